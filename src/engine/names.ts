/** Who is who: a summary that says "Zelensky" should have said "Volodymyr Zelensky". */
const name =
	/\p{Lu}[\p{L}’'-]*(?:\.\p{Lu})*\.?(?: (?:(?:de|del|van|von|bin|al|der|den|la|le|du|da|dos) ){0,2}\p{Lu}[\p{L}’'-]*\.?)*/gu;
/** A capital that a sentence or a calendar gave, not a name. */
const common =
	/^(?:the|an?|in|on|at|for|from|after|before|when|while|as|but|and|if|it|he|she|they|his|her|this|that|with|by|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|der|die|das|im|am)$/i;

export type Names = {full: Set<string>; bare: Set<string>};

/** The last words of the names in a sentence: those of several words, and those that stand alone. */
export function namesOf(text: string): Names {
	const full = new Set<string>();
	const bare = new Set<string>();
	for (const [found] of text.matchAll(name)) {
		const words = found.replace(/[’']s?$|\.$/, '').split(' ');
		while (words.length > 0 && common.test(words[0]!)) words.shift();
		const last = words.at(-1);
		if (last && last.length > 2) (words.length > 1 ? full : bare).add(last);
	}
	return {full, bare};
}
