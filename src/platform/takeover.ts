/** Brings scripts into pages that are open already: what their browser would bring to them if they loaded now. */
import browser from 'webextension-polyfill';
import {inject} from './tabs';

type Script = {matches?: string[]; css?: string[]; js?: string[]};

/**
 * Chromium leaves open pages to the scripts of the version before, which can do nothing any more. Where the browser has
 * brought the new ones itself, as Firefox does, a second copy stays idle.
 */
export const takeOver = (): Promise<void> => bringIn(browser.runtime.getManifest().content_scripts ?? []);

/** Brings scripts to the open pages that they match. A page that lets none in is left as it is. */
export async function bringIn(scripts: readonly Script[]): Promise<void> {
	for (const {matches, css = [], js = []} of scripts) {
		const tabs = await browser.tabs.query({url: matches});
		await Promise.allSettled(tabs.map(({id = -1}) => bringTo(id, css, js)));
	}
}

async function bringTo(tab: number, css: string[], js: string[]) {
	await browser.scripting.insertCSS({target: {tabId: tab}, files: css});
	await inject(tab, js);
}
