/** Lines as the words that phrases are compared by. */
import {digit, invisible, kindOf, letter, other, unspaced} from './letters';

const numberWords = new Set(
	(
		'one two three four five six seven eight nine ten eleven twelve fourteen fifteen twenty thirty sixty ninety hundred ' +
		'hundreds thousand thousands'
	).split(' '),
);
const passedOver = /[\u00ad\u200b-\u200f\u2060\ufeff\u{e0000}-\u{e007f}]/gu;
const fullWidth = /[\uff01-\uff5e]/;

/**
 * The words of a line in lower case, without punctuation; every number, in digits or words, is `#`, so that
 * "100’s of titles" and "hundreds of titles" are one phrase.
 */
export function tokens(text: string): string[] {
	const plain = (fullWidth.test(text) ? text.normalize('NFKC') : text).toLowerCase();
	const out: string[] = [];
	let start = -1;
	let isNumber = false;
	const end = (at: number) => {
		if (start < 0) return;
		const word = plain.slice(start, at).replace(passedOver, '');
		if (!(word === 's' && out[out.length - 1] === '#')) out.push(isNumber || numberWords.has(word) ? '#' : word);
		start = -1;
	};
	for (let i = 0; i < plain.length; i++) {
		const code = plain.charCodeAt(i);
		const kind = kindOf(code);
		if (kind === invisible) continue;
		const isWord = kind !== other || (start >= 0 && isNumber && (code === 46 || code === 44));
		if (start >= 0 && (!isWord || isNumber !== (kind === digit || kind === other))) end(i);
		if (!isWord || start >= 0) continue;
		start = i;
		isNumber = kind === digit;
	}
	end(plain.length);
	return out;
}

/**
 * Words in a text. Scripts written without spaces count two characters as a word, close to what a dictionary
 * segmenter finds in Chinese and Japanese news.
 */
export function countWords(text: string): number {
	let words = 0;
	let dense = 0;
	let open = false;
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		const kind = kindOf(code);
		if (kind === unspaced) dense++;
		else if ((kind === letter || kind === digit) && !open) words++;
		open = kind === letter || kind === digit || (open && (kind === invisible || isJoint(code)));
	}
	return words + Math.ceil(dense / 2);
}

/** Marks that stand inside words: apostrophes, hyphens, points. */
const isJoint = (code: number): boolean => code === 39 || code === 0x2019 || code === 45 || code === 46;
