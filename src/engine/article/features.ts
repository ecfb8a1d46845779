/**
 * What can be said of a line without knowing what it means: its text, its place in the tree, its neighbours. Numbers
 * only, so that weights learned on many pages (weights.ts) can judge it. Ideas from boilerplate detection: words and
 * link density of a block and its neighbours (Kohlschütter et al., WSDM 2010), text-to-tag runs, repeated boxes.
 */
import {headingOf} from '../line/heading';
import {ruleOf} from '../line/rule';
import {each} from '../page/each';
import type {Levels} from '../page/hints';
import type {Metadata} from '../page/metadata';
import {endsSentence, linkShare} from '../page/prose';
import {share} from '../page/share';
import type {Box, Line, Sheet} from '../page/sheet';
import {wordsOf} from '../page/tokens';
import {within} from '../page/within';
import {type Facts, factsOf, wordsIn} from './facts';
import {levelsUp, type Names} from './kinds';
import type {RowOf} from './row';
import {signsOf, toneOf} from './tone';

/**
 * The features of a line, by place in its row; `rowOf` gives them in the same groups. Weights are learned for this order: a
 * change here asks for training.
 */
export const featureNames = [
	// Its text
	'words',
	'links',
	'ends',
	'commas',
	'capitals',
	'digits',
	// What it stands in
	'paragraph',
	'heading',
	'item',
	'cell',
	'quote',
	'aside',
	'caption',
	'form',
	'header',
	'footer',
	'bold',
	// What the boxes around it are called
	'bad name',
	'good name',
	'sure name',
	// Its box and those above
	'lines of box',
	'prose of parent',
	'prose of grandparent',
	'links of parent',
	'links of grandparent',
	'words a line of parent',
	'words a line of grandparent',
	// Lines and boxes like it
	'prose of its kind',
	'lines of its kind',
	'like boxes',
	// Its place and its neighbours
	'place',
	'words before',
	'words behind',
	'links before',
	'links behind',
	'end before',
	'media before',
	'media behind',
	'prose before',
	'prose behind',
	'prose so far',
	'prose to come',
	// What it says, and what was said before it
	'rule',
	'rule of heading',
	'since heading',
	'pitch',
	'person',
	'small print',
	'repeated',
	'links of heading',
	'behind comments',
	'since title',
	// Its way to the box with the most running text
	'up to main',
	'down from main',
] as const;

/**
 * The box that the story is looked for in: a few levels above the most running text. What of the page's navigation and
 * footers lies outside it is settled, and need not be weighed.
 */
function zoneAround(main: Box): Box {
	let zone = main;
	for (let up = 0; up < 4 && zone.parent; up++) zone = zone.parent;
	return zone;
}

const isSettled = ({index, within: context}: Line, {from, to}: Box): boolean =>
	(context & (within.nav | within.footer)) !== 0 && (index < from || index >= to);

/** A row of features for each line to be weighed; `undefined` for pictures, embeds, empty and settled lines. */
export type Rows = (readonly number[] | undefined)[];

/** What the lines so far have said: the heading above, whether comments have begun, where the title stood. */
type Trail = {rule: number; heading: number; links: number; comments: number; title: number};

function follow(trail: Trail, line: Line, at: number, facts: Facts) {
	if (!headingOf(line)) return;
	const rule = ruleOf(line);
	trail.heading = at;
	trail.rule = rule ? 1 : 0;
	trail.links = linkShare(line);
	if (rule === 'comments') trail.comments = 1;
	if (line.within & within.heading && wordsOf(line) > 2 && likeness(line, facts.titles) > 0.7) trail.title = at + 1;
}

/** Describes every line of text that is to be weighed. */
export function* describe(sheet: Sheet, meta: Metadata): Generator<void, {rows: Rows; names: Names}> {
	const facts = yield* factsOf(sheet, meta);
	const texts = sheet.lines.filter(line => line.text !== '');
	const rows: Rows = new Array(sheet.lines.length).fill(undefined);
	yield;
	const zone = zoneAround(facts.main);
	const trail: Trail = {rule: 0, heading: 0, links: 0, comments: 0, title: 0};
	yield* each(texts, (line, at) => {
		follow(trail, line, at, facts);
		if (!isSettled(line, zone)) rows[line.index] = rowOf(line, at, texts, facts, trail);
	});
	return {rows, names: facts.names};
}

const bit = (line: Line, mask: number): number => (line.within & mask ? 1 : 0);

