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
