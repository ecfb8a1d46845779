/** Callouts: lines that ask the reader to write, to comment or to share. They stay in the page and are no story. */
import type {CalloutReason} from '../../reasons';
import type {Line} from '../page/sheet';
import {within} from '../page/within';
import {earFor} from '../prompts/calls';
import type {Call} from '../prompts/calls/call';
import languages from '../prompts/calls/callouts.data';

const hear = earFor(languages);

/** The callout that a whole line is; undefined for all others, and inside a quotation. */
export function calloutIn(line: Line): Call<CalloutReason> | undefined {
	if (line.media || line.within & within.quote) return undefined;
	return hear(line.text, line.first);
}
