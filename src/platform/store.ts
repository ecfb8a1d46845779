/** Settings as the popup and the background read and write them. */
import browser from 'webextension-polyfill';
import {settingsKey} from './cleaned';
import {isSettings, type Settings, settingsFrom} from './settings';

/** Where a stored value goes that is not ours to read: a later version's, another program's, half of one. */
export const asideKey = 'settings-unreadable';

/** Settings that could not or may not be stored: they hold as long as this document. */
let unstored: Settings | undefined;

/** The settings now in force, and whether they will be there next time. */
export type Changed = {settings: Settings; isStored: boolean};

/** What is stored; nothing where the browser's own storage is broken. */
const stored = (): Promise<unknown> =>
	browser.storage.local.get(settingsKey).then(
		all => all[settingsKey],
		() => undefined,
	);

/** The settings in force. Never rejects; what is unreadable is as good as nothing, see `settingsFrom`. */
export async function readSettings(): Promise<Settings> {
	return unstored ?? settingsFrom(await stored());
}

/**
 * Applies `change` to the settings and gives what is then in force. One change at a time, whichever window makes it, so
 * that none takes back another's. Never rejects for want of room. `isPrivate`: a private window leaves nothing behind.
 */
export const changeSettings = (change: (settings: Settings) => Settings, isPrivate = false): Promise<Changed> =>
	navigator.locks.request(settingsKey, async () => {
		const old = await stored();
		const settings = change(unstored ?? settingsFrom(old));
		const isStored = !isPrivate && (await keep(settings, old));
		unstored = isStored ? undefined : settings;
		return {settings, isStored};
	});

/** Stores settings in one write; a value in their place that is not ours is set aside, not lost. */
function keep(settings: Settings, old: unknown): Promise<boolean> {
	const aside = old === undefined || isSettings(old) ? {} : {[asideKey]: old};
	return browser.storage.local.set({[settingsKey]: settings, ...aside}).then(
		() => true,
		() => false,
	);
}

/** Calls `listener` with the new settings whenever they change, until `signal` aborts. */
export function onSettings(listener: (settings: Settings) => void, signal: AbortSignal): void {
	const heard = (changes: Record<string, {newValue?: unknown}>, area: string) => {
		if (area === 'local' && settingsKey in changes) listener(settingsFrom(changes[settingsKey]?.newValue));
	};
	browser.storage.onChanged.addListener(heard);
	signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(heard));
}
