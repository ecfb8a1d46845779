/** What the letters and words of a line sound like. */

/** Commas, and the shares of capitals among letters and of digits among characters, from one pass over the line's start. */
export function signsOf(text: string): {commas: number; capitals: number; digits: number} {
	let commas = 0;
	let capitals = 0;
	let letters = 0;
	let digits = 0;
	const most = Math.min(text.length, 400);
	for (let i = 0; i < most; i++) {
		const code = text.charCodeAt(i);
		if (code === 44 || code === 0x3001 || code === 0xff0c) commas++;
		else if (code >= 48 && code <= 57) digits++;
		else if (code >= 65 && code <= 90) capitals++;
		if (code >= 97 || (code >= 65 && code <= 90)) letters++;
	}
	return {commas, capitals: letters > 0 ? capitals / letters : 0, digits: most > 0 ? digits / most : 0};
}

/** Words of offers, of people's lives and of small print, counted at the start of a line. */
const heard = 240;

const tones = {
	pitch:
		/\b(?:sign up|subscrib|newsletter|contact us|call us|learn more|get started|free (?:trial|quote|consult|guide)|click (?:here|below)|download|follow us|join (?:us|our|now)|our (?:team|services|newsletter|experts?|products?|community)|schedule a|book (?:a|now|your)|shop (?:now|the)|read more|check out|don't miss|buy now|visit our|let us|today!)/g,
	person:
		/\b(?:freelance|journalist|editor|reporter|contributing|staff writer|writer|author of|years of experience|lives in|graduated|founder|degree|ph\.?d|bachelor|passionate about|specializ\w+ in|has (?:written|worked|been featured)|covers|follow (?:her|him)|her work|his work|certified|when (?:she|he)(?:'s|’s| is)n?o?t? )/g,
	smallPrint:
		/\b(?:affiliate|commission|disclaimer|disclosure|terms (?:of|and)|privacy|polic(?:y|ies)|constitute|not intended|informational purposes|professional advice|trademark|opinions expressed|reserved|sponsored|endorse)/g,
};

/** How often a line offers, introduces a person, or sets out terms; each up to 4. */
export function toneOf(text: string): {pitch: number; person: number; smallPrint: number} {
	const start = text.slice(0, heard).toLowerCase();
	const count = (pattern: RegExp) => Math.min(4, start.match(pattern)?.length ?? 0);
	return {pitch: count(tones.pitch), person: count(tones.person), smallPrint: count(tones.smallPrint)};
}
