/** What the lines of a page ask of its reader, before anything is made of it. */
import type {VeiledReason} from '../../reasons';
import {isTime} from '../line/clock';
import {isQuotation} from '../line/utterance';
import {each} from '../page/each';
import {hasMeans, isByField} from '../page/means';
import {collapse} from '../page/pieces';
import {isFullProse} from '../page/prose';
import type {Line} from '../page/sheet';
import {within} from '../page/within';
import {hitFrom, type Phrasebook} from '../site/phrasebook';
import {isAnswered} from './answered';
import type {Call} from './calls/call';
import {callIn, longestCall} from './calls/index';
import type {Evidence} from './marks';
import {pitchIn} from './pitch';
import {isTabled} from './tabled';

/** Lines, `from` to `to` inclusive, that ask for something. */
type Asking = {from: number; to: number; reason: VeiledReason};

/** As phrases of the recipe's frame, of which `text` is the first; so many words of them in all. */
export type HeardPhrase = Asking & {as: 'phrase'; text: string; words: number};

/** As a call, of which `weak` ones count only in company; or as a pitch. */
export type HeardLine = Asking & ({as: 'call'; weak: boolean} | {as: 'pitch'});

export type Heard = HeardPhrase | HeardLine;

/** What shows that they ask. */
export const evidenceOf = (one: Heard): Evidence => (one.as === 'phrase' ? [one.as, one.text] : [one.as, one.reason]);

/**
 * All that was heard, by its first line, save in navigation and footers; and the first and last full line of running text
 * (`isFullProse`, so outside of these too), -1 when there is none. `near`: what a line asks for, wherever it stands, to tell what company others keep.
 */
export type Hearing = {
	heard: ReadonlyMap<number, Heard>;
	first: number;
	last: number;
	near: (index: number) => Heard | undefined;
};

/** Goes through the lines once. `book` holds the frame phrases of the recipe, when one covers the page. */
export function* hear(lines: readonly Line[], book: Phrasebook): Generator<void, Hearing> {
	const heads = new Set(Object.keys(book));
	const heard = new Map<number, Heard>();
	const meant = (one: Heard | undefined) => (one && isMeant(one, lines) ? one : undefined);
	const passed = new Set<number>();
	const near = (i: number) => heard.get(i) ?? (passed.has(i) ? meant(askedIn(lines[i]!, lines)) : undefined);
	const hearing: Hearing = {heard, first: -1, last: -1, near};
	let past = -1;
	yield* each(lines, (line, i) => {
		if (line.media || i <= past) return;
		const isPassed = isAside(line);
		const may = line.length <= 2 * longestCall && !(line.within & within.pre);
		const phrase = may ? phraseIn(line, lines, book, heads) : undefined;
		const one = phrase ?? (may && !isPassed ? askedIn(line, lines) : undefined);
		if (one && meant(one)) {
			heard.set(i, one);
			past = one.to;
		} else if (!one && may && isPassed) passed.add(i);
		else if (!one && isFullProse(line)) {
			if (hearing.first < 0) hearing.first = i;
			hearing.last = i;
		}
	});
	return hearing;
}

/** Whether a line stands in navigation or a footer: four of ten lines do, and what they ask for is left in the page. */
const isAside = ({within: context}: Line): boolean =>
	(context & (within.nav | within.footer)) !== 0 && !(context & within.dialog);

/** @param heads the words that the phrases of the book begin with */
function phraseIn(
	{index: from, first}: Line,
	lines: readonly Line[],
	book: Phrasebook,
	heads: ReadonlySet<string>,
): HeardPhrase | undefined {
	const hit = heads.has(first) ? hitFrom(from, lines, book) : undefined;
	return hit && {as: 'phrase', from, ...hit};
}

/** What a line asks for by itself: as a call that the page can answer, or as a pitch. */
function askedIn(line: Line, lines: readonly Line[]): HeardLine | undefined {
	const {index} = line;
	const call = calledIn(line);
	const own = {from: index, to: index};
	if (call && isAnswered(line, call, lines)) return {as: 'call', ...own, reason: call.reason, weak: call.weak};
	const reason = pitchIn(line, lines, call !== undefined);
	return reason && {as: 'pitch', ...own, reason};
}

