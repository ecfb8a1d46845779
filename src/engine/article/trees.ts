/**
 * Boosted trees: each asks three questions of a row of features and adds one of eight answers, in log-odds. Learned by
 * test/bench/train.mjs; one question a level for all branches, after CatBoost (Prokhorenkova et al., NeurIPS 2018).
 */

/** `[feature, cut, feature, cut, feature, cut, answer × 8]`: answers in hundredths; an answer's bits say which features lie above their cut. */
type Tree = readonly number[];

export type Trees = {base: number; trees: readonly Tree[]};

/** The log-odds that the trees give a row. */
export function oddsOf(trees: Trees, row: readonly number[]): number {
	const {base, features, cuts, answers} = laidFlat(trees);
	const isAbove = (at: number) => Number(row[features[at]!]! > cuts[at]!);
	let odds = base;
	// Without branches: how a question is answered is hard to foretell, for a processor too, and made a row take three times as long.
	for (let at = 0, leaves = 0; at < features.length; at += 3, leaves += 8)
		odds += answers[leaves + isAbove(at) + 2 * isAbove(at + 1) + 4 * isAbove(at + 2)]!;
	return odds;
}

/** Trees as they are walked through: three features and three cuts a tree, and its eight answers. */
type Flat = {base: number; features: Uint8Array; cuts: Float64Array; answers: Float64Array};

const known = new WeakMap<Trees, Flat>();

function laidFlat(trees: Trees): Flat {
	let flat = known.get(trees);
	if (!flat) {
		flat = layFlat(trees);
		known.set(trees, flat);
	}
	return flat;
}

function layFlat({base, trees}: Trees): Flat {
	const features = new Uint8Array(3 * trees.length);
	const cuts = new Float64Array(3 * trees.length);
	const answers = new Float64Array(8 * trees.length);
	for (let at = 0; at < trees.length; at++) {
		const tree = trees[at]!;
		for (let i = 0; i < 3; i++) {
			features[3 * at + i] = tree[2 * i]!;
			cuts[3 * at + i] = tree[2 * i + 1]!;
		}
		for (let i = 0; i < 8; i++) answers[8 * at + i] = tree[6 + i]! / 100;
	}
	return {base, features, cuts, answers};
}
