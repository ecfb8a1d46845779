/** Releases what came with a hidden overlay: a page that does not scroll, a story made inert. Put back on undo. */
import {mark} from './veil';

const waking = ['inert', 'aria-hidden'];

/** Holds what was released in one document. */
export function makeScrollLock(document: Document) {
	let taken: [element: Element, name: string, value: string][] = [];
	let held: readonly Element[] = [];
	const roots = () => [document.documentElement, document.body].filter(Boolean);

	/** Releases what came with these overlays. */
	function release(overlays: readonly Element[]) {
		held = overlays;
		for (const element of roots())
			if (!element.hasAttribute(mark) && locks(element)) element.setAttribute(mark, 'unlocked');
		for (const element of document.querySelectorAll('[inert], main[aria-hidden="true"], body > [aria-hidden="true"]'))
			if (!element.closest(`[${mark}='veiled']`) && element.querySelector('h1, article, p')) wake(element);
	}

	function wake(element: Element) {
		for (const name of waking) {
			const value = element.getAttribute(name);
			if (value !== null) taken.push([element, name, value]);
			element.removeAttribute(name);
		}
	}

	function restore() {
		for (const element of roots()) if (element.getAttribute(mark) === 'unlocked') element.removeAttribute(mark);
		// A page that takes its overlay away wakes what is under it; that it was awake already leaves no trace.
		const isThere = held.some(overlay => overlay.isConnected);
		for (const [element, name, value] of taken)
			if (isThere && !element.hasAttribute(name)) element.setAttribute(name, value);
		taken = [];
	}

	/** Whether `<html>` or `<body>` keeps the page from scrolling. A page laid out with a scrolling body is not locked. */
	function locks(element: Element): boolean {
		const {position, overflowY} = getComputedStyle(element);
		if (position === 'fixed') return true;
		if (overflowY !== 'hidden' && overflowY !== 'clip') return false;
		const {body} = document;
		return element === body || !body || !['auto', 'scroll'].includes(getComputedStyle(body).overflowY);
	}

	return {release, restore};
}
