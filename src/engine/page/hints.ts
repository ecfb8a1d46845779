/**
 * What boxes are called. A class or id is a hint and never more: a word that a page puts on much of its own running
 * text ("widget" in a page builder's classes, "contextmenu" on every paragraph) says nothing there.
 */
import {isProse} from './prose';
import type {Box, Sheet} from './sheet';
import {wordsOf} from './tokens';

/** How many boxes above a box the nearest one stands that has a telling name; 0 for its own. None: no entry. */
export type Hints = {sure: Map<Box, number>; bad: Map<Box, number>; good: Map<Box, number>};

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

/** The nearest telling names, good and bad, above every box. */
export function hintsOf(sheet: Sheet, prose: readonly number[]): Hints {
	const senses = sensesOf(sheet);
	const surely = telling(sheet, prose, 0.75, box => senses.get(box.hint)?.sure);
	const badly = telling(sheet, prose, 0.4, box => senses.get(box.hint)?.bad);
	const hints: Hints = {sure: new Map(), bad: new Map(), good: new Map()};
	for (const box of sheet.boxes) {
		pass(box, hints.sure, surely.has(box));
		pass(box, hints.bad, badly.has(box));
		pass(box, hints.good, senses.get(box.hint)?.good === true);
	}
	return hints;
}

/** What each hint on the page says, from what its single names say. */
function sensesOf(sheet: Sheet): Map<string, Sense> {
	const ofName = new Map<string, Sense>();
	const ofHint = new Map<string, Sense>();
	for (const {hint} of sheet.boxes) {
		if (hint === '' || ofHint.has(hint)) continue;
		const sense: Sense = {sure: undefined, bad: undefined, good: false};
		for (const name of hint.split(' ')) {
			const own = ofName.get(name) ?? senseOf(name);
			ofName.set(name, own);
			sense.sure ??= own.sure;
			sense.bad ??= own.bad;
			sense.good ||= own.good;
		}
		ofHint.set(hint, sense);
	}
	return ofHint;
}

const senseOf = (name: string): Sense => ({
	sure: sure.exec(name)?.[0],
	bad: bad.exec(name)?.[0],
	good: good.test(name),
});

function pass(box: Box, found: Map<Box, number>, own: boolean) {
	const above = box.parent && found.get(box.parent);
	if (own) found.set(box, 0);
	else if (above !== undefined) found.set(box, above + 1);
}

/**
 * The boxes that have a telling word. A box that holds more than `most` of the running text is not told by its name,
 * nor is any when boxes with that word hold more than that together.
 */
function telling(
	sheet: Sheet,
	prose: readonly number[],
	most: number,
	wordOf: (box: Box) => string | undefined,
): Map<Box, string> {
	const found = new Map<Box, string>();
	const held = new Map<string, {words: number; to: number}>();
	const limit = most * prose[prose.length - 1]!;
	for (const box of sheet.boxes) {
		const words = prose[box.to]! - prose[box.from]!;
		const word = words > limit ? undefined : wordOf(box);
		if (!word) continue;
		found.set(box, word);
		const sum = held.get(word) ?? {words: 0, to: 0};
		held.set(word, sum);
		// Boxes stand in document order: one that begins before the last one's end stands in it and is counted there.
		if (box.from >= sum.to) [sum.words, sum.to] = [sum.words + words, box.to];
	}
	for (const [box, word] of found) if (held.get(word)!.words > limit) found.delete(box);
	return found;
}
