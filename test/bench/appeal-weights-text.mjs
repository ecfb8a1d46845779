/** The learned weights of appeals as the module that the engine imports. */

const tenths = (/** @type {number} */ weight) => Math.round(weight * 10) / 10;

/** Stems that weigh less are left out: half of all, and four in 1,000 appeals heard by them. */
const least = 0.2;

/** @param {Map<string, number>} weights by measure, and by stem with a blank before @param {string[]} measures */
export function appealWeightsText(weights, measures) {
	const factors = measures.map(name => `\t${name}: ${Number((weights.get(name) ?? 0).toFixed(2))},`);
	return `/** Written by test/bench/appeals.mjs: what each measure of a line counts, in log-odds that it is an appeal. */
export const factors = {
${factors.join('\n')}
};

/** What each stem counts that a line is worded in: the weight, and all stems that have it. */
export const words = \`
${stemsByWeight(weights).join('\n')}
\`;
`;
}

/** @param {Map<string, number>} weights */
function stemsByWeight(weights) {
	/** @type {Map<number, string[]>} */
	const stems = new Map();
	for (const [name, weight] of weights) {
		if (!name.startsWith(' ') || Math.abs(tenths(weight)) < least) continue;
		stems.set(tenths(weight), [...(stems.get(tenths(weight)) ?? []), name.slice(1)]);
	}
	return [...stems].sort(([a], [b]) => b - a).map(([weight, some]) => `${weight} ${some.sort().join(' ')}`);
}
