/** The nameplate: the short lines above a headline that name publisher, category and people. */
import type {Laid} from '../laid';
import {bylineIn, isCategory, isPersonLine} from '../line/byline';
import {isDateLine} from '../line/date-line';
import {partsOf} from '../line/parts';
import {ruleOf} from '../line/rule';
import {signatureIn} from '../line/signature';
import {endsSentence, isProse} from '../page/prose';
import {around, type Box, inside, type Line, type Sheet} from '../page/sheet';
import {wordsOf} from '../page/tokens';
import {within} from '../page/within';
import {textBelow} from './below';
import {type Cell, cellsOf} from './cell';
import type {Headline} from './headline';
import {pictured} from './pictured';

/** Whether a publisher stands twice above the headline, and prompts above that, as aggregators have it. */
export function isPlated(sheet: Sheet, headline: Headline, passed: ReadonlySet<number>): boolean {
	const at = headline.lines[0]?.index ?? -1;
	return [...passed].some(index => index < at) && publisherOf(cellsBefore(sheet, at, passed)) !== undefined;
}

type Nameplate = {cells: Cell[]; publisher: string | undefined};

/**
 * The short lines that name publisher, category and people: those above the headline, or those behind the frame's head
 * lines where the frame stands below the headline. A repeated line, the publisher, decides between the two.
 * @param named the publisher as its picture says it
 */
export function nameplate(
	{sheet, passed, meta}: Laid,
	box: Box,
	headline: Headline,
	framed: boolean,
	named: string | undefined,
): Nameplate {
	const at = headline.lines[0]?.index ?? -1;
	const above = setOff(cellsBefore(sheet, at, passed));
	const behind = framed ? setOff(cellsBehind(sheet, headFrameEnd(sheet, box, passed, at), headline, passed)) : [];
	const listed = framed ? setOff(cellsBefore(sheet, at, passed, within.nav | within.figure)) : [];
	const regions = [above, behind, listed].map(cells => fromPublisher(cells, publisherOf(cells)));
	// As its own picture says it, as the head does, as a picture beside it does.
	const namesOf = (cells: Cell[]) => [named, meta.publisher, pictured(cells, sheet.lines)];
	const all = [above, listed, behind];
	const once = framed ? all.map(cells => fromPublisher(cells, publisherOnce(cells, namesOf(cells), headline))) : [];
	return (
		[...regions, ...once].find(region => region.publisher) ??
		(behind.length > 0 && behind.some(cell => isPersonLine(cell.text) || isCategory(cell.text))
			? regions[1]!
			: regions[0]!)
	);
}

/** The publisher opens the nameplate: what is above it belongs to the frame. */
const fromPublisher = (cells: Cell[], publisher: string | undefined): Nameplate => ({
	cells: publisher === undefined ? cells : cells.slice(cells.findIndex(({text}) => text === publisher)),
	publisher,
});

/** Short lines above the headline in the small box that it stands in: where no frame is known, no others are its own. */
export function cellsBeside(sheet: Sheet, headline: Headline, passed: ReadonlySet<number>): Cell[] {
	const own = headline.lines[0];
	if (!own) return [];
	let box = own.box;
	for (let up = 0; up < 3 && box.parent && box.from === own.index; up++) box = box.parent;
	if (box.from === own.index || own.index - box.from > 4 || box.tag === 'body') return [];
	const column = around(own.box, 'td');
	return cellsBefore(sheet, own.index, passed).filter(
		({line}) => line.index >= box.from && !ruleOf(line) && around(line.box, 'td') === column,
	);
}

/** Lines looked at above the headline, and behind the frame's head. */
const reach = 12;

/** Where no nameplate stands. A list or a heading may hold one, if a publisher stands in it twice. */
const elsewhere = within.nav | within.button | within.figure | within.item | within.heading;

/** Short lines right above the headline, up to a prompt, navigation, a picture's caption or running text. */
function cellsBefore(sheet: Sheet, at: number, passed: ReadonlySet<number>, barred = elsewhere): Cell[] {
	const cells: Cell[] = [];
	for (let i = at - 1; i >= Math.max(0, at - reach) && isShort(sheet.lines[i]!, passed, barred); i--)
		if (!isAside(sheet.lines[i]!)) cells.unshift(...cellsOf(sheet.lines[i]!));
	return cells;
}

/** Short lines behind the last head line of the frame, the headline left out, up to a caption or the text. */
function cellsBehind(sheet: Sheet, end: number, headline: Headline, passed: ReadonlySet<number>): Cell[] {
	const cells: Cell[] = [];
	const text = textBelow(sheet.lines, headline);
	for (let i = end + 1; end >= 0 && i <= end + reach && i < sheet.lines.length; i++) {
		const line = sheet.lines[i]!;
		if (headline.lines.includes(line)) continue;
		// Where no line is the headline, the publisher's picture may open what is behind the frame's head.
		if (line.media && cells.length === 0 && headline.lines.length === 0) continue;
		if (!isShort(line, passed) || line.media || (text && inside(line.box, text))) break;
		cells.push(...cellsOf(line));
	}
	return cells;
}

