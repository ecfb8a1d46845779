/** What the popup stands in, and how it is dressed there. */
import type {Settings} from '../src/platform/settings';

/**
 * A bubble under the toolbar button takes its width from us; a tab, and a phone's full-page popup, give us theirs.
 * @param search the popup's own query, which names a tab (`?tabId=`) only where the popup is a tab itself
 */
export function surfaceOf(search: string, userAgent: string): 'bubble' | 'page' {
	return new URLSearchParams(search).has('tabId') || /Android|Mobile/.test(userAgent) ? 'page' : 'bubble';
}

/** Dresses the document in the reader's theme and text size. */
export function dress(root: HTMLElement, {theme, textSize}: Settings): void {
	root.dataset.theme = theme;
	root.dataset.textSize = String(textSize);
}
