/** The furniture: publisher, kicker, byline and dates, from the lines around the headline and the page's metadata. */
import {ruleOf} from '../article/rules';
import {address, addressElsewhere} from '../page/address';
import type {Page} from '../page/page';
import {isProse, linkShare} from '../page/prose';
import {type Box, type Line, type Sheet, within} from '../page/sheet';
import {wordsOf} from '../page/tokens';
import type {Marks} from '../prompts/prompts';
import {findAuthors} from './authors';
import {bylineIn, isCategory, isDateLine, isPersonLine} from './byline';
import {dateIn} from './dates';
import type {Headline} from './headline';
import type {Marked} from './marked';
import type {Metadata} from './metadata';

export type Furniture = {
	publisher: {name: string; url?: string} | undefined;
	kicker: string | undefined;
	byline: string | undefined;
	/** The day a line beside the headline states, as `YYYY-MM-DD`. */
	published: string | undefined;
	/** Indices of the lines that were lifted out, with what they are. */
	lifted: Map<number, string>;
};

/** A short line above the headline or beside it; an inline row of several counts as several. */
type Cell = {text: string; line: Line};

/**
 * Lifts the furniture out of the lines between the frame's head and the body. `known`: whether the frame around the story
 * is a known one. `marked`: what a recipe knows the place of.
 */
export function findFurniture(
	sheet: Sheet,
	box: Box,
	headline: Headline,
	marks: Marks,
	meta: Metadata,
	known: boolean,
	page: Page,
	marked: Marked,
): Furniture {
	const lifted = new Map(
		Object.entries(marked).flatMap(([name, {line, whole}]): [number, string][] => (whole ? [[line.index, name]] : [])),
	);
	const framed = known || isPlated(sheet, headline, marks);
	const {cells: all, publisher} = framed
		? nameplate(sheet, box, headline, marks, framed)
		: {cells: cellsBeside(sheet, headline, marks), publisher: undefined};
	const cells = all.filter(cell => framed || !lifted.has(cell.line.index));
	for (const cell of cells) if (cell.text === publisher) lifted.set(cell.line.index, 'publisher');
	const rest = cells.filter(cell => cell.text !== publisher && !leadsHome(cell.line, page));
	const link = cells.find(cell => cell.text === publisher)?.line.pieces.find(piece => piece.link)?.link;
	const url = link && addressElsewhere(page.dom.attribute(link, 'href'), page.url);
	const {kicker, byline: bylineAbove} = orderOf(rest, publisher !== undefined, framed, lifted);
	const byline =
		marked.byline?.text ??
		(framed
			? (bylineAbove ?? bylineBelow(sheet, headline, box, marks, lifted) ?? meta.authors.join(', '))
			: (findAuthors(sheet, box, headline, marks, meta, lifted, page.dom) ??
				authorBehind(marked.publisher?.line, sheet, lifted)));
	return {
		publisher: publisher ? {name: publisher, ...(url ? {url} : {})} : undefined,
		kicker,
		byline: byline === marked.publisher?.text ? undefined : byline || undefined,
		published: dayBeside(sheet, headline, box),
		lifted,
	};
}

/** The first day stated by a short line beside the headline, where no other story's card stands. */
function dayBeside(sheet: Sheet, headline: Headline, box: Box): string | undefined {
	const at = headline.lines[0]?.index ?? box.from;
	const isBeside = (line: Line) => line.text.length < 200 && !isProse(line) && !(line.within & within.nav);
	const behind = sheet.lines.slice(at + 1, at + 16).filter(isBeside);
	const above = sheet.lines
		.slice(Math.max(0, at - 5), at + 1)
		.toReversed()
		.filter(isBeside);
	return [...behind, ...above].map(line => dateIn(line.text)).find(day => day !== undefined);
}

/** Whether a line is the site's own name: a link to its first page. */
const leadsHome = (line: Line, {dom, url}: Page): boolean =>
	line.pieces.some(({link}) => {
		const found = link && address(dom.attribute(link, 'href'), url);
		return found !== undefined && new URL(found).hostname === url.hostname && new URL(found).pathname === '/';
	});

/** A short line between the publisher and the date, as names of two or three characters stand: nothing else tells them. */
function authorBehind(named: Line | undefined, {lines}: Sheet, lifted: Map<number, string>): string | undefined {
	const [own, next] = named ? lines.slice(named.index + 1, named.index + 3) : [];
	if (!own || !next || own.length > 40 || isDateLine(own.text) || !isDateLine(next.text)) return undefined;
	lifted.set(own.index, 'byline');
	return own.text;
}

/** Whether a publisher stands twice above the headline, and prompts above that, as aggregators have it. */
function isPlated(sheet: Sheet, headline: Headline, marks: Marks): boolean {
	const at = headline.lines[0]?.index ?? -1;
	return [...marks.keys()].some(index => index < at) && publisherOf(cellsBefore(sheet, at, marks)) !== undefined;
}

type Nameplate = {cells: Cell[]; publisher: string | undefined};

/**
 * The short lines that name publisher, category and people: those above the headline, or those behind the frame's head
 * lines where the frame stands below the headline. A repeated line, the publisher, decides between the two.
 */
