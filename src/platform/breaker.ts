/**
 * Counts what a page undoes and is done again. As Dark Reader and AdGuard do: a thing that was restored ten times within
 * ten seconds trips the breaker, and from then on nothing is marked at once; at the third trip the script stands down. It
 * does so at once when a page fights itself over a rule.
 */
const most = 10;
const span = 10_000;
/** So many restores of one thing look like a siege. */
const few = 3;
/** At so many trips the script stands down. */
const last = 3;
/** So many changes before any timer comes have no end: a page that answers its own changes freezes its tab. */
const endless = 200;

/**
 * `besieged` is called when one thing was restored a few times: the time to call for a rule. `beaten` is called when a
 * page fights itself over such a rule: it must go at once.
 */
export function makeBreaker(now: () => number, besieged: () => void, beaten: () => void) {
	const restores = new Map<string, number[]>();
	let trips = 0;
	/** When one thing was last restored a few times. */
	let besiegedAt = -Infinity;
	let changes = 0;
	return {
		/** A thing, told by its words, had to be hidden again. Gives how often that was within the span. */
		restored(what: string): number {
			const times = (restores.get(what) ?? []).filter(time => now() - time < span);
			restores.set(what, times);
			const count = times.push(now());
			if (count >= few) besiegedAt = now();
			if (count === few) besieged();
			if (count > most) {
				trips++;
				restores.clear();
			}
			return count;
		},
		/** The page has changed. Gives whether it must be heard, whatever it costs: under a siege it may fight itself. */
		changed(): boolean {
			if (now() - besiegedAt > span || trips >= last) return false;
			if (changes === 0)
				setTimeout(() => {
					changes = 0;
				});
			changes += 1;
			if (changes === endless) {
				trips = last;
				beaten();
			}
			return true;
		},
		/** Another page begins, or the same anew. */
		reset() {
			restores.clear();
			trips = 0;
			besiegedAt = -Infinity;
		},
		/** Whether things may be marked as soon as they come. */
		isCalm: (): boolean => trips === 0,
		/** Whether the page is to be left alone until it is left. */
		isDown: (): boolean => trips >= last,
	};
}
