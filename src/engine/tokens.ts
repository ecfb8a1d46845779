/** Lines as the words that phrases are compared by. */
const numberWords = new Set(
	(
		'one two three four five six seven eight nine ten eleven twelve fourteen fifteen twenty thirty sixty ninety hundred ' +
		'hundreds thousand thousands'
	).split(' '),
);
// Zero-width characters, soft hyphens and tags (A9 of the hostile inputs): in the text they stay, here they would hide a phrase.
const invisible = /[\u00AD\u200B-\u200F\u2060\uFEFF\u{E0000}-\u{E007F}]/gu;
const token = /[\p{L}\p{M}]+|\p{N}[\p{N}.,]*/gu;

/**
 * The words of a line in lower case, without punctuation; every number, in digits or words, is `#`, so that
 * "100’s of titles" and "hundreds of titles" are one phrase.
 */
export function tokens(text: string): string[] {
	const words = text.normalize('NFKC').replace(invisible, '').toLowerCase().match(token) ?? [];
	const out: string[] = [];
	for (const word of words) {
		const isNumber = numberWords.has(word) || /^\p{N}/u.test(word);
		if (word === 's' && out[out.length - 1] === '#') continue;
		out.push(isNumber ? '#' : word);
	}
	return out;
}

const cjk =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;
const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}’'’\-.]*/gu;

/**
 * Words in a text. Scripts written without spaces count two characters as a word, close to what a dictionary
 * segmenter finds in Chinese and Japanese news.
 */
export function countWords(text: string): number {
	const unspaced = text.match(cjk)?.length ?? 0;
	if (unspaced === 0) return text.match(word)?.length ?? 0;
	return Math.ceil(unspaced / 2) + (text.replace(cjk, ' ').match(word)?.length ?? 0);
}
