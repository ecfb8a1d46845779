/** The learned weights as the module that the engine imports. */

/** @typedef {{base: number, trees: number[][]}} Trees */
/** @typedef {{base: number, factors: number[]}} Sum */

/** @param {{first: Trees, second: Trees, page: Sum}} weights */
export const weightsText = ({first, second, page}) => `// Written by test/bench/train.mjs; not by hand.
import type {Sum} from './sum';
import type {Trees} from './trees';

export const weights: {first: Trees; second: Trees; page: Sum} = {
${treesText('first', first)}${treesText('second', second)}	page: {
		base: ${page.base},
		factors: [
${filled(page.factors.map(factor => `${factor},`))}		],
	},
};
`;

/** @param {string} name @param {Trees} trees */
const treesText = (name, {base, trees}) => `	${name}: {
		base: ${base},
		trees: [
${trees.map(tree => `			[${tree.join(', ')}],\n`).join('')}		],
	},
`;

/** Characters of a line of numbers, as the formatter fills them; its three tabs count for six more. */
const width = 114;

/** Numbers on as few lines as there is room on. @param {string[]} numbers */
function filled(numbers) {
	/** @type {string[]} */
	const lines = [];
	for (const number of numbers) {
		const longer = `${lines.at(-1)} ${number}`;
		if (lines.length > 0 && longer.length <= width) lines[lines.length - 1] = longer;
		else lines.push(number);
	}
	return lines.map(line => `			${line}\n`).join('');
}