function nameplate(sheet: Sheet, box: Box, headline: Headline, marks: Marks, framed: boolean): Nameplate {
	const at = headline.lines[0]?.index ?? -1;
	const above = cellsBefore(sheet, at, marks);
	const behind = framed ? cellsBehind(sheet, headFrameEnd(sheet, box, marks, at), headline, marks) : [];
	const regions = [above, behind].map(cells => ({cells, publisher: publisherOf(cells)}));
	return (
		regions.find(region => region.publisher) ??
		(behind.length > 0 && behind.some(cell => isPersonLine(cell.text) || isCategory(cell.text))
			? regions[1]!
			: regions[0]!)
	);
}

/** Short lines above the headline in the small box that it stands in: where no frame is known, no others are its own. */
function cellsBeside(sheet: Sheet, headline: Headline, marks: Marks): Cell[] {
	const own = headline.lines[0];
	if (!own) return [];
	let box = own.box;
	for (let up = 0; up < 3 && box.parent && box.from === own.index; up++) box = box.parent;
	if (box.from === own.index || own.index - box.from > 4 || box.tag === 'body') return [];
	return cellsBefore(sheet, own.index, marks).filter(cell => cell.line.index >= box.from && !ruleOf(cell.line));
}

/** Lines looked at above the headline, and behind the frame's head. */
const reach = 12;

/** Short lines right above the headline, up to a prompt, navigation, a picture's caption or running text. */
function cellsBefore(sheet: Sheet, at: number, marks: Marks): Cell[] {
	const cells: Cell[] = [];
	for (let i = at - 1; i >= Math.max(0, at - reach) && isShort(sheet.lines[i]!, marks); i--)
		cells.unshift(...cellsOf(sheet.lines[i]!));
	return cells;
}

/** Short lines behind the last head line of the frame, the headline left out, up to a caption or running text. */
function cellsBehind(sheet: Sheet, end: number, headline: Headline, marks: Marks): Cell[] {
	const cells: Cell[] = [];
	for (let i = end + 1; end >= 0 && i <= end + reach && i < sheet.lines.length; i++) {
		const line = sheet.lines[i]!;
		if (headline.lines.includes(line)) continue;
		if (!isShort(line, marks) || line.media) break;
		cells.push(...cellsOf(line));
	}
	return cells;
}

function isShort(line: Line, marks: Marks): boolean {
	if (
		marks.has(line.index) ||
		line.within & (within.nav | within.button | within.figure | within.item | within.heading)
	)
		return false;
	return line.media !== undefined || (!isProse(line) && wordsOf(line) <= 16 && line.text.length <= 140);
}

/** The last prompt before the body's first running text; -1 when there is none. */
function headFrameEnd(sheet: Sheet, box: Box, marks: Marks, at: number): number {
	let end = -1;
	for (let i = 0; i < sheet.lines.length; i++) {
		const line = sheet.lines[i]!;
		if (marks.has(i)) end = i;
		else if (i > at && i >= box.from && isProse(line) && wordsOf(line) > 12) break;
	}
	return end;
}

/**
 * One cell a line; a row of inline elements that repeats its neighbour ("Axios Axios World"), or that is a category and
 * a person, counts as several.
 */
function cellsOf(line: Line): Cell[] {
	if (line.media) return [];
	const row = rowOf(line);
	const isRow =
		row.some((text, i) => i > 0 && text === row[i - 1]) ||
		(row.length === 2 && isCategory(row[0]!) && isPersonLine(row[1]!));
	return (isRow ? row : [line.text]).map(text => ({text, line}));
}

/** The texts of a line's inline elements, those that touch without white space joined. */
function rowOf(line: Line): string[] {
	const row: string[] = [];
	let last = '';
	let top: Element | undefined;
	for (const piece of line.pieces) {
		const joins = row.length > 0 && (piece.top === top || (!/\s$/u.test(last) && !/^\s/u.test(piece.text)));
		if (joins) row[row.length - 1] += piece.text;
		else row.push(piece.text);
		[last, top] = [piece.text, piece.top];
	}
	return row.map(text => text.trim()).filter(Boolean);
}

/** The line that stands twice running. */
function publisherOf(cells: readonly Cell[]): string | undefined {
	return cells.find((cell, i) => i > 0 && cell.text === cells[i - 1]!.text)?.text;
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
		} else if (framed) {
			people.push(bylineIn(text) ?? text);
			lifted.set(line.index, 'byline');
		}
	}
	return {kicker, byline: people.length > 0 ? people.join(', ') : undefined};
}

function isKicker(text: string, cells: readonly Cell[], hasPublisher: boolean, framed: boolean): boolean {
	if (isCategory(text)) return true;
	if (bylineIn(text)) return false;
	const others = cells.filter(cell => cell.text !== text && !isDateLine(cell.text));
	if (framed && hasPublisher && others.length > 0 && text.length < 40 && !/,|\(|\band\b/.test(text)) return true;
	if (isPersonLine(text)) return false;
	return framed ? hasPublisher : cells.length <= 2 && text.length < 40;
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
