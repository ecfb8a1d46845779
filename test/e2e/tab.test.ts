/** The story in a tab of its own, where there is more room than under the button. */
import {expect, it} from 'vitest';
import {routesFor} from '../browser/stand-in.mjs';
import {until} from '../browser/until.mjs';
import {sample} from '../fixtures/load';
import {headingOf, messageIn, press, wordsIn} from './popup';
import {settled, tabOf, useBrowser} from './session';

const story = sample();
const elsewhere = 'https://paper.example/2026/free-ferries';
const session = useBrowser(routesFor([story, {url: elsewhere, html: story.html}]));

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
	expect(opened).toMatchObject({address: expect.stringContaining(`?tabId=${tab}`), openerTabId: tab});
	await session.driver.background().evaluate(async address => {
		for (const {id} of await chrome.tabs.query({url: address})) await chrome.tabs.remove(id ?? -1);
	}, opened.address);
});

it('offers no tab from a tab', async () => {
	const page = await settled(await session.open(story.url));
	const popup = await session.driver.popupInTab(`?tabId=${await tabOf(session, page)}`);
	await headingOf(popup);
	expect(await wordsIn(popup)).not.toContain(await messageIn(popup, 'openInTab'));
	await popup.close();
});