/** Whether a line is the label of another, or a button beside one: "Source", "Follow". */
const isAside = (line: Line): boolean => line.box.tag === 'dt' || (line.within & within.button) !== 0;

function isShort(line: Line, passed: ReadonlySet<number>, barred = elsewhere): boolean {
	if (passed.has(line.index) || line.within & barred) return false;
	if (line.media !== undefined || signatureIn(line.text)) return true;
	return !isProse(line) && !tells(line) && wordsOf(line) <= 16 && line.text.length <= 140;
}

/** Whether a short line is a sentence: "Dear Minister, I am returning the lanyard." names nobody. */
const tells = (line: Line): boolean =>
	endsSentence(line) && wordsOf(line) >= 5 && !bylineIn(line.text) && !/\b[JS]r\.$/.test(line.text);

/** The last prompt before the body's first running text; -1 when there is none. */
function headFrameEnd(sheet: Sheet, box: Box, passed: ReadonlySet<number>, at: number): number {
	let end = -1;
	for (let i = 0; i < sheet.lines.length; i++) {
		const line = sheet.lines[i]!;
		if (passed.has(i)) end = i;
		else if (i > at && i >= box.from && isProse(line) && wordsOf(line) > 12) break;
	}
	return end;
}

/**
 * The cells of a known frame are set off from each other by bullets and bars too: "Axios · World · 3 min read". A publisher
 * that stands twice is called as it stands there, with the bar in its name.
 */
function setOff(cells: readonly Cell[]): Cell[] {
	const publisher = publisherOf(cells);
	return cells.flatMap(({text, line}) =>
		(text === publisher ? [text] : partsOf(text)).map(part => ({text: part, line})),
	);
}

/** The line that stands twice running. */
function publisherOf(cells: readonly Cell[]): string | undefined {
	return cells.find((cell, i) => i > 0 && cell.text === cells[i - 1]!.text)?.text;
}

/**
 * The publisher that stands once: by one of the names that are known for it, or right before the category. The frame's
 * order is publisher, category, people, so that what stands above these is the frame's own, such as a link to sign in.
 */
function publisherOnce(
	cells: readonly Cell[],
	names: readonly (string | undefined)[],
	headline: Headline,
): string | undefined {
	const known = names.find(name => cells.some(({text}) => text === name));
	if (known) return known;
	const own = cells.filter(({text}) => !isDateLine(text));
	const found = beforeLast(own, isCategory);
	if (found || own.some(({text}) => isCategory(text))) return found;
	const last = own.filter(({text}) => text.length <= longest).slice(-order);
	if (!names[0] && last.length > 1 && last.every(({text}) => inOneSize.test(text))) return last[0]!.text;
	const near = own.filter(({line}) => !isOfHeader(line, headline));
	return beforeLast(near, isKind) ?? beforePeople(near);
}

/** Publisher, category and people: what stands above these is the frame's, and so is what is longer. */
const [order, longest] = [3, 40];

/** What is in letters that are neither large nor small: no capital tells what it names, so that its place does. */
const inOneSize = /^[^A-Za-z\u00c0-\u058f]*[\u0590-\u1fff\u2e80-\uffff][^A-Za-z\u00c0-\u058f]*$/u;

/** What stands right before people: one word, as no people are called, or all that there is beside them. */
function beforePeople(cells: readonly Cell[]): string | undefined {
	const [first, second] = cells.slice(-2).map(({text}) => text);
	if (!first || !second || !isPersonLine(second) || bylineIn(first) || isPair(first)) return undefined;
	return isKind(first) || cells.length === 2 ? first : undefined;
}

const isPair = (text: string): boolean => /,\s|\s(?:and|und|et|y|e|&)\s/u.test(text);

function beforeLast(cells: readonly Cell[], isMeant: (text: string) => boolean): string | undefined {
	const at = cells.findLastIndex(({text}) => isMeant(text)) - 1;
	const text = cells[at]?.text;
	return text === undefined || isCategory(text) || bylineIn(text) ? undefined : text;
}

/** Whether a text is one capitalised word, as most categories are and no people. */
const isKind = (text: string): boolean => /^\p{Lu}[\p{Ll}-]+$/u.test(text);

/** Whether a line stands in a `header` that is none of its story's. */
function isOfHeader({box}: Line, {lines: [own]}: Headline): boolean {
	const header = around(box, 'header');
	return header !== undefined && own !== undefined && header.to <= own.index;
}
