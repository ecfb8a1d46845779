/** The hosts whose pages the extension may enter: those that its manifest names, and those that the reader has added. */
import browser from 'webextension-polyfill';

/** How a site stands: granted when the extension was installed, added by the reader, or not ours to enter. */
export type Reach = 'installed' | 'added' | 'offered';

/**
 * The origins of a site, as a match pattern.
 * @param site the name that its settings are kept under
 * @param known whether a recipe covers it: then its sub-domains are meant too, otherwise that host alone
 */
export const originOf = (site: string, known: boolean): string => (known ? `*://*.${site}/*` : `*://${site}/*`);

/** The site of such a pattern; empty for one of all sites. */
const siteOf = (origin: string): string => /^[^:]*:\/\/(?:\*\.)?([^/*]+)\//.exec(origin)?.[1] ?? '';

/** The scheme and host of a pattern. Chromium names the paths of content scripts as origins too. */
const placeOf = (pattern: string) => pattern.split('/', 3).join('/');

const isInstalled = (origin: string): boolean =>
	(browser.runtime.getManifest().host_permissions ?? []).some(pattern => placeOf(pattern) === placeOf(origin));

const heldOrigins = async (): Promise<string[]> => (await browser.permissions.getAll()).origins ?? [];

/** The origins that the reader has added, whichever way: here, or in the browser's own settings. */
export const addedOrigins = async (): Promise<string[]> => (await heldOrigins()).filter(origin => !isInstalled(origin));

/** A site whose pages we may enter: by the name that its settings are kept under, and whether the reader has added it. */
export type Held = {site: string; origin: string; isAdded: boolean};

/** Those sites, each once. A grant for all sites names none. */
export async function heldSites(): Promise<Held[]> {
	const held = (await heldOrigins()).map(origin => ({site: siteOf(origin), origin, isAdded: !isInstalled(origin)}));
	return [...new Map(held.map(one => [one.site, one])).values()].filter(({site}) => site !== '');
}

/** How an origin stands now. The browser knows it alone: it may be withdrawn in its own settings at any time. */
export async function reachOf(origin: string): Promise<Reach> {
	const isHeld = await browser.permissions.contains({origins: [origin]}).catch(() => false);
	if (!isHeld) return 'offered';
	return isInstalled(origin) ? 'installed' : 'added';
}

/** Asks the reader for an origin. Called in a click and before anything is awaited: browsers insist on it. */
export const askFor = (origin: string): Promise<boolean> =>
	browser.permissions.request({origins: [origin]}).catch(() => false);

/** Gives an origin back. False when the browser holds it for a wider one. */
export const giveBack = (origin: string): Promise<boolean> =>
	browser.permissions.remove({origins: [origin]}).catch(() => false);

/** Calls `added` and `removed` with the origins that come and go, by whichever way. */
export function onOrigins(added: (origins: string[]) => void, removed: (origins: string[]) => void): void {
	browser.permissions.onAdded.addListener(({origins = []}) => added(origins));
	browser.permissions.onRemoved.addListener(({origins = []}) => removed(origins));
}
