/** The one thing that a content script wants to know of the settings, and the place where they are stored. */

/** The key under which the settings stand in `storage.local`. */
export const settingsKey = 'settings';

/** Whether pages of `site` are to be cleaned, by a stored value that may be anything; what is unreadable means yes. */
export function isCleaned(stored: unknown, site: string): boolean {
	const {everywhere, off} = (stored ?? {}) as {everywhere?: unknown; off?: unknown};
	return everywhere !== false && !(Array.isArray(off) && off.includes(site));
}
