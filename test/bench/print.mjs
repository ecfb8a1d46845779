/** A figure beside its budget. */
import {interval, median} from './statistics.mjs';

/**
 * One line: the median of `figures`, its 95 % interval, and how it stands to the budget. Gives whether it is within.
 * @param {string} name @param {number[]} figures @param {string} unit @param {number} budget
 */
export function line(name, figures, unit, budget) {
	const [low, high] = interval(figures);
	const show = (/** @type {number} */ figure) => figure.toFixed(Math.abs(figure) >= 100 ? 0 : 2);
	const middle = median(figures);
	const verdict = middle <= budget ? 'within' : 'OVER';
	const range = figures.length > 1 ? `[${show(low)}, ${show(high)}]` : '';
	console.log(
		`  ${name.padEnd(38)}${show(middle).padStart(9)} ${unit.padEnd(3)} ${range.padEnd(20)} ${verdict} ${budget} ${unit}`,
	);
	return middle <= budget;
}
