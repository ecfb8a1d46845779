/**
 * A text's clauses as phrases are compared with them (see `plainOf`), not as strings but as codes in a row that is used
 * again for the next text: phrases are looked for at every word of a story.
 */
import {codeAt, digit, kindOf, letter} from './letters';
import {numbers, plainOf} from './plain';

/** `codes` up to `length`, a space before, between and behind the words; `begins` is 1 where a clause begins. */
export type Clauses = {codes: Uint16Array; begins: Uint8Array; length: number};

/** Where a clause ends. */
const end = /(?<=[.!?…–—»])\s+|(?<=[。！？、，])/;

let row = rowFor(512);

function rowFor(size: number): Clauses {
	return {codes: new Uint16Array(size), begins: new Uint8Array(size), length: 0};
}

/** The clauses of a text; `spaced`: whether its language parts its words. What was given for the text before is gone. */
export function clausesOf(text: string, spaced: boolean): Clauses {
	if (row.codes.length < 4 * text.length + 4) row = rowFor(8 * text.length);
	if (!(spaced && layLatin(text.toLowerCase()))) layAny(text, spaced);
	if (spaced) row.codes[row.length++] = space;
	return row;
}

function clear(): void {
	row.begins.fill(0, 0, row.length + 1);
	row.length = 0;
}

function layAny(text: string, spaced: boolean): void {
	clear();
	for (const one of text.split(end)) {
		const words = plainOf(one);
		if (words === ' ') continue;
		row.begins[row.length] = 1;
		const plain = spaced ? words.slice(0, -1) : words.replaceAll(' ', '');
		for (let at = 0; at < plain.length; at++) row.codes[row.length++] = codeAt(plain, at);
	}
}

/** Lays a text of Latin letters in lower case by its codes; false for any other, which is left half laid. */
function layLatin(text: string): boolean {
	clear();
	const size = text.length;
	let isFresh = true;
	let isStopped = false;
	for (let at = 0; at < size; ) {
		const code = codeAt(text, at);
		const kind = kindIn(code);
		if (kind === strange) return false;
		if (kind === apart) {
			if (!isSpace(code)) isStopped = isStop(code);
			else if (isStopped) isFresh = true;
			if (isSpace(code)) isStopped = false;
			at++;
			continue;
		}
		if (isFresh) row.begins[row.length] = 1;
		at = kind === inNumber ? layNumber(text, at) : layWord(text, at, isFresh);
		isFresh = false;
		isStopped = codeAt(text, at - 1) === point;
	}
	return true;
}

/** Where the number that begins at `from` ends. */
function layNumber(text: string, from: number): number {
	row.codes[row.length++] = space;
	row.codes[row.length++] = number;
	let at = from + 1;
	for (; at < text.length; at++) {
		const code = codeAt(text, at);
		if (!(code >= 48 && code <= 57) && code !== point && code !== comma) break;
	}
	return at;
}

/** Where the word that begins at `from` ends. */
function layWord(text: string, from: number, isFresh: boolean): number {
	const {codes, length} = row;
	codes[row.length++] = space;
	let at = from;
	let sum = 0;
	for (; at < text.length; at++) {
		const code = codeAt(text, at);
		if (kindIn(code) !== inWord) break;
		codes[row.length++] = code;
		sum = (31 * sum + code) & mask;
	}
	if (mayCount[sum] === 1 && numbers.has(text.slice(from, at))) {
		codes[length + 1] = number;
		row.length = length + 2;
	}
	// The s of "100’s".
	else if (at - from === 1 && codes[length + 1] === 115 && !isFresh && codes[length - 1] === number)
		row.length = length;
	return at;
}

const [space, number, comma, point] = [32, 35, 44, 46];
const [apart, inWord, inNumber, strange] = [0, 1, 2, 3];

/** What a character up to U+024F is; texts with soft hyphens are left to patterns. */
const latin = Uint8Array.from({length: 0x250}, (_, code) => {
	if (code === 0xad) return strange;
	const kind = kindOf(code);
	return kind === letter ? inWord : kind === digit ? inNumber : apart;
});

const kindIn = (code: number): number =>
	code < 0x250
		? latin[code]!
		: (code >= 0x2010 && code < 0x2060) || (code >= 0x20a0 && code < 0x20d0)
			? apart
			: strange;

const stops = '.!?…–—»';
const isStop = (code: number): boolean =>
	code === point ||
	code === 33 ||
	code === 63 ||
	code === 0xbb ||
	(code > 0x2000 && stops.includes(String.fromCharCode(code)));

const isSpace = (code: number): boolean =>
	code === space ||
	(code >= 9 && code <= 13) ||
	code === 0xa0 ||
	(code > 0x2000 && /\s/.test(String.fromCharCode(code)));

/** Sums of the words that are numbers: a word with another sum is none. */
const mask = 1023;
const mayCount = new Uint8Array(mask + 1);
for (const word of numbers) {
	let sum = 0;
	for (let at = 0; at < word.length; at++) sum = (31 * sum + codeAt(word, at)) & mask;
	mayCount[sum] = 1;
}
