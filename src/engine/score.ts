/** How much a sentence tells of its story: the numbers a summary of an unlabelled story is chosen by. */
import {quotedShare} from './statement';
import type {Statement} from './statements';

const term = /[\p{L}\p{N}]+/gu;
const stopwords = new Set(
	'the a an of to in and for on that is was with as at by it from his he her she has have had be are were their they this will who which not but said says after been its more would about than also one when into there what out up over could two some told new other all'.split(
		' ',
	),
);

/** The words of a text that carry its content, in lower case, crudely stemmed. */
export function terms(text: string): string[] {
	const found = text.toLowerCase().match(term) ?? [];
	return found.filter(word => !stopwords.has(word)).map(word => word.replace(/(?<=\p{L}{3})(?:[’']s|s|ed|ing)$/u, ''));
}

/** How often each term stands in a story. */
export function frequencies(statements: readonly Statement[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const one of statements) for (const word of one.terms) counts.set(word, (counts.get(word) ?? 0) + 1);
	return counts;
}

/** The share of `wanted` that `has` holds, from 0 to 1. */
export function share(wanted: ReadonlySet<string>, has: ReadonlySet<string>): number {
	let both = 0;
	for (const word of wanted) if (has.has(word)) both++;
	return wanted.size === 0 ? 0 : both / wanted.size;
}

export type Measures = {
	first: number;
	place: number;
	headline: number;
	lead: number;
	centre: number;
	numbers: number;
	quoted: number;
	short: number;
	said: number;
};

/** What a statement measures, each from 0 to 1. */
export function measure(
	one: Statement,
	at: number,
	all: number,
	counts: Map<string, number>,
	headline: Set<string>,
	lead: Set<string>,
): Measures {
	const own = new Set(one.terms);
	let weight = 0;
	for (const word of own) weight += Math.log(counts.get(word) ?? 1);
	return {
		first: 1 / (1 + at),
		place: at / Math.max(1, all),
		headline: share(headline, own),
		lead: share(lead, own),
		centre: own.size ? weight / own.size / 2 : 0,
		numbers: /\d/.test(one.text) ? 1 : 0,
		quoted: quotedShare(one.text),
		short: Math.min(1, one.words / 45),
		said: /\b(?:said|says|told|added|asked)\b/.test(one.text) ? 1 : 0,
	};
}

/** Weights of the measures. */
export const weights: Measures = {
	first: 2,
	place: -1,
	headline: 1.5,
	lead: 0.5,
	centre: 1,
	numbers: 0.1,
	quoted: -1,
	short: 0,
	said: -0.2,
};

export function score(measures: Measures): number {
	let sum = 0;
	for (const key of Object.keys(weights) as (keyof Measures)[]) sum += weights[key] * measures[key];
	return sum;
}
