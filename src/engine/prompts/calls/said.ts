/** Which of a language's alternatives a text says: "said|told|according to"; of "sign up|join & newsletter|email" one on each side. */

/** Alternatives that are one whole word each, and all others. */
type Alternatives = {words: ReadonlySet<string>; others: readonly string[]};

/** By how a language's file has them: parted when they are first asked for. */
const known = new Map<string, readonly Alternatives[]>();

function sidesOf(says: string): readonly Alternatives[] {
	let sides = known.get(says);
	if (!sides) {
		sides = says.split('&').map(side => {
			const all = side.split('|');
			return {words: new Set(all.filter(isWord)), others: all.filter(one => !isWord(one))};
		});
		known.set(says, sides);
	}
	return sides;
}

/** Whether an alternative is a word with a space on both sides. */
const isWord = (one: string): boolean => one.startsWith(' ') && one.indexOf(' ', 1) === one.length - 1;

/**
 * Whether a text, as its language is compared (` ${words} `), says one of the alternatives, if there are any, on each side.
 * @param fewest shorter alternatives do not count, in characters
 */
export const saysOne = (said: string, says: string, fewest = 0): boolean =>
	says !== '' && sidesOf(says).every(side => saysOneOf(side, said, fewest));

/** Whether a text says one of the alternatives on any side. */
export const saysAny = (said: string, says: string): boolean =>
	says !== '' && sidesOf(says).some(side => saysOneOf(side, said, 0));

function saysOneOf({words, others}: Alternatives, said: string, fewest: number): boolean {
	if (others.some(one => one.length >= fewest && said.includes(one))) return true;
	if (words.size === 0) return false;
	for (let from = 0, to = said.indexOf(' ', 1); to > 0; from = to, to = said.indexOf(' ', from + 1))
		if (to - from >= fewest - 1 && words.has(said.slice(from, to + 1))) return true;
	return false;
}
