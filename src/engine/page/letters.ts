/**
 * What a character is, told by its code alone. Patterns with Unicode properties take milliseconds to compile when a
 * page's script first runs them; these ranges cost nothing and are as good for telling words apart.
 */
export const letter = 1;
export const digit = 2;
/** Of a script that is written without spaces. */
export const unspaced = 3;
/** Zero-width characters, soft hyphens and tags: kept in the text, passed over in comparing. */
export const invisible = 4;
/** White space, punctuation, symbols. */
const other = 0;

const ascii = /* @__PURE__ */ Uint8Array.from({length: 128}, (_, code) => {
	if (code >= 48 && code <= 57) return digit;
	return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) ? letter : other;
});

/**
 * The code unit of `text` at `at`. Not as a method of the text: strings come in many shapes inside a JavaScript engine (one
 * byte, two, part of another, the DOM's own), and a method looked up on all of them costs four times as much a character.
 */
export const codeAt: (text: string, at: number) => number = Function.prototype.call.bind(String.prototype.charCodeAt);

/** The kind of the UTF-16 code unit `code`. */
export function kindOf(code: number): number {
	if (code < 128) return ascii[code]!;
	if (code < 0xc0) return code === 0xad ? invisible : code === 0xaa || code === 0xb5 || code === 0xba ? letter : other;
	if (code < 0x2000) {
		if (code === 0xd7 || code === 0xf7 || code === 0x60c || code === 0x61b || code === 0x61f || code === 0x6d4)
			return other;
		if (code === 0x964 || code === 0x965) return other;
		return code >= 0xe00 && code < 0x1000 ? unspaced : letter;
	}
	if (code < 0x2c00) return (code >= 0x200b && code <= 0x200f) || code === 0x2060 ? invisible : other;
	if (code < 0x3000) return code >= 0x2e00 ? other : letter;
	if (code < 0xac00) return code < 0x3040 ? (code === 0x3005 ? unspaced : other) : code === 0x30fb ? other : unspaced;
	if (code < 0xd800) return letter;
	if (code < 0xe000)
		return code === 0xdb40 || code >= 0xdc00 ? invisible : code >= 0xd83c && code <= 0xd83e ? other : letter;
	if (code < 0xff00)
		return code === 0xfeff
			? invisible
			: code >= 0xf900 && code < 0xfb00
				? unspaced
				: code >= 0xfb00 && code < 0xfe10
					? letter
					: other;
	return code >= 0xff66 ? unspaced : other;
}

/** A letter of Chinese, Japanese or Korean: they say in one what takes an alphabet two or three. */
export const eastAsian = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** Whether a character is a small letter, of a script that has capitals too. */
export const isLowerCase = (character: string): boolean => character !== character.toUpperCase();

const point = /[.!…][”"’»)]?$/;

/** Whether a text ends as what is told does: titles may ask, but end without a point. */
export const endsInPoint = (text: string): boolean => point.test(text);
