/** Content scripts that the extension registers while it runs. They last beyond the session. */
import browser from 'webextension-polyfill';

/** The polyfill's types lack the stylesheets, which every browser here knows. */
type Registered = Parameters<typeof browser.scripting.registerContentScripts>[0][number] & {css: string[]};

/**
 * Makes the registered scripts those that are `wanted`, and no others; gives them. What is wanted is asked for in its
 * turn, so that of two calls the later one has the last word.
 */
export const registerOnly = <S extends Registered>(wanted: () => Promise<S[]>): Promise<S[]> =>
	navigator.locks.request('scripts', async () => {
		const scripts = await wanted();
		const all = await browser.scripting.getRegisteredContentScripts();
		// What is registered for the session alone is not ours to end: hosts that are left alone until the browser closes.
		const before = all.filter(script => script.persistAcrossSessions !== false).map(({id}) => id);
		const gone = before.filter(id => !scripts.some(script => script.id === id));
		const kept = scripts.filter(({id}) => before.includes(id));
		const fresh = scripts.filter(({id}) => !before.includes(id));
		if (gone.length > 0) await browser.scripting.unregisterContentScripts({ids: gone});
		if (kept.length > 0) await browser.scripting.updateContentScripts(kept);
		if (fresh.length > 0) await browser.scripting.registerContentScripts(fresh);
		return scripts;
	});
