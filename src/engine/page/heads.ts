/**
 * How words begin, so that a text is looked at by a pattern only where some word of it may be what the pattern looks for:
 * a pattern without a fixed beginning costs a text several times as much.
 */
import {codeAt} from './letters';

/** So many letters of a word tell it from most others. */
const letters = 3;

/** What tells a word by how it begins. */
export const headOf = (word: string): string => word.slice(0, letters);

/** Five bits a letter: large and small ones are the same. */
const slotAt = (text: string, at: number): number =>
	((codeAt(text, at) & 31) << 10) | ((codeAt(text, at + 1) & 31) << 5) | (codeAt(text, at + 2) & 31);

export class Heads {
	private readonly known = new Uint8Array(1 << (5 * letters));

	/** @param words by their first letters, three or more of a to z. Throws for shorter ones. */
	constructor(words: readonly string[]) {
		for (const word of words) {
			if (!/^[a-z]{3}/.test(word)) throw new Error(`a head must begin with three letters from a to z: ${word}`);
			this.known[slotAt(word, 0)] = 1;
		}
	}

	/** Whether some word of a text may be one of them. */
	mayStandIn(text: string): boolean {
		let isInWord = false;
		const last = text.length - letters;
		for (let at = 0; at <= last; at++) {
			const code = codeAt(text, at) | 32;
			const isLetter = code >= 97 && code <= 122;
			if (isLetter && !isInWord && this.known[slotAt(text, at)] === 1) return true;
			isInWord = isLetter;
		}
		return false;
	}
}
