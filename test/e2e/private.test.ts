/** Where the browser or the reader keeps the extension short: private windows, and hosts taken back. */
import type {Page} from 'puppeteer-core';
import {expect, it} from 'vitest';
import {routesFor} from '../browser/stand-in.mjs';
import {until} from '../browser/until.mjs';
import {sample} from '../fixtures/load';
import {linesOf} from './lines';
import {headingOf, messageIn, openPanel, press, wordsIn} from './popup';
import {browserName, settled, tabOf, useBrowser} from './session';

const story = sample();
const session = useBrowser(routesFor([story]));
const isFirefox = browserName === 'firefox';

const hidden = async (page: Page) => (await linesOf(page)).filter(({shown}) => !shown).length;

const stored = () =>
	session.driver.background().evaluate(async () => {
		const {local, session, sync} = chrome.storage;
		return Promise.all([local, session, sync].map(area => area.get(null)));
	});

it('#67 works in a private window by button and shortcut, and writes nothing', async () => {
	const page = await settled(await session.driver.openPrivately(story.url));
	const count = await hidden(page);
	expect(count).toBeGreaterThan(5);
	const before = await stored();

	const popup = await session.driver.clickAction(page);
	expect(await headingOf(popup)).toBe(story.story?.headline);
	await openPanel(popup, 'look');
	await press(popup, await messageIn(popup, 'themeDark'));
	await press(popup, await messageIn(popup, 'onSite', 'inkl.com'));
	await until('the page to be as it was served', async () => (await hidden(page)) === 0);
	expect(await wordsIn(popup)).toContain(await messageIn(popup, 'notKept'));
	await press(popup, await messageIn(popup, 'onSite', 'inkl.com'));
	await until('the page to be cleaned again', async () => (await hidden(page)) === count);
	await popup.close();

	await session.driver.press('toggle-cleaning', page);
	await until('the shortcut to show all', async () => (await hidden(page)) === 0);
	expect(await stored()).toEqual(before);
	await page.close();
});

it('#67 would be seen if it wrote: in an open window the same choice is stored', async () => {
	const page = await settled(await session.open(story.url));
	const before = await stored();
	await session.driver.press('toggle-cleaning', page);
	await until('the choice to be stored', async () => JSON.stringify(await stored()) !== JSON.stringify(before));
	await session.driver.background().evaluate(() => chrome.storage.local.clear());
});

it('#66 leaves pages alone once their host was taken back, and throws nothing', async () => {
	const page = await settled(await session.open(story.url));
	const tab = await tabOf(session, page);
	const errors: string[] = [];
	page.on('pageerror', error => errors.push(String(error)));
	await session.driver.withdraw('*://*.inkl.com/*');
	await page.reload();
	expect(await hidden(await settled(page))).toBe(0);
	// A click in Chromium first offers to reload the page with its scripts; what the popup says comes without the click.
	const popup = isFirefox ? await session.driver.clickAction(page) : await session.driver.popupInTab(`?tabId=${tab}`);
	const offer = (await messageIn(popup, 'alwaysClean', 'inkl.com')).replace(/[\u2066-\u2069]/g, '');
	expect(await headingOf(popup)).toBe(isFirefox ? story.story?.headline : await messageIn(popup, 'unreachableTitle'));
	const words = await wordsIn(popup);
	if (isFirefox) expect(words).toContain(offer);
	expect(words).not.toContain('undefined');
	expect(errors).toEqual([]);
	await popup.close();
});
