/**
 * The second look at a line: what the first one made of its neighbours, its box, its section and lines like it, and
 * where it stands in the article.
 */

import type {Headline} from '../furniture/headline';
import type {Dom} from '../page/dom';
import {each, those} from '../page/each';
import {linkShare} from '../page/prose';
import type {Box, Line, Sheet} from '../page/sheet';
import {within} from '../page/sheet';
import {wordsOf} from '../page/tokens';
import type {Marks} from '../prompts/prompts';
import {featureNames, headingOf, type Rows} from './features';
import type {Article} from './find';
import type {Glance} from './judge';
import {kindOf, levelsUp, type Names} from './kinds';

/** These follow the features of a line's own row. */
export const contextNames = [
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
	'below article',
	'place in article',
	'story so far',
	'story to come',
	'since story',
	'until story',
	'since headline',
	'lines of section',
	'links of part',
	'links of section',
	'up to core',
	'down from core',
	'off core',
	'tone of section',
	'tone of part',
	'to this page',
] as const;

const pitch = featureNames.indexOf('pitch');

/** Log-odds further out than this say no more. */
const sure = 5;

/**
 * Makes the rows of the article's lines for the second look and hands them on one by one: nobody keeps them, since those
 * of a giant page would be as large as all else that is known of it. `odds`: the first look's, by line index.
 */
export function* inContext(
	sheet: Sheet,
	{core, reach: box}: Article,
	headline: Headline | undefined,
	marks: Marks,
	{rows, odds, names: boxNames}: Glance,
	dom: Dom,
	take: (line: Line, row: readonly number[]) => void,
): Generator<void, void> {
	const lines = yield* those(sheet.lines.slice(box.from, box.to), line => line.text !== '');
	const worths = odds.map((one, index) => (marks.has(index) ? -sure : Math.max(-sure, Math.min(sure, one))));
	const worth = (line: Line) => worths[line.index]!;
	const sums = yield* sumsOf(sheet, worth, rows);
	const mean = (one: Box) =>
		ratio(sums.odds[one.to]! - sums.odds[one.from]!, sums.words[one.to]! - sums.words[one.from]!);
	const links = (one: {from: number; to: number}) =>
		ratio(sums.linked[one.to]! - sums.linked[one.from]!, sums.chars[one.to]! - sums.chars[one.from]!);
	const tone = (one: {from: number; to: number}) => ratio(sums.tone[one.to]! - sums.tone[one.from]!, one.to - one.from);
	yield;
	const {of, sections} = yield* sectionsOf(lines);
	const kinds = yield* meansBySort(lines, boxNames, worth);
	const story = lines.map(line => worth(line) > 0 && wordsOf(line) >= 12);
	yield;
	const since = distances(story);
	const until = distances(story.toReversed()).toReversed();
	yield;
	const told = new Int32Array(lines.length + 1);
	for (const [at, line] of lines.entries()) told[at + 1] = told[at]! + (worth(line) > 0 ? wordsOf(line) : 0);
	const all = told[lines.length]! || 1;
	const end = headline?.lines.at(-1)?.index ?? -1;
	const begin = lines.findIndex(line => line.index > end);
	yield;
	yield* each(lines, (line, at) => {
		const row = rows[line.index];
		if (!row) return;
		const part = partOf(line, box);
		const section = sections[of[at]!]!;
		const sectionMean = (index: number) => {
			const one = sections[index];
			return one
				? ratio(sums.odds[one.to]! - sums.odds[one.from]!, sums.words[one.to]! - sums.words[one.from]!)
				: -sure;
		};
		const parent = line.box.parent ?? line.box;
		const context = [
			worth(line),
			near(lines, at, -1, worth),
			near(lines, at, 1, worth),
			mean(line.box),
			mean(parent),
			mean(parent.parent ?? parent),
			mean(part),
			kinds.get(sortOf(line, boxNames))!,
			sectionMean(of[at]!),
			sectionMean(of[at]! - 1),
			sectionMean(of[at]! + 1),
			line.box.depth - box.depth,
			at / lines.length,
			told[at]! / all,
			(all - told[at + 1]!) / all,
			Math.min(since[at]!, 40),
			Math.min(until[at]!, 40),
			end < 0 || begin < 0 ? 99 : Math.max(-9, Math.min(40, at - begin)),
			Math.min(section.lines, 60),
			links(part),
			links(section),
			levelsUp(core, line.box),
			levelsUp(line.box, core),
			line.index < core.from
				? -Math.min(40, core.from - line.index)
				: Math.max(0, Math.min(40, line.index - core.to + 1)),
			tone(section),
			tone(part),
			linkShare(line) > 0.8 && wordsOf(line) < 20 && leadsWithin(line, dom) ? 1 : 0,
		];
		take(line, row.concat(context));
	});
}

/** Whether a line's link leads to a place on the same page, as a table of contents does. */
const leadsWithin = (line: Line, dom: Dom): boolean =>
	line.pieces.some(({link}) => link && dom.attribute(link, 'href')?.startsWith('#'));

const ratio = (part: number, all: number): number => (all > 0 ? part / all : 0);

function* sumsOf(sheet: Sheet, worth: (line: Line) => number, rows: Rows) {
	const size = sheet.lines.length + 1;
	const odds = new Float64Array(size);
	const words = new Int32Array(size);
	const linked = new Int32Array(size);
	const chars = new Int32Array(size);
	const tone = new Int32Array(size);
	yield* each(sheet.lines, (line, at) => {
		const counted = line.text === '' ? 0 : wordsOf(line) + 1;
		odds[at + 1] = odds[at]! + (counted === 0 ? 0 : worth(line) * counted);
		words[at + 1] = words[at]! + counted;
		linked[at + 1] = linked[at]! + line.linked;
		chars[at + 1] = chars[at]! + line.text.length;
		const row = rows[at];
		tone[at + 1] = tone[at]! + (row ? row[pitch]! + row[pitch + 1]! + row[pitch + 2]! : 0);
	});
	return {odds, words, linked, chars, tone};
}

type Part = {from: number; to: number; lines: number};

/** Sections from heading to heading, and which one each line is in. */
function* sectionsOf(lines: readonly Line[]): Generator<void, {of: ArrayLike<number>; sections: Part[]}> {
	const sections: Part[] = [];
	const of = new Int32Array(lines.length);
	let last: Line | undefined;
	yield* each(lines, (line, at) => {
		const opens = headingOf(line) && last?.box !== line.box;
		if (opens || sections.length === 0) sections.push({from: line.index, to: line.index, lines: 0});
		const section = sections.at(-1)!;
		section.to = line.index + 1;
		section.lines++;
		last = line;
		of[at] = sections.length - 1;
	});
	return {of, sections};
}

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
function partOf(line: Line, box: Box): Box {
	let part = line.box;
	while (part.parent && part.depth > box.depth + 1) part = part.parent;
	return part;
}
