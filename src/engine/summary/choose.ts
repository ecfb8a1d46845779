/** Choosing sentences that together make a summary. */
import type {Section} from '../../story';
import {lacksIntroduction} from './names';
import {type Pool, poolsOf} from './pools';
import {frequencies, share, terms} from './score';
import type {Statement} from './statements';

/** What a name without its introduction costs, in points of score. */
const unintroduced = 2;
/** A longer sentence stands only as the lead. */
const longest = 45;
/** A lead that leans on the sentence before it is passed over for one of the next few. */
const leadWithin = 4;

/**
 * The first full statement, and the best that fit beside it, in story order.
 * @param sentences how many at most
 * @param words how many in all at most; the first stands even where it is longer
 */
export function choose(
	story: {headline: string; sections: readonly Section[]},
	statements: readonly Statement[],
	sentences: number,
	words: number,
): Statement[] {
	const lead = statements.slice(0, leadWithin).find(one => one.alone) ?? statements[0];
	if (!lead || sentences < 1) return [];
	const scale = {counts: frequencies(statements), headline: new Set(terms(story.headline)), lead: new Set(lead.terms)};
	const able = statements.filter(one => one !== lead && one.alone && one.words <= longest);
	const chosen = [lead];
	const introduced = new Set(statements.flatMap(one => [...one.names.full]));
	let left = words - lead.words;
	for (const pool of poolsOf(story.sections, able, scale)) {
		while (chosen.length < sentences) {
			const next = best(pool, chosen, left, introduced);
			if (!next) break;
			chosen.push(next);
			left -= next.words;
			if (pool.single) break;
		}
	}
	return chosen.sort((a, b) => a.order - b.order);
}

/** The best of a pool that fits, repeats nothing chosen, and whose names are introduced where a choice allows it. */
function best(
	{candidates}: Pool,
	chosen: readonly Statement[],
	words: number,
	introduced: ReadonlySet<string>,
): Statement | undefined {
	let winner: Statement | undefined;
	let top = Number.NEGATIVE_INFINITY;
	for (const [one, value] of candidates) {
		if (one.words > words || value <= top || chosen.some(other => repeats(one, other))) continue;
		const told = chosen.filter(other => other.order < one.order).map(other => other.names);
		const worth = value - (lacksIntroduction(one.names, told, introduced) ? unintroduced : 0);
		if (worth > top) [winner, top] = [one, worth];
	}
	return winner;
}

/** Whether two sentences have three words of content in a row, or most of their content, in common. */
function repeats(one: Statement, other: Statement): boolean {
	if (one === other) return true;
	const grams = new Set(trigrams(other.terms));
	if (trigrams(one.terms).some(gram => grams.has(gram))) return true;
	return share(new Set(one.terms), new Set(other.terms)) > 0.6;
}

function trigrams(words: readonly string[]): string[] {
	return words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`);
}
