/** Lines as phrases are compared: words in lower case, nothing else. */

/**
 * A number, or a run of letters and of characters nobody sees. By codes: a pattern with Unicode properties costs a page
 * milliseconds when it is first run.
 */
const word =
	/\d[\d.,]*|[a-z\u00aa\u00ad\u00b5\u00ba\u00df-\u00f6\u00f8-\u060b\u060d-\u061a\u061c-\u061e\u0620-\u06d3\u06d5-\u0963\u0966-\u1fff\u200b-\u200f\u2060\u2c00-\u2dff\u3005\u3040-\u30fa\u30fc-\ud83b\ud83f-\udbff\uf900-\ufe0f\ufeff\uff66-\uffdc]+/g;
/** Zero-width characters, soft hyphens and tags: kept in a story's text, passed over in comparing. */
const unseen = /[\u00ad\u200b-\u200f\u2060\ufeff]|\udb40[\udc00-\udc7f]?/g;
/** Words that are numbers. */
export const numbers: ReadonlySet<string> = new Set(
	'one two three four five six seven eight nine ten eleven twelve fourteen fifteen twenty thirty sixty ninety hundred hundreds thousand thousands'.split(
		' ',
	),
);

/** Lower case, and full-width letters made plain where a text may have some. */
const fold = (text: string): string =>
	(text.charCodeAt(text.length >> 1) > 0x2e7f || text.charCodeAt(0) > 0x2e7f
		? text.normalize('NFKC')
		: text
	).toLowerCase();

/** The words of a text in lower case, with whatever nobody sees in them, and its numbers. */
const rawWords = (text: string): readonly string[] => fold(text).match(word) ?? [];

/**
 * The words of a text in lower case; every number, in digits or words, is `#`, so that "100’s of titles" and "hundreds of
 * titles" are one phrase.
 */
export function tokens(text: string): string[] {
	const words: string[] = [];
	let last = '';
	for (const one of rawWords(text)) {
		const said = seenOf(one);
		// The s of "100’s".
		if (said === '' || (said === 's' && last === '#')) continue;
		words.push(said);
		last = said;
	}
	return words;
}

/** The words of a text, as `tokens` gives them, one space before, between and behind them; a single space where it has none. */
export function plainOf(text: string): string {
	const words = tokens(text);
	return words.length > 0 ? ` ${words.join(' ')} ` : ' ';
}

/** How much of a text is looked at for its first word. */
const start = 40;

/** A first word of ASCII letters alone, as most are. One small pattern: a loop costs a page more while its code is cold. */
const opener = /^[^a-z0-9\u0080-\uffff]*([a-z]+)(?![a-z\u0080-\uffff])/;

/** The first word of a text's first 40 characters, as `plainOf` gives it; '' where they hold none. */
export function firstWord(text: string): string {
	const plain = opener.exec(text.slice(0, start).toLowerCase());
	return plain ? seenOf(plain[1]!) : anyFirstWord(text);
}

function anyFirstWord(text: string): string {
	word.lastIndex = 0;
	const one = word.exec(fold(text.slice(0, start)))?.[0];
	return one === undefined ? '' : seenOf(one);
}

/** A word as it is compared. */
function seenOf(one: string): string {
	const code = one.charCodeAt(0);
	if ((code >= 48 && code <= 57) || numbers.has(one)) return '#';
	return code < 0x80 && one.charCodeAt(one.length >> 1) < 0x80 ? one : one.replace(unseen, '');
}
