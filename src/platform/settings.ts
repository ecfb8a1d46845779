/** What the reader has chosen. One record in `storage.local`; anything unreadable there becomes the defaults. */
import {flag, list, literal, object, type Shape, text} from '../shape';
import {isCleaned} from './cleaned';

/**
 * A key that comes later is optional in the guard and read with its default, or raises `version` and is brought over in
 * `settingsFrom`: where the guard asks for it, the records of older versions are unreadable and their choices gone.
 */
export type Settings = {
	version: 1;
	/** Whether pages are cleaned automatically at all. */
	everywhere: boolean;
	/** Sites (host suffixes) that the reader wants left as they are. */
	off: string[];
	/** Popup text size in steps; 0 is the browser's own size. */
	textSize: -1 | 0 | 1 | 2 | 3;
	theme: 'system' | 'light' | 'dark';
};

export const defaults: Settings = {version: 1, everywhere: true, off: [], textSize: 0, theme: 'system'};

/** Sites that can be told of; whoever turns off one more loses the first. */
const most = 5000;

export const isSettings: Shape<Settings> = object<Settings>({
	version: literal(1),
	everywhere: flag,
	off: list(text(300), most),
	textSize: literal(-1, 0, 1, 2, 3),
	theme: literal('system', 'light', 'dark'),
});

/** The stored value as settings; the defaults when nothing, or nothing usable, is stored. */
export const settingsFrom = (stored: unknown): Settings => (isSettings(stored) ? stored : defaults);

/** Whether pages of `site` are to be cleaned. */
export const cleans = (settings: Settings, site: string): boolean => isCleaned(settings, site);

/** The settings with cleaning of `site` turned on or off. */
export const withSite = (settings: Settings, site: string, on: boolean): Settings => ({
	...settings,
	off: on ? settings.off.filter(other => other !== site) : [...new Set([...settings.off, site])].slice(-most),
});