/** Whether a line asks by itself: it is not quoted, heads no running text and opens no post, is no caption and no table's. */
const isMeant = (one: Heard, lines: readonly Line[]): boolean =>
	!isQuoted(one, lines) &&
	!headsProse(one, lines) &&
	!opensPost(one, lines) &&
	!namesFilm(one, lines) &&
	!isTitle(one, lines) &&
	(one.as === 'phrase' || !isTabled(lines[one.from]!, lines));

/**
 * Whether a pitch is the title of its page: a headline is worded as its story is (“Neue Regeln für Rentner ab Januar”), and the
 * publisher's link beside it answers nothing. A sheet over the page has a title of its own.
 */
function isTitle({as, from}: Heard, lines: readonly Line[]): boolean {
	const {box, within: context} = lines[from]!;
	return as === 'pitch' && (box.tag === 'h1' || box.parent?.tag === 'h1') && !(context & within.dialog);
}

/** No two times that head posts of one live blog are further apart, in lines. */
const apart = 40;

/**
 * Whether a line is what a live blog's post says: running text that leads nowhere, under a time or a time and a title, with
 * another such post near. A call is the house's, and so is what offers a subscription, an account or the like.
 */
function opensPost({as, from, reason}: Heard, lines: readonly Line[]): boolean {
	if (as !== 'pitch' || reason !== 'promo') return false;
	const line = lines[from]!;
	if (hasMeans(line) || !isTimed(line, lines) || calledIn(line)) return false;
	return lines.slice(Math.max(0, from - apart), from + apart).some(one => one !== line && isTimed(one, lines));
}

/** Whether running text stands right under a time, or a time and a title. */
function isTimed(line: Line, lines: readonly Line[]): boolean {
	if (!isFullProse(line)) return false;
	const [above, higher] = lines
		.slice(Math.max(0, line.index - 4), line.index)
		.filter(({text}) => text !== '')
		.reverse();
	const time = above && above.within & within.heading ? (isTime(above.text) ? above : higher) : above;
	return time !== undefined && isTime(time.text);
}

/** Whether a line is the caption of what can be seen or heard on the spot: "Watch: the ferry leaves" leads nowhere else. */
const namesFilm = ({as, from, reason}: Heard, lines: readonly Line[]): boolean =>
	reason === 'related' && as !== 'phrase' && (lines[from]!.within & within.caption) !== 0 && !hasMeans(lines[from]!);

const calledIn = (line: Line): Call | undefined => callIn(line.text, line.first) ?? callIn(leadingOn(line), line.first);

/** Whether a line is a call, and the page has the means to answer it. */
function isCalled(line: Line, lines: readonly Line[]): boolean {
	const call = calledIn(line);
	return call !== undefined && isAnswered(line, call, lines);
}

/** What stands before a link is shorter where it leads on to it. */
const lead = 40;

/** "See also" before a link, as if the mark stood between that is left out; '' for all other lines. */
function leadingOn({within: context, parts, links}: Line): string {
	if (!(context & within.link) || !links) return '';
	const at = links.indexOf(true);
	const before = collapse(parts.slice(0, at).join(''));
	if (before === '' || before.length > lead || !parts.every((part, i) => i < at || links[i] || part.trim().length < 2))
		return '';
	return `${before}: ${collapse(parts.slice(at).join(''))}`;
}

function isQuoted({from, to}: Heard, lines: readonly Line[]): boolean {
	for (let i = from; i <= to; i++) {
		const {within: context, text} = lines[i]!;
		if (context & within.quote || (text.length < 300 && isQuotation(text))) return true;
	}
	return false;
}

/** A prompt's box has fewer lines. */
const most = 12;

/** A heading that running text follows is the story's, whatever it says. */
function headsProse({from, to}: Heard, lines: readonly Line[]): boolean {
	if (!(lines[from]!.within & within.heading)) return false;
	const next = lines.slice(to + 1, to + 3).find(line => line.text !== '');
	if (!next || !isFullProse(next)) return false;
	return !isCalled(next, lines) && !isByField(next.box, most);
}
