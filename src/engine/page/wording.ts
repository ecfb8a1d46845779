/** What a text is worded in: the stems of its words, as the training of appeals weighs them. */
import {eastAsian} from './letters';
import {rawWords, tokens} from './plain';
import type {Line} from './sheet';

/** Letters of a word that count. */
const stem = 5;

/**
 * The stems of a text, each once, and once more with a `^` the first of all. Of scripts whose words are not parted, or end
 * in many ways, two and three characters count at a time.
 */
export function wordingOf(text: string): Set<string> {
	const inPieces = eastAsian.test(text);
	const stems = new Set<string>();
	for (const word of tokens(text)) {
		const own = inPieces && eastAsian.test(word[0]!) ? pieces(word) : [word.slice(0, stem)];
		if (stems.size === 0) stems.add(`^${own[0]}`);
		for (const one of own) stems.add(one);
	}
	return stems;
}

/** Whether a text has a word with one of these stems. Of text in other scripts nobody knows without taking it apart. */
export function mayHave(text: string, stems: ReadonlySet<string>): boolean {
	for (const word of rawWords(text)) if (stems.has(word.slice(0, stem))) return true;
	return eastAsian.test(text);
}

/** What a word that is said beside a line weighs, to one of its own. */
const beside = 0.7;

/** The stems of a line, as `wordingOf` has them: lines are asked again for every line that shares their card. */
export function wordingIn(line: Line): ReadonlySet<string> {
	line.wording ??= wordingOf(line.text);
	return line.wording;
}

/** The stems of a line and, for less, those of the lines in its company: what is said in one card is said together. */
export function wordingAmong(line: Line, company: readonly Line[]): Map<string, number> {
	const stems = new Map<string, number>();
	for (const other of company) for (const one of wordingIn(other)) stems.set(one, beside);
	for (const one of wordingIn(line)) stems.set(one, 1);
	return stems;
}

function pieces(word: string): string[] {
	const some: string[] = [];
	for (let at = 0; at + 1 < word.length; at++) {
		some.push(word.slice(at, at + 2));
		if (at + 2 < word.length) some.push(word.slice(at, at + 3));
	}
	return some.length > 0 ? some : [word];
}
