/** What the letters and words of a line sound like. */
import {codeAt} from '../page/letters';

/** Commas, and the shares of capitals among letters and of digits among characters, from one pass over the line's start. */
export function signsOf(text: string): {commas: number; capitals: number; digits: number} {
	let commas = 0;
	let capitals = 0;
	let letters = 0;
	let digits = 0;
	const most = Math.min(text.length, 400);
	for (let i = 0; i < most; i++) {
		const code = codeAt(text, i);
		if (code === 44 || code === 0x3001 || code === 0xff0c) commas++;
		else if (code >= 48 && code <= 57) digits++;
		else if (code >= 65 && code <= 90) capitals++;
		if (code >= 97 || (code >= 65 && code <= 90)) letters++;
	}
	return {commas, capitals: letters > 0 ? capitals / letters : 0, digits: most > 0 ? digits / most : 0};
}

/** Words of offers, of people's lives and of small print, counted at the start of a line. */
const heard = 240;

/** What the phrases of each tone are. Every line is asked first whether a phrase may begin in it, see `begunIn`. */
export const tones = {
	pitch:
		/\b(?:sign up|subscrib|newsletter|contact us|call us|learn more|get started|free (?:trial|quote|consult|guide)|click (?:here|below)|download|follow us|join (?:us|our|now)|our (?:team|services|newsletter|experts?|products?|community)|schedule a|book (?:a|now|your)|shop (?:now|the)|read more|check out|don't miss|buy now|visit our|let us|today!)/g,
	person:
		/\b(?:freelance|journalist|editor|reporter|contributing|staff writer|writer|author of|years of experience|lives in|graduated|founder|degree|ph\.?d|bachelor|passionate about|specializ\w+ in|has (?:written|worked|been featured)|covers|follow (?:her|him)|her work|his work|certified|when (?:she|he)(?:'s|’s| is)n?o?t? )/g,
	smallPrint:
		/\b(?:affiliate|commission|disclaimer|disclosure|terms (?:of|and)|privacy|polic(?:y|ies)|constitute|not intended|informational purposes|professional advice|trademark|opinions expressed|reserved|sponsored|endorse)/g,
};

/** How often a line offers, introduces a person, or sets out terms; each up to 4. */
export function toneOf(text: string): Tone {
	const start = text.slice(0, heard).toLowerCase();
	const begun = begunIn(start);
	if (begun === 0) return plain;
	const count = (tone: keyof Tone) => (begun & bits[tone] ? Math.min(4, start.match(tones[tone])?.length ?? 0) : 0);
	return {pitch: count('pitch'), person: count('person'), smallPrint: count('smallPrint')};
}

type Tone = {pitch: number; person: number; smallPrint: number};

const plain: Tone = {pitch: 0, person: 0, smallPrint: 0};
const bits: Tone = {pitch: 1, person: 2, smallPrint: 4};

/** How the phrases of the tones begin, by their first two letters: most lines hold nothing that begins so. */
const beginnings: {said: string; bit: number}[][] = Array.from({length: 1024}, () => []);
for (const [tone, {source}] of Object.entries(tones))
	for (const said of beginningsOf(source)) beginnings[keyAt(said, 0)]!.push({said, bit: bits[tone as keyof Tone]});

/**
 * The letters that the alternatives of a tone's pattern, `\b(?:…|…)`, begin with. Throws for one that begins with none: it would never be
 * heard.
 */
function beginningsOf(source: string): string[] {
	const flat = source.slice('\\b(?:'.length, -1).replace(/\([^()]*\)/g, '(');
	return flat.split('|').map(phrase => {
		const said = /^[a-z][a-z' ]{1,4}/.exec(phrase)?.[0];
		if (said) return said;
		throw new Error(`a tone's phrase must begin with two letters as they stand: ${phrase}`);
	});
}

/** Two letters as one number: five bits tell a letter from the others. */
function keyAt(text: string, at: number): number {
	return (codeAt(text, at) & 31) * 32 + (codeAt(text, at + 1) & 31);
}

/** The tones that some word of a text may begin a phrase of. */
function begunIn(text: string): number {
	let found = 0;
	let isInWord = false;
	const {length} = text;
	for (let at = 0; at < length; at++) {
		const code = codeAt(text, at);
		const isWord = (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 95;
		if (isWord && !isInWord) {
			const some = beginnings[keyAt(text, at)]!;
			for (let i = 0; i < some.length; i++) if (text.startsWith(some[i]!.said, at)) found |= some[i]!.bit;
		}
		isInWord = isWord;
	}
	return found;
}
