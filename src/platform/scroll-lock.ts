/** Releases what came with a hidden overlay: a page that does not scroll, a story made inert. Put back on undo. */
import {mark, veiled} from './mark';

const waking = ['inert', 'aria-hidden'];
/** What may have it. */
const asleep = '[inert], main[aria-hidden="true"], body > [aria-hidden="true"]';

/** Holds what was released in one document. */
export function makeScrollLock(document: Document) {
	/** Each puts back what was taken. */
	let undo: (() => void)[] = [];
	let held: readonly Element[] = [];
	const roots = () => [document.documentElement, document.body].filter(Boolean);

	/** Releases what came with these overlays. */
	function release(overlays: readonly Element[]) {
		held = overlays;
		for (const element of roots())
			if (!element.hasAttribute(mark) && locks(element)) element.setAttribute(mark, 'unlocked');
		for (const element of document.querySelectorAll(asleep))
			if (!element.closest(veiled) && element.querySelector('h1, article, p')) wake(element);
	}

	function wake(element: Element) {
		for (const name of waking) {
			const value = element.getAttribute(name);
			if (value === null) continue;
			element.removeAttribute(name);
			undo.push(() => element.hasAttribute(name) || element.setAttribute(name, value));
		}
	}

	function restore() {
		for (const element of roots()) if (element.getAttribute(mark) === 'unlocked') element.removeAttribute(mark);
		// A page that takes its overlay away wakes what is under it; that it was awake already leaves no trace.
		if (held.some(overlay => overlay.isConnected)) for (const putBack of undo) putBack();
		undo = [];
	}

	/** Whether `<html>` or `<body>` keeps the page from scrolling. A page laid out with a scrolling body is not locked. */
	function locks(element: Element): boolean {
		const {position, overflowY} = getComputedStyle(element);
		if (position === 'fixed') return true;
		if (!/hidden|clip/.test(overflowY)) return false;
		const {body} = document;
		return element === body || !body || !/auto|scroll/.test(getComputedStyle(body).overflowY);
	}

	return {release, restore};
}
