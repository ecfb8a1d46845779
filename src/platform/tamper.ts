/** Notices a page that takes its text away because it was cleaned. */

/** A loss within this time of our act is taken for an answer to it, in ms. */
const answering = 2000;
/** A page that only draws itself anew has its text back by then, in ms. */
const patience = 1000;

/**
 * `measure` gives the characters of the page as it is now. `wiped` is called once more than half of them are gone, soon
 * after we hid something and for a while.
 */
export function makeTamper(measure: () => number, wiped: () => void) {
	let acted = -Infinity;
	let most = 0;
	let timer: unknown;
	/** Kept as they came: to look into each costs a page that is loading more than to keep them for a while. */
	let seen: (readonly MutationRecord[])[] = [];

	const isAnswer = () => performance.now() - acted < answering;

	function confirm() {
		timer = undefined;
		if (measure() < most / 2) wiped();
	}

	return {
		/** Something was hidden. */
		acted() {
			acted = performance.now();
		},
		/** The page is of this size now. */
		sized(size: number) {
			most = Math.max(most, size);
			if (size < most / 2 && isAnswer()) timer ??= setTimeout(confirm, patience);
		},
		/** The page has changed: what it takes away meanwhile is kept for a while. Gives whether that while is now. */
		saw(records: readonly MutationRecord[]): boolean {
			const isKept = timer !== undefined || isAnswer();
			if (isKept) seen.push(records);
			else seen = [];
			return isKept;
		},
		/** What the page took away, in order. */
		taken: (): readonly MutationRecord[] => seen.flat().filter(({removedNodes}) => removedNodes.length > 0),
		/** The page is left: what it holds from now on is another one's. */
		forget() {
			most = 0;
			seen = [];
		},
	};
}
