/** Items between two rests. */
const stretch = 300;

/** Does `work` for one item after another, with a rest every 300 of them: a page may have a hundred thousand lines. */
export function* each<T>(items: readonly T[], work: (item: T, at: number) => void): Generator<void, void> {
	for (let at = 0; at < items.length; at++) {
		work(items[at]!, at);
		if (at % stretch === stretch - 1) yield;
	}
}
