// @ts-nocheck: index arithmetic over typed arrays, where the checker takes every element for possibly missing.
/**
 * Boosted trees small enough to read: every level of a tree asks one question of all its branches ("oblivious" trees,
 * after CatBoost: Prokhorenkova et al., 2018), so a tree of depth 3 is three questions and eight answers.
 */

/** At most this many cuts of a feature are tried. */
const cutsTried = 48;

/**
 * Learns to tell 1 from 0. Each tree sees some of the rows and some of the features, so that no single one of them is
 * leant on (stochastic gradient boosting: Friedman, 2002). Repeatable: the dice have a fixed seed.
 * @param {Float64Array[]} rows features by row @param {ArrayLike<number>} labels 0 or 1 @param {ArrayLike<number>} weights
 * @param {{trees: number, depth: number, rate: number, smooth: number, rows?: number, features?: number}} options
 * `smooth`: weight added to each leaf; `rows`, `features`: the share of them that a tree sees
 * @returns {{base: number, trees: {questions: [number, number][], answers: number[]}[]}} answers are log-odds
 */
export function boost(rows, labels, weights, {trees, depth, rate, smooth, rows: ofRows = 1, features: ofFeatures = 1}) {
	const n = rows.length;
	const dice = diceFrom(1);
	const cuts = cutsOf(rows);
	const bins = binned(rows, cuts);
	const scores = new Float64Array(n);
	let positive = 0;
	let all = 0;
	for (let i = 0; i < n; i++) {
		positive += labels[i] * weights[i];
		all += weights[i];
	}
	const base = Math.log(positive / (all - positive));
	scores.fill(base);
	const model = {base: round(base), trees: []};
	const pull = new Float64Array(n);
	const bend = new Float64Array(n);
	for (let t = 0; t < trees; t++) {
		for (let i = 0; i < n; i++) {
			const p = 1 / (1 + Math.exp(-scores[i]));
			pull[i] = (labels[i] - p) * weights[i];
			bend[i] = p * (1 - p) * weights[i];
		}
		const asked = some(bins.length, ofFeatures, dice);
		const {questions, leaf} = grow(bins, cuts, asked, some(n, ofRows, dice), pull, bend, depth, smooth);
		const sums = new Float64Array(1 << depth);
		const curves = new Float64Array(1 << depth);
		for (let i = 0; i < n; i++) {
			sums[leaf[i]] += pull[i];
			curves[leaf[i]] += bend[i];
		}
		const answers = Array.from(sums, (sum, at) => Math.round((100 * rate * sum) / (curves[at] + smooth)) / 100);
		for (let i = 0; i < n; i++) scores[i] += answers[leaf[i]];
		model.trees.push({questions: questions.map(([feature, bin]) => [feature, cuts[feature][bin]]), answers});
	}
	return model;
}

/** Numbers from 0 to 1 that look like chance (mulberry32). */
function diceFrom(seed) {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

/** About that share of the numbers below `count`, in order; one at least. */
function some(count, share, dice) {
	const list = [];
	for (let i = 0; i < count; i++) if (share >= 1 || dice() < share) list.push(i);
	return Uint32Array.from(list.length > 0 ? list : [Math.floor(dice() * count)]);
}

function grow(bins, cuts, features, picked, pull, bend, depth, smooth) {
	const n = pull.length;
	const leaf = new Uint8Array(n);
	const questions = [];
	for (let level = 0; level < depth; level++) {
		let best = {gain: -1};
		for (const feature of features) {
			const found = bestCut(bins[feature], cuts[feature].length, picked, leaf, 1 << level, pull, bend, smooth);
			if (found.gain > best.gain) best = {...found, feature};
		}
		questions.push([best.feature, best.bin]);
		const asked = bins[best.feature];
		for (let i = 0; i < n; i++) leaf[i] |= asked[i] > best.bin ? 1 << level : 0;
	}
	return {questions, leaf};
}

/** The cut of one feature that parts all leaves best together. */
function bestCut(asked, count, picked, leaf, leaves, pull, bend, smooth) {
	const width = count + 1;
	const sums = new Float64Array(leaves * width);
	const curves = new Float64Array(leaves * width);
	for (let j = 0; j < picked.length; j++) {
		const i = picked[j];
		const at = leaf[i] * width + asked[i];
		sums[at] += pull[i];
		curves[at] += bend[i];
	}
	const gains = new Float64Array(count);
	for (let l = 0; l < leaves; l++) {
		let sumAll = 0;
		let curveAll = 0;
		for (let b = 0; b < width; b++) {
			sumAll += sums[l * width + b];
			curveAll += curves[l * width + b];
		}
		let sum = 0;
		let curve = 0;
		for (let b = 0; b < count; b++) {
			sum += sums[l * width + b];
			curve += curves[l * width + b];
			gains[b] += (sum * sum) / (curve + smooth) + (sumAll - sum) ** 2 / (curveAll - curve + smooth);
		}
	}
	let bin = 0;
	for (let b = 1; b < count; b++) if (gains[b] > gains[bin]) bin = b;
	return {bin, gain: count > 0 ? gains[bin] : -1};
}

function cutsOf(rows) {
	return Array.from(rows[0], (_, feature) => {
		const values = Float64Array.from(rows, row => row[feature]).sort();
		const cuts = new Set();
		for (let c = 1; c <= cutsTried; c++) cuts.add(round(values[Math.floor((values.length * c) / (cutsTried + 1))]));
		return [...cuts].sort((a, b) => a - b);
	});
}

function binned(rows, cuts) {
	return cuts.map((list, feature) => Uint8Array.from(rows, row => binOf(row[feature], list)));
}

/** How many cuts lie below a value. */
function binOf(value, list) {
	let [low, high] = [0, list.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (value > list[middle]) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** Three significant digits, as answers have two behind the point: weights that a person can read, learned as they will be used. */
const round = value => Number(value.toPrecision(3));
