/** Quotations that run over several sentences: “It is the end. We have lost the bank.” */
import {latin} from '../page/latin';

/** A mark that opens stands before a word, one that closes after one. Before a small letter a single one is an apostrophe. */
const mark = latin(
	String.raw`(?<=^|[\s([—–-])(?:["“„»«](?=[\p{L}\p{N}\s])|['‘](?=\p{Lu}))|(?<=\S)(?:["“”«»](?![\u05d0-\u05ea])|['’](?![\p{L}\p{N}]))|\s»`,
	'g',
);
/** Without one of these, or an apostrophe that is none inside a word, nothing opens or closes. */
const quotes = /["“”„«»]|['‘’](?![a-z])/;
const closedBy: Record<string, string> = {'"': '"', '“': '”', '„': '“”', '«': '»', '»': '«', "'": "'", '‘': '’'};
/** A quotation closes within so many sentences, or its mark was a stray one. */
const most = 6;

/** "Petra Oll: The ferry is our road." */
const speaker = latin(
	String.raw`^(\p{Lu}[^\s\d,;:!?()"“„«]+(?: \p{Lu}[^\s\d,;:!?()"“„«]+){1,2})[ \u00a0\u202f]?: \p{Lu}`,
);

/**
 * Tells which paragraphs are spoken: in a talk, where a speaker has the word again, those that open with a name. A name
 * that never returns may be the place of the news: "New Vell: The court …".
 * @param texts all paragraphs of the story, or their beginnings
 */
export function talkIn(texts: readonly string[]): (text: string) => boolean {
	const speakerIn = (text: string) => (text.includes(': ') ? speaker(text).exec(text)?.[1] : undefined);
	const names = texts.flatMap(text => speakerIn(text) ?? []);
	const isTalk = new Set(names).size < names.length;
	return text => isTalk && speakerIn(text) !== undefined;
}

/** Where the quotation left open at a sentence's end began, and by what it closes; undefined where none is. */
type Open = {by: string; since: number} | undefined;

/**
 * Which of a block's sentences begin within a quotation: nobody could tell from one of them who speaks.
 * @param sentences all of the block, in order
 */
export function withinQuotation(sentences: readonly string[]): boolean[] {
	const within = sentences.map(() => false);
	let open: Open;
	sentences.forEach((sentence, at) => {
		const before = open;
		if (quotes.test(sentence)) open = after(sentence, open, at);
		if (before && before !== open) within.fill(true, before.since + 1, at + 1);
		if (open && at - open.since >= most) open = undefined;
	});
	if (open) within.fill(true, open.since + 1);
	return within;
}

/** What is open after a sentence. */
function after(sentence: string, before: Open, at: number): Open {
	let open = before;
	for (const {0: found, index} of sentence.matchAll(mark(sentence))) {
		const one = found.trim();
		if (open) open = open.by.includes(one) ? undefined : open;
		else if (one in closedBy && isOpening(sentence, index)) open = {by: closedBy[one]!, since: at};
	}
	return open;
}

const isOpening = (sentence: string, at: number): boolean => /^$|[\s([—–-]/.test(sentence.charAt(at - 1));
