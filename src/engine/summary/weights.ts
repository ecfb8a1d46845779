/** Learned by `node test/bench/summary-train.mjs --write`; score.ts says what is measured. */

/** Of any sentence: points of ROUGE-1 that it may be expected to add to the lead. */
export const plain = {
	early: 27.9,
	headline: 6.79,
	lead: -18.6,
	centre: 0.555,
	words: -1.32,
	person: -3.47,
	quoted: 0.0607,
};
/** What a sentence after the second must be worth: a summary that tells less in more words is the worse. */
export const third = 10;

/** Of a sentence in a story whose sections say what they hold: log-odds that an editor would pick it. */
export const parted = {
	early: 0.48,
	headline: 1.9,
	lead: 1.5,
	centre: 0.2,
	words: 1.6,
	person: -1.7,
	quoted: -1.2,
	few: -0.1,
	many: -3.9,
	opens: 0.22,
	begins: -0.64,
	digest: 1,
	ahead: 1.8,
	outcome: 1.1,
	dated: 1.1,
	figures: 0.43,
	newest: 0.56,
	why: 1.3,
	next: 0.63,
	counter: 0.021,
	quotes: -0.45,
	unknown: 0.15,
};
