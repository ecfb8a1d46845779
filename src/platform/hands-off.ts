/** Hosts that take their stories away when they are cleaned are left alone until the browser closes. */
import browser from 'webextension-polyfill';
import {inject} from './tabs';

/**
 * Gives a tab's page back what it took away, and keeps the cleaner idle on its host. A script that is registered for the
 * session says so there before the page has a body: nothing is stored, nothing is asked for.
 */
export async function leaveAlone(tab: number, address: string): Promise<void> {
	const {hostname} = new URL(address);
	const script = {
		id: `hands-off:${hostname}`,
		matches: [`*://${hostname}/*`],
		js: ['/hands-off.js'],
		runAt: 'document_start' as const,
		persistAcrossSessions: false,
	};
	// Two pages of a host may say so at once: the second finds the script there.
	await browser.scripting.registerContentScripts([script]).catch(() => {});
	await inject(tab, ['/put-back.js']);
}
