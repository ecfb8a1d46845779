/** What a text is worded in: the stems of its words, as the training of appeals weighs them. */
import {codeAt, eastAsian} from './letters';
import {numbers, tokens} from './plain';
import type {Line} from './sheet';

/** Letters of a word that count. */
const most = 5;

/** A stem: one for all texts that have it, so that no word is cut out of its text and compared letter by letter. */
class Stem {
	/** The same as the first of a text. */
	readonly first: string;
	/** The last text that it was found in, by its number. */
	foundIn = 0;

	constructor(readonly said: string) {
		this.first = `^${said}`;
	}
}

/** Those met, by their letters: five bits each. */
const known = new Map<number, Stem>();
const mostKnown = 3000;

const number = new Stem('#');
const ofNumbers = new Set(Array.from(numbers, word => word.slice(0, most)));

/** How many texts were looked at. */
let texts = 0;

/**
 * The stems of a text, each once, and once more with a `^` the first of all. Of scripts whose words are not parted, or end
 * in many ways, two and three characters count at a time.
 */
export function wordingOf(text: string): readonly string[] {
	if (known.size > mostKnown) known.clear();
	texts++;
	const said = withCountry(text);
	return plainWording(said) ?? anyWording(said);
}

/** A text that calls a country so that it is taken for no "us": "the US plan", but "Contact us" and "CONTACT US". */
export const withCountry = (text: string): string =>
	text.includes('US') && /\p{Ll}/u.test(text)
		? text.replace(/(?<!\p{Lu}['’]?\s)(?<![\p{L}\d])US(?![\p{L}\d])(?!\s\p{Lu}{2})/gu, 'USA')
		: text;

/** The same of a text that has no letters but those from a to z, told by codes; undefined for all others. */
function plainWording(text: string): string[] | undefined {
	const stems: string[] = [];
	let last: Stem | undefined;
	const add = (stem: Stem) => {
		// The s of "100’s".
		if (last === number && stem.said === 's') return;
		last = stem;
		if (stems.length === 0) stems.push(stem.first);
		if (stem.foundIn !== texts) stems.push(stem.said);
		stem.foundIn = texts;
	};
	let from = -1;
	let letters = 0;
	for (let at = 0; at <= text.length; at++) {
		const code = at < text.length ? codeAt(text, at) : 32;
		if (code > 127 && !isMark(code)) return undefined;
		const small = code | 32;
		if (small > 96 && small < 123) {
			if (from < 0) [from, letters] = [at, 0];
			if (at < from + most) letters = letters * 32 + (code & 31);
			continue;
		}
		if (from >= 0) add(stemOf(letters, text, from, at));
		if (code > 47 && code < 58) add(number);
		from = -1;
	}
	return stems;
}

/** The stem of a word in a text. @param letters its first five, five bits each */
function stemOf(letters: number, text: string, from: number, to: number): Stem {
	let stem = known.get(letters);
	if (!stem) {
		stem = new Stem(text.slice(from, Math.min(to, from + most)).toLowerCase());
		known.set(letters, stem);
	}
	return ofNumbers.has(stem.said) && numbers.has(text.slice(from, to).toLowerCase()) ? number : stem;
}

/** What parts words, beyond ASCII: the marks that English prints, and the space that does not break. */
const isMark = (code: number): boolean => code === 0xa0 || (code >= 0x2010 && code < 0x2060);

/** The same of any text, told by patterns. */
export function anyWording(text: string): string[] {
	const inPieces = eastAsian.test(text);
	const stems = new Set<string>();
	for (const word of tokens(text)) {
		const own = inPieces && eastAsian.test(word[0]!) ? pieces(word) : [word.slice(0, most)];
		if (stems.size === 0) stems.add(`^${own[0]}`);
		for (const one of own) stems.add(one);
	}
	return [...stems];
}

function pieces(word: string): string[] {
	const some: string[] = [];
	for (let at = 0; at + 1 < word.length; at++) {
		some.push(word.slice(at, at + 2));
		if (at + 2 < word.length) some.push(word.slice(at, at + 3));
	}
	return some.length > 0 ? some : [word];
}

/** What a word that is said beside a line weighs, to one of its own. */
const beside = 0.7;

/** The stems of a line, as `wordingOf` has them: lines are asked again for every line that shares their card. */
export function wordingIn(line: Line): readonly string[] {
	line.wording ??= wordingOf(line.text);
	return line.wording;
}

/** Whether a line has one of these stems. Of other scripts nobody knows where a word begins. */
export const hasOneOf = (line: Line, stems: ReadonlySet<string>): boolean =>
	wordingIn(line).some(one => stems.has(one)) || eastAsian.test(line.text);

/** The stems of a line and, for less, those of the lines in its company: what is said in one card is said together. */
export function wordingAmong(line: Line, company: readonly Line[]): Map<string, number> {
	const stems = new Map<string, number>();
	for (const other of company) for (const one of wordingIn(other)) stems.set(one, beside);
	for (const one of wordingIn(line)) stems.set(one, 1);
	return stems;
}
