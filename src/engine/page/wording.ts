/** What a text is worded in: the stems of its words, as the training of appeals weighs them. */
import {eastAsian} from './letters';
import type {Line} from './sheet';
import {tokens} from './tokens';

/** Letters of a word that count. */
const stem = 5;

/**
 * The stems of a text, each once, and once more with a `^` the first of all. Of scripts whose words are not parted, or end
 * in many ways, two and three characters count at a time.
 */
export function wordingOf(text: string): Set<string> {
	const stems = tokens(text).flatMap(word => (eastAsian.test(word[0]!) ? pieces(word) : [word.slice(0, stem)]));
	return new Set(stems.length > 0 ? [`^${stems[0]}`, ...stems] : []);
}

/** What a word that is said beside a line weighs, to one of its own. */
const beside = 0.7;

/** Lines are asked again for every line that shares their card. */
const known = new WeakMap<Line, ReadonlySet<string>>();

/** The stems of a line, as `wordingOf` has them. */
export function wordingIn(line: Line): ReadonlySet<string> {
	const stems = known.get(line) ?? wordingOf(line.text);
	known.set(line, stems);
	return stems;
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
