/** Whether the browser has just laid out a frame that it has yet to paint. */
let isLaidOut = false;

/**
 * Calls `look` once the browser has laid out the next frame and before it paints it, at once if that is now: computed
 * styles are known then, and what is changed still comes into that frame. A ResizeObserver's first call
 * comes at that moment (CSSWG, Resize Observer, "3.5 broadcast active observations"). A page in the background waits until
 * it is shown.
 */
export function afterLayout(element: Element, look: () => void): void {
	if (isLaidOut) {
		look();
		return;
	}
	const observer = new ResizeObserver(() => {
		observer.disconnect();
		isLaidOut = true;
		try {
			look();
		} finally {
			isLaidOut = false;
		}
	});
	observer.observe(element);
}
