/** Releases what came with a hidden overlay: a page that does not scroll, a story made inert. Put back on undo. */
import {mark, veiled} from './mark';

const waking = ['inert', 'aria-hidden'];
/** What may have it. */
const asleep = '[inert], main[aria-hidden="true"], body > [aria-hidden="true"]';

const stuck = /hidden|clip/;
const isStuck = (element: Element): boolean => stuck.test(getComputedStyle(element).overflowY);

/** The part of a page that scrolls in its stead, or would if it were not locked: it stands around the story. */
function scrollerOf(document: Document): Element | undefined {
	const story = [...document.querySelectorAll('main, article, h1')].find(element => !element.closest(veiled));
	const around = story?.localName === 'main' ? story : story?.parentElement;
	for (let at = around ?? undefined; at && at !== document.body; at = at.parentElement ?? undefined)
		if (scrolls(at)) return at;
	return undefined;
}

/** Whether an element shows a part of what it holds, as high as the window or down to its foot. One of limited height keeps a story short. */
function scrolls(element: Element): boolean {
	const {overflowY, maxHeight} = getComputedStyle(element);
	if (overflowY === 'visible' || maxHeight !== 'none' || element.scrollHeight <= element.clientHeight) return false;
	const {top, bottom, height} = element.getBoundingClientRect();
	return top < innerHeight / 4 && [bottom, height].some(edge => Math.abs(edge - innerHeight) < 2);
}

/** Holds what was released in one document. */
export function makeScrollLock(document: Document) {
	/** Each puts back what was taken. */
	let undo: (() => void)[] = [];
	let held: readonly Element[] = [];
	/** Parts of the page that scroll again. */
	let loosened: Element[] = [];
	const roots = () => [document.documentElement, document.body].filter(Boolean);

	/** Releases what came with these overlays. */
	function release(overlays: readonly Element[]) {
		held = overlays;
		const scroller = scrollerOf(document);
		// Where a part of the page scrolls, the page itself never does.
		if (scroller) loosen(scroller);
		else for (const element of roots()) if (!element.hasAttribute(mark) && locks(element)) unlock(element);
		for (const element of document.querySelectorAll(asleep))
			if (!element.closest(veiled) && element.querySelector('h1, article, p')) wake(element);
	}

	/** A page that is fixed was moved up by as much as it was scrolled: its reader stays where they were. */
	function unlock(element: Element) {
		const {position, top} = getComputedStyle(element);
		const scrolled = position === 'fixed' ? -Number.parseFloat(top) : 0;
		element.setAttribute(mark, 'unlocked');
		if (scrolled > 0) document.defaultView?.scrollTo({top: scrolled, behavior: 'instant'});
	}

	function loosen(scroller: Element) {
		if (!isStuck(scroller)) return;
		scroller.setAttribute(mark, 'scrolls');
		loosened.push(scroller);
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
		for (const element of loosened) if (element.getAttribute(mark) === 'scrolls') element.removeAttribute(mark);
		loosened = [];
		// A page that takes its overlay away wakes what is under it; that it was awake already leaves no trace.
		if (held.some(overlay => overlay.isConnected)) for (const putBack of undo) putBack();
		undo = [];
	}

	/** Whether `<html>` or `<body>` keeps the page from scrolling. A page laid out with a scrolling body is not locked. */
	function locks(element: Element): boolean {
		const {position, overflowY} = getComputedStyle(element);
		if (position === 'fixed') return true;
		if (!stuck.test(overflowY)) return false;
		const {body} = document;
		return element === body || !body || !/auto|scroll/.test(getComputedStyle(body).overflowY);
	}

	return {release, restore};
}
