/**
 * Callouts: lines that ask the reader to write, to comment or to share, or offer something in words that stories use too. They
 * stay in the page and are no story.
 */
import type {Reason} from '../../reasons';
import {endsSentence} from '../page/prose';
import type {Line} from '../page/sheet';
import {wordsOf} from '../page/tokens';
import {within} from '../page/within';
import {isAnswered} from '../prompts/answered';
import {earFor} from '../prompts/calls';
import type {Call} from '../prompts/calls/call';
import languages from '../prompts/calls/callouts.data';

const hear = earFor<Reason>(languages);

/** The callout that a whole line is; undefined for all others, and inside a quotation. */
export function calloutIn(line: Line): Call<Reason> | undefined {
	if (line.media || line.within & within.quote) return undefined;
	const callout = hear(line.text, line.first);
	return callout?.made && isCurt(line) ? undefined : callout;
}

/** Whether a line is a sentence of so few words that stories end so, too: “Today we know more.” */
const isCurt = (line: Line): boolean => endsSentence(line) && wordsOf(line) < 6;

/** Whether a line is a callout by what it says alone, with an answer where it asks for one. */
export function isSureCallout(line: Line, lines: readonly Line[]): boolean {
	// Steps and points say what is to be done, and what is had for what.
	const callout = line.within & within.item ? undefined : calloutIn(line);
	if (!callout?.whole && !callout?.sure) return false;
	return callout.needs !== 'button' && callout.needs !== 'own link' ? true : isAnswered(line, callout, lines);
}
