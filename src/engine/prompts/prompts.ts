/**
 * Prompts and promos: the lines by which a page asks its reader for something, and the teasers it puts beside the story.
 * This is the judgement that hides things in the live page, so it is made from the lines alone, before any story is
 * found, and each of its answers carries its evidence.
 */
import type {VeiledReason} from '../../reasons';
import {each} from '../page/each';
import {hasMeans} from '../page/means';
import {endsSentence, isFullProse, linkShare} from '../page/prose';
import {around, type Box, inside, type Line, type Sheet} from '../page/sheet';
import {within} from '../page/within';
import type {Site} from '../site/site';
import {absorb} from './absorb';
import {takesMail} from './answered';
import {calledIn, evidenceOf, type Heard, type HeardLine, type HeardPhrase} from './asking';
import {callIn, speaksOfHouse} from './calls/index';
import {spareChats} from './chats';
import {spareComments} from './comments';
import {spareConsents} from './consent';
import {type Hearing, hear} from './heard';
import {houseBox} from './house';
import type {Marks} from './marks';
import {markNeighbours} from './neighbours';
import {markPleas} from './plea';
import {followHeadings, headsLinks} from './related';
import {joinBareLines} from './removals';
import {spareWriting} from './writing';

/** Lines this near to each other keep company. */
const company = 3;

/** A box that a site's recipe names, with the reason that its selector is given for. */
export type NamedBox = readonly [VeiledReason, string, Box];

/** Every prompt and promo of a page. `site`: the known site that it belongs to. */
export function* findPrompts(sheet: Sheet, site: Site | undefined, named: readonly NamedBox[]): Generator<void, Marks> {
	const marks: Marks = new Map();
	const {lines} = sheet;
	const hearing = yield* hear(lines, site?.book ?? {});
	const framed = new Set<number>();
	if (site?.framed && hearing.first >= 0)
		yield* each(lines, line => {
			const box = houseBox(line, lines, site.name);
			// Publisher and byline stand above the first paragraph.
			if (box && box.from > hearing.first)
				mark({as: 'pitch', from: box.from, to: box.to - 1, reason: 'promo'}, lines, marks);
		});
	hearing.heard.forEach(one => {
		const isFramed = one.as === 'phrase';
		if (isFramed ? !isFrame(one, hearing, lines) : !isCall(one, hearing, lines)) return;
		if (isFramed) framed.add(one.from);
		// What a pitch promises may be the stories under it: “Stories we think you’ll like”.
		const isHead = one.as === 'pitch' && one.reason === 'promo' && headsLinks(lines[one.from]!, lines);
		mark(isHead ? {...one, reason: 'related'} : one, lines, marks);
	});
	if (site && hearing.first >= 0) yield* markPleas(sheet, marks, hearing.first, hearing.last);
	for (const one of named) markBox(one, lines, marks);
	if (marks.size === 0) return marks;
	if (site?.framed && hearing.first >= 0) yield* markNeighbours(lines, marks, hearing.first, site);
	spareWriting(lines, marks);
	followHeadings(lines, marks);
	absorb(lines, marks, framed);
	spareConsents(lines, marks);
	spareChats(lines, marks);
	spareComments(lines, marks);
	joinBareLines(sheet, marks);
	return marks;
}

function mark(one: Heard, lines: readonly Line[], marks: Marks) {
	const {from, to, reason} = one;
	const evidence = evidenceOf(one);
	for (let i = from; i <= to; i++) if (!lines[i]!.media) marks.set(i, {reason, evidence, head: from});
}

/** Frame phrases of more than three words say by themselves what they are; shorter ones need company or a place. */
function isFrame(
	{from, to, words, reason}: HeardPhrase,
	{near, first, last}: Hearing,
	lines: readonly Line[],
): boolean {
	if (words > 3 || hasMeans(lines[from]!)) return true;
	if (first < 0 || from <= first || from >= last) return true;
	if (reason === 'related' && headsLinks(lines[from]!, lines)) return true;
	for (let i = from - company; i <= to + company; i++)
		if ((i < from || i > to) && near(i) && !isParted(lines[i]!, lines[from]!, lines)) return true;
	return false;
}

