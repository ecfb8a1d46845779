/** Items between two rests. */
const stretch = 300;

/** Does `work` for one item after another, with a rest every 300 of them: a page may have a hundred thousand lines. */
export function* each<T>(items: readonly T[], work: (item: T, at: number) => void): Generator<void, void> {
	for (let at = 0; at < items.length; at++) {
		work(items[at]!, at);
		if (at % stretch === stretch - 1) yield;
	}
}

/** The items that `holds` says yes to, found with the same rests. */
export function* those<T>(items: readonly T[], holds: (item: T) => boolean): Generator<void, T[]> {
	const found: T[] = [];
	yield* each(items, item => {
		if (holds(item)) found.push(item);
	});
	return found;
}
