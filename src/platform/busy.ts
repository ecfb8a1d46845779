/** What must not be hidden now: the reader is at work in it, or hiding it would leave the page dead. */

/** What readers write in. */
export const editable = '[contenteditable]:not([contenteditable="false"])';

/**
 * A modal dialog makes the rest of the page inert, hidden or not (Chromium and Firefox alike), so neither it nor one that
 * may yet become modal is hidden. What is not hidden yet waits while the reader's focus or selection is in it, or while it is
 * seen on the full screen; a focus that no click or key of the reader led to is the page's own.
 */
export function busyIn(document: Document) {
	const {activeElement: focus, body, fullscreenElement: full} = document;
	// Most pages have none, and a list costs more than to see that.
	const dialogs = document.querySelector('dialog')
		? [...document.querySelectorAll('dialog')].filter(isOrMayBeModal)
		: [];
	const userActivation = document.defaultView?.navigator.userActivation;
	const focused = focus !== body && userActivation?.isActive ? focus : null;
	// Asking for it makes the browser lay out the page: not before the reader can have selected anything.
	const selection = userActivation?.hasBeenActive ? document.getSelection() : null;
	const selected = selection?.isCollapsed === false ? selection : null;
	return {
		isHeld: (element: Element): boolean =>
			!!element.closest(editable) || !!dialogAround(element) || dialogs.some(one => areOne(one, element)),
		isAtWork: (element: Element): boolean =>
			element.contains(focused) || !!selected?.containsNode(element, true) || (!!full && areOne(full, element)),
	};
}

/** Whether one of them holds the other. */
const areOne = (a: Element, b: Element): boolean => a.contains(b) || b.contains(a);

const isOrMayBeModal = (dialog: HTMLDialogElement): boolean => !dialog.open || dialog.matches(':modal');

/** Whether an element is in a dialog that makes the page inert, or in one that is not seen; undefined elsewhere. */
export function dialogAround(element: Element): 'modal' | 'closed' | undefined {
	const dialog = element.closest('dialog');
	if (!dialog || !isOrMayBeModal(dialog)) return undefined;
	return dialog.open ? 'modal' : 'closed';
}
