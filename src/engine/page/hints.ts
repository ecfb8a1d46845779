/**
 * What boxes are called. A class or id is a hint and never more: a word that a page puts on much of its own running
 * text ("widget" in a page builder's classes, "contextmenu" on every paragraph) says nothing there.
 */
import {each} from './each';
import {isProse} from './prose';
import type {Box, Sheet} from './sheet';
import {wordsOf} from './tokens';

/** By index of each box: how many boxes above it the nearest one stands that has a telling name; 0 for its own, -1 for none. */
export type Levels = readonly number[];

/** The telling names: those that leave little doubt, other bad ones, good ones. */
export type Hints = {sure: Levels; bad: Levels; good: Levels};

/** Names that say what a box is and leave little doubt. */
const sure =
	/\bcomments?(?:-?_?(?:list|area|section|body|thread|content|wrap\w*))?\b|disqus|respond\b|side-?_?bar|related|recommend|testimonial|newsletter|cookie|consent|social-?_?(?:share|links|icons)|shar(?:e|ing)-?_?(?:bar|buttons?|links)|breadcrumb|most-?_?(?:read|popular)|trending|outbrain|taboola|author-?_?(?:bio|box|info|card|desc\w*)|about-?_?(?:the-?)?author|widget-?_?area|site-?_?footer|post-?_?(?:nav|meta|tags)|byline|table-?_?of-?_?contents|\btoc\b|pagination/;

const bad =
	/comment|disqus|sidebar|side-bar|foot|related|recommend|promo|widget|cookie|consent|gdpr|newsletter|subscri|popular|trending|breadcrumb|shar(?:e|ing)|social|\bad(?:s|vert\w*|-\w+|_\w+)?\b|sponsor|outbrain|taboola|\bnav|\bmenu|masthead|disclaimer|author|\bbio\b|caption|credit|\btags?\b|meta\b|byline|teaser|\bcards?\b|\btoc\b|modal|popup|banner|carousel|gallery|signup|sign-up|\bcta\b|hidden|toolbar|pagination|copyright|rating|price|\bbuy/;
const good = /article|story|\bbody\b|content|entry|\bpost\b|\btext\b|main|prose|rich/;

/** Words of running text before each line, so that any run of lines is counted by one subtraction. */
export function proseBefore(sheet: Sheet): number[] {
	const sums = [0];
	for (const line of sheet.lines) sums.push(sums[line.index]! + (isProse(line) ? wordsOf(line) : 0));
	return sums;
}

/** What one class or id says: the words in it that are telling. Pages repeat few names on many boxes. */
type Sense = {sure: string | undefined; bad: string | undefined; good: boolean};

/** Words of running text that may be all of a short story: comments and testimonials can be many times that. */
const story = 100;

/** The nearest telling names, good and bad, above every box. */
export function* hintsOf(sheet: Sheet, prose: readonly number[]): Generator<void, Hints> {
	const senses = yield* sensesOf(sheet);
	const all = prose[prose.length - 1]!;
	const surely = telling(sheet, prose, [0.5 * all, Math.max(0.75 * all, all - story)], box => senses[box.index]?.sure);
	yield;
	const badly = telling(sheet, prose, [0.4 * all, 0.4 * all], box => senses[box.index]?.bad);
	yield;
	return {
		sure: yield* levels(sheet, box => surely.has(box)),
		bad: yield* levels(sheet, box => badly.has(box)),
		good: yield* levels(sheet, box => senses[box.index]?.good === true),
	};
}

/** What each box's hint says, by its index, from what the single names in it say. */
function* sensesOf(sheet: Sheet): Generator<void, (Sense | undefined)[]> {
	const ofName = new Map<string, Sense>();
	const ofHint = new Map<string, Sense>();
	const senses: (Sense | undefined)[] = [];
	yield* each(sheet.boxes, ({hint}) => {
		const sense = hint === '' ? undefined : (ofHint.get(hint) ?? senseOfAll(hint.split(' '), ofName));
		if (sense) ofHint.set(hint, sense);
		senses.push(sense);
	});
	return senses;
}

function senseOfAll(names: readonly string[], known: Map<string, Sense>): Sense {
	const sense: Sense = {sure: undefined, bad: undefined, good: false};
	for (const name of names) {
		const own = known.get(name) ?? senseOf(name);
		known.set(name, own);
		sense.sure ??= own.sure;
		sense.bad ??= own.bad;
		sense.good ||= own.good;
	}
	return sense;
}

const senseOf = (name: string): Sense => ({
	sure: sure.exec(name)?.[0],
	bad: bad.exec(name)?.[0],
	good: good.test(name),
});

/** Boxes stand in document order, so each comes after the one around it. */
function* levels(sheet: Sheet, isTold: (box: Box) => boolean): Generator<void, number[]> {
	const found: number[] = [];
	yield* each(sheet.boxes, box => {
		const above = box.parent ? found[box.parent.index]! : -1;
		found.push(isTold(box) ? 0 : above < 0 ? -1 : above + 1);
	});
	return found;
}

/**
 * The boxes that have a telling word. A box that holds more running text than the first limit is not told by its name,
 * nor is any when boxes with that word hold more than the second together.
 */
function telling(
	sheet: Sheet,
	prose: readonly number[],
	[alone, together]: readonly [number, number],
	wordOf: (box: Box) => string | undefined,
): Map<Box, string> {
	const found = new Map<Box, string>();
	const held = new Map<string, {words: number; to: number}>();
	for (const box of sheet.boxes) {
		const words = prose[box.to]! - prose[box.from]!;
		const word = words > alone ? undefined : wordOf(box);
		if (!word) continue;
		found.set(box, word);
		const sum = held.get(word) ?? {words: 0, to: 0};
		held.set(word, sum);
		// Boxes stand in document order: one that begins before the last one's end stands in it and is counted there.
		if (box.from >= sum.to) [sum.words, sum.to] = [sum.words + words, box.to];
	}
	for (const [box, word] of found) if (held.get(word)!.words > together) found.delete(box);
	return found;
}
