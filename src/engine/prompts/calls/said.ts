/** Which of a language's alternatives a text says: "said|told|according to". */

/** Alternatives that are one whole word each, and all others. */
type Alternatives = {words: ReadonlySet<string>; others: readonly string[]};

/** By how a language's file has them: parted when they are first asked for. */
const known = new Map<string, Alternatives>();

function alternativesOf(says: string): Alternatives {
	let alternatives = known.get(says);
	if (!alternatives) {
		const all = says.split('|');
		alternatives = {words: new Set(all.filter(isWord)), others: all.filter(one => !isWord(one))};
		known.set(says, alternatives);
	}
	return alternatives;
}

/** Whether an alternative is a word with a space on both sides. */
const isWord = (one: string): boolean => one.startsWith(' ') && one.indexOf(' ', 1) === one.length - 1;

/**
 * Whether a text, as its language is compared (` ${words} `), says one of the alternatives, if there are any.
 * @param fewest shorter alternatives do not count, in characters
 */
export function saysOne(said: string, says: string, fewest = 0): boolean {
	if (says === '') return false;
	const {words, others} = alternativesOf(says);
	if (others.some(one => one.length >= fewest && said.includes(one))) return true;
	if (words.size === 0) return false;
	for (let from = 0, to = said.indexOf(' ', 1); to > 0; from = to, to = said.indexOf(' ', from + 1))
		if (to - from >= fewest - 1 && words.has(said.slice(from, to + 1))) return true;
	return false;
}
