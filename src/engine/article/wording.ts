/** What a text is worded in: the stems of its words, as the training of appeals weighs them. */
import {eastAsian} from '../page/letters';
import {tokens} from '../page/tokens';

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

function pieces(word: string): string[] {
	const some: string[] = [];
	for (let at = 0; at + 1 < word.length; at++) {
		some.push(word.slice(at, at + 2));
		if (at + 2 < word.length) some.push(word.slice(at, at + 3));
	}
	return some.length > 0 ? some : [word];
}
