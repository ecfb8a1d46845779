/** Releases what came with a hidden overlay: a page that does not scroll, a story made inert. Put back on undo. */
import {mark} from './veil';

const waking = ['inert', 'aria-hidden'];
/** What may have it. */
const asleep = '[inert], main[aria-hidden="true"], body > [aria-hidden="true"]';

/** Holds what was released in one document. */
export function makeScrollLock(document: Document) {
	let taken: {element: Element; name: string; value: string}[] = [];
	let held: readonly Element[] = [];
	const roots = () => [document.documentElement, document.body].filter(Boolean);

	/** Releases what came with these overlays. */
	function release(overlays: readonly Element[]) {
		held = overlays;
		roots().forEach(element => {
			if (!element.hasAttribute(mark) && locks(element)) element.setAttribute(mark, 'unlocked');
		});
		document.querySelectorAll(asleep).forEach(element => {
			if (!element.closest(`[${mark}='veiled']`) && element.querySelector('h1, article, p')) wake(element);
		});
	}

	function wake(element: Element) {
		waking.forEach(name => {
			const value = element.getAttribute(name);
			if (value !== null) taken.push({element, name, value});
			element.removeAttribute(name);
		});
	}

	function restore() {
		roots().forEach(element => {
			if (element.getAttribute(mark) === 'unlocked') element.removeAttribute(mark);
		});
		// A page that takes its overlay away wakes what is under it; that it was awake already leaves no trace.
		const isThere = held.some(overlay => overlay.isConnected);
		taken.forEach(({element, name, value}) => {
			if (isThere && !element.hasAttribute(name)) element.setAttribute(name, value);
		});
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
