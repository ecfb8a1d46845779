/** Words of a text, told apart and counted. */
import {digit, invisible, kindOf, letter, unspaced} from './letters';
import {plainOf} from './plain';
import type {Line} from './sheet';

/** The words of a line as phrases are compared; see `plainOf`. */
export const tokens = (text: string): string[] => plainOf(text).split(' ').filter(Boolean);

/** Words in a line, counted once. */
export function wordsOf(line: Line): number {
	if (line.counted < 0) line.counted = countWords(line.text);
	return line.counted;
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
