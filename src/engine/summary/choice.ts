/** A summary in the making. */
import type {Room} from './choose';
import {isPerson, type Names, namesOf} from './names';
import type {Slot, Valued} from './slots';
import type {Statement} from './statements';
import {share} from './terms';

/** A sentence with more of its terms in another says the same again. */
export const alike = 0.6;

/** Takes the best statements that fit, repeat nothing chosen, and name people whom the summary introduces. */
export class Choice {
	private readonly chosen: Statement[];
	private readonly names: Names[];
	private readonly grams: ReadonlySet<string>[];
	private left: number;
	private readonly known = new Map<string, boolean>();
	private text: string | undefined;

	/**
	 * @param statements of the whole story: they tell who is introduced in it
	 * @param stake what a person's name without its introduction costs, and what the introduction of one told before gains
	 */
	constructor(
		lead: Statement,
		private readonly room: Room,
		private readonly statements: readonly Statement[],
		private readonly stake: number,
	) {
		this.chosen = [lead];
		this.names = [namesOf(lead.text)];
		this.grams = [new Set(trigrams(lead.terms))];
		this.left = room.words - lead.words;
	}

	/** Takes from a slot while there is room. */
	fill({candidates, single}: Slot): void {
		const sorted = [...candidates].sort((a, b) => b.value - a.value);
		while (this.chosen.length < this.room.sentences) {
			const next = this.best(sorted);
			if (!next) return;
			this.chosen.push(next);
			this.names.push(namesOf(next.text));
			this.grams.push(new Set(trigrams(next.terms)));
			this.left -= next.words;
			if (single) return;
		}
	}

	inOrder(): Statement[] {
		return [...this.chosen].sort((a, b) => a.order - b.order);
	}

	/** @param sorted the weightiest first, so that few are looked at closely */
	private best(sorted: readonly Valued[]): Statement | undefined {
		let winner: Statement | undefined;
		let top = Number.NEGATIVE_INFINITY;
		for (const {one, value} of sorted) {
			if (value + this.stake <= top) break;
			if (one.words > this.left || this.repeats(one)) continue;
			const worth = value + this.introductions(namesOf(one.text));
			if (worth > top) [winner, top] = [one, worth];
		}
		return winner;
	}

	/** Whether a sentence is chosen, or has three words of content in a row, or most of its content, in common with one that is. */
	private repeats(one: Statement): boolean {
		if (this.chosen.some(other => other === one || share(one.terms, other.terms) > alike)) return true;
		const own = trigrams(one.terms);
		return this.grams.some(grams => own.some(gram => grams.has(gram)));
	}

	/** What a sentence's names gain or cost. */
	private introductions(names: Names): number {
		const told = (word: string): boolean => this.names.some(other => other.full.has(word));
		const bare = [...names.bare].some(word => !names.full.has(word) && !told(word) && this.isPerson(word));
		const met = this.names.some(other =>
			[...other.bare].some(word => names.full.has(word) && !told(word) && this.isPerson(word)),
		);
		return (met ? this.stake : 0) - (bare ? this.stake : 0);
	}

	private isPerson(word: string): boolean {
		this.text ??= this.statements.map(one => one.text).join('\n');
		const known = this.known.get(word) ?? isPerson(word, this.text);
		this.known.set(word, known);
		return known;
	}
}

function trigrams(terms: ReadonlySet<string>): string[] {
	const words = [...terms];
	return words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`);
}
