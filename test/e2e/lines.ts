/** The lines of a page in a real browser, and whether its reader sees them. */
import type {Page} from 'puppeteer-core';

export type SeenLine = {text: string; shown: boolean};

/** Runs in the page. Text between the edges of blocks and line breaks; shown when any of it is laid out and visible. */
function readLines(): SeenLine[] {
	const blocks = new Set(
		`address article aside blockquote body button caption dd details dialog div dl dt fieldset figcaption figure footer
		form h1 h2 h3 h4 h5 h6 header hr label legend li main menu nav ol option p pre section summary table tbody td tfoot
		th thead tr ul`.split(/\s+/),
	);
	const silent = new Set(['script', 'style', 'template', 'noscript', 'svg']);
	const lines: SeenLine[] = [];
	let nodes: Text[] = [];
	const end = () => {
		const text = nodes
			.map(node => node.data)
			.join('')
			.replace(/[\t\n\r\f ]+/g, ' ')
			.trim();
		const shown = nodes.some(
			node => node.data.trim() && node.parentElement?.checkVisibility({visibilityProperty: true}),
		);
		if (text) lines.push({text, shown});
		nodes = [];
	};
	const enter = (node: Node) => {
		if (node instanceof Text) nodes.push(node);
		if (!(node instanceof Element) || silent.has(node.localName)) return;
		const breaks = node.localName === 'br' || blocks.has(node.localName);
		if (breaks) end();
		for (const child of (node.shadowRoot ?? node).childNodes) enter(child);
		if (breaks) end();
	};
	enter(document.body);
	end();
	return lines;
}

export const linesOf = (page: Page): Promise<SeenLine[]> => page.evaluate(readLines);

/** How often a line stands in the page without being seen. */
export const hiddenTimes = (lines: SeenLine[], text: string): number =>
	lines.filter(line => line.text === text && !line.shown).length;

/** Whether a line stands in the page and is seen. */
export const isSeen = (lines: SeenLine[], text: string): boolean =>
	lines.some(line => line.text === text && line.shown);

/** All that is seen, without spaces: for words that the page splits where the story does not. */
export const seenText = (lines: SeenLine[]): string =>
	lines
		.filter(line => line.shown)
		.map(line => line.text)
		.join('')
		.replace(/\s+/g, '');
