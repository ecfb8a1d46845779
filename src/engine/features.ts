/**
 * What can be said of a line without knowing what it means: its text, its place in the tree, its neighbours. Numbers
 * only, so that weights learned on many pages (weights.ts) can judge it. Ideas from boilerplate detection: words and
 * link density of a block and its neighbours (Kohlschütter et al., WSDM 2010), text-to-tag runs, repeated boxes.
 */
import {type Hints, hintsOf, proseBefore} from './hints';
import type {Metadata} from './metadata';
import {endsSentence, linkShare, wordsOf} from './prose';
import {ruleOf} from './rules';
import {type Box, type Line, type Sheet, within} from './sheet';

/** The features of a line, by place in its row. Weights are learned for this order: a change here asks for training. */
export const names = [
	'words',
	'links',
	'ends',
	'commas',
	'capitals',
	'digits',
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
	'bad name',
	'good name',
	'sure name',
	'lines of box',
	'prose of parent',
	'prose of grandparent',
	'links of parent',
	'links of grandparent',
	'words a line of parent',
	'words a line of grandparent',
	'prose of its kind',
	'lines of its kind',
	'like boxes',
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
	'up to main',
	'down from main',
] as const;

/** A row of features for each line; `undefined` for pictures, embeds and empty lines. */
export type Rows = (Float64Array | undefined)[];

/** What the lines so far have said: the heading above, whether comments have begun, where the title stood. */
type Trail = {rule: number; heading: number; links: number; comments: number; title: number};

function follow(trail: Trail, line: Line, at: number, facts: Facts) {
	if (!headingOf(line)) return;
	const rule = ruleOf(line);
	trail.heading = at;
	trail.rule = rule ? 1 : 0;
	trail.links = linkShare(line);
	if (rule === 'comments') trail.comments = 1;
	if (line.within & within.heading && likeness(line, facts.titles) > 0.7 && wordsOf(line) > 2) trail.title = at + 1;
}

type Kind = {prose: number; lines: number};

/** Facts of the page that rows are made from. */
type Facts = {
	sheet: Sheet;
	hints: Hints;
	prose: number[];
	chars: number[];
	linked: number[];
	words: number[];
	/** Of each line, what lines in boxes of its kind hold together. */
	kinds: Kind[];
	times: Map<string, number>;
	likes: Map<Box, number>;
	titles: Set<string>;
	main: Box;
};

/** Describes every line of text. */
export function describe(sheet: Sheet, meta: Metadata): Rows {
	const facts = factsOf(sheet, meta);
	const texts = sheet.lines.filter(line => line.text !== '');
	const rows: Rows = [];
	const trail: Trail = {rule: 0, heading: 0, links: 0, comments: 0, title: 0};
	texts.forEach((line, at) => {
		follow(trail, line, at, facts);
		rows[line.index] = rowOf(line, at, texts, facts, trail);
	});
	return rows;
}

/** Whether a line works as a heading: by its element, or as a short bold line. */
export const headingOf = (line: Line): boolean =>
	(line.within & within.heading) !== 0 ||
	(line.text.length < 60 && !endsSentence(line) && line.pieces.every(piece => piece.strong));

function factsOf(sheet: Sheet, meta: Metadata): Facts {
	const chars = [0];
	const linked = [0];
	const words = [0];
	const kinds: Kind[] = [];
	const byName = new Map<string, Kind>();
	const times = new Map<string, number>();
	for (const line of sheet.lines) {
		const count = wordsOf(line);
		chars.push(chars[line.index]! + line.text.length);
		linked.push(linked[line.index]! + line.linked);
		words.push(words[line.index]! + count);
		if (line.text === '') continue;
		if (line.text.length < 200) times.set(line.text, (times.get(line.text) ?? 0) + 1);
		const name = kindOf(line);
		const kind = byName.get(name) ?? {prose: 0, lines: 0};
		byName.set(name, kind);
		kinds[line.index] = kind;
		kind.lines++;
		if (isLong(line)) kind.prose += count;
	}
	const prose = proseBefore(sheet);
	return {
		sheet,
		hints: hintsOf(sheet, prose),
		prose,
		chars,
		linked,
		words,
		kinds,
		times,
		likes: likeBoxes(sheet),
		titles: new Set(meta.titles.flatMap(wordsIn)),
		main: mainOf(sheet),
	};
}

/** The box that has the most running text directly in it or in its paragraphs. */
function mainOf(sheet: Sheet): Box {
	const held = new Map<Box, number>();
	let main = sheet.boxes[0]!;
	let most = 0;
	for (const line of sheet.lines) {
		if (!isLong(line)) continue;
		const box = line.box.tag === 'p' && line.box.parent ? line.box.parent : line.box;
		const sum = (held.get(box) ?? 0) + wordsOf(line);
		held.set(box, sum);
		if (sum > most) [main, most] = [box, sum];
	}
	return main;
}

/** The levels from `box` up to where `other` stands below it too. */
export function levelsUp(box: Box, other: Box): number {
	let levels = 0;
	for (
		let at: Box | undefined = box;
		at && !(at.from <= other.from && other.to <= at.to && at.depth <= other.depth);
		at = at.parent
	)
		levels++;
	return Math.min(levels, 12);
}

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];

const isLong = (line: Line): boolean => wordsOf(line) >= 12 && linkShare(line) < 0.5;

const kindOf = (line: Line): string =>
	`${line.box.tag}.${line.box.hint}<${line.box.parent?.tag}.${line.box.parent?.hint}`;

