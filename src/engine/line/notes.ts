/** Notes of the newsroom to its reader: corrections, updates, and how a story was made. */
import {isMoment, statesDay} from './date-line';
import {all, ambiguous, updates} from './note-words';

/** How a text begins: a pattern that is made when it is first asked for. */
function beginning(source: string): (text: string) => boolean {
	let own: RegExp | undefined;
	return text => {
		own ??= new RegExp(`^(?:${source})`, 'i');
		return own.test(text);
	};
}

const update = `(?:${updates})(?:[, ][^:]{1,30})?\\s?[:：–—]`;

/**
 * Notes in each language. `called`: the words a newsroom sets before a note to the reader, with the date or number that may
 * follow them; `tells`: what such a note says when nothing is set before it, or that it is new.
 */
const notes = all.map(({begins, named, says}) => ({
	begins: beginning(begins),
	called: beginning(
		`(?:${named.join('|')})(?:\\s*\\([^)]{1,40}\\)|,? [^:.]{0,30}\\d[^:.]{0,15})?\\s*(?:[:：–—】\\])〕］]|- |$)`,
	),
	tells: beginning(`(?:${update} ?)?(?:${says.join('|')})`),
}));

const begins = beginning([updates, ...all.map(words => words.begins)].join('|'));
const isUpdate = beginning(update);

/** The languages that a note which starts so may be in: all of them together take a page five milliseconds to compile. */
function languagesOf(start: string) {
	if (!begins(start)) return [];
	return isUpdate(start) ? notes : notes.filter(language => language.begins(start));
}

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
	const languages = languagesOf(start);
	if (languages.some(({called}) => called(start))) {
		const news = ambiguously.exec(start)?.[0];
		if (news === undefined) return 'anywhere';
		// "Correction - prices fell …" is a sentence, unless a date stands before the dash.
		if (!/^\s*[-–—]/.test(start.slice(news.length))) return 'at-an-end';
	}
	return languages.some(({tells}) => tells(start)) ? 'at-an-end' : undefined;
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
	return languagesOf(own).some(({called}) => called(own)) && !parted.test(own);
}
