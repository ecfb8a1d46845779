/**
 * What boxes are called. A class or id is a hint and never more: a word that a page puts on much of its own running
 * text ("widget" in a page builder's classes, "contextmenu" on every paragraph) says nothing there.
 */
import {each} from './each';
import {hasMeans} from './means';
import {isProse} from './prose';
import {remembered} from './remembered';
import type {Box, Sheet} from './sheet';
import {wordsOf} from './tokens';

/** By index of each box: how many boxes above it the nearest one stands that has a telling name; 0 for its own, -1 for none. */
export type Levels = ArrayLike<number>;

/** The telling names: those that leave little doubt, other bad ones, good ones. */
export type Hints = {sure: Levels; bad: Levels; good: Levels};

/** Names that say what a box is and leave little doubt. */
const sure =
	/\bcomments?(?:-?_?(?:list|area|section|body|thread|content|wrap\w*))?\b|disqus|respond\b|side-?_?bar|related|recommend|testimonial|newsletter|cookie|consent|social-?_?(?:share|links|icons)|shar(?:e|ing)-?_?(?:bar|buttons?|links)|breadcrumb|most-?_?(?:read|popular)|trending|outbrain|taboola|author-?_?(?:bio|box|info|card|desc\w*)|about-?_?(?:the-?)?author|widget-?_?area|site-?_?footer|post-?_?(?:nav|meta|tags)|byline|table-?_?of-?_?contents|\btoc\b|pagination/;

const bad =
	/comment|disqus|sidebar|side-bar|foot|related|recommend|promo|widget|cookie|consent|gdpr|newsletter|subscri|popular|trending|breadcrumb|shar(?:e|ing)|social|\bad(?:s|vert\w*|-\w+|_\w+)?\b|sponsor|outbrain|taboola|\bnav|\bmenu|masthead|disclaimer|author|\bbio\b|caption|credit|\btags?\b|meta\b|byline|teaser|\bcards?\b|\btoc\b|modal|popup|banner|carousel|gallery|signup|sign-up|\bcta\b|hidden|toolbar|pagination|copyright|rating|price|\bbuy/;
/** Of these, names that layouts give to any box: they tell where it leads elsewhere. */
const laid = /^(?:cards?|widget|promo|teaser)$/;
const good = /article|story|\bbody\b|content|entry|\bpost\b|\btext\b|main|prose|rich/;

/** Words of running text before each line, so that any run of lines is counted by one subtraction. */
export function proseBefore({lines}: Sheet): ArrayLike<number> {
	const sums = new Int32Array(lines.length + 1);
	for (const line of lines) sums[line.index + 1] = sums[line.index]! + (isProse(line) ? wordsOf(line) : 0);
	return sums;
}

/** How many lines before each have a link or a button. */
function waysBefore({lines}: Sheet): ArrayLike<number> {
	const sums = new Int32Array(lines.length + 1);
	for (const line of lines) sums[line.index + 1] = sums[line.index]! + Number(hasMeans(line));
	return sums;
}

/** What one class or id says: the words in it that are telling. */
export type Sense = {sure: string | undefined; bad: string | undefined; good: boolean};

/** Words of running text that may be all of a short story: comments and testimonials can be many times that. */
const story = 100;

/** The nearest telling names, good and bad, above every box. */
export function* hintsOf(sheet: Sheet, prose: ArrayLike<number>): Generator<void, Hints> {
	const {boxes} = sheet;
	const all = prose[prose.length - 1]!;
	const said = boxes.map(senseOf);
	const ways = waysBefore(sheet);
	const leadsAway = ({from, to, fields}: Box) => fields > 0 || ways[to]! > ways[from]!;
	const badAt = (at: number) => {
		const word = said[at]!.bad;
		return word !== undefined && laid.test(word) && !leadsAway(boxes[at]!) ? undefined : word;
	};
	yield;
	const surely = telling(boxes, prose, [0.5 * all, Math.max(0.75 * all, all - story)], at => said[at]!.sure);
	yield;
	const badly = telling(boxes, prose, [0.4 * all, 0.4 * all], badAt);
	yield;
	return {
		sure: yield* levels(boxes, at => surely[at] !== undefined),
		bad: yield* levels(boxes, at => badly[at] !== undefined),
		good: yield* levels(boxes, at => said[at]!.good),
	};
}

/** What a box's hint says; nothing where the box holds no line. */
function senseOf(box: Box): Sense {
	if (box.from === box.to) return silent;
	const {called} = box;
	called.sense ??= called.hint === '' ? silent : senseOfAll(called.hint.split(' '));
	return called.sense;
}

const silent: Sense = {sure: undefined, bad: undefined, good: false};

/** What the single names in a hint say together. */
function senseOfAll(names: readonly string[]): Sense {
	const sense: Sense = {sure: undefined, bad: undefined, good: false};
	for (const name of names) {
		const own = senseIn(name);
		sense.sure ??= own.sure;
		sense.bad ??= own.bad;
		sense.good ||= own.good;
	}
	return sense;
}

/** What a single name says: there are few that designers like, on any page. */
const senseIn = remembered(
	2000,
	(name: string): Sense => ({
		sure: sure.exec(name)?.[0],
		bad: bad.exec(name)?.[0],
		good: good.test(name),
	}),
);

/** Boxes stand in document order, so each comes after the one around it. */
function* levels(boxes: readonly Box[], isTold: (at: number) => boolean): Generator<void, Levels> {
	const found = new Int32Array(boxes.length);
	yield* each(boxes, ({parent}, at) => {
		const above = parent ? found[parent.index]! : -1;
		found[at] = isTold(at) ? 0 : above < 0 ? -1 : above + 1;
	});
	return found;
}

/**
 * The telling words of the boxes that have one, by their index. A box that holds more running text than the first limit is
 * not told by its name, nor is any when boxes with that word hold more than the second together.
 */
function telling(
	boxes: readonly Box[],
	prose: ArrayLike<number>,
	[alone, together]: readonly [number, number],
	wordOf: (at: number) => string | undefined,
): (string | undefined)[] {
	const held = new Map<string, {words: number; to: number}>();
	const found = boxes.map(({from, to}, at) => {
		const words = prose[to]! - prose[from]!;
		const word = words > alone ? undefined : wordOf(at);
		if (word === undefined) return undefined;
		let sum = held.get(word);
		if (!sum) {
			sum = {words: 0, to: 0};
			held.set(word, sum);
		}
		// Boxes stand in document order: one that begins before the last one's end stands in it and is counted there.
		if (from >= sum.to) {
			sum.words += words;
			sum.to = to;
		}
		return word;
	});
	return found.map(word => (word !== undefined && held.get(word)!.words <= together ? word : undefined));
}
