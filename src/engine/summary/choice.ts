/** A summary in the making. */
import type {Room} from './choose';
import {isPerson, type Names, namesOf} from './names';
import type {Slot, Valued} from './slots';
import type {Statement} from './statements';
import {share} from './terms';

/** A sentence with more of its terms in another says the same again. */
export const alike = 0.6;
/** So does one that holds more of the other's terms, where these are enough to say something. */
const whole = {share: 0.75, terms: 4};
/** A summary of fewer words takes another sentence whatever it is worth. */
const fewest = 30;
/** What the introduction of a person is worth, in points of ROUGE-1 and in log-odds. */
export const stakes = {plain: 3, parted: 1};

/** Takes the best statements that fit, repeat nothing chosen, and name people whom the summary introduces. */
export class Choice {
	private readonly chosen: Statement[] = [];
	private readonly names: Names[] = [];
	private readonly grams: ReadonlySet<string>[] = [];
	private readonly known = new Map<string, boolean>();
	private text: string | undefined;

	/**
	 * @param statements of the whole story: they tell who is introduced in it
	 * @param stake what a person's name without its introduction costs, and what the introduction of one told before gains
	 * @param isSaid whether readers have the lead already: then it is not part of the summary, and not said again
	 */
	constructor(
		lead: Statement,
		private readonly room: Room,
		private readonly statements: readonly Statement[],
		private readonly stake: number,
		private readonly isSaid = false,
	) {
		this.take(lead);
	}

	/** What makes the summary. */
	private get own(): Statement[] {
		return this.isSaid ? this.chosen.slice(1) : this.chosen;
	}

	private get words(): number {
		return this.own.reduce((sum, one) => sum + one.words, 0);
	}

	/** Takes from a slot while there is room. */
	fill({candidates, single, known, needed, least = Number.NEGATIVE_INFINITY}: Slot): void {
		const words = (needed ? this.room.more : undefined) ?? this.room.words;
		const sorted = [...candidates].sort((a, b) => b.value - a.value);
		while (this.own.length < this.room.sentences) {
			const isShort = this.words < fewest;
			const next = this.best(sorted, words, isShort ? Number.NEGATIVE_INFINITY : least, known);
			if (!next) return;
			this.take(next);
			if (single) return;
		}
	}

	take(one: Statement): void {
		this.chosen.push(one);
		this.names.push(namesOf(one.text));
		this.grams.push(new Set(trigrams(one.terms)));
	}

	/** Whether a statement fits and repeats nothing: neither the content of one that is chosen nor three words of it in a row. */
	accepts(one: Statement, words = this.room.words): boolean {
		if (one.words > words - this.words) return false;
		if (this.chosen.some(other => other === one || saysAgain(one.terms, other.terms))) return false;
		const own = trigrams(one.terms);
		return !this.grams.some(grams => own.some(gram => grams.has(gram)));
	}

	/** What a sentence's names gain or cost. */
	introductions(text: string): number {
		const names = namesOf(text);
		const told = (word: string): boolean => this.names.some(other => other.full.has(word));
		const bare = [...names.bare].some(word => !names.full.has(word) && !told(word) && this.isPerson(word));
		const met = this.names.some(other =>
			[...other.bare].some(word => names.full.has(word) && !told(word) && this.isPerson(word)),
		);
		return (met ? this.stake : 0) - (bare ? this.stake : 0);
	}

	/** The summary; one that says little without a lead that readers have already says that too. */
	inOrder(): Statement[] {
		const all = this.words < fewest ? this.chosen : this.own;
		return [...all].sort((a, b) => a.order - b.order);
	}

	/**
	 * @param sorted the weightiest first, so that few are looked at closely
	 * @param words how many the summary may have with it
	 * @param least what it must be worth
	 * @param known whether it may name nobody without an introduction
	 */
	private best(sorted: readonly Valued[], words: number, least: number, known = false): Statement | undefined {
		let winner: Statement | undefined;
		let top = least;
		for (const {one, value} of sorted) {
			if (value + this.stake <= top) break;
			if (!this.accepts(one, words)) continue;
			const gain = this.introductions(one.text);
			if (known && gain < 0) continue;
			const worth = value + gain;
			if (worth > top) [winner, top] = [one, worth];
		}
		return winner;
	}

	private isPerson(word: string): boolean {
		this.text ??= this.statements.map(one => one.text).join('\n');
		const known = this.known.get(word) ?? isPerson(word, this.text);
		this.known.set(word, known);
		return known;
	}
}

/** Whether terms are for the most part told already, or hold all that was told. */
export function saysAgain(own: ReadonlySet<string>, told: ReadonlySet<string>): boolean {
	return share(own, told) > alike || (told.size >= whole.terms && share(told, own) > whole.share);
}

function trigrams(terms: ReadonlySet<string>): string[] {
	const words = [...terms];
	return words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`);
}
