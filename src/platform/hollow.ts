/** Elements that may yet get a shadow root, which no record tells of: they are asked by a clock, for a while. */
import {now} from './now';

/** How often, and for how long from when one was first seen, in ms: as long as a script of the page's takes to come. */
const pause = 100;
const patience = 5000;

/** `filled` is called once one of those that are waited for has a shadow root. */
export function makeHollow(filled: () => void) {
	const since = new WeakMap<Element, number>();
	let timer: ReturnType<typeof setTimeout> | undefined;

	/** Waits for these elements, and for no others any more. */
	function wait(elements: readonly Element[]) {
		clearTimeout(timer);
		const waiting = elements.filter(element => {
			const first = since.get(element) ?? now();
			since.set(element, first);
			return now() - first < patience;
		});
		if (waiting.length > 0)
			timer = setTimeout(() => (waiting.some(({shadowRoot}) => shadowRoot) ? filled() : wait(waiting)), pause);
	}

	return {wait, end: () => clearTimeout(timer)};
}
