/** The dimmed sheet that a page lays between its overlay and itself: empty, fixed, over the whole window. */

/** Backdrops beside hidden overlays: children of the body, and brothers of the overlays and of what holds them. */
export function backdrops(overlays: readonly Element[], document: Document): Element[] {
	const around = new Set<Element>(document.body?.children ?? []);
	for (const overlay of overlays) {
		for (let at: Element | null = overlay; at && at !== document.body; at = at.parentElement) {
			for (const brother of at.parentElement?.children ?? []) around.add(brother);
		}
	}
	return [...around].filter(element => isBackdrop(element, document));
}

function isBackdrop(element: Element, document: Document): boolean {
	const view = document.defaultView;
	if (!view || element.childElementCount > 1 || (element.textContent ?? '').trim() !== '') return false;
	if (
		element.matches('script, style, link, img, iframe, canvas, video, svg, input') ||
		element.querySelector('img, iframe, canvas, video, svg, input')
	)
		return false;
	const style = view.getComputedStyle(element);
	if (style.position !== 'fixed') return false;
	const isInset =
		style.top === '0px' &&
		style.left === '0px' &&
		(style.right === '0px' || style.width === '100%' || style.width === '100vw');
	const {width, height} = element.getBoundingClientRect();
	return (isInset && style.bottom === '0px') || (width >= view.innerWidth * 0.95 && height >= view.innerHeight * 0.95);
}
