/** The words of a text, apart from white space and marks. */
import {codeAt, digit, kindOf, letter} from './letters';

/** Letters and digits up to U+024F; numbers set high and fractions are digits here. */
const inWord = Uint8Array.from({length: 0x250}, (_, code) =>
	Number(kindOf(code) === letter || kindOf(code) === digit || '²³¹¼½¾'.includes(String.fromCharCode(code))),
);

/** Punctuation and currency signs, which texts in Latin letters hold: no letter is among them. */
const isMark = (code: number): boolean => (code >= 0x2010 && code < 0x2070) || (code >= 0x20a0 && code < 0x20d0);

/** The runs of letters and digits in a text, in their order. Told by codes; a text in other letters by a pattern. */
export function words(text: string): string[] {
	const found: string[] = [];
	let from = -1;
	const {length} = text;
	for (let at = 0; at < length; at++) {
		const code = codeAt(text, at);
		if (code >= 0x250 && !isMark(code)) return spelt(text);
		const isIn = code < 0x250 && inWord[code] === 1;
		if (isIn && from < 0) from = at;
		if (isIn || from < 0) continue;
		found.push(text.slice(from, at));
		from = -1;
	}
	if (from >= 0) found.push(text.slice(from));
	return found;
}

/** A letter goes on with the marks that hang on it: signs of vowels, tones, and what joins two letters to one. */
const spelt = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}\u200d]*/gu) ?? [];
