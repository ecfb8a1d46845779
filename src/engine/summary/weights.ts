/** Learned by `node test/bench/summary-train.mjs`; what is measured says score.ts. */

/** Of any sentence: points of ROUGE-1 that it may be expected to add to the lead. */
export const plain = {early: 13, headline: 4.5, lead: -7, centre: 0.33, words: -0.83, person: -1.9, quoted: -1};

/** Of a sentence in a story whose sections say what they hold: log-odds that an editor would pick it. */
export const parted = {
	early: 0.529,
	headline: 1.98,
	lead: 1.25,
	centre: 0.208,
	words: 1.6,
	person: -1.6,
	quoted: -1.19,
	few: -0.107,
	many: -3.82,
	opens: 0.233,
	begins: -0.62,
	digest: 1.04,
	ahead: 1.78,
	outcome: 1.11,
	dated: 1.03,
	figures: 0.411,
	newest: 0.551,
	why: 1.26,
	next: 0.646,
	counter: 0.028,
	quotes: -0.45,
	unknown: 0.129,
};
