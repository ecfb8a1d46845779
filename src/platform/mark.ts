/** The mark of what is hidden; `veil.css` holds its meaning. */
export const mark = 'data-standfirst';

/** What is hidden, as a selector. */
export const veiled = `[${mark}='veiled']`;

/** The same meaning, for where that stylesheet does not come. */
export const meaning = `${veiled} { display: none !important; }`;
