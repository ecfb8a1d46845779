/** Letters and digits of any script in a text. */
import {latin} from './latin';

const sign = latin(String.raw`[\p{L}\p{N}]`);
const others = latin(String.raw`[^\p{L}\p{N}]+`, 'g');
const large = latin(String.raw`^[\p{Lu}\p{Lo}]`);

/** Whether a text has any. */
export const hasLetters = (text: string): boolean => sign(text).test(text);

/** A text's letters and digits alone, the letters small: what is left of a name however it is written. */
export function lettersOf(text: string): string {
	const small = text.toLowerCase();
	return small.replace(others(small), '');
}

/** Whether a text begins with a letter that is not small. */
export const opensLarge = (text: string): boolean => large(text).test(text);
