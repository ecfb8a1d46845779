/** A line as it is heard: from its beginning, and from each of its later sentences on. */
import {firstWord, plainOf} from '../page/plain';

/** A line from one of its sentences on: where that begins, and its first word, as `firstWord` gives it. */
export class Utterance {
	private said: string | undefined;
	private opening: string | undefined;

	constructor(
		readonly text: string,
		readonly first: string,
		readonly at = 0,
	) {}

	/** Its words, as `plainOf` gives them: worked out once for all languages. */
	get plain(): string {
		this.said ??= plainOf(this.text);
		return this.said;
	}

	/** Whether its words begin so: told by the first of them, since most lines that may be calls are long and none. */
	begins(words: string): boolean {
		this.opening ??= plainOf(startOf(this.text));
		return (words.length > this.opening.length ? this.plain : this.opening).startsWith(words);
	}
}

/** As much of a text as begins a call: so many characters, and the rest of the word in which they end. */
const start = 40;

function startOf(text: string): string {
	const end = text.length > 2 * start ? text.indexOf(' ', start) : -1;
	return end < 0 ? text : text.slice(0, end);
}

/** Where a sentence ends and another begins. */
const sentence = /[.!?…–—»]\s+(?=\S)|[。！？](?=\S)/g;

/** What every such place has: most lines have none. */
const parted = /[.!?…–—»]\s|[。！？]/;

/** A line that asks in a later sentence is shorter. */
const mostBefore = 240;

/** Whether somebody's words stand in a text. */
export const quotes = (text: string): boolean => /["“„«「『]/.test(text);

const opening = '"“„«\'‘「『';
const closed = /["”“»'’」』][.,]?$/;

/** The double dash before what is said, where East Asian interviews set the question: "――なぜ今なのですか。" */
const spoken = /^[―—─–]{2}(?=[^\s―—─–])/;

/** Whether a text is all in somebody's words. */
export const isQuotation = (text: string): boolean =>
	(opening.includes(text[0] ?? ' ') && closed.test(text)) || spoken.test(text);

/** A line from each of its sentences on but the first. None of long lines, and none of those that quote. */
export function laterIn(text: string): Utterance[] {
	if (text.length > mostBefore || !parted.test(text) || quotes(text)) return [];
	return [...text.matchAll(sentence)].map(({index, 0: end}) => {
		const rest = text.slice(index + end.length);
		return new Utterance(rest, firstWord(rest), index);
	});
}
