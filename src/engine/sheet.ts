/** A page laid flat: what the one walk over its tree gives, and every later step reads. */

/** What a line or box stands in, as bits that children inherit. */
export const within = {
	nav: 1,
	header: 2,
	footer: 4,
	aside: 8,
	figure: 16,
	caption: 32,
	quote: 64,
	item: 128,
	cell: 256,
	button: 512,
	form: 1024,
	pre: 2048,
	heading: 4096,
	link: 8192,
	dialog: 16_384,
	summary: 32_768,
} as const;

/** A block-level element. Its lines are `sheet.lines.slice(from, to)`. */
export type Box = {
	element: Element;
	tag: string;
	parent: Box | undefined;
	depth: number;
	within: number;
	/** Class and id in lower case: hints, never preconditions. */
	hint: string;
	from: number;
	to: number;
	/** Form fields within. */
	fields: number;
};

/** A stretch of text with one look, as the page holds it. */
export type Piece = {
	text: string;
	link: Element | undefined;
	strong: boolean;
	em: boolean;
	code: boolean;
	top: Element | undefined;
};

/** A line of text as a reader sees it: text between two block borders or `<br>`s. Or a picture or an embed. */
export type Line = {
	index: number;
	box: Box;
	/** White space collapsed; '' for pictures and embeds. In `<pre>`, as it stands. */
	text: string;
	pieces: Piece[];
	/** Characters of `text` that stand in links or buttons. */
	linked: number;
	within: number;
	/** Whether a `<br>` ended it, and how many stood together. */
	breaks: number;
	media: Element | undefined;
	/** Words, once counted; -1 before (see wordsOf). */
	words: number;
};

export type Sheet = {
	boxes: Box[];
	lines: Line[];
	/** Set when the walk gave up at its size limit: what follows was not looked at. */
	cut: boolean;
	/** Elements by which the page's body speaks of itself to machines: `meta`, `link`, `script` and `time`. */
	asides: Element[];
};

/** Whether `box` is `other` or stands inside it. */
export function inside(box: Box | undefined, other: Box): boolean {
	let at = box;
	while (at && at.depth > other.depth) at = at.parent;
	return at === other;
}
