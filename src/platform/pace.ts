/** When a page is to be looked at whole again. */
import {afterLayout} from './after-layout';
import type {Budget} from './budget';
import {now} from './now';

/** At least this long between two whole passes of a loaded page, in ms (AdGuard's throttle). */
const pause = 150;

/** The same once the page has cost all the time it may, in ms: the budget fills in such steps. */
export const rest = 2000;

/** `pass` is called when one is due; in a frame, while there is time and `isCalm` says so. */
export function makePace(document: Document, pass: () => void, budget: Budget, isCalm: () => boolean) {
	let last = -Infinity;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let isFrameAsked = false;

	/** So long after the last pass. */
	const soon = (after = budget.hasTime ? pause : rest) => {
		timer ??= setTimeout(pass, after - (now() - last));
	};

	const passIfDue = () => {
		if (timer !== undefined && budget.hasTime && isCalm()) pass();
	};

	return {
		soon,
		/**
		 * In the next frame, and once more when that is laid out, since the page's own calls may have brought more by then. A
		 * page in the background has no frames: there, soon.
		 */
		inFrame() {
			soon();
			if (isFrameAsked) return;
			isFrameAsked = true;
			requestAnimationFrame(() => {
				isFrameAsked = false;
				passIfDue();
				if (document.body) afterLayout(document.body, passIfDue);
			});
		},
		/** Whether the last pass is so long ago that one may come at once. */
		isDue: (): boolean => now() - last >= pause,
		/** There was a pass. */
		passed() {
			last = now();
		},
		/** None is due any more. */
		clear() {
			clearTimeout(timer);
			timer = undefined;
		},
	};
}
