/** Notes of the newsroom to its reader: corrections, updates, and how a story was made. */
import {begins, named, says, updates} from './note-words';

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

/** Whether a paragraph speaks of the story rather than tells it: an editor's note, a correction. `text`: its words, from the start. */
export function isNote(text: string): boolean {
	const start = text.slice(0, 160).replace(mark, '').trim();
	return begins.test(start) && (called.test(start) || tells.test(start));
}

/** Whether a line only announces the note that the next paragraph holds. */
export function announcesNote(text: string): boolean {
	const own = text.length < 50 ? text.replace(mark, '').trim() : '';
	return called.test(own) && !parted.test(own);
}
