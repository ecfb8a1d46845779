/** Who is who: a summary that says "Zelensky" should have said "Volodymyr Zelensky". */
const name =
	/\p{Lu}[\p{L}’'-]*(?:\.\p{Lu})*\.?(?: (?:(?:de|del|van|von|bin|al|der|den|la|le|du|da|dos) ){0,2}\p{Lu}[\p{L}’'-]*\.?)*/gu;
/** A capital that a sentence or a calendar gave, not a name. */
const common =
	/^(?:the|an?|in|on|at|for|from|after|before|when|while|as|but|and|if|it|he|she|they|his|her|this|that|with|by|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|der|die|das|im|am)$/i;

/** `full`: the words of names that are given with another word, `bare`: names that stand alone. */
export type Names = {full: ReadonlySet<string>; bare: ReadonlySet<string>};

/** The names in a sentence, after its calendar words and its opening word are set aside. */
export function namesOf(text: string): Names {
	const full = new Set<string>();
	const bare = new Set<string>();
	for (const [found] of text.matchAll(name)) {
		const words = found.replace(/[’']s?$|\.$/, '').split(' ');
		while (words.length > 0 && common.test(words[0]!)) words.shift();
		if (words.length > 1) for (const word of words) full.add(word);
		else if (words[0] && words[0].length > 2) bare.add(words[0]);
	}
	return {full, bare};
}

/**
 * Whether a sentence has a name alone that the story introduces elsewhere.
 * @param told the names of the sentences before it
 * @param introduced the words that the story gives with another
 */
export function lacksIntroduction(one: Names, told: readonly Names[], introduced: ReadonlySet<string>): boolean {
	return [...one.bare].some(
		word => introduced.has(word) && !one.full.has(word) && !told.some(other => other.full.has(word)),
	);
}
