/** A section's label as it is set: the time that it begins with apart from its words. */

const suffix = String.raw`(?: ?[ap]\.?m\.?| ?uhr| ?h)?(?: (?:gmt|utc|bst|ist|cet|cest|mez|mesz|eet|eest|[ecmp][sd]?t))?`;
/** With a point between them, only what is behind them makes two numbers a time: "7.45 Million" is none. */
const digits = String.raw`(?:[01]?\d|2[0-3])(?:[:h][0-5]\d|\.[0-5]\d(?= ?(?:[ap]\.?m|uhr|gmt|bst|ce?s?t)))${suffix}`;
const written = String.raw`(?:(?:午前|午後|上午|下午|凌晨|晚上|오전|오후) ?)?\d{1,2} ?[時时點点시](?: ?\d{1,2} ?[分분])?`;
/** "15:14", "7.45pm GMT", "9.05 Uhr", "午後3時10分", and the title behind it. */
const hour = new RegExp(`^(${digits}|${written})[\\s,:·|–—-]+(?=[^\\d\\s%])(.+)$`, 'iu');

/** The time that a label begins with, if any, and the rest of it. A sentence that goes on in small letters is no title. */
export function timed(label: string): {time?: string; title: string} {
	const [, time, title] = hour.exec(label) ?? [];
	return time && title && !/^\p{Ll}/u.test(title) ? {time, title} : {title: label};
}

export function Heading({label}: {label: string}) {
	const {time, title} = timed(label);
	return (
		<>
			{time && <span class="hour">{time} </span>}
			{title}
		</>
	);
}
