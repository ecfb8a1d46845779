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

/** The items by what `keyOf` gives for them, found with the same rests; those that it gives nothing for are left out. */
export function* grouped<T, K>(
	items: readonly T[],
	keyOf: (item: T) => K | undefined,
): Generator<void, ReadonlyMap<K, T[]>> {
	const groups = new Map<K, T[]>();
	yield* each(items, item => {
		const key = keyOf(item);
		if (key === undefined) return;
		const group = groups.get(key);
		if (group) group.push(item);
		else groups.set(key, [item]);
	});
	return groups;
}
