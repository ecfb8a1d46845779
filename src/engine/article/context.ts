/**
 * The second look at a line: what the first one made of its neighbours, its box, its section and lines like it, and
 * where it stands in the article.
 */
import type {Headline} from '../furniture/headline';
import {each, those} from '../page/each';
import {leadsWithin} from '../page/permalink';
import {linkShare} from '../page/prose';
import type {Box, Line, Sheet} from '../page/sheet';
import {wordsOf} from '../page/tokens';
import {within} from '../page/within';
import type {Article} from './find';
import {sectionsOf} from './headed';
import type {Glance} from './judge';
import {kindOf, levelsUp, type Names} from './kinds';
import type {RowOf} from './row';
import {sumsOf} from './sums';

/** These follow the features of a line's own row; `rowOf` gives them in the same groups. */
export const contextNames = [
	// What the first look made of it and of what is around it
	'odds',
	'odds before',
	'odds behind',
	'odds of box',
	'odds of parent',
	'odds of grandparent',
	'odds of part',
	'odds of kind',
	'odds of section',
	'odds of section before',
	'odds of section behind',
	// Where it stands
	'below article',
	'place in article',
	'story so far',
	'story to come',
	'since story',
	'until story',
	'since headline',
	// What its part and its section are made of
	'lines of section',
	'links of part',
	'links of section',
	// Its way to the box that is nearly all story
	'up to core',
	'down from core',
	'off core',
	// How those sound, and where it leads
	'tone of section',
	'tone of part',
	'to this page',
] as const;

/** Log-odds further out than this say no more. */
const sure = 5;

/**
 * Makes the rows of the article's lines for the second look and hands them on one by one: nobody keeps them, since those
 * of a giant page would be as large as all else that is known of it.
 */
export function* inContext(
	sheet: Sheet,
	article: Article,
	headline: Headline | undefined,
	passed: ReadonlySet<number>,
	glance: Glance,
	take: (line: Line, row: readonly number[]) => void,
): Generator<void, void> {
	const known = yield* survey(sheet, article, headline, passed, glance);
	yield* each(known.lines, (line, at) => {
		const row = glance.rows[line.index];
		if (row) take(line, row.concat(rowOf(line, at, known)));
	});
}

/** What is known of all the article's lines together, before any is described. */
type Known = ReturnType<typeof survey> extends Generator<void, infer K> ? K : never;

function* survey(
	sheet: Sheet,
	{core, reach}: Article,
	headline: Headline | undefined,
	passed: ReadonlySet<number>,
	{rows, odds, names}: Glance,
) {
	const lines = yield* those(sheet.lines.slice(reach.from, reach.to), line => line.text !== '');
	const worths = odds.map((one, index) => (passed.has(index) ? -sure : Math.max(-sure, Math.min(sure, one))));
	const worth = (line: Line) => worths[line.index]!;
	const sums = yield* sumsOf(sheet, worth, rows);
	yield;
	const {of, sections} = yield* sectionsOf(lines);
	const kinds = yield* meansBySort(lines, names, worth);
	const story = lines.map(line => worth(line) > 0 && wordsOf(line) >= 12);
	yield;
	const since = distances(story);
	const until = distances(story.toReversed()).toReversed();
	yield;
	const told = new Int32Array(lines.length + 1);
	for (const [at, line] of lines.entries()) told[at + 1] = told[at]! + (worth(line) > 0 ? wordsOf(line) : 0);
	const end = headline?.lines.at(-1)?.index ?? -1;
	const begin = end < 0 ? -1 : lines.findIndex(line => line.index > end);
	yield;
	return {lines, core, reach, names, worth, sums, of, sections, kinds, since, until, told, begin};
}

function rowOf(line: Line, at: number, known: Known): RowOf<typeof contextNames> {
	const {lines, core, reach, names, worth, sections, told, begin} = known;
	const {mean, links, tone} = known.sums;
	const all = told[lines.length]! || 1;
	const parent = line.box.parent ?? line.box;
	const part = partOf(line, reach);
	const own = known.of[at]!;
	const section = sections[own]!;
	const meanOf = (index: number) => (sections[index] ? mean(sections[index]) : -sure);
	return [
		// What the first look made of it and of what is around it
		worth(line),
		near(lines, at, -1, worth),
		near(lines, at, 1, worth),
		mean(line.box),
		mean(parent),
		mean(parent.parent ?? parent),
		mean(part),
		known.kinds.get(sortOf(line, names))!,
		meanOf(own),
		meanOf(own - 1),
		meanOf(own + 1),
		// Where it stands
		line.box.depth - reach.depth,
		at / lines.length,
		told[at]! / all,
		(all - told[at + 1]!) / all,
		Math.min(known.since[at]!, 40),
		Math.min(known.until[at]!, 40),
		begin < 0 ? 99 : Math.max(-9, Math.min(40, at - begin)),
		// What its part and its section are made of
		Math.min(section.lines, 60),
		links(part),
		links(section),
		// Its way to the box that is nearly all story
		levelsUp(core, line.box),
		levelsUp(line.box, core),
		offCore(line, core),
		// How those sound, and where it leads
		tone(section),
		tone(part),
		linkShare(line) > 0.8 && wordsOf(line) < 20 && line.pieces.some(({link}) => link && leadsWithin(link, line.box.dom))
			? 1
			: 0,
	];
}

/** How many lines before (below 0) or behind the core a line stands; 0 for those in it. */
const offCore = ({index}: Line, {from, to}: Box): number =>
	index < from ? -Math.min(40, from - index) : Math.max(0, Math.min(40, index - to + 1));

/** Lines are of a kind here when their boxes are, and when both are links or headings or neither. */
const sortOf = (line: Line, names: Names): number =>
	kindOf(line, names) * 4 + (linkShare(line) > 0.8 ? 2 : 0) + (line.within & within.heading ? 1 : 0);

function* meansBySort(
	lines: readonly Line[],
	names: Names,
	worth: (line: Line) => number,
): Generator<void, Map<number, number>> {
	const sums = new Map<number, {odds: number; count: number}>();
	yield* each(lines, line => {
		const sort = sortOf(line, names);
		const sum = sums.get(sort) ?? {odds: 0, count: 0};
		if (sum.count === 0) sums.set(sort, sum);
		sum.odds += worth(line);
		sum.count++;
	});
	return new Map([...sums].map(([sort, {odds, count}]) => [sort, odds / count]));
}

/** How many lines ago `flags` last held, the line itself counting as none; 40 when never. */
function distances(flags: readonly boolean[]): number[] {
	let ago = 40;
	return flags.map(flag => (ago = flag ? 0 : ago + 1));
}

/** The mean odds of the three lines on one side. */
function near(lines: readonly Line[], at: number, step: 1 | -1, worth: (line: Line) => number): number {
	let sum = 0;
	for (let i = 1; i <= 3; i++) {
		const line = lines[at + step * i];
		sum += line ? worth(line) : -sure;
	}
	return sum / 3;
}

/** The article's direct child that holds the line. */
function partOf(line: Line, reach: Box): Box {
	let part = line.box;
	while (part.parent && part.depth > reach.depth + 1) part = part.parent;
	return part;
}
