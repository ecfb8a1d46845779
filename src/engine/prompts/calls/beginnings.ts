/**
 * How the calls of a language begin: packed by a build, looked up by a page. There are many hundreds of beginnings, of which a
 * page asks for a few, so they are long texts and no lists: one for each character that words begin with, in it the words
 * (or, where words are not parted, the characters), each with its beginnings and the places of the rules that may begin so:
 *
 *     s: ';sign= sign up :3,5/ sign in :7;subscribe= subscribe :-1;'
 */
import type {Reason} from '../../../reasons';
import {remembered} from '../../page/remembered';
import type {Language} from './language';

/** The place that stands for all rules which any of the language's `asks` may begin. */
export const asked = -1;

/** The beginnings as a build packs them. @param rulesOf by beginning the places of its rules */
export function pack(rulesOf: ReadonlyMap<string, readonly number[]>, spaced: boolean): Record<string, string> {
	const byWord = new Map<string, string[]>();
	for (const [begin, rules] of rulesOf) {
		const word = spaced ? begin.split(' ', 2)[1]! : begin.slice(0, 1);
		byWord.set(word, [...(byWord.get(word) ?? []), `${begin}:${rules}`]);
	}
	const packed: Record<string, string> = {};
	for (const [word, own] of byWord) packed[word[0]!] = `${packed[word[0]!] ?? ';'}${word}=${own.join('/')};`;
	return packed;
}

/** A beginning of calls, and the places of the rules that may begin so. `isAsk`: whether it is one of the language's `asks`. */
export type Beginning = {readonly begin: string; readonly rules: readonly number[]; readonly isAsk: boolean};

/** Lines begin with the same words again and again: of each language, so many are kept. */
const most = 1000;
const known = new WeakMap<Language<Reason>, (word: string) => readonly Beginning[]>();

/** The beginnings that lines with this first word may have. */
export function beginningsAt(first: string, language: Language<Reason>): readonly Beginning[] {
	let look = known.get(language);
	if (!look) {
		look = remembered(most, word => unpack(word, language));
		known.set(language, look);
	}
	return look(language.spaced ? first : first.slice(0, 1));
}

const none: readonly Beginning[] = [];

function unpack(word: string, language: Language<Reason>): readonly Beginning[] {
	const packed = language.begins[word.slice(0, 1)] ?? '';
	const at = packed.indexOf(`;${word}=`);
	if (at < 0) return none;
	return packed
		.slice(at + word.length + 2, packed.indexOf(';', at + 1))
		.split('/')
		.map(one => {
			const end = one.indexOf(':');
			const places = one
				.slice(end + 1)
				.split(',')
				.map(Number);
			return {
				begin: one.slice(0, end),
				rules: places.flatMap(place => (place === asked ? language.asked : place)),
				isAsk: places.includes(asked),
			};
		});
}
