/** Hides what is to be hidden on one page, and answers for what comes of it: locks, the count, a page that fights. */
import {makeBreaker} from './platform/breaker';
import {makeCount} from './platform/count';
import {isAlive, type tellBackground} from './platform/native';
import {now} from './platform/now';
import {makeRelease} from './platform/release';
import {makeTamper} from './platform/tamper';
import {makeVeil} from './platform/veil';

/**
 * `tell` takes word to the background, `measure` gives the size of the page as it is now, in characters, and `isOff` whether
 * its reader has turned cleaning off.
 */
export function makeHiding(
	document: Document,
	tell: typeof tellBackground,
	measure: () => number,
	isOff: () => boolean,
) {
	const breaker = makeBreaker(now, () => tell('siege'), standDown);
	const veil = makeVeil(document, breaker.restored);
	const release = makeRelease(document, veil);
	// A page that answers our work by taking its text away is left.
	const tamper = makeTamper(measure, () => {
		standDown();
		tell('wiped');
	});
	const count = makeCount(tell);

	/** Hides exactly these elements, which a reader sees as so many placards; `size`: the page's, where it was looked at. */
	function hide(placards: number, elements: readonly Element[], size?: number) {
		if (veil.apply(elements)) tamper.acted();
		release.check();
		count.set(placards, isOff());
		if (size !== undefined) tamper.sized(size);
	}

	/** Shows everything again, for good. */
	function standDown() {
		globalThis.standfirstHandsOff = true;
		hide(0, []);
	}

	return {
		...release,
		hide,
		/** Hides these elements besides those hidden already. */
		add(elements: readonly Element[]) {
			if (veil.add(elements)) tamper.acted();
		},
		/** The page is left as it was found. */
		clear() {
			release.keepLock();
			hide(0, []);
			tamper.forget();
		},
		saw(records: readonly MutationRecord[]): boolean {
			const isBesieged = breaker.changed();
			return tamper.saw(records) || isBesieged;
		},
		/** What the page took away when it was cleaned. */
		taken: tamper.taken,
		isCalm: breaker.isCalm,
		// After an update this copy is an orphan: a new one takes over what is hidden, and this one does nothing more.
		isDown: (): boolean => globalThis.standfirstHandsOff || breaker.isDown() || !isAlive(),
		/** From now on, what the page puts back again and again is hidden by rules. */
		fortify: veil.fortify,
		isWaiting: veil.isWaiting,
		retell: count.retell,
	};
}
