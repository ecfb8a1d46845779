/** Prompts take the rest of their box with them: form labels, buttons, small print, pictures. */

import {mentions} from '../page/mentions';
import {plainOf} from '../page/plain';
import {endsSentence, isFullProse, linkShare} from '../page/prose';
import {type Box, type Line, within} from '../page/sheet';
import {isSmall} from '../page/small';
import {landmarks} from '../page/tags';
import type {Evidence, Marks} from './marks';

const overlays = 'modal|overlay|dialog|popup|pop-up|lightbox|interstitial'.split('|');
const asks = [
	...overlays,
	...'signup|sign-up|sign_up|signin|sign-in|sign_in|login|log-in|paywall|subscri|newsletter|promo|regist|regwall|banner|cta|meter|upsell|marketing'.split(
		'|',
	),
];

/** Marks what stands in the boxes of prompts. `framed`: the lines of the recipe's frame, which have removals of their own. */
export function absorb(lines: readonly Line[], marks: Marks, framed: ReadonlySet<number>): void {
	const done = new Set<Box>();
	new Map(marks).forEach((mark, index) => {
		if (mark.reason === 'related') return;
		const box = promptBox(lines[index]!.box, lines, marks) ?? callBox(lines[index]!, lines, marks);
		if (!box || done.has(box) || (mark.evidence[0] === 'pitch' && !isPrompt(box, lines, marks))) return;
		done.add(box);
		const {first, call, free} = contentsOf(box, marks, framed);
		const head = call ?? first;
		const reason = isOverlay(box) ? 'overlay' : marks.get(head)!.reason;
		for (let i = box.from; i < box.to; i++) {
			const own = marks.get(i);
			if (own && (framed.has(i) || own.head !== i)) continue;
			const evidence: Evidence = own?.evidence ?? ['box', lines[head]!.text];
			marks.set(i, {reason, evidence, head: call ?? free ?? box.from});
		}
	});
}

/** Whether a box around a pitch is all prompt: it has a field for the answer, or nothing but buttons beside what is marked. */
const isPrompt = ({fields, from, to}: Box, lines: readonly Line[], marks: Marks): boolean =>
	fields > 0 ||
	lines
		.slice(from, to)
		.every(({index, media, within: some}) => marks.has(index) || (!media && (some & within.button) !== 0));

/** Of a prompt's box: its first marked line, the first one that is no frame line, and its first line that is no frame line. */
function contentsOf(box: Box, marks: Marks, framed: ReadonlySet<number>) {
	let first = -1;
	let call: number | undefined;
	let free: number | undefined;
	for (let i = box.from; i < box.to; i++) {
		const isFramed = framed.has(i);
		if (!isFramed) free ??= i;
		if (!marks.has(i)) continue;
		if (first < 0) first = i;
		if (!isFramed) call ??= i;
	}
	return {first, call, free};
}

const isOverlay = ({hint, tag}: Box): boolean =>
	tag === 'dialog' || mentions(hint, overlays) || (hint.includes('fixed') && hint.includes('inset-0'));

/** A prompt has fewer characters. */
const most = 900;

/** A line of a site's bar has fewer characters. */
const label = 25;

/** The largest box around a prompt that is one asking box through and through. */
function promptBox(start: Box, lines: readonly Line[], marks: Marks): Box | undefined {
	let best: Box | undefined;
	for (let box: Box | undefined = start; box && box.tag !== 'footer' && !landmarks.has(box.tag); box = box.parent) {
		const tally = tallyOf(box, lines, marks);
		if (!tally) return best;
		const {open, isAsking, isBar} = tally;
		if (isBar && !isOverlay(box)) break;
		if (isAsking && open <= (box.to - box.from) / 2 + 3) best = box;
		else if (open > 0) break;
	}
	return best;
}

/**
 * What a box holds beside its marked lines: how many (`open`), whether something of it asks, whether it is a site's bar.
 * Undefined for one that holds too much, or what may be story.
 */
function tallyOf(box: Box, lines: readonly Line[], marks: Marks) {
	let isAsking = box.fields > 0 || box.tag === 'form' || box.tag === 'dialog';
	let isLinked = false;
	let open = 0;
	let length = 0;
	let longest = 0;
	let spoken = 0;
	for (let i = box.from; i < box.to; i++) {
		const line = lines[i]!;
		length += line.length;
		longest = Math.max(longest, line.length);
		if (isStory(line, marks)) spoken++;
		if (length > most * 2 || (spoken > 0 && !(spoken <= mostSpoken(box, lines, marks) && length < most)))
			return undefined;
		if (line.within & within.button) isAsking = true;
		if (line.media || marks.has(i)) continue;
		open++;
		if (line.within & within.link) isLinked = true;
	}
	isAsking ||= isAnsweredByLink(box, lines, marks);
	if (!holdStory(lines, marks, spoken * 3)) return undefined;
	return {open, isAsking: isAsking || mentions(box.hint, asks), isBar: isLinked && longest < label};
}

