/** The furniture: publisher, kicker, byline and dates, from the lines around the headline and the page's metadata. */
import {bylineIn, isCategory, isDateLine, isPersonLine} from './byline';
import type {Headline} from './headline';
import type {Metadata} from './metadata';
import type {Marks} from './prompts';
import {isProse, linkShare, wordsOf} from './prose';
import {type Box, type Line, type Sheet, within} from './sheet';

export type Furniture = {
	publisher: string | undefined;
	kicker: string | undefined;
	byline: string | undefined;
	standfirst: string | undefined;
	/** Indices of the lines that were lifted out, with what they are. */
	lifted: Map<number, string>;
};

/** A short line above the headline or beside it; an inline row of several counts as several. */
type Cell = {text: string; line: Line};

/** Lifts the furniture out of the lines between the frame's head and the body. */
export function findFurniture(
	sheet: Sheet,
	box: Box,
	headline: Headline,
	marks: Marks,
	meta: Metadata,
	framed: boolean,
): Furniture {
	const lifted = new Map<number, string>();
	const at = headline.lines[0]?.index ?? -1;
	const above = at >= 0 ? cellsAbove(sheet, at, box, marks) : [];
	const publisher = publisherOf(above, sheet, at);
	const rest = above.filter(cell => cell.text !== publisher);
	for (const cell of above) if (cell.text === publisher) lifted.set(cell.line.index, 'publisher');
	const {kicker, byline: bylineAbove} = orderOf(rest, publisher !== undefined, framed, lifted);
	const byline = bylineAbove ?? bylineBelow(sheet, headline, box, marks, lifted) ?? meta.authors.join(', ');
	return {publisher, kicker: kicker ?? undefined, byline: byline || undefined, standfirst: undefined, lifted};
}

/** Short lines between the frame's last head line (or the section's start) and the headline, in order. */
function cellsAbove(sheet: Sheet, at: number, box: Box, marks: Marks): Cell[] {
	const cells: Cell[] = [];
	for (let i = at - 1; i >= Math.max(0, at - 12); i--) {
		const line = sheet.lines[i]!;
		if (marks.has(i)) break;
		if (line.within & (within.nav | within.button | within.figure) || isProse(line)) break;
		if (line.media) {
			if (line.within & within.link || i < box.from - 6) continue;
			continue;
		}
		if (wordsOf(line) > 16 || line.text.length > 140) break;
		cells.unshift(...cellsOf(line));
	}
	return cells;
}

/** One cell a line, or one for each inline element when the line is nothing but a row of them. */
function cellsOf(line: Line): Cell[] {
	const tops = new Map<Element, string>();
	for (const piece of line.pieces) {
		if (!piece.top) {
			if (/[\p{L}\p{N}]/u.test(piece.text)) return [{text: line.text, line}];
			continue;
		}
		tops.set(piece.top, (tops.get(piece.top) ?? '') + piece.text);
	}
	if (tops.size < 2 || /^by$/i.test([...tops.values()][0]!.trim())) return [{text: line.text, line}];
	return [...tops.values()].map(text => ({text: text.trim(), line})).filter(cell => cell.text !== '');
}

/** The line that stands twice running above the headline. */
function publisherOf(cells: readonly Cell[], sheet: Sheet, at: number): string | undefined {
	for (let i = 1; i < cells.length; i++) if (cells[i]!.text === cells[i - 1]!.text) return cells[i]!.text;
	void sheet;
	void at;
	return undefined;
}

/** With the publisher known, the next line is the category and the rest the byline; each may be missing. */
function orderOf(cells: readonly Cell[], hasPublisher: boolean, framed: boolean, lifted: Map<number, string>) {
	let kicker: string | undefined;
	const people: string[] = [];
	for (const {text, line} of cells) {
		if (isDateLine(text)) {
			lifted.set(line.index, 'date');
		} else if (!kicker && people.length === 0 && isKicker(text, cells, hasPublisher, framed)) {
			kicker = text;
			lifted.set(line.index, 'kicker');
		} else if (framed || isPersonLine(text)) {
			people.push(bylineIn(text) ?? text);
			lifted.set(line.index, 'byline');
		}
	}
	return {kicker, byline: people.length > 0 ? people.join(', ') : undefined};
}

function isKicker(text: string, cells: readonly Cell[], hasPublisher: boolean, framed: boolean): boolean {
	if (isCategory(text)) return true;
	if (isPersonLine(text) || bylineIn(text)) return false;
	const others = cells.filter(cell => cell.text !== text && !isDateLine(cell.text));
	return framed ? hasPublisher || others.length > 0 : cells.length === 1 && text.length < 40;
}

/** "By Mara Quinn", or a line marked up as the byline, between the headline and the body. */
function bylineBelow(
	sheet: Sheet,
	headline: Headline,
	box: Box,
	marks: Marks,
	lifted: Map<number, string>,
): string | undefined {
	const from = (headline.lines.at(-1)?.index ?? box.from - 1) + 1;
	for (let i = from; i < Math.min(from + 14, sheet.lines.length); i++) {
		const line = sheet.lines[i]!;
		if (marks.has(i) || line.media || line.within & within.caption) continue;
		if (isProse(line) && wordsOf(line) > 25) break;
		const named = bylineIn(line.text) ?? (hinted(line) && isPersonLine(line.text) ? line.text : undefined);
		if (named && wordsOf(line) < 20) {
			lifted.set(i, 'byline');
			return named;
		}
	}
	return undefined;
}

function hinted(line: Line): boolean {
	if (linkShare(line) > 0.9 && wordsOf(line) < 6 && /author|byline|contributor/.test(line.box.hint)) return true;
	for (let box: Box | undefined = line.box, up = 0; box && up < 3; box = box.parent, up++) {
		if (/author|byline|contributor|writer/.test(box.hint)) return true;
	}
	return (
		line.pieces.some(piece => piece.link && /author|byline|contributor/.test(piece.link.getAttribute('class') ?? '')) ||
		line.pieces.some(piece => piece.link?.getAttribute('rel') === 'author')
	);
}
