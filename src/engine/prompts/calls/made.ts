/**
 * Lines that are made of certain words and of nothing else: “Special offer: six months for $6.” However they put them, who
 * tells a story needs others, too.
 */
import {plainOf, tokens} from '../../page/plain';
import {remembered} from '../../page/remembered';

/** The words of a rule, parted when they are first asked for. */
const wordsOf = remembered(100, (words: string) => new Set(words.split(' ')));

/** What stands among the words for any name: what is written with a capital, or as an address. */
const name = 'X';

/** No line has more words of names, nor more than it has others. */
const mostNamed = 4;

/** Whether a line with this first word may be made of such words. */
export const mayOpen = (first: string, words: string, spaced: boolean): boolean =>
	spaced ? wordsOf(words).has(first) : [...wordsOf(words)].some(word => word[0] === first[0]);

/** Whether a text is. */
export function isMadeOf(text: string, words: string, spaced: boolean): boolean {
	const some = wordsOf(words);
	if (!spaced) return isSpelledWith(plainOf(text).replaceAll(' ', ''), some);
	let [known, named] = [0, 0];
	for (const piece of text.split(/\s+/)) {
		const said = tokens(piece);
		if (said.every(word => some.has(word))) known += said.length;
		else if (known > 0 && some.has(name) && isNamed(piece)) named += 1;
		else return false;
	}
	return named <= Math.min(known, mostNamed);
}

const isNamed = (piece: string): boolean => piece !== piece.toLowerCase() || /\w[.@]\w/.test(piece);

/** The same where words are not parted: taken away one after the other, the longest first, they leave nothing. */
function isSpelledWith(said: string, some: ReadonlySet<string>): boolean {
	let rest = said;
	for (const word of [...some].sort((a, b) => b.length - a.length)) rest = rest.replaceAll(word, '');
	return rest === '';
}
