/** The story in a tab of its own, where there is more room than under the button. */
import type {Page} from 'puppeteer-core';
import {expect, it} from 'vitest';
import {routesFor} from '../browser/stand-in.mjs';
import {until} from '../browser/until.mjs';
import {fixtures, sample} from '../fixtures/load';
import {headingOf, messageIn, press, wordsIn} from './popup';
import {settled, tabOf, useBrowser} from './session';

const story = sample();
const elsewhere = 'https://paper.example/2026/free-ferries';
const other = fixtures('inkl').find(({name}) => name === 'inkl/smart-brevity') ?? story;
const session = useBrowser(routesFor([story, other, {url: elsewhere, html: story.html}]));

it.each([
	['of a site that is ours to enter', story.url],
	['of another site', elsewhere],
])('takes the story to a tab of its own, which is called by its headline: %s', async (_, url) => {
	const page = await settled(await session.open(url));
	const popup = await session.driver.clickAction(page);
	const headline = await headingOf(popup);
	const tab = await tabOf(session, page);
	await press(popup, await messageIn(popup, 'openInTab'));
	const tabsOfOurs = () =>
		session.driver.background().evaluate(async () => {
			const all = await chrome.tabs.query({url: `${chrome.runtime.getURL('popup/popup.html')}*`});
			return all.map(({title, url: address = '', openerTabId}) => ({title, address, openerTabId}));
		});
	const opened = await until('the tab to have read the story', async () =>
		(await tabsOfOurs()).find(({title}) => title === headline),
	);
	expect(opened).toMatchObject({address: expect.stringContaining(`?tabId=${tab}&`), openerTabId: tab});
	const again = await session.driver.popupInTab(new URL(opened.address).search);
	expect(await headingOf(again)).toBe(headline);
	await again.close();
	await session.driver.background().evaluate(async address => {
		for (const {id} of await chrome.tabs.query({url: address})) await chrome.tabs.remove(id ?? -1);
	}, opened.address);
});

it.each([
	['has gone on', (page: Page) => page.goto(other.url)],
	['was closed', (page: Page) => page.close()],
])('leads back to a page that %s instead of reading what its tab shows by then', async (_, leave) => {
	const page = await session.driver.open(story.url);
	const tab = await tabOf(session, await settled(page));
	await leave(page);
	const popup = await session.driver.popupInTab(`?${new URLSearchParams({tabId: String(tab), page: story.url})}`);
	expect(await headingOf(popup)).toBe(await messageIn(popup, 'goneTitle'));
	const way = await popup.evaluate(() => document.querySelector<HTMLAnchorElement>('.blank a')?.href);
	expect(way).toBe(story.url);
	await popup.close();
	if (!page.isClosed()) await page.close();
});

it('offers no tab from a tab', async () => {
	const page = await settled(await session.open(story.url));
	const popup = await session.driver.popupInTab(`?tabId=${await tabOf(session, page)}`);
	await headingOf(popup);
	expect(await wordsIn(popup)).not.toContain(await messageIn(popup, 'openInTab'));
	await popup.close();
});
