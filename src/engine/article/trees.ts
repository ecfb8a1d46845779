/**
 * Boosted trees: each asks three questions of a row of features and adds one of eight answers, in log-odds. Learned by
 * test/bench/train.mjs; one question a level for all branches, after CatBoost (Prokhorenkova et al., NeurIPS 2018).
 */

/** `[feature, cut, feature, cut, feature, cut, answer × 8]`; the answer's bits say which features lie above their cut. */
export type Tree = readonly number[];

export type Trees = {base: number; trees: readonly Tree[]};

/** The log-odds that the trees give a row. */
export function oddsOf({base, trees}: Trees, row: readonly number[]): number {
	let odds = base;
	for (const tree of trees) {
		let leaf = 6;
		if (row[tree[0]!]! > tree[1]!) leaf += 1;
		if (row[tree[2]!]! > tree[3]!) leaf += 2;
		if (row[tree[4]!]! > tree[5]!) leaf += 4;
		odds += tree[leaf]!;
	}
	return odds;
}
