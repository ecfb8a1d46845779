/** What a line asks for by its own words: as a phrase of the frame, as a call, or as a pitch. */
import type {VeiledReason} from '../../reasons';
import {collapse} from '../page/pieces';
import type {Line} from '../page/sheet';
import {within} from '../page/within';
import {hitFrom, type Phrasebook} from '../site/phrasebook';
import {isAnswered} from './answered';
import type {Call} from './calls/call';
import {callIn} from './calls/index';
import type {Evidence} from './marks';
import {pitchIn} from './pitch';

/** Lines, `from` to `to` inclusive, that ask for something. */
type Asking = {from: number; to: number; reason: VeiledReason};

/** As phrases of the recipe's frame, of which `text` is the first; so many words of them in all. */
export type HeardPhrase = Asking & {as: 'phrase'; text: string; words: number};

/** As a call, of which `weak` ones count only in company; or as a pitch. */
export type HeardLine = Asking & ({as: 'call'; weak: boolean} | {as: 'pitch'});

export type Heard = HeardPhrase | HeardLine;

/** What shows that they ask. */
export const evidenceOf = (one: Heard): Evidence => (one.as === 'phrase' ? [one.as, one.text] : [one.as, one.reason]);

/** What a line and those behind it ask for as phrases of a frame; most lines begin as none of them does. */
export function phraseIn(
	{index: from, first}: Line,
	lines: readonly Line[],
	book: Phrasebook,
): HeardPhrase | undefined {
	const hit = Object.hasOwn(book, first) ? hitFrom(from, lines, book) : undefined;
	return hit && {as: 'phrase', from, ...hit};
}

/** What a line asks for by itself: as a call that the page can answer, or as a pitch. */
export function askedIn(line: Line, lines: readonly Line[]): HeardLine | undefined {
	const {index} = line;
	const call = calledIn(line);
	const own = {from: index, to: index};
	if (call && isAnswered(line, call, lines)) return {as: 'call', ...own, reason: call.reason, weak: call.weak};
	const reason = pitchIn(line, lines, call !== undefined);
	return reason && {as: 'pitch', ...own, reason};
}

export const calledIn = (line: Line): Call | undefined =>
	callIn(line.text, line.first) ?? callIn(leadingOn(line), line.first);

/** Whether a line is a call, and the page has the means to answer it. */
export function isCalled(line: Line, lines: readonly Line[]): boolean {
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
