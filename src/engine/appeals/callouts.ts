/**
 * Callouts: lines that ask the reader to write, to comment or to share, or offer something in words that stories use too. They
 * stay in the page and are no story.
 */
import type {Reason} from '../../reasons';
import type {Line} from '../page/sheet';
import {within} from '../page/within';
import {earFor} from '../prompts/calls';
import type {Call} from '../prompts/calls/call';
import languages from '../prompts/calls/callouts.data';

const hear = earFor<Reason>(languages);

/** The callout that a whole line is; undefined for all others, and inside a quotation. */
export function calloutIn(line: Line): Call<Reason> | undefined {
	if (line.media || line.within & within.quote) return undefined;
	return hear(line.text, line.first);
}

/** Whether a line is a callout by what it says alone. */
export function isSureCallout(line: Line): boolean {
	const callout = calloutIn(line);
	return callout !== undefined && (callout.whole ?? callout.sure ?? false);
}
