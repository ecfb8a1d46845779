/** Work that is to be done before the next frame is painted. */
import {afterLayout} from './after-layout';

/**
 * Gives what asks for `work` in the next frame, however often it is asked before; it comes again once that frame is laid out,
 * since the page's own calls may have brought more by then. A page in the background has no frames.
 */
export function beforePaint(document: Document, work: () => void): () => void {
	let isDue = false;
	return () => {
		if (isDue) return;
		isDue = true;
		requestAnimationFrame(() => {
			isDue = false;
			work();
			if (document.body) afterLayout(document.body, work);
		});
	};
}
