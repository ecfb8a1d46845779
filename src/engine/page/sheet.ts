/** A page laid flat: what the one walk over its tree gives, and every later step reads. */
import type {RuledReason} from '../../reasons';
import {type Called, calledBy} from './called';
import type {Dom} from './dom';
import {linkedIn, piecesOf, styleAt, textOf} from './pieces';
import {firstWord} from './plain';

/** A block-level element. Its lines are `sheet.lines.slice(from, to)`. */
export class Box {
	readonly depth: number;
	to = 0;
	/** Form fields within. */
	fields = 0;
	private named: Called | undefined;
	private seen: Style | undefined;

	constructor(
		readonly element: Element,
		readonly tag: string,
		readonly parent: Box | undefined,
		readonly within: number,
		readonly from: number,
		readonly dom: Dom,
		/** Its place among the sheet's boxes. */
		readonly index: number,
	) {
		this.depth = parent ? parent.depth + 1 : 0;
	}

	/** What it is called. Read when first asked for. */
	get called(): Called {
		this.named ??= this.readNames();
		return this.named;
	}

	/** Class, id and the name of a custom element, in lower case: hints, never preconditions. */
	get hint(): string {
		return this.called.hint;
	}

	private readNames(): Called {
		const own = this.tag.includes('-') ? this.tag : '';
		if (!this.dom.hasAttributes(this.element)) return calledBy(own);
		const names = this.dom.attribute(this.element, 'class') ?? '';
		const id = this.dom.attribute(this.element, 'id') ?? '';
		return calledBy(id || own ? `${names} ${id} ${own}` : names);
	}

	/** How text in it looks by what stands around it: a link around a card, bold print around a paragraph. */
	get style(): Style {
		// From the outermost box that has not been asked yet down to this one: trees may be deeper than the stack.
		const asked: Box[] = [];
		for (let box: Box | undefined = this; box && !box.seen; box = box.parent) asked.push(box);
		for (const box of asked.reverse()) box.seen = styleAt(box.dom.parentNode(box.element), box.parent, box.dom);
		return this.seen!;
	}
}

/**
 * How a stretch of text looks. `raised`: the `sup` or `sub` that sets it above or below its line. `top`: the outermost inline
 * element around it in its box.
 */
export type Style = {
	readonly link: Element | undefined;
	readonly strong: boolean;
	readonly em: boolean;
	readonly code: boolean;
	readonly raised: Element | undefined;
	readonly top: Element | undefined;
};

/** A stretch of text with one look, as the page holds it. */
export type Piece = Style & {text: string};

/**
 * A line of text as a reader sees it: text between two block borders or `<br>`s. Or a picture or an embed (`media`).
 * What a line is made of is worked out when it is first asked for: of most lines nobody asks more than their length.
 */
export class Line {
	/** How many `<br>`s ended it. */
	breaks = 0;
	private said: string | undefined;
	private made: Piece[] | undefined;
	private inLinks = -1;
	/** Words of `text`, once they are counted; see `wordsOf`. */
	counted = -1;
	/** Whether it is running text, once that was asked; see `isProse`. */
	running: boolean | undefined;
	/** What its own words say it is, `null` for nothing, once that was asked; see `ruleOf`. */
	rule: RuledReason | null | undefined;
	/** How much it appeals to its reader, once that was asked; see `appealOf`. */
	appeal: number | undefined;
	/** The stems of its words, once they were asked for; see `wordingIn`. */
	wording: readonly string[] | undefined;
	/** Whether it says the page's title in the document's words, and the first time; see `prompts/title.ts`. */
	titled: 'first' | 'again' | undefined;
	/** Whether it names the house whose page it stands on; see `prompts/own-name.ts`. */
	namesHouse = false;
	private opening: string | undefined;

	/**
	 * @param within what some of it stands in
	 * @param throughout what all of it stands in
	 * @param nodes the text nodes that hold the line, and with `parts` their text when the page was walked
	 * @param length about how long `text` is: characters before white space is collapsed
	 * @param links of a line that is link in part, which of its nodes are
	 */
	constructor(
		readonly index: number,
		readonly box: Box,
		readonly within: number,
		readonly throughout: number,
		readonly nodes: readonly Text[],
		readonly parts: readonly string[],
		readonly length: number,
		readonly links: readonly boolean[] | undefined,
		readonly media?: Element,
	) {}

	/** White space collapsed; '' for pictures and embeds. In `<pre>`, as it stands. */
	get text(): string {
		this.said ??= textOf(this);
		return this.said;
	}

	/** The word that `text` begins with, as phrases are compared. */
	get first(): string {
		this.opening ??= firstWord(this.text);
		return this.opening;
	}

	get pieces(): readonly Piece[] {
		this.made ??= piecesOf(this);
		return this.made;
	}

	/** Characters of `text` that stand in links or buttons. */
	get linked(): number {
		if (this.inLinks < 0) this.inLinks = linkedIn(this);
		return this.inLinks;
	}
}

export type Sheet = {
	boxes: Box[];
	lines: Line[];
	/** Set when the walk gave up at its size limit: what follows was not looked at. */
	cut: boolean;
	/** Elements by which the page's body speaks of itself to machines: `meta`, `link`, `script` and `time`. */
	asides: Element[];
	/** The open shadow roots that were walked through. */
	roots: ShadowRoot[];
};

/** The lines of a box. */
export const linesWithin = (sheet: Sheet, {from, to}: Box): Line[] => sheet.lines.slice(from, to);

/** Whether `box` is `other` or stands inside it. */
export function inside(box: Box | undefined, other: Box): boolean {
	let at = box;
	while (at && at.depth > other.depth) at = at.parent;
	return at === other;
}

/** The box itself or the nearest around it that is an element of this name. */
export function around(box: Box | undefined, tag: string): Box | undefined {
	let at = box;
	while (at && at.tag !== tag) at = at.parent;
	return at;
}

/** A cell of more lines holds a part of the page: tables lay pages out, too. */
const mostInCell = 6;

/** Whether a box is a cell that may be one of a table of data. */
export const isCell = ({tag, from, to}: Box): boolean => (tag === 'td' || tag === 'th') && to - from <= mostInCell;

/** The box in which a line that stands in `box` has others beside it. */
export function rowOf(box: Box): Box | undefined {
	let at: Box | undefined = box;
	while (at && at.to - at.from < 2) at = at.parent;
	return at;
}

/** The next line of text on one side of a line. */
export function nextText({index}: Line, lines: readonly Line[], step: 1 | -1): Line | undefined {
	let at = index + step;
	while (lines[at]?.text === '') at += step;
	return lines[at];
}
