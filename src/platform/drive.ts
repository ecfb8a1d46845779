/** How long the engine works before it lets the page have its turn, in ms: with the step that goes beyond it, 8 mostly. */
const slice = 7;

/** Browsers that know no tasks of ours make timers of timers wait 4 ms longer each. What a page calls so is none. */
const {scheduler} = globalThis as {scheduler?: Scheduler};
const known = Object.prototype.toString.call(scheduler) === '[object Scheduler]' ? scheduler : undefined;

/** Behind what the page has waiting. */
const rest = (): Promise<void> => (known ? known.postTask(() => {}) : new Promise(resolve => setTimeout(resolve)));

/** Runs a generator in slices, and gives what it returns. */
export async function drive<T>(steps: Generator<unknown, T>): Promise<T> {
	let start = performance.now();
	for (;;) {
		const {done, value} = steps.next();
		if (done) return value as T;
		if (performance.now() - start < slice) continue;
		await rest();
		start = performance.now();
	}
}
