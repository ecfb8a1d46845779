/** Finds known whole lines among the lines of a page, however they are cut into elements. */
import type {VeiledReason} from '../story';
import type {Line} from './sheet';
import {tokens} from './tokens';

type Phrase = {tokens: string[]; text: string; reason: VeiledReason};

/** Phrases by their first word. */
export type Phrasebook = ReadonlyMap<string, readonly Phrase[]>;

/** A run of lines, `from` to `to` inclusive, that says nothing but phrases of the book. */
export type Hit = {from: number; to: number; reason: VeiledReason; text: string; tokens: number};

/** A book of the phrases given by reason; the longest come first, so "One app. One membership." beats "One app." */
export function phrasebook(phrases: Partial<Record<VeiledReason, string[]>>): Phrasebook {
	const book = new Map<string, Phrase[]>();
	for (const [reason, texts] of Object.entries(phrases) as [VeiledReason, string[]][]) {
		for (const text of texts) {
			const words = tokens(text);
			const first = words[0];
			if (first) book.set(first, [...(book.get(first) ?? []), {tokens: words, text, reason}]);
		}
	}
	for (const list of book.values()) list.sort((a, b) => b.tokens.length - a.tokens.length);
	return book;
}

/** At most this many lines are read together as one phrase, and this many words of a line are looked at. */
const mostLines = 4;
const mostWords = 60;

/**
 * Whole-line hits, in page order. A phrase may be cut over several lines ("Already a member?" | "Sign in here"), and
 * one line may say several phrases ("One app. Start reading"); a line with a word more is no hit.
 */
export function findPhrases(lines: readonly Line[], book: Phrasebook): Hit[] {
	const words = lines.map(line => (line.text.length > 0 && line.text.length < 400 ? tokens(line.text) : []));
	const hits: Hit[] = [];
	for (let i = 0; i < lines.length; i++) {
		const hit = matchFrom(i, words, book);
		if (!hit) continue;
		hits.push(hit);
		i = hit.to;
	}
	return hits;
}

function matchFrom(start: number, words: readonly string[][], book: Phrasebook): Hit | undefined {
	const first = words[start]?.[0];
	if (first === undefined || !book.has(first)) return undefined;
	let line = start;
	let at = 0;
	let said: Phrase | undefined;
	for (let used = 0; used < mostWords; ) {
		const found = (book.get(words[line]?.[at] ?? '') ?? []).find(phrase => follows(phrase, line, at, words, start));
		if (!found) return undefined;
		said ??= found;
		used += found.tokens.length;
		[line, at] = advance(line, at, found.tokens.length, words);
		if (at === words[line]?.length) return {from: start, to: line, reason: said.reason, text: said.text, tokens: used};
	}
	return undefined;
}

function follows(phrase: Phrase, line: number, at: number, words: readonly string[][], start: number): boolean {
	let l = line;
	let w = at;
	for (const token of phrase.tokens) {
		while (w === words[l]?.length && l - start < mostLines) [l, w] = [l + 1, 0];
		if (words[l]?.[w] !== token) return false;
		w++;
	}
	return true;
}

function advance(line: number, at: number, count: number, words: readonly string[][]): [number, number] {
	let l = line;
	let w = at;
	for (let left = count; left > 0; left--) {
		while (w === words[l]?.length) [l, w] = [l + 1, 0];
		w++;
	}
	return [l, w];
}
