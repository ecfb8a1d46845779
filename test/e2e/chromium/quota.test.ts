/** A browser without room for the settings. Chromium alone: that Firefox has a limit is not established. */
import {expect, it} from 'vitest';
import {routesFor} from '../../browser/stand-in.mjs';
import {until} from '../../browser/until.mjs';
import {sample} from '../../fixtures/load';
import {headingOf, messageIn, openPanel, press, wordsIn} from '../popup';
import {settled, useBrowser} from '../session';

const story = sample();
const session = useBrowser(routesFor([story]));

/** Runs in the background: takes all the room there is, halving what does not fit. */
async function fill() {
	for (let size = 10_000_000, i = 0; size >= 1; i += 1) {
		const fits = await chrome.storage.local.set({[`filler${i}`]: 'x'.repeat(size)}).then(
			() => true,
			() => false,
		);
		if (!fits) size = Math.floor(size / 2);
	}
}

const stored = () => session.driver.background().evaluate(() => chrome.storage.local.get('settings'));

it('#68 keeps a choice without room for as long as the popup is open and says so, and stores the next with room', async () => {
	const page = await settled(await session.open(story.url));
	await session.driver.background().evaluate(fill);
	const popup = await session.driver.clickAction(page);
	await headingOf(popup);
	await openPanel(popup, 'look');
	await press(popup, await messageIn(popup, 'themeDark'));
	await until('the popup to say that it is not kept', async () =>
		(await wordsIn(popup)).includes(await messageIn(popup, 'notKept')),
	);
	expect(await popup.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
	expect(await stored()).toEqual({});
	await session.driver.background().evaluate(() => chrome.storage.local.clear());
	await press(popup, await messageIn(popup, 'themeLight'));
	await until('the next choice to be stored', async () => JSON.stringify(await stored()).includes('light'));
	await popup.close();
});
