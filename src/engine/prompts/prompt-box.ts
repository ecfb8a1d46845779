/**
 * The box of a prompt. It grows from a marked line as long as what stands in it asks (has a field or a button, or is called
 * so) and most of it is marked; it stops at running text, at a site's bar and at what holds more than one thing. A box
 * with a field may say a little for it in running text.
 */
import {mentions} from '../page/mentions';
import {plainOf} from '../page/plain';
import {isFullProse, linkShare} from '../page/prose';
import type {Box, Line} from '../page/sheet';
import {landmarks} from '../page/tags';
import {within} from '../page/within';
import type {Marks} from './marks';
import {isHeadline} from './title';

const overlays = 'modal|overlay|dialog|popup|pop-up|lightbox|interstitial'.split('|');
const asks = [
	...overlays,
	...'signup|sign-up|sign_up|signin|sign-in|sign_in|login|log-in|paywall|subscri|newsletter|promo|regist|regwall|banner|cta|meter|upsell|marketing'.split(
		'|',
	),
];

/** Whether a box lies over the page, as far as its names say. */
export const isOverlay = ({hint, tag}: Box): boolean =>
	tag === 'dialog' || mentions(hint, overlays) || (hint.includes('fixed') && hint.includes('inset-0'));

/** A prompt has fewer characters. */
const most = 900;

/** A line of a site's bar has fewer characters. */
const label = 25;

/** Labels, buttons and small print of a prompt: half of its box's lines, and so many more where the box is small. */
const more = 3;

/** The largest box around a marked line that is a prompt's own; undefined when none is. */
export function promptBox(start: Box, lines: readonly Line[], marks: Marks): Box | undefined {
	let best: Box | undefined;
	for (let box: Box | undefined = start; box && box.tag !== 'footer' && !landmarks.has(box.tag); box = box.parent) {
		const tally = tallyOf(box, lines, marks);
		if (!tally) return best;
		const {open, isAsking, isBar} = tally;
		if (isBar && !isOverlay(box)) break;
		if (isAsking && open <= (box.to - box.from) / 2 + more) best = box;
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
		if (couldBeStory(line, marks)) spoken++;
		if (length > most * 2 || (spoken > 0 && !(spoken <= mostSpoken(box, lines, marks) && length < most)))
			return undefined;
		if (line.within & within.button) isAsking = true;
		if (line.media || marks.has(i)) continue;
		open++;
		if (line.within & within.link) isLinked = true;
	}
	isAsking ||= isAnsweredByLink(box, lines, marks);
	if (!holdStory(lines, marks, spoken * rest)) return undefined;
	return {open, isAsking: isAsking || mentions(box.hint, asks), isBar: isLinked && longest < label};
}

/** A page whose prompts speak at length has so many times their running text in all: else they are what there is to read. */
const rest = 3;

/** Whether there are so many lines that may be story. */
function holdStory(lines: readonly Line[], marks: Marks, least: number): boolean {
	let found = 0;
	for (let i = 0; found < least && i < lines.length; i++) if (couldBeStory(lines[i]!, marks)) found++;
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

/** Whether a line may be story: running text that is no call, or a headline. */
const couldBeStory = (line: Line, marks: Marks): boolean =>
	!marks.has(line.index) && (isHeadline(line) || (isFullProse(line) && linkShare(line) < 0.3));
