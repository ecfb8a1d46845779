/** Phrases that are looked for at every word of a text: by how they begin, since nearly all are nowhere in it. */
import type {Clauses} from './clauses';
import {codeAt} from './letters';

/** What is looked for, in plain form: where words are parted, it begins with a space. */
type Said = {readonly said: string};

/** By so many characters phrases are told apart; those that are shorter, by fewer. */
const reaches = [7, 4, 3, 2, 1];

/** Phrases by a number made of their first characters, which others may have too. */
class Shelf<P extends Said> {
	private readonly mask: number;
	private readonly places: (P[] | undefined)[];

	/** @param all of `reach` characters or more, the longest first */
	constructor(
		all: readonly P[],
		private readonly reach: number,
	) {
		this.mask = 2 ** Math.ceil(Math.log2(all.length + 1) + 1) - 1;
		this.places = new Array(this.mask + 1).fill(undefined);
		for (const phrase of all) {
			let sum = 0;
			for (let at = 0; at < reach; at++) sum = next(sum, codeAt(phrase.said, at));
			const some = this.places[placeOf(sum, this.mask)];
			if (some) some.push(phrase);
			else this.places[placeOf(sum, this.mask)] = [phrase];
		}
	}

	/** Those that may stand at a place of a text. */
	at(codes: Uint16Array, from: number): readonly P[] | undefined {
		let sum = 0;
		for (let at = from; at < from + this.reach; at++) sum = next(sum, codes[at]!);
		return this.places[placeOf(sum, this.mask)];
	}
}

const next = (sum: number, code: number): number => (Math.imul(sum, 31) + code) | 0;
const placeOf = (sum: number, mask: number): number => (sum ^ (sum >>> 11)) & mask;

export class Phrases<P extends Said> {
	private readonly shelves: Shelf<P>[] = [];

	constructor(all: readonly P[]) {
		const sorted = [...all].sort((a, b) => b.said.length - a.said.length);
		for (const [at, reach] of reaches.entries()) {
			const most = reaches[at - 1] ?? Number.POSITIVE_INFINITY;
			const own = sorted.filter(({said}) => said.length >= reach && said.length < most);
			if (own.length > 0) this.shelves.push(new Shelf(own, reach));
		}
	}

	/** Hands on each phrase that stands at a place of a text, the longest first. */
	at({codes, length}: Clauses, at: number, take: (phrase: P, at: number) => void): void {
		for (const shelf of this.shelves) {
			const some = shelf.at(codes, at);
			if (some) for (const phrase of some) if (stands(phrase.said, codes, at, length)) take(phrase, at);
		}
	}
}

/** Whether a text goes on with a phrase. */
function stands(said: string, codes: Uint16Array, from: number, length: number): boolean {
	if (from + said.length > length) return false;
	for (let at = said.length - 1; at >= 0; at--) if (codes[from + at] !== codeAt(said, at)) return false;
	return true;
}
