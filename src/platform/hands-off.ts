/** Pages that take their stories away when they are cleaned are left alone until the browser closes. */
import browser, {type Runtime} from 'webextension-polyfill';
import {inject} from './tabs';

/** A page, by its path on the sender's own host, and the script that is registered for it. */
function handsOff({url = ''}: Runtime.MessageSender, path: string) {
	const {hostname, origin} = new URL(url);
	const page = `${hostname}${new URL(path, origin).pathname}`;
	return {id: `hands-off:${page}`, matches: [`*://${page}`, `*://${page}?*`]};
}

/**
 * Gives the sender's page back what it took away, and keeps the cleaner idle there: no other story of its host is to
 * blame. A script that is registered for the session says so before the page has a body: nothing is stored, nothing is
 * asked for.
 */
export async function keepOff(sender: Runtime.MessageSender, path: string): Promise<void> {
	const script = {
		...handsOff(sender, path),
		js: ['/hands-off.js'],
		runAt: 'document_start' as const,
		persistAcrossSessions: false,
	};
	// Two tabs of a page may say so at once: the second finds the script there.
	await browser.scripting.registerContentScripts([script]).catch(() => {});
	await inject(sender.tab?.id ?? -1, ['/put-back.js']);
}

/** The reader wants the sender's page cleaned after all. It may never have been registered. */
export async function comeBack(sender: Runtime.MessageSender, path: string): Promise<void> {
	await browser.scripting.unregisterContentScripts({ids: [handsOff(sender, path).id]}).catch(() => {});
}