/** How many boxes beside a box are called and built like it, for boxes of more than a line; inherited by what is inside. */
function likeBoxes(sheet: Sheet): Map<Box, number> {
	const counts = new Map<Box, Map<string, number>>();
	const called = (box: Box) => `${box.tag}.${box.hint.replace(/\d+/g, '')}`;
	for (const box of sheet.boxes) {
		if (!box.parent || box.to - box.from < 2) continue;
		const beside = counts.get(box.parent) ?? new Map<string, number>();
		beside.set(called(box), (beside.get(called(box)) ?? 0) + 1);
		counts.set(box.parent, beside);
	}
	const likes = new Map<Box, number>();
	for (const box of sheet.boxes) {
		const own = box.parent && box.to - box.from >= 2 ? counts.get(box.parent)!.get(called(box))! : 1;
		likes.set(box, Math.max(own, box.parent ? likes.get(box.parent)! : 1));
	}
	return likes;
}

const share = (part: number, all: number): number => (all > 0 ? part / all : 0);

const bit = (line: Line, mask: number): number => (line.within & mask ? 1 : 0);

/** Words of offers, of people's lives and of small print, counted in lines that may be such. */
const tones = {
	pitch:
		/\b(?:sign up|subscrib|newsletter|contact us|call us|learn more|get started|free (?:trial|quote|consult|guide)|click (?:here|below)|download|follow us|join (?:us|our|now)|our (?:team|services|newsletter|experts?|products?|community)|schedule a|book (?:a|now|your)|shop (?:now|the)|read more|check out|don't miss|buy now|visit our|let us|today!)/gi,
	person:
		/\b(?:freelance|journalist|editor|reporter|contributing|staff writer|writer|author of|years of experience|lives in|graduated|founder|degree|ph\.?d|bachelor|passionate about|specializ\w+ in|has (?:written|worked|been featured)|covers|follow (?:her|him)|her work|his work|certified|when (?:she|he)(?:'s|’s| is)n?o?t? )/gi,
	smallPrint:
		/\b(?:affiliate|commission|disclaimer|disclosure|terms (?:of|and)|privacy|polic(?:y|ies)|constitute|not intended|informational purposes|professional advice|trademark|opinions expressed|reserved|sponsored|endorse)/gi,
};

function toneOf(text: string): {pitch: number; person: number; smallPrint: number} {
	if (text.length > 900) return {pitch: 0, person: 0, smallPrint: 0};
	const count = (pattern: RegExp) => Math.min(4, text.match(pattern)?.length ?? 0);
	return {pitch: count(tones.pitch), person: count(tones.person), smallPrint: count(tones.smallPrint)};
}

function rowOf(line: Line, at: number, texts: readonly Line[], facts: Facts, trail: Trail) {
	const {sheet, prose, words, chars, linked} = facts;
	const parent = line.box.parent ?? line.box;
	const grand = parent.parent ?? parent;
	const all = prose[prose.length - 1]!;
	const sum = (sums: readonly number[], box: Box) => sums[box.to]! - sums[box.from]!;
	const kind = facts.kinds[line.index]!;
	const before = texts[at - 1];
	const behind = texts[at + 1];
	const early = texts[Math.max(0, at - 6)]!.index;
	const late = (texts[Math.min(texts.length - 1, at + 6)]!.index ?? 0) + 1;
	const signs = signsOf(line.text);
	const tone = toneOf(line.text);
	return Float64Array.of(
		Math.log2(1 + wordsOf(line)),
		linkShare(line),
		endOf(line),
		Math.min(signs.commas, 6),
		signs.capitals,
		signs.digits,
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
		line.pieces.every(piece => piece.strong || piece.em) ? 1 : 0,
		facts.hints.bad.get(line.box) ?? 9,
		facts.hints.good.get(line.box) ?? 9,
		facts.hints.sure.get(line.box) ?? 9,
		Math.min(line.box.to - line.box.from, 20),
		share(sum(prose, parent), all),
		share(sum(prose, grand), all),
		share(sum(linked, parent), sum(chars, parent)),
		share(sum(linked, grand), sum(chars, grand)),
		share(sum(words, parent), parent.to - parent.from),
		share(sum(words, grand), grand.to - grand.from),
		share(kind.prose, all),
		Math.log2(kind.lines),
		Math.min(facts.likes.get(line.box)!, 20),
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
		levelsUp(facts.main, line.box),
		levelsUp(line.box, facts.main),
	);
}

/** 2 behind a sentence, 1 behind a colon, 0 otherwise. */
const endOf = (line: Line): number => (endsSentence(line) ? 2 : /[:：]$/u.test(line.text) ? 1 : 0);

function headingLevel(box: Box): string {
	for (let at: Box | undefined = box; at; at = at.parent) if (/^h[1-6]$/.test(at.tag)) return at.tag[1]!;
	return '2';
}

/** Commas, and the shares of capitals among letters and of digits among characters, from one pass over the line's start. */
function signsOf(text: string): {commas: number; capitals: number; digits: number} {
	let commas = 0;
	let capitals = 0;
	let letters = 0;
	let digits = 0;
	const most = Math.min(text.length, 400);
	for (let i = 0; i < most; i++) {
		const code = text.charCodeAt(i);
		if (code === 44 || code === 0x3001 || code === 0xff0c) commas++;
		else if (code >= 48 && code <= 57) digits++;
		else if (code >= 65 && code <= 90) capitals++;
		if (code >= 97 || (code >= 65 && code <= 90)) letters++;
	}
	return {commas, capitals: share(capitals, letters), digits: share(digits, most)};
}

/** The share of a short line's words that the page's titles say too. */
function likeness(line: Line, titles: ReadonlySet<string>): number {
	if (line.text.length > 200) return 0;
	const own = wordsIn(line.text);
	return share(own.filter(word => titles.has(word)).length, own.length);
}
