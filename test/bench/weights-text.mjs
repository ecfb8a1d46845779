/** The learned weights as the module that the engine imports. */

/** @typedef {{base: number, trees: number[][]}} Trees */

/** @param {{first: Trees, second: Trees, page: Trees}} weights */
export const weightsText = weights => `// Written by test/bench/train.mjs; not by hand.
import type {Trees} from './trees';

export const weights: {first: Trees; second: Trees; page: Trees} = {
${Object.entries(weights).map(modelText).join('')}};
`;

/** @param {[string, Trees]} model */
const modelText = ([name, {base, trees}]) => `	${name}: {
		base: ${base},
		trees: [
${trees.map(tree => `			[${tree.join(', ')}],\n`).join('')}		],
	},
`;
