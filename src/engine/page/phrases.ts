/** Phrases that are looked for at every word of a text: by their first letters, since nearly all are nowhere in it. */
import type {Clauses} from './clauses';
import {codeAt} from './letters';

const slots = 4096;

/** Where a phrase is kept: by a number made of two letters or three, which others may have too. */
const slotOf = (first: number, second: number, third: number): number =>
	(first * 961 + second * 31 + third) & (slots - 1);

/** Phrases in plain form, which begin with a space where words are parted. */
export class Phrases<P extends {readonly said: string}> {
	private readonly kept: (P[] | undefined)[] = new Array(slots).fill(undefined);
	/** Those of fewer than three letters, which the next word would be taken for a part of. */
	private readonly short: (P[] | undefined)[] = new Array(slots).fill(undefined);

	constructor(
		all: readonly P[],
		private readonly spaced: boolean,
	) {
		for (const phrase of [...all].sort((a, b) => b.said.length - a.said.length)) {
			const {said} = phrase;
			const isShort = !spaced || said.length < 4;
			const slot = this.slotIn(at => codeAt(said, at), isShort);
			const some = isShort ? this.short : this.kept;
			if (some[slot]) some[slot].push(phrase);
			else some[slot] = [phrase];
		}
	}

	private slotIn(code: (at: number) => number, isShort: boolean): number {
		if (!this.spaced) return slotOf(code(0), 0, 0);
		return slotOf(code(1), code(2), isShort ? 0 : code(3));
	}

	/** Hands on each phrase that stands at a word of a text, the longest first. */
	at({codes, length}: Clauses, at: number, take: (phrase: P) => void): void {
		const long = this.spaced ? this.kept[slotOf(codes[at + 1]!, codes[at + 2]!, codes[at + 3]!)] : undefined;
		if (long) for (const phrase of long) if (stands(phrase.said, codes, at, length)) take(phrase);
		const short = this.short[this.spaced ? slotOf(codes[at + 1]!, codes[at + 2]!, 0) : slotOf(codes[at]!, 0, 0)];
		if (short) for (const phrase of short) if (stands(phrase.said, codes, at, length)) take(phrase);
	}
}

/** Whether a text goes on with a phrase. */
function stands(said: string, codes: Uint16Array, from: number, length: number): boolean {
	if (from + said.length > length) return false;
	for (let at = 1; at < said.length; at++) if (codes[from + at] !== codeAt(said, at)) return false;
	return codes[from] === codeAt(said, 0);
}
