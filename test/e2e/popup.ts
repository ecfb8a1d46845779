/** What a test does in the popup: waits for a screen, presses what a person would press. */
import type {Popup} from '../browser/driver';
import {until} from '../browser/until.mjs';

/** The screen's heading, once the popup has an answer. */
export async function headingOf(popup: Popup): Promise<string> {
	const drawn = () => document.querySelector('main[aria-busy="false"] h1')?.textContent ?? null;
	return until('the popup to be drawn', () => popup.evaluate(drawn));
}

/** Opens one of the two panels under the nameplate. */
export async function openPanel(popup: Popup, name: 'hidden' | 'look'): Promise<void> {
	await popup.evaluate(panel => document.querySelector<HTMLElement>(`.tool-${panel}`)?.click(), name);
	await until('the panel to open', () => popup.evaluate(panel => !!document.getElementById(`panel-${panel}`), name));
}

/** The marks that isolate names of another direction. */
const isolates = /[\u2066-\u2069]/g;

/** Presses the first button, box or switch whose words begin with `words`. */
export async function press(popup: Popup, words: string): Promise<void> {
	const found = await popup.evaluate(
		begin => {
			const plain = (text: string | null) => (text ?? '').replace(/[\u2066-\u2069]/g, '').trim();
			const all = document.querySelectorAll<HTMLElement>('button:not(:disabled), label, summary');
			const wanted = [...all].find(element => plain(element.textContent).startsWith(begin));
			wanted?.click();
			return wanted !== undefined;
		},
		words.replace(isolates, ''),
	);
	if (!found) throw new Error(`nothing to press says "${words}"`);
}

/** All words of the popup. */
export const wordsIn = async (popup: Popup): Promise<string> =>
	(await popup.evaluate(() => document.body.textContent ?? '')).replace(isolates, '');

/** A message of the extension in the browser's language. */
export const messageIn = (popup: Popup, key: string, ...substitutions: string[]): Promise<string> =>
	popup.evaluate((name, values) => chrome.i18n.getMessage(name, values), key, substitutions);
