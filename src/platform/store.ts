/** Settings as the popup and the background read and write them. */
import browser from 'webextension-polyfill';
import {settingsKey} from './cleaned';
import {type Settings, settingsFrom} from './settings';

/** The settings in force. Never rejects for a bad stored value; see `settingsFrom`. */
export async function readSettings(): Promise<Settings> {
	const stored = await browser.storage.local.get(settingsKey);
	return settingsFrom(stored[settingsKey]);
}

/** Applies `change` to the stored settings and gives what is then in force. */
export async function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
	const settings = change(await readSettings());
	await browser.storage.local.set({[settingsKey]: settings});
	return settings;
}

/** Calls `listener` with the new settings whenever they change, until `signal` aborts. */
export function onSettings(listener: (settings: Settings) => void, signal: AbortSignal): void {
	const heard = (changes: Record<string, {newValue?: unknown}>, area: string) => {
		if (area === 'local' && settingsKey in changes) listener(settingsFrom(changes[settingsKey]?.newValue));
	};
	browser.storage.onChanged.addListener(heard);
	signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(heard));
}
