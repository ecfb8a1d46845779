/**
 * What boxes are called. A class or id is a hint and never more: a word that a page puts on much of its own running
 * text ("widget" in a page builder's classes, "contextmenu" on every paragraph) says nothing there.
 */
import {isProse, wordsOf} from './prose';
import type {Box, Sheet} from './sheet';

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

/** The nearest telling names, good and bad, above every box. */
export function hintsOf(sheet: Sheet, prose: readonly number[]): Hints {
	const told = namedBoxes(sheet, bad, prose, 0.4);
	const surely = namedBoxes(sheet, sure, prose, 0.75);
	const hints: Hints = {sure: new Map(), bad: new Map(), good: new Map()};
	for (const box of sheet.boxes) {
		pass(box, hints.sure, surely.has(box));
		pass(box, hints.bad, told.has(box));
		pass(box, hints.good, box.hint !== '' && good.test(box.hint));
	}
	return hints;
}

function pass(box: Box, found: Map<Box, number>, own: boolean) {
	const above = box.parent && found.get(box.parent);
	if (own) found.set(box, 0);
	else if (above !== undefined) found.set(box, above + 1);
}

/**
 * The boxes whose name `pattern` matches, with the word that did. A box that holds more than `most` of the running
 * text is not told by its name, nor is any when boxes of that name hold more than that together.
 */
export function namedBoxes(sheet: Sheet, pattern: RegExp, prose: readonly number[], most: number): Map<Box, string> {
	const found = new Map<Box, string>();
	const held = new Map<string, {words: number; to: number}>();
	const limit = most * prose[prose.length - 1]!;
	for (const box of sheet.boxes) {
		const words = prose[box.to]! - prose[box.from]!;
		const word = box.hint === '' || words > limit ? undefined : pattern.exec(box.hint)?.[0];
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
