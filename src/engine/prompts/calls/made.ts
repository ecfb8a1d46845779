/**
 * Lines that are made of certain words and of nothing else: “Special offer: six months for $6.” However they put them, who
 * tells a story needs others, too.
 */
import {plainOf, tokens} from '../../page/plain';
import {remembered} from '../../page/remembered';

/** Words that lines are made of; `+` among a rule's stands for those that its language's rules share. */
export type Vocabulary = {own: ReadonlySet<string>; shared: ReadonlySet<string>};

const partedOf = remembered(200, (words: string): ReadonlySet<string> => new Set(words.split(' ')));
const none: ReadonlySet<string> = new Set();

/** What lines of a rule may be made of. */
export function vocabularyOf(words: string, shared: string): Vocabulary {
	const own = partedOf(words);
	return {own, shared: own.has('+') ? partedOf(shared) : none};
}

const has = ({own, shared}: Vocabulary, word: string): boolean => own.has(word) || shared.has(word);

/** What stands among the words for any name: what is written with a capital, or as an address. */
const name = 'X';

/** No line has more names, nor as many as it has other words: so letters are signed, “Yours, Alan”. */
const mostNamed = 4;

/** Whether a word is one of them, or the plural of one. */
const isOf = (words: Vocabulary, word: string): boolean => has(words, word) || has(words, singularOf(word));

/** Whether a line with this first word may be made of such words. */
export const mayOpen = (first: string, words: Vocabulary, spaced: boolean): boolean =>
	spaced ? isOf(words, first) : allOf(words).some(word => word[0] === first[0]);

const allOf = ({own, shared}: Vocabulary): string[] => [...own, ...shared];

/**
 * The words of a text that is, as its rule's sayings are compared with them: for each run of names, one `X`. Undefined for
 * all others.
 */
export function saidOf(text: string, words: Vocabulary, spaced: boolean): string | undefined {
	if (!spaced) {
		const said = plainOf(text).replaceAll(' ', '');
		return isSpelledWith(said, words) ? said : undefined;
	}
	let [known, named] = [0, 0];
	let all = ' ';
	let before = '';
	for (const piece of text.split(/\s+/)) {
		const said = tokens(piece);
		if (said.every(word => isOf(words, word))) {
			known += said.length;
			if (said.length > 0) all += `${said.join(' ')} `;
		} else if (has(words, name) && isNamed(piece, before)) {
			named += 1;
			const last = said.at(-1) ?? '';
			// “Boten-App” is an app.
			all = `${all.replace(articles, ' ')}X ${said.length > 1 && isOf(words, last) ? `${last} ` : ''}`;
		} else return undefined;
		before = piece;
	}
	return named < known && named <= mostNamed ? all : undefined;
}

/** “Weeks” as “week”: short words have no such ending. */
const singularOf = (word: string): string => (word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word);

/** A name before another is one with it, and so is its article. */
const articles = /(?: X| (?:the|der|die|das|den|dem|le|la|les|el|los|las))? $/;

/** Whether a piece is of a name: an address, or written with a capital where no sentence begins. */
const isNamed = (piece: string, before: string): boolean =>
	/\w[.@]\w/.test(piece) || (piece !== piece.toLowerCase() && before !== '' && !/[.!?…:]$/.test(before));

/** The same where words are not parted: taken away one after the other, the longest first, they leave nothing. */
function isSpelledWith(said: string, words: Vocabulary): boolean {
	let rest = said;
	for (const word of allOf(words).sort((a, b) => b.length - a.length)) rest = rest.replaceAll(word, '');
	return rest === '';
}
