/** A logistic regression over many features of which each row has few, by coordinate descent: small enough to read. */

/** @typedef {{features: Map<string, number>, value: number, weight: number}} Row */
/** @typedef {{name: string, at: number[], values: number[], most: number}} Column */

/** Times that every weight is looked at. */
const rounds = 40;

/** A weight moves no further at a time. */
const step = 1;

const sigmoid = (/** @type {number} */ odds) => 1 / (1 + Math.exp(-odds));

/** The rows by feature: which have it, and how much. @param {Row[]} rows @returns {Column[]} */
function columnsOf(rows) {
	/** @type {Map<string, Column>} */
	const columns = new Map();
	rows.forEach(({features}, row) => {
		for (const [name, value] of features) {
			if (value === 0) continue;
			const column = columns.get(name) ?? {name, at: [], values: [], most: 0};
			columns.set(name, column);
			column.at.push(row);
			column.values.push(value);
		}
	});
	return [...columns.values()];
}

/**
 * How the weighted loss goes with a column's weight, first and second derivative.
 * @param {Column} column @param {Row[]} rows @param {Float64Array} odds
 */
function slopeOf({at, values}, rows, odds) {
	let [slope, bend] = [0, 0];
	for (let k = 0; k < at.length; k++) {
		const row = /** @type {number} */ (at[k]);
		const {value, weight} = /** @type {Row} */ (rows[row]);
		const [chance, times] = [sigmoid(odds[row] ?? 0), values[k] ?? 0];
		slope += weight * times * (chance - value);
		bend += weight * times * times * Math.max(0.01, chance * (1 - chance));
	}
	return {slope, bend};
}

/**
 * The weights for the log-odds that `value` is 1. Each is held to 0 by its square times `hold(name)`, half.
 * @param {Row[]} rows @param {(name: string) => number} hold @returns {Map<string, number>}
 */
export function weightsOf(rows, hold) {
	const columns = columnsOf(rows);
	const odds = new Float64Array(rows.length);
	/** @type {Map<string, number>} */
	const weights = new Map(columns.map(({name}) => [name, 0]));
	for (let round = 0; round < rounds; round++) {
		for (const column of columns) {
			const {slope, bend} = slopeOf(column, rows, odds);
			const held = hold(column.name);
			const old = weights.get(column.name) ?? 0;
			const move = Math.max(-step, Math.min(step, -(slope + held * old) / (bend + held)));
			weights.set(column.name, old + move);
			column.at.forEach((row, k) => {
				odds[row] = (odds[row] ?? 0) + move * (column.values[k] ?? 0);
			});
		}
	}
	return weights;
}
