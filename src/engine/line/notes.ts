/** Notes of the newsroom to its reader: corrections, updates, and how a story was made. */
import {isMoment, statesDay} from './date-line';
import {ambiguous, begins, named, says, updates} from './note-words';

/** The words a newsroom sets before a note to the reader, with the date or number that may follow them. */
const called = new RegExp(
	`^(?:${named})(?:\\s*\\([^)]{1,40}\\)|,? [^:.]{0,30}\\d[^:.]{0,15})?\\s*(?:[:：–—】\\])〕］]|- |$)`,
	'i',
);
/** What such a note says when nothing is set before it, or that it is new. */
const tells = new RegExp(`^(?:(?:${updates})(?:[, ][^:]{1,30})?\\s?[:：–—] ?)?(?:${says})`, 'i');
const mark = /^[\s•*▪●·–—([【〔［※-]+/;
/** What parts a note's name from its words. */
const parted = /[:：–—】\])〕］-]\s*\S/;

/** A name that news has too. */
const ambiguously = new RegExp(`^(?:${ambiguous})(?!\\p{L})`, 'iu');

/** Where a paragraph is a note if it may be one: wherever it stands, or only at the story's ends. */
type Surety = 'anywhere' | 'at-an-end';

/** Whether a paragraph speaks of the story rather than tells it: an editor's note, a correction. `text`: its words, from the start. */
export function noteIn(text: string): Surety | undefined {
	const start = undated(text.slice(0, 160).replace(mark, '').trim());
	if (!begins.test(start)) return undefined;
	const news = ambiguously.exec(start)?.[0];
	// "Correction - prices fell …" is a sentence, unless a date stands before the dash.
	const goesOn = news !== undefined && /^\s*[-–—]/.test(start.slice(news.length));
	if (!goesOn && called.test(start)) return news === undefined ? 'anywhere' : 'at-an-end';
	return tells.test(start) ? 'at-an-end' : undefined;
}

/** The day that newsrooms set before what they changed on it: "Nov. 20, 2026: This story has been updated." */
const day = /^([^:：–—]{0,30}\d[^:：–—]{0,10})(?:[:：–—]| -) ?/;

function undated(text: string): string {
	const [whole, own] = day.exec(text) ?? [];
	return own !== undefined && (isMoment(own) || statesDay(own.trim())) ? text.slice(whole!.length) : text;
}

/** Whether a paragraph may be one, where it stands at an end. */
export const isNote = (text: string): boolean => noteIn(text) !== undefined;

/** Whether a line only announces the note that the next paragraph holds. */
export function announcesNote(text: string): boolean {
	const own = text.length < 50 ? text.replace(mark, '').trim() : '';
	return called.test(own) && !parted.test(own);
}
