/** What a page lays over itself: the overlay that asks, and the dimmed sheet behind it. */

const covering = new Set(['fixed', 'absolute', 'sticky']);

/**
 * Those of the elements that lie over the page: positioned themselves, or inside something that is. Asks for computed
 * styles, so it is for a time when the page is laid out anyway (see `after-layout.ts`).
 */
export function overlaysAmong(elements: Iterable<Element>, {body, defaultView: view}: Document): Element[] {
	const seen = new Map<Element, boolean>();
	const covers = (element: Element): boolean => {
		const known = seen.get(element);
		if (known !== undefined || element === body) return known ?? false;
		const {parentElement: parent} = element;
		const found = isDialog(element) || (view && covering.has(view.getComputedStyle(element).position)) === true;
		seen.set(element, found || (parent !== null && covers(parent)));
		return seen.get(element)!;
	};
	return [...elements].filter(element => element.isConnected && covers(element));
}

const isDialog = (element: Element): boolean =>
	element.localName === 'dialog' ||
	element.getAttribute('role') === 'dialog' ||
	element.getAttribute('aria-modal') === 'true';

/** Backdrops beside overlays: empty, fixed, over the whole window; children of the body, brothers of what holds the overlays. */
export function backdropsOf(overlays: readonly Element[], document: Document): Element[] {
	const around = new Set<Element>(document.body?.children ?? []);
	for (const overlay of overlays) {
		for (let at: Element | null = overlay; at && at !== document.body; at = at.parentElement) {
			for (const brother of at.parentElement?.children ?? []) around.add(brother);
		}
	}
	return [...around].filter(element => isBackdrop(element, document));
}

const content = 'script, style, link, img, iframe, canvas, video, svg, input';

function isBackdrop(element: Element, {defaultView: view}: Document): boolean {
	if (!view || element.childElementCount > 1 || (element.textContent ?? '').trim() !== '') return false;
	if (element.matches(content) || element.querySelector(content)) return false;
	const style = view.getComputedStyle(element);
	if (style.position !== 'fixed') return false;
	const isInset =
		style.top === '0px' &&
		style.left === '0px' &&
		(style.right === '0px' || style.width === '100%' || style.width === '100vw');
	const {width, height} = element.getBoundingClientRect();
	return (isInset && style.bottom === '0px') || (width >= view.innerWidth * 0.95 && height >= view.innerHeight * 0.95);
}
