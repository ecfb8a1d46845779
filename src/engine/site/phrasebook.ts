/** Known whole lines, and whether lines of a page say them, however they are cut into elements. */
import type {VeiledReason} from '../../reasons';
import {firstWord, plainOf} from '../page/plain';
import type {Line} from '../page/sheet';

type Phrase = {plain: string; text: string; reason: VeiledReason};

/** Phrases by their first word, the longest first: "One app. One membership." beats "One app." */
export type Phrasebook = Record<string, Phrase[]>;

/** Lines up to `to`, inclusive, that say nothing but phrases of the book; `words` of them. */
type Hit = {to: number; reason: VeiledReason; text: string; words: number};

/** A book of the phrases given by reason. */
export function phrasebook(given: Partial<Record<VeiledReason, string[]>>): Phrasebook {
	const book: Phrasebook = {};
	for (const [reason, texts] of Object.entries(given) as [VeiledReason, string[]][])
		for (const text of texts)
			book[firstWord(text)] = [...(book[firstWord(text)] ?? []), {plain: plainOf(text), text, reason}];
	for (const phrases of Object.values(book)) phrases.sort((a, b) => b.plain.length - a.plain.length);
	return book;
}

/** At most this many lines are read together as one phrase, and a longer line in characters says more than phrases. */
const mostLines = 4;
const longest = 400;

const isShort = (line: Line | undefined): boolean => line !== undefined && !line.media && line.length < longest;

/**
 * A hit that begins with a line. A phrase may be cut over several lines ("Already a member?" | "Sign in here"), and one
 * line may say several phrases ("One app. Start reading"); a line with a word more is no hit.
 */
export function hitFrom(from: number, lines: readonly Line[], book: Phrasebook): Hit | undefined {
	if (!isShort(lines[from])) return undefined;
	let rest = plainOf(lines[from]!.text);
	let to = from;
	let hit: Hit | undefined;
	while (rest !== ' ') {
		const found = phraseAt(rest, to, from + mostLines - 1, lines, book);
		if (!found) return undefined;
		({rest, to} = found);
		const {text, reason} = hit ?? found.phrase;
		hit = {to, text, reason, words: (hit?.words ?? 0) + found.phrase.plain.split(' ').length - 2};
	}
	return hit;
}

/** The phrase that `rest` begins with or, when it goes on in the lines behind, begins; and what is then left of the line. */
function phraseAt(
	rest: string,
	line: number,
	last: number,
	lines: readonly Line[],
	book: Phrasebook,
): {phrase: Phrase; rest: string; to: number} | undefined {
	const first = rest.slice(1, rest.indexOf(' ', 1));
	for (const phrase of Object.hasOwn(book, first) ? book[first]! : []) {
		let said = rest;
		let to = line;
		while (said.length < phrase.plain.length && to < last && phrase.plain.startsWith(said)) {
			const next = lines[++to];
			if (isShort(next)) said += plainOf(next!.text).slice(1);
		}
		if (said.startsWith(phrase.plain)) return {phrase, rest: said.slice(phrase.plain.length - 1), to};
	}
	return undefined;
}
