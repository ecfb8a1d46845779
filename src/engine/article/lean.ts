/**
 * How sure a line must be to be story. Where every line of a text is doubtful, leaving them all out loses more than it
 * saves. What reaches most of the text as a whole is to take each line that is likelier than half of what the choice is
 * expected to reach (Lipton, Elkan and Naryanaswamy, "Optimal Thresholding of Classifiers to Maximize F1", 2014).
 */

/** What may be taken: its words, and the log-odds that it is story. */
export type Doubt = {words: number; odds: number};

/** The search for the bar is at its end before that: each round takes in the lines above the last one's. */
const rounds = 12;

/** The log-odds that a line must exceed, 0 or less. */
export function leanOf(doubts: readonly Doubt[]): number {
	const lines = doubts.map(({words, odds}) => ({words, told: words / (1 + Math.exp(-odds)), odds}));
	const wanted = lines.reduce((sum, {told}) => sum + told, 0);
	let lean = 0;
	for (let round = 0; round < rounds; round++) {
		const next = Math.min(0, barOver(lines, lean, wanted));
		if (next === lean) break;
		lean = next;
	}
	return lean;
}

/** The log-odds of half of what the lines above a bar are expected to reach. */
function barOver(lines: readonly (Doubt & {told: number})[], bar: number, wanted: number): number {
	let words = 0;
	let told = 0;
	for (const line of lines)
		if (line.odds > bar) {
			words += line.words;
			told += line.told;
		}
	return told > 0 ? Math.log(told / (words + wanted - told)) : lowest;
}

/** Where no line is above the bar, it comes down to here. */
const lowest = -3;
