/** How much it holds, in ms. */
const whole = 200;

/**
 * How much of the page's main thread the content script may take. After uBlock Origin's procedural filters: a bucket of
 * 200 ms that fills by 1 ms every 40 (they: by 50 ms every 2 s); a script that overdraws it by 500 ms stops for good.
 */
export function makeBudget(now: () => number) {
	let left = whole;
	let filled = now();

	const fill = () => {
		const time = now();
		left = Math.min(whole, left + (time - filled) / 40);
		filled = time;
		return left;
	};

	return {
		/** Runs `work` and charges the time it takes. */
		spend(work: () => void) {
			const start = now();
			work();
			left -= now() - start;
		},
		/** Whether there is time to act at once. */
		get hasTime() {
			return fill() > 0;
		},
		/** Whether there is so much that a page which changes as a whole, and again, can be looked at each time. */
		get isAmple() {
			return fill() > whole / 2;
		},
		/** Whether the page has cost so much that the script stands down. */
		get isSpent() {
			return left < -500;
		},
	};
}

export type Budget = ReturnType<typeof makeBudget>;
