/** Learned by `node test/bench/summary-train.mjs --write`; score.ts says what is measured. */

/** Of any sentence: points of ROUGE-1 that it may be expected to add to the lead. */
export const plain = {
	early: 29.6,
	headline: 4.78,
	lead: -14.9,
	centre: 0.721,
	words: -1.18,
	person: -2.6,
	quoted: 0.0811,
};
/** What a sentence after the second must be worth: a summary that tells less in more words is the worse. */
export const third = 10.8;

/** Of a sentence in a story whose sections say what they hold: log-odds that an editor would pick it. */
export const parted = {
	early: 0.513,
	headline: 1.98,
	lead: 1.21,
	centre: 0.208,
	words: 1.61,
	person: -1.6,
	quoted: -1.18,
	few: -0.1,
	many: -3.84,
	opens: 0.234,
	begins: -0.618,
	digest: 1.03,
	ahead: 1.78,
	outcome: 1.11,
	dated: 1.03,
	figures: 0.417,
	newest: 0.564,
	why: 1.25,
	next: 0.641,
	counter: 0.0244,
	quotes: -0.454,
	unknown: 0.128,
};
