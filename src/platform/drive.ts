/** How long the engine works before it lets the page have its turn, in ms: with the step that goes beyond it, 8 mostly. */
const slice = 7;

/** Behind what the page has waiting. Browsers that know no tasks of ours make timers of timers wait 4 ms longer each. */
const {scheduler} = globalThis as {scheduler?: Pick<Scheduler, 'postTask'>};
const rest = (): Promise<void> =>
	scheduler ? scheduler.postTask(() => {}) : new Promise(resolve => setTimeout(resolve));

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
