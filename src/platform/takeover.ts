/** Brings the scripts of a new version into pages that are open already. */
import browser from 'webextension-polyfill';
import {inject} from './tabs';

/**
 * Chromium leaves open pages to the scripts of the version before, which can do nothing any more. Where the browser has
 * brought the new ones itself, as Firefox does, a second copy stays idle. A page that lets none in is left as it is.
 */
export async function takeOver(): Promise<void> {
	for (const {matches, css = [], js = []} of browser.runtime.getManifest().content_scripts ?? []) {
		const tabs = await browser.tabs.query({url: matches});
		await Promise.allSettled(tabs.map(({id = -1}) => bringTo(id, css, js)));
	}
}

async function bringTo(tab: number, css: string[], js: string[]) {
	await browser.scripting.insertCSS({target: {tabId: tab}, files: css});
	await inject(tab, js);
}