/** Whether there are so many lines that may be story. */
function holdStory(lines: readonly Line[], marks: Marks, least: number): boolean {
	let found = 0;
	for (let i = 0; found < least && i < lines.length; i++) if (isStory(lines[i]!, marks)) found++;
	return found >= least;
}

/** A box that answers its call by a link has no more lines, and the link no more characters. */
const card = {lines: 4, link: 32};

/**
 * Whether the one link of a small box stands behind its call and says the same ("Support our newspaper", "Support us"), or
 * behind nothing but calls.
 */
function isAnsweredByLink({from, to}: Box, lines: readonly Line[], marks: Marks): boolean {
	if (to - from > card.lines) return false;
	const links = lines.slice(from, to).filter(line => line.within & within.link);
	const [link] = links;
	if (links.length !== 1 || !link || link.media || linkShare(link) < 1 || link.length > card.link) return false;
	const call = lines[link.index - 1]!;
	if (link.index === from || !marks.has(call.index)) return false;
	return repeats(link, call) || (to - from > 2 && lines.slice(from, link.index).every(({index}) => marks.has(index)));
}

/** A shorter word says nothing of what it is about. */
const telling = 4;

/** Whether a link has a word of its call. */
const repeats = (link: Line, call: Line): boolean =>
	plainOf(link.text)
		.split(' ')
		.some(word => word.length >= telling && plainOf(call.text).includes(` ${word} `));

/**
 * How many lines of running text a box may have for its field: what it says there, it says for that. One behind a heading.
 * An aside, or a box that is called a paywall, has none: stories stand in both.
 */
function mostSpoken(box: Box, lines: readonly Line[], marks: Marks): number {
	const {fields, tag, parent, hint} = box;
	if (fields === 0) return 0;
	if (tag === 'figure' || parent?.tag === 'figure') return Number.POSITIVE_INFINITY;
	if (tag === 'form') return 0;
	return hint.includes('newsletter') ? Number.POSITIVE_INFINITY : Number(isHeaded(box, lines, marks));
}

/** Whether a box begins with a heading that offers a newsletter: behind one that asks to sign in, comments may stand. */
const isHeaded = ({from}: Box, lines: readonly Line[], marks: Marks): boolean =>
	marks.get(from)?.reason === 'newsletter' && (lines[from]!.within & within.heading) !== 0;

/**
 * The small box that a call shares with nothing but sentences that speak for it: "All your papers in one place.", "Start
 * reading for free". A name, a link or a heading beside it is the page's own.
 */
function callBox({box}: Line, lines: readonly Line[], marks: Marks): Box | undefined {
	let at: Box | undefined = box;
	while (at && at.to - at.from < 2) at = at.parent;
	if (!at || !isSmall(at, card.lines)) return undefined;
	const own = lines.slice(at.from, at.to);
	const others = own.filter(line => !marks.has(line.index));
	if (others.length > 0 && !isCard(at, own)) return undefined;
	const isOutnumbered = others.length <= at.to - at.from - Math.max(2, others.length);
	return others.every(line => isSaid(line) && (isSentence(line) || (isOutnumbered && endsSentence(line))))
		? at
		: undefined;
}

/** Whether a box has the means to answer, or is all one paragraph: others may be a part of a story, with a call in it. */
const isCard = (box: Box, own: readonly Line[]): boolean =>
	box.fields > 0 ||
	own.some(({within: some}) => some & (within.link | within.button)) ||
	own.every(line => line.box === box);

/** Whether a line is said in short: not linked, not shown, and no heading. */
const isSaid = (line: Line): boolean =>
	!line.media && !isFullProse(line) && (line.within & (within.link | within.heading)) === 0;

/** Whether a line has words enough for a sentence; "One app." is one only among others that ask. */
const isSentence = ({text}: Line): boolean => text.split(' ', 4).length > 3;

/** Whether a line may be story: running text that is no call, or a headline. */
const isStory = (line: Line, marks: Marks): boolean =>
	!marks.has(line.index) && (line.box.tag === 'h1' || (isFullProse(line) && linkShare(line) < 0.3));