function isCall(one: HeardLine, {near, first}: Hearing, lines: readonly Line[]): boolean {
	const {from} = one;
	const line = lines[from]!;
	if (isStep(line, lines)) return false;
	if (!isWeak(one) || isBracketed(line)) return !isContinued(line) && line.breaks < 2 + Number(line.text.length < 160);
	if (one.reason === 'related' && headsLinks(line, lines)) return true;
	for (let i = from - company; i <= from + company; i++)
		if (i !== from && isLike(one, near(i)) && isTogether(line, lines[i]!, lines)) return true;
	if ((one.reason === 'newsletter' || one.reason === 'subscribe') && takesMail(line, lines)) return true;
	if (one.reason === 'related' && headsBrief(line, lines)) return false;
	return line.box.to - line.box.from === 1 && first >= 0 && linkShare(line) < 0.5;
}

/** Whether a short sentence that leads nowhere stands right below a line, set as that is: what a club plays “Up next”. */
function headsBrief({index, box}: Line, lines: readonly Line[]): boolean {
	const next = lines[index + 1];
	if (next?.box.parent !== box.parent || next?.box.tag !== box.tag) return false;
	return endsSentence(next) && !(next.within & within.heading) && !isFullProse(next) && !hasMeans(next);
}

/** A step of a how-to, among others: "Download the app and tap Settings." */
function isStep(line: Line, lines: readonly Line[]): boolean {
	const {index, box} = line;
	if (!(line.within & within.item) || hasMeans(line)) return false;
	const list = listAround(box);
	if (!list) return false;
	if (list.tag !== 'ol' && !endsSentence(line)) return isOddOne(line, lines.slice(list.from, list.to));
	return [lines[index - 1], lines[index + 1]].some(
		other => other && listAround(other.box) === list && (list.tag === 'ol' || endsSentence(other)),
	);
}

/** A list of a story has more items than one that asks for something. */
const fewest = 3;

/** Whether no other item of a list asks for anything or leads anywhere, and this one does not speak for the newsroom. */
const isOddOne = (line: Line, items: readonly Line[]): boolean =>
	items.length >= fewest &&
	!speaksOfHouse(line.text) &&
	items.every(item => item === line || !(hasMeans(item) || calledIn(item)));

/** The list of which a box is the one line of an item. */
function listAround(box: Box): Box | undefined {
	const item = around(box, 'li');
	return item && item.to - item.from === 1 ? item.parent : undefined;
}

/** A heading of its own: "[관련기사]", "【関連記事】". */
const isBracketed = ({text}: Line): boolean => /^[[【].*[\]】]$/.test(text);

/** A line that ends in a comma or a semicolon goes on in the next one; one that ends in a colon may head a list of others. */
const isContinued = ({text}: Line): boolean => text.endsWith(',') || text.endsWith(';');

const isWeak = (one: Heard): boolean => one.as === 'call' && one.weak;

/** Common words are company for their like: "Listen" and "Email" are two buttons of a story's tools. */
const isLike = (one: Heard, other: Heard | undefined): boolean =>
	other !== undefined && (!isWeak(other) || (one.reason === 'related') === (other.reason === 'related'));

/** Lines in company share a small box, with no running text between; the header's "Sign in" and a banner below it do not. */
function isTogether(a: Line, b: Line, lines: readonly Line[]): boolean {
	if (isParted(a, b, lines)) return false;
	for (let box: Box | undefined = a.box; box; box = box.parent) {
		if (box.to - box.from > 16)
			return a.box === b.box || (a.box.parent === b.box.parent && a.box.to - a.box.from === 1);
		if (inside(b.box, box)) return true;
	}
	return false;
}

/** Whether running text stands between two lines. */
const isParted = (a: Line, b: Line, lines: readonly Line[]): boolean =>
	lines.slice(Math.min(a.index, b.index) + 1, Math.max(a.index, b.index)).some(isFullProse);

function markBox([reason, selector, box]: NamedBox, lines: readonly Line[], marks: Marks) {
	const own = lines.slice(box.from, box.to);
	if (own.some(line => isFullProse(line) && !callIn(line.text, line.first))) return;
	own.forEach(({index}) => {
		if (!marks.has(index)) marks.set(index, {reason, evidence: ['selector', selector], head: box.from});
	});
}
