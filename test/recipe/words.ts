/** Invented words in the place of a page's own: as long, in the same script and case, and always the same for the same word. */

/** Letters by script, each with letters to take from, those of one kind in a string. */
const scripts: readonly [RegExp, readonly string[]][] = [
	[/[a-zà-öø-ÿ]/u, ['aeiou', 'bdfgklmnprst']],
	[/[а-яё]/u, ['аеиоу', 'бвгдклмнпрст']],
	[/[α-ω]/u, ['αεηιο', 'βγδκλμνπρστ']],
	[/[\u3041-\u3096]/u, ['あいうえおかきくけこさしすせそたちつてとなにぬねのまみむめも']],
	[/[\u30a1-\u30fa]/u, ['アイウエオカキクケコサシスセソタチツテトナニヌネノマミムメモ']],
	[/[\uac00-\ud7a3]/u, ['가나다라마바사아자차카타파하거너더러머버서어저고노도로모보소오조']],
	[/\p{Script=Han}/u, ['山川水木石田竹米舟雨雪風月日星花草鳥魚門戸道橋里村町市島港岸波']],
	[/[\u05d0-\u05ea]/u, ['אבגדהוזחטיכלמנסעפצקרשת']],
	[/[\u0621-\u064a]/u, ['ابتدرسعفقكلمنهوي']],
	[/[\u0e01-\u0e2e]/u, ['กขคงจชดตทนบปพมยรลวสหอ']],
	[/[\u0905-\u0939]/u, ['अइउएकगचजटडतदनपबमयरलवसह']],
];

/** A number that depends on every letter of a word (FNV-1a). */
const hashOf = (word: string): number =>
	[...word].reduce((hash, letter) => Math.imul(hash ^ letter.codePointAt(0)!, 16_777_619) >>> 0, 2_166_136_261);

function letterFor(letter: string, seed: number, at: number): string {
	const small = letter.toLowerCase();
	const kinds = scripts.find(([script]) => script.test(small))?.[1];
	if (!kinds) return letter;
	const pool = [...kinds[(at + seed) % kinds.length]!];
	const found = pool[(seed >>> (at % 16)) % pool.length]!;
	return small === letter ? found : found.toUpperCase();
}

const digitFor = (digit: string, seed: number, at: number): string =>
	digit === '0' ? '0' : String(1 + ((seed >>> (at % 16)) % 9));

/** The text with every word and number replaced; marks and white space stand as they were. */
export const invented = (text: string): string =>
	text.replace(/[\p{L}\p{M}]+|\d+/gu, word => {
		const seed = hashOf(word.toLowerCase());
		const isNumber = /\d/.test(word);
		return [...word].map((one, at) => (isNumber ? digitFor(one, seed, at) : letterFor(one, seed, at))).join('');
	});
