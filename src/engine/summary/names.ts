/** Who is who: a summary that says "Zelensky" should have said "Volodymyr Zelensky". */
const name =
	/\p{Lu}[\p{L}’'-]*(?:\.\p{Lu})*\.?(?: (?:(?:de|del|van|von|bin|al|der|den|la|le|du|da|dos) ){0,2}\p{Lu}[\p{L}’'-]*\.?)*/gu;
/** A capital that a sentence or a calendar gave, not a name. */
const common =
	/^(?:the|an?|in|on|at|for|from|after|before|when|while|as|but|and|if|it|he|she|they|his|her|this|that|with|by|all|only|last|next|now|following|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|der|die|das|im|am)$/i;

/** `full`: the words of names that are given with another word, `bare`: names that stand alone. */
export type Names = {full: ReadonlySet<string>; bare: ReadonlySet<string>};

/** The names in a sentence, after its calendar words and its opening word are set aside. */
export function namesOf(text: string): Names {
	const full = new Set<string>();
	const bare = new Set<string>();
	for (const [found] of text.matchAll(name)) {
		const words = found.replace(/[’']s?$|\.$/, '').split(' ');
		while (words.length > 0 && common.test(words[0]!)) words.shift();
		if (words.length > 1) for (const word of words) full.add(word.replace(/[’']s$/, ''));
		else if (words[0] && words[0].length > 2) bare.add(words[0]);
	}
	return {full, bare};
}

/** Where every noun has a capital, a capital tells nothing. */
const german = /\b(?:der|die|das|und|ist|nicht|von|mit)\b/g;
const longestName = 30;
const places = 'in|near|across|around|throughout|outside|off|the';
const parts =
	'New|North|South|East|West|Northern|Southern|Eastern|Western|Central|Saint|San|Los|Las|Upper|Lower|Great|Greater|Old|Lake|Mount|Cape|Port|Fort|Black|Good|Super|World|National|Royal|United|University|Republic|Bank|City|County|State';

/**
 * Whether a story gives this word as somebody's last name or first: "Mara Quinn" stands in it, and the word is no place's
 * ("in Quinn", "the Quinn", "North Quinn").
 * @param word a name that stands alone in a sentence of the story
 */
export function isPerson(word: string, story: string): boolean {
	if (word.length > longestName || isGerman(story)) return false;
	const given = `\\p{Lu}[\\p{L}.’'-]{1,${longestName}}`;
	const before = new RegExp(`(?<![\\p{L}])(?!(?:${parts}|The|In) )${given} ${word}(?![\\p{L}])`, 'u');
	const place = new RegExp(`(?<![\\p{L}])(?:${places}|${parts}) ${word}(?![\\p{L}])`, 'iu');
	return before.test(story) && !place.test(story);
}

const isGerman = (text: string): boolean => (text.slice(0, 400).match(german) ?? []).length > 4;
