/** The page that hostile things are done in: an invented story in an aggregator's frame. */

export const headline = 'Lamplighters of Sable Quay keep their ladders';

export const paragraphs = [
	'The lamplighters of Sable Quay will keep their ladders for another winter, the harbour board decided on Tuesday after a long evening of speeches.',
	'Forty lamps along the mole are still lit by hand, and the board had planned to replace them with electric ones before the first storms of November.',
	'“Nobody steers by a lamp that a clock has lit,” said Odile Marrow, who has carried the longest ladder for thirty-one years and has fallen from it twice.',
	'The engineer who drew up the plan told the meeting that the cables were already paid for, and that they would now have to be kept dry in a shed.',
	'A second vote is expected in the spring, when the shed is needed for the boats, and the lamplighters say that they will bring the ladders to it.',
];

/** Lines of the frame, which are to be hidden. */
export const prompts = [
	'Sign up to read this article',
	'Read news from 100’s of titles, curated specifically for you.',
];

const paragraphsOf = (texts: readonly string[]) => texts.map(text => `<p>${text}</p>`).join('\n');

/** What a scene adds to the page: `before` and `after` the story in the body, and whatever stands elsewhere. */
type Parts = {
	html?: string;
	head?: string;
	body?: string;
	before?: string;
	after?: string;
	script?: string;
	prompt?: string;
	paragraphs?: string[];
};

export const promptBox = `<div id="prompt" class="join">${paragraphsOf(prompts)}</div>`;

export const article = (texts: readonly string[] = paragraphs) =>
	`<article id="story"><h1>${headline}</h1>\n${paragraphsOf(texts)}</article>`;

/** A story page with what a scene adds to it. `script` runs at its end. */
export const storyPage = (parts: Parts = {}) => `<!doctype html>
<html lang="en"${parts.html ?? ''}><head><meta charset="utf-8"><title>${headline}</title>${parts.head ?? ''}</head>
<body${parts.body ?? ''}>${parts.before ?? ''}<main>${parts.prompt ?? promptBox}
${article(parts.paragraphs)}</main>${parts.after ?? ''}
${parts.script ? `<script>${parts.script}</script>` : ''}</body></html>`;

/** Markup that never ends: whatever is open stays open. */
export const endless = [
	`<p><b><i><a href="/x">${paragraphs[0]}`,
	`</p></div></main></body><body><body><p>${paragraphs[1]}`,
	`<table><p>${paragraphs[3]}`,
	'<!-- <p>',
	'<p title="',
	'<![CDATA[ <p>',
];
