/** Weights under which a choice is expected to reach most, found by gradient ascent. */

/** What may be chosen: its measures, what it is worth without them, and what it reaches. @typedef {{measured: number[], given: number, reached: number}} Option */
/** Options of which one is chosen. @typedef {{options: Option[], weight: number}} Choice */

/** Rounds of the ascent, how far one goes, and how weights are held to 0, in shares of what a measure varies by. */
const ascent = {rounds: 120, rate: 0.4, hold: 0.01};

/** How much each measure varies. @param {Choice[]} choices @returns {number[]} */
function spreads(choices) {
	const all = choices.flatMap(({options}) => options.map(one => one.measured));
	return (all[0] ?? []).map((_, at) => {
		const mean = all.reduce((sum, row) => sum + (row[at] ?? 0), 0) / all.length;
		return Math.sqrt(all.reduce((sum, row) => sum + ((row[at] ?? 0) - mean) ** 2, 0) / all.length) || 1;
	});
}

/** The chance of each option, the higher the more it is worth. @param {Option[]} options @param {number[]} weights */
function chances(options, weights) {
	const worth = options.map(({measured, given}) =>
		weights.reduce((sum, weight, at) => sum + weight * (measured[at] ?? 0), given),
	);
	const top = Math.max(...worth);
	const odds = worth.map(one => Math.exp(one - top));
	const total = odds.reduce((sum, one) => sum + one, 0);
	return odds.map(one => one / total);
}

/** How what is reached grows with each weight. @param {Choice[]} choices @param {number[]} weights @returns {number[]} */
function slope(choices, weights) {
	const found = weights.map(() => 0);
	for (const {options, weight} of choices) {
		const likely = chances(options, weights);
		const expected = options.reduce((sum, {reached}, at) => sum + reached * (likely[at] ?? 0), 0);
		options.forEach(({measured, reached}, at) => {
			const pull = weight * (likely[at] ?? 0) * (reached - expected);
			measured.forEach((value, k) => {
				found[k] = (found[k] ?? 0) + pull * value;
			});
		});
	}
	const total = choices.reduce((sum, {weight}) => sum + weight, 0);
	return found.map(one => one / total);
}

/**
 * The weights of the measures; steps are as Adam takes them (Kingma & Ba 2015).
 * @param {Choice[]} choices @returns {number[]}
 */
export function expectation(choices) {
	const spread = spreads(choices);
	const scaled = choices.map(({options, weight}) => ({
		weight,
		options: options.map(one => ({...one, measured: one.measured.map((value, at) => value / (spread[at] ?? 1))})),
	}));
	let weights = spread.map(() => 0);
	let drift = weights;
	let size = weights;
	for (let round = 1; round <= ascent.rounds; round++) {
		const up = slope(scaled, weights).map((one, at) => one - ascent.hold * (weights[at] ?? 0));
		drift = drift.map((one, at) => 0.9 * one + 0.1 * (up[at] ?? 0));
		size = size.map((one, at) => 0.99 * one + 0.01 * (up[at] ?? 0) ** 2);
		const rate =
			(ascent.rate * (1 - (0.8 * round) / ascent.rounds) * Math.sqrt(1 - 0.99 ** round)) / (1 - 0.9 ** round);
		weights = weights.map((one, at) => one + (rate * (drift[at] ?? 0)) / (Math.sqrt(size[at] ?? 0) + 1e-9));
	}
	return weights.map((one, at) => one / (spread[at] ?? 1));
}
