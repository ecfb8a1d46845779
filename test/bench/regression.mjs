/** A logistic regression over named measures, small enough to read. */

/** @typedef {{measured: Record<string, number>, value: number, weight: number}} Row */

/** @param {number[][]} matrix @param {number[]} wanted @returns {number[]} by elimination with pivots */
function solve(matrix, wanted) {
	const rows = matrix.map((row, at) => [...row, wanted[at] ?? 0]);
	rows.forEach((_, at) => {
		const size = (/** @type {number} */ row) => Math.abs(rows[row]?.[at] ?? 0);
		let pivot = at;
		for (let row = at; row < rows.length; row++) if (size(row) > size(pivot)) pivot = row;
		[rows[at], rows[pivot]] = [rows[pivot] ?? [], rows[at] ?? []];
		const top = rows[at] ?? [];
		rows.forEach((row, other) => {
			const times = (row[at] ?? 0) / (top[at] ?? 1);
			if (other !== at && times) for (let k = at; k < row.length; k++) row[k] = (row[k] ?? 0) - times * (top[k] ?? 0);
		});
	});
	return rows.map((row, at) => (row.at(-1) ?? 0) / (row[at] ?? 1));
}

/** Values of a row with the constant first. @param {Row} row */
const inputs = ({measured}) => [1, ...Object.values(measured)];

/** How much each input varies; 0 for the constant. @param {Row[]} rows */
function variances(rows) {
	const total = rows.reduce((sum, {weight}) => sum + weight, 0);
	const values = rows.map(inputs);
	return (values[0] ?? []).map((_, k) => {
		const mean = values.reduce((sum, row, at) => sum + (row[k] ?? 0) * (rows[at]?.weight ?? 0), 0) / total;
		return values.reduce((sum, row, at) => sum + ((row[k] ?? 0) - mean) ** 2 * (rows[at]?.weight ?? 0), 0);
	});
}

/**
 * One weighted least-squares step towards `wanted`, each weight held by `hold` times the variance of its measure.
 * @param {Row[]} rows @param {number[]} weights of the rows @param {number[]} wanted @param {number} hold
 */
function leastSquares(rows, weights, wanted, hold) {
	const held = variances(rows);
	const matrix = held.map((_, j) => held.map((_, k) => (j === k && j > 0 ? hold * (held[j] ?? 0) + 1e-9 : 0)));
	const right = held.map(() => 0);
	rows.forEach((row, at) => {
		const values = inputs(row);
		const weight = weights[at] ?? 0;
		values.forEach((value, j) => {
			right[j] = (right[j] ?? 0) + weight * value * (wanted[at] ?? 0);
			const line = matrix[j] ?? [];
			if (value) for (let k = 0; k < values.length; k++) line[k] = (line[k] ?? 0) + weight * value * (values[k] ?? 0);
		});
	});
	return solve(matrix, right);
}

/** The weights of the measures for the log-odds that `value` is 1, without the constant. @param {Row[]} rows @param {number} hold */
export const logistic = (rows, hold) => regression(rows, hold).slice(1);

/** The constant and the weights of the measures for the log-odds that `value` is 1, by Newton's steps. @param {Row[]} rows @param {number} hold */
export function regression(rows, hold) {
	let weights = inputs(/** @type {Row} */ (rows[0])).map(() => 0);
	for (let step = 0; step < 12; step++) {
		const odds = rows.map(row => inputs(row).reduce((sum, value, k) => sum + value * (weights[k] ?? 0), 0));
		const chances = odds.map(one => 1 / (1 + Math.exp(-one)));
		const bends = chances.map(one => Math.max(1e-4, one * (1 - one)));
		const wanted = odds.map((one, at) => one + ((rows[at]?.value ?? 0) - (chances[at] ?? 0)) / (bends[at] ?? 1));
		weights = leastSquares(
			rows,
			bends.map((bend, at) => bend * (rows[at]?.weight ?? 0)),
			wanted,
			hold,
		);
	}
	return weights;
}
