/** Medians and their uncertainty. */

/** @param {number[]} numbers */
export function median(numbers) {
	const sorted = [...numbers].sort((a, b) => a - b);
	const half = sorted.length >> 1;
	return ((sorted[half] ?? 0) + (sorted[sorted.length % 2 ? half : half - 1] ?? 0)) / 2;
}

/**
 * The 95 % interval of the median, by resampling from a fixed seed, so that a report can be repeated.
 * @param {number[]} numbers
 * @returns {[low: number, high: number]}
 */
export function interval(numbers, rounds = 2000) {
	let seed = 12_345;
	const random = () => {
		seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
		return seed / 2 ** 32;
	};
	const pick = () => numbers[Math.floor(random() * numbers.length)] ?? 0;
	const medians = Array.from({length: rounds}, () => median(numbers.map(pick))).sort((a, b) => a - b);
	return [medians[Math.floor(rounds * 0.025)] ?? 0, medians[Math.floor(rounds * 0.975)] ?? 0];
}
