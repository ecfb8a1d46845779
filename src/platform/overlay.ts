/** What a page lays over itself: the overlay that asks, and the dimmed sheet behind it. */

const covering = /fixed|absolute|sticky/;

/**
 * Those of the elements that lie over the page: positioned themselves, inside something that is, or around it. Asks for computed
 * styles, so it is for a time when the page is laid out anyway (see `after-layout.ts`).
 */
export function overlaysAmong(elements: Iterable<Element>, {body}: Document): Element[] {
	/** Elements above which nothing covers. */
	const flat = new Set<Element | null>([body, null]);
	const covers = (element: Element): boolean => {
		const path: Element[] = [];
		for (let at = element; !flat.has(at); at = at.parentElement!) {
			if (covering.test(getComputedStyle(at).position)) return true;
			path.push(at);
		}
		for (const at of path) flat.add(at);
		return false;
	};
	return [...elements].filter(element => element.isConnected && (covers(element) || layersIn(element).length > 0));
}

/** So deep does a page put its overlay into holders, and so many stand in each. */
const deep = 4;
const few = 8;

/** What lies over the page in an element that does not itself: in a holder of its own below the body, or in a shadow root. */
function layersIn(element: Element): Element[] {
	if (!element.shadowRoot && element.parentElement !== element.ownerDocument.body) return [];
	let level = [element];
	for (let depth = 0; depth < deep; depth++) {
		level = level.flatMap(one => [...(one.shadowRoot ?? one).children]).slice(0, few);
		const layers = level.filter(one => getComputedStyle(one).position === 'fixed');
		if (layers.length > 0) return layers;
	}
	return [];
}

/** Whether an overlay may be why the page is locked, itself or by what it holds: a button to close it may be fixed, too. */
export const mayLock = (overlay: Element): boolean => [overlay, ...layersIn(overlay)].some(isLocking);

/**
 * Whether what is drawn over the page may lock it: much of the window, and a dialog, or fixed, or in something that is.
 * A bar may not, nor a card that has its place in the page or sticks to its edge.
 */
function isLocking(overlay: Element): boolean {
	if (overlay.getBoundingClientRect().height <= innerHeight / 3) return false;
	if (overlay.closest('dialog, [role$=dialog]')) return true;
	// A locked page's own body may be fixed.
	for (let at: Element | null = overlay; at && at !== at.ownerDocument.body; at = at.parentElement)
		if (getComputedStyle(at).position === 'fixed') return true;
	return false;
}

/** Backdrops beside overlays: empty, fixed, over the whole window; brothers of what holds the overlays. */
export function backdropsOf(overlays: readonly Element[], {body}: Document): Element[] {
	const around = new Set<Element>();
	for (const overlay of overlays) {
		for (let at: Element | null = overlay; at && at !== body; at = at.parentElement)
			for (const brother of at.parentElement?.children ?? []) around.add(brother);
	}
	return [...around].filter(element => isBackdrop(element));
}

const content = 'script, style, link, img, iframe, canvas, video, svg, input';

function isBackdrop(element: Element): boolean {
	if (element.childElementCount > 1 || element.textContent?.trim()) return false;
	if (element.matches(content) || element.querySelector(content)) return false;
	const {position, top, left, right, bottom} = getComputedStyle(element);
	if (position !== 'fixed') return false;
	const {width, height} = element.getBoundingClientRect();
	return (
		[top, left, right, bottom].every(edge => edge === '0px') ||
		(width >= innerWidth * 0.95 && height >= innerHeight * 0.95)
	);
}
