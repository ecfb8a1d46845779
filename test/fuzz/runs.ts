/** How long the generated tests go on, and from which seed. */
import type {Parameters} from 'fast-check';

/** One seed for all who run the tests, so that a red test is red for everyone; `npm run fuzz` draws or takes another. */
const seed = Number(process.env.FUZZ_SEED ?? 20_251_125);

/** Minutes for each property; none means a number of pages. */
const minutes = Number(process.env.FUZZ_MINUTES ?? 0);

/** `count` pages, or as many as fit in the time that `npm run fuzz` gives. The seed is printed: with it they repeat. */
export function runs(count: number): Parameters<unknown> {
	console.log(`seed ${seed}: ${minutes > 0 ? `${minutes.toFixed(1)} minutes` : `${count} pages`}`);
	// The smallest page that fails is sought by `npm run fuzz` alone: that takes minutes.
	if (minutes === 0) return {seed, numRuns: count, endOnFailure: true};
	return {seed, numRuns: 10_000_000, interruptAfterTimeLimit: minutes * 60_000, markInterruptAsFailure: false};
}
