/** Who is who: a summary that says "Zelensky" should have said "Volodymyr Zelensky". */
import {latin} from '../page/latin';

const name = latin(
	String.raw`\p{Lu}[\p{L}’'-]*(?:\.\p{Lu})*\.?(?: (?:(?:de|del|van|von|bin|al|der|den|la|le|du|da|dos) ){0,2}\p{Lu}[\p{L}’'-]*\.?)*`,
	'g',
);
/** A capital that a sentence or a calendar gave, not a name. */
const common = new Set(
	'the|a|an|in|on|at|for|from|after|before|when|while|as|but|and|if|it|he|she|they|his|her|this|that|with|by|all|only|last|next|now|following|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|der|die|das|im|am'.split(
		'|',
	),
);
const isCommon = (word: string): boolean => common.has(word.toLowerCase());

/** `full`: the words of names that are given with another word, `bare`: names that stand alone. */
export type Names = {full: ReadonlySet<string>; bare: ReadonlySet<string>};

/** The names in a sentence, after its calendar words and its opening word are set aside. */
export function namesOf(text: string): Names {
	const full = new Set<string>();
	const bare = new Set<string>();
	for (const [found] of text.matchAll(name(text))) {
		const words = found.replace(/[’']s?$|\.$/, '').split(' ');
		while (words.length > 0 && isCommon(words[0]!)) words.shift();
		if (words.length > 1) for (const word of words) full.add(word.replace(/[’']s$/, ''));
		else if (words[0] && words[0].length > 2) bare.add(words[0]);
	}
	return {full, bare};
}

/** What stands before the name of a place or a thing: "in Quinn", "North Quinn". */
const places = new Set(
	'in In near across around throughout outside off the The New North South East West Northern Southern Eastern Western Central Saint San Los Las Upper Lower Great Greater Old Lake Mount Cape Port Fort Black Good Super World National Royal United University Republic Bank City County State Storm Hurricane'.split(
		' ',
	),
);
/** Where every noun has a capital, a capital tells nothing. */
const german = /\b(?:der|die|das|und|ist|nicht|von|mit)\b/g;
const isGerman = (text: string): boolean => (text.slice(0, 400).match(german) ?? []).length > 4;
const longest = 30;
const first = latin(String.raw`^\p{Lu}[\p{L}.’'-]+$`);

/**
 * Whether a story gives this word as somebody's name: "Mara Quinn" stands in it, and the word is no place's or thing's
 * ("in Quinn", "the Quinn", "North Quinn").
 * @param word a name that stands alone in a sentence of the story
 */
export function isPerson(word: string, story: string): boolean {
	if (word.length > longest || isGerman(story)) return false;
	let given = false;
	for (let at = story.indexOf(word); at >= 0; at = story.indexOf(word, at + word.length)) {
		if (isLetter(story[at + word.length]) || story[at - 1] !== ' ') continue;
		const before = story.slice(Math.max(0, at - 1 - longest), at - 1);
		const last = before.slice(Math.max(before.lastIndexOf(' '), before.lastIndexOf('\n')) + 1);
		if (places.has(last)) return false;
		given ||= first(last).test(last) && !isCommon(last);
	}
	return given;
}

const isLetter = (character = ''): boolean => /\p{L}/u.test(character);
