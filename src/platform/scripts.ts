/** Content scripts that the extension registers while it runs. They last beyond the session. */
import browser from 'webextension-polyfill';

/** The polyfill's types lack the stylesheets, which every browser here knows. */
export type Registered = Parameters<typeof browser.scripting.registerContentScripts>[0][number] & {css: string[]};

/** Makes the registered scripts these and no others. One call at a time, so that none undoes another's. */
export const registerOnly = (scripts: Registered[]): Promise<void> =>
	navigator.locks.request('scripts', async () => {
		const before = (await browser.scripting.getRegisteredContentScripts()).map(({id}) => id);
		const gone = before.filter(id => !scripts.some(script => script.id === id));
		if (gone.length > 0) await browser.scripting.unregisterContentScripts({ids: gone});
		const [kept, fresh] = [true, false].map(known => scripts.filter(({id}) => before.includes(id) === known));
		if (kept?.length) await browser.scripting.updateContentScripts(kept);
		if (fresh?.length) await browser.scripting.registerContentScripts(fresh);
	});

/** The open tabs whose pages stand at `origins`, each with its address. */
export async function openAt(origins: string[]): Promise<{tab: number; address: string}[]> {
	const tabs = await browser.tabs.query({url: origins});
	return tabs.flatMap(({id, url}) => (id === undefined || url === undefined ? [] : [{tab: id, address: url}]));
}

/** Brings to an open page what a page gets that loads now. A page that lets no script in is left alone. */
export async function enter(tab: number, files: string[], css: string[]): Promise<void> {
	const target = {tabId: tab};
	await browser.scripting.insertCSS({target, files: css}).catch(() => {});
	await browser.scripting.executeScript({target, files}).catch(() => {});
}
