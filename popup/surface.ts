/** What the popup stands in, and how it is dressed there. */
import type {Settings} from '../src/platform/settings';
import type {View} from './state';
import {say} from './words';

/**
 * A bubble under the toolbar button takes its width from us; a tab, and a phone's full-page popup, give us theirs.
 * @param search the popup's own query, which names a tab (`?tabId=`) only where the popup is a tab itself
 */
export function surfaceOf(search: string, userAgent: string): 'bubble' | 'page' {
	return new URLSearchParams(search).has('tabId') || /Android|Mobile/.test(userAgent) ? 'page' : 'bubble';
}

/** What a tab, and what is printed or saved of it, is called. */
export const titleOf = (view: View): string => (view.kind === 'story' ? view.reading.story.headline : say('appName'));

/** Dresses the document in the reader's theme and text size. */
export function dress(root: HTMLElement, {theme, textSize}: Settings): void {
	root.dataset.theme = theme;
	root.dataset.textSize = String(textSize);
}
