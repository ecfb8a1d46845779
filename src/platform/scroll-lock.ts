/** Releases what came with a hidden overlay: a page that does not scroll, a story made inert. Put back on undo. */
import {mark} from './veil';

/** Holds what was released in one document. */
export function makeScrollLock(document: Document) {
	const taken = new Map<Element, [name: string, value: string][]>();
	let isReleased = false;

	function release() {
		isReleased = true;
		for (const element of [document.documentElement, document.body]) {
			if (element && !element.hasAttribute(mark) && locks(element)) element.setAttribute(mark, 'unlocked');
		}
		for (const element of document.querySelectorAll('[inert], main[aria-hidden="true"], body > [aria-hidden="true"]')) {
			if (element.querySelector('h1, article, p')) wake(element);
		}
	}

	function wake(element: Element) {
		if (element.closest(`[${mark}='veiled']`)) return;
		for (const name of ['inert', 'aria-hidden']) {
			const value = element.getAttribute(name);
			if (value === null) continue;
			element.removeAttribute(name);
			taken.set(element, [...(taken.get(element) ?? []), [name, value]]);
		}
	}

	function restore() {
		if (!isReleased) return;
		isReleased = false;
		for (const element of [document.documentElement, document.body]) element?.removeAttribute(mark);
		for (const [element, attributes] of taken)
			for (const [name, value] of attributes) if (!element.hasAttribute(name)) element.setAttribute(name, value);
		taken.clear();
	}

	/** Whether `<html>` or `<body>` keeps the page from scrolling. A page laid out with a scrolling body is not locked. */
	function locks(element: Element): boolean {
		const style = document.defaultView?.getComputedStyle(element);
		if (!style) return false;
		if (style.position === 'fixed') return true;
		if (style.overflowY !== 'hidden' && style.overflowY !== 'clip') return false;
		const body = document.body && document.defaultView?.getComputedStyle(document.body);
		return element === document.body || !body || (body.overflowY !== 'auto' && body.overflowY !== 'scroll');
	}

	return {release, restore};
}
