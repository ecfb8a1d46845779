/** Hides what is to be hidden on one page, and answers for what comes of it: locks, the count, a page that fights. */
import type {Line} from './engine/page/sheet';
import {makeBreaker} from './platform/breaker';
import {makeCount} from './platform/count';
import {isLeftAlone, leaveAlone, takeUp} from './platform/left-alone';
import {isAlive, type tellBackground} from './platform/native';
import {now} from './platform/now';
import {makeRelease} from './platform/release';
import {type Extent, makeTamper} from './platform/tamper';
import {makeVeil} from './platform/veil';

/**
 * `tell` takes word to the background, `measure` gives what the page holds now, and `isOff` whether its reader has turned
 * cleaning off.
 */
export function makeHiding(
	document: Document,
	tell: typeof tellBackground,
	measure: () => Extent,
	isOff: () => boolean,
) {
	const breaker = makeBreaker(now, () => tell('siege'), standDown);
	const veil = makeVeil(document, breaker.restored);
	const release = makeRelease(document, veil);
	// A page that answers our work by taking its text away is left.
	const tamper = makeTamper(measure, () => {
		standDown();
		tell('wiped', document.location.pathname);
	});
	const count = makeCount(tell);

	/** Hides exactly these elements, which a reader sees as these placards; `extent`: the page's, where it was looked at. */
	function hide(placards: readonly Line[][], elements: readonly Element[], extent?: Extent) {
		if (veil.apply(elements)) tamper.acted();
		release.check();
		count.set(hiddenOf(placards, elements), isOff());
		if (extent) tamper.sized(extent);
	}

	/** How many placards are hidden: some must not be, at least not now. */
	function hiddenOf(placards: readonly Line[][], elements: readonly Element[]): number {
		const hidden = veil.elements();
		const seen = elements.filter(element => !hidden.has(element));
		const isSeen = ({box}: Line) => seen.some(element => element.contains(box.element));
		return placards.filter(lines => !lines.every(isSeen)).length;
	}

	/** Shows everything again, until the page is left or its reader wants it cleaned after all. */
	function standDown() {
		leaveAlone();
		hide([], []);
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
			hide([], []);
			tamper.forget();
			breaker.reset();
		},
		saw(records: readonly MutationRecord[]): boolean {
			const isBesieged = breaker.changed();
			return tamper.saw(records) || isBesieged;
		},
		/** Its reader has turned cleaning on: a page that was left alone is cleaned once more. */
		takeUp() {
			if (!takeUp()) return;
			breaker.reset();
			tell('wanted', document.location.pathname);
		},
		/** What the page took away when it was cleaned. */
		taken: tamper.taken,
		isCalm: breaker.isCalm,
		// After an update this copy is an orphan: a new one takes over what is hidden, and this one does nothing more.
		isDown: (): boolean => isLeftAlone() || breaker.isDown() || !isAlive(),
		/** From now on, what the page puts back again and again is hidden by rules. */
		fortify: veil.fortify,
		isWaiting: veil.isWaiting,
		retell: count.retell,
	};
}
