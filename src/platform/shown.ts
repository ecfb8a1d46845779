/** What the page shows. */
import {veiled} from './mark';

/** Whether the page shows an element to its reader. What only our own veil hides counts as shown. */
export function isShown(element: Element): boolean {
	if (element.checkVisibility({visibilityProperty: true})) return true;
	return element.closest(veiled) !== null || isContents(element);
}

/** `display: contents` has no box of its own, and browsers differ in whether that counts as visible. */
const isContents = (element: Element): boolean =>
	element.ownerDocument.defaultView?.getComputedStyle(element).display === 'contents' &&
	element.parentElement?.checkVisibility() === true;
