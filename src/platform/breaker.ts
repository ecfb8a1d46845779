/**
 * Counts what a page undoes and is done again. As Dark Reader and AdGuard do: a thing that was restored ten times within
 * ten seconds trips the breaker, and from then on nothing is marked at once; at the third trip the script stands down.
 */
const most = 10;
const span = 10_000;
/** So many restores of one thing look like a siege. */
const few = 3;

/** `besieged` is called when one thing was restored a few times: the time to call for a rule. */
export function makeBreaker(now: () => number, besieged: () => void) {
	const restores = new Map<string, number[]>();
	let trips = 0;
	return {
		/** A thing, told by its words, had to be hidden again. Gives how often that was within the span. */
		restored(what: string): number {
			const times = (restores.get(what) ?? []).filter(time => now() - time < span);
			restores.set(what, times);
			const count = times.push(now());
			if (count === few) besieged();
			if (count > most) {
				trips++;
				restores.clear();
			}
			return count;
		},
		/** Whether things may be marked as soon as they come. */
		isCalm: (): boolean => trips === 0,
		/** Whether the page is to be left alone until it is left. */
		isDown: (): boolean => trips > 2,
	};
}
