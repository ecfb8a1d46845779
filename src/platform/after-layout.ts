/**
 * Calls `look` once the browser has laid out the next frame and before it paints it: computed styles are known then and
 * cost nothing, and what is changed still comes into that frame. A ResizeObserver's first call comes at that moment
 * (CSSWG, Resize Observer, "3.5 broadcast active observations"). A page in the background waits until it is shown.
 */
export function afterLayout(root: Element, look: () => void): void {
	const observer = new ResizeObserver(() => {
		observer.disconnect();
		look();
	});
	observer.observe(root);
}