function rowOf(line: Line, at: number, texts: readonly Line[], facts: Facts, trail: Trail): RowOf<typeof featureNames> {
	const {sheet, prose, words, chars, linked} = facts;
	const parent = line.box.parent ?? line.box;
	const grand = parent.parent ?? parent;
	const all = prose[prose.length - 1]!;
	const sum = (sums: ArrayLike<number>, box: Box) => sums[box.to]! - sums[box.from]!;
	const kind = facts.kinds[line.index]!;
	const before = texts[at - 1];
	const behind = texts[at + 1];
	const early = texts[Math.max(0, at - 6)]!.index;
	const late = texts[Math.min(texts.length - 1, at + 6)]!.index + 1;
	const signs = signsOf(line.text);
	const tone = toneOf(line.text);
	return [
		// Its text
		Math.log2(1 + wordsOf(line)),
		linkShare(line),
		endOf(line),
		Math.min(signs.commas, 6),
		signs.capitals,
		signs.digits,
		// What it stands in
		line.box.tag === 'p' ? 1 : 0,
		line.within & within.heading ? 7 - Number(headingLevel(line.box)) : 0,
		bit(line, within.item),
		bit(line, within.cell),
		bit(line, within.quote),
		bit(line, within.aside),
		bit(line, within.caption | within.figure),
		bit(line, within.form | within.button | within.dialog | within.summary),
		bit(line, within.header),
		bit(line, within.footer | within.nav),
		line.throughout & within.stressed ? 1 : 0,
		// What the boxes around it are called
		far(facts.hints.bad, line),
		far(facts.hints.good, line),
		far(facts.hints.sure, line),
		// Its box and those above
		Math.min(line.box.to - line.box.from, 20),
		share(sum(prose, parent), all),
		share(sum(prose, grand), all),
		share(sum(linked, parent), sum(chars, parent)),
		share(sum(linked, grand), sum(chars, grand)),
		share(sum(words, parent), parent.to - parent.from),
		share(sum(words, grand), grand.to - grand.from),
		// Lines and boxes like it
		share(kind.prose, all),
		Math.log2(kind.lines),
		Math.min(facts.likes[line.box.index]!, 20),
		// Its place and its neighbours
		line.index / sheet.lines.length,
		before ? Math.log2(1 + wordsOf(before)) : 0,
		behind ? Math.log2(1 + wordsOf(behind)) : 0,
		before ? linkShare(before) : 1,
		behind ? linkShare(behind) : 1,
		before ? endOf(before) : 0,
		sheet.lines[line.index - 1]?.media ? 1 : 0,
		sheet.lines[line.index + 1]?.media ? 1 : 0,
		Math.log2(1 + prose[line.index]! - prose[early]!),
		Math.log2(1 + prose[late]! - prose[line.index + 1]!),
		share(prose[line.index]!, all),
		share(all - prose[line.index + 1]!, all),
		// What it says, and what was said before it
		ruleOf(line) ? 1 : 0,
		trail.rule,
		Math.min(at - trail.heading, 30),
		tone.pitch,
		tone.person,
		tone.smallPrint,
		Math.min(facts.times.get(line.text) ?? 1, 4),
		trail.links,
		trail.comments,
		trail.title === 0 ? 99 : Math.min(at + 1 - trail.title, 60),
		// Its way to the box with the most running text
		levelsUp(facts.main, line.box),
		levelsUp(line.box, facts.main),
	];
}

/** 2 behind a sentence, 1 behind a colon, 0 otherwise. */
const endOf = (line: Line): number =>
	endsSentence(line) ? 2 : line.text.endsWith(':') || line.text.endsWith('：') ? 1 : 0;

/** So many boxes above a line stands a telling name where none does. */
export const nowhere = 9;

/** How far above a line's box a telling name stands. */
const far = (levels: Levels, {box}: Line): number => (levels[box.index]! < 0 ? nowhere : levels[box.index]!);

function headingLevel(box: Box): string {
	for (let at: Box | undefined = box; at; at = at.parent) if (/^h[1-6]$/.test(at.tag)) return at.tag[1]!;
	return '2';
}

/** The share of a short line's words that the page's titles say too. */
function likeness(line: Line, titles: ReadonlySet<string>): number {
	if (line.text.length > 200) return 0;
	const own = wordsIn(line.text);
	return share(own.filter(word => titles.has(word)).length, own.length);
}
