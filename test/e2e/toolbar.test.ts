/** The toolbar button, the shortcut, the menu and the switches: what they say and what they turn. */
import type {Page} from 'puppeteer-core';
import {expect, it} from 'vitest';
import {routesFor} from '../browser/stand-in.mjs';
import {until} from '../browser/until.mjs';
import {fixtures, sample} from '../fixtures/load';
import {linesOf} from './lines';
import {headingOf, messageIn, openPanel, press} from './popup';
import {settled, tabOf, useBrowser} from './session';

const story = sample();
const home = fixtures('inkl').find(({name}) => name === 'inkl/home') ?? story;
/** The sample with a prompt that makes all else inert. */
const modal = {
	url: 'https://www.inkl.com/news/harbour-city-under-a-modal-dialog',
	html: story.html.replace(
		'</body>',
		`<dialog><h2>Sign up to read this article</h2><p>Create your free account to keep reading.</p></dialog>
<script>document.querySelector('dialog').showModal()</script></body>`,
	),
};
const session = useBrowser(routesFor([story, home, modal]));

const badgeOf = async (page: Page) =>
	session.driver.background().evaluate(
		async (tabId: number) => ({
			text: await chrome.action.getBadgeText({tabId}),
			title: await chrome.action.getTitle({tabId}),
		}),
		await tabOf(session, page),
	);

const badgeSays = (page: Page, text: string) =>
	until(`the badge to say "${text}"`, async () => (await badgeOf(page)).text === text);

const hidden = async (page: Page) => (await linesOf(page)).filter(({shown}) => !shown).length;

/** How many things the page says it hides. */
const counted = async (page: Page) =>
	session.driver.background().evaluate(
		async (tab: number) => {
			await chrome.scripting.executeScript({target: {tabId: tab}, files: ['/engine.js']});
			const {removals} = await chrome.tabs.sendMessage(tab, {name: 'veiling', args: []}, {frameId: 0});
			return String(removals.length);
		},
		await tabOf(session, page),
	);

it('counts what is hidden on the button and says it in its title', async () => {
	const page = await settled(await session.open(story.url));
	const count = await counted(page);
	await badgeSays(page, count);
	const {title} = await badgeOf(page);
	const message = (key: string, words: string[]) => chrome.i18n.getMessage(key, words);
	expect(title).toBe(await session.driver.background().evaluate(message, 'actionTitleOther', [count]));
});

it('counts what a reader sees as one: bars, cards, shelves and sheets', async () => {
	const page = await settled(await session.open(story.url));
	const boxes = ['.promo_k2w', '.nl_55b', '.wall_z9', '.shelf', '.end_z9', '.sheet_q1'].join();
	const seen = await page.evaluate(selector => document.querySelectorAll(selector).length, boxes);
	await badgeSays(page, String(seen));
	const popup = await session.driver.clickAction(page);
	await headingOf(popup);
	await openPanel(popup, 'hidden');
	expect(await popup.evaluate(() => document.querySelectorAll('.removals > .kind li').length)).toBe(seen);
	await popup.close();
});

it('counts no dialog that must stay, and says in the list that it does and why', async () => {
	const plain = await settled(await session.open(story.url));
	const count = await counted(plain);
	const page = await settled(await session.open(modal.url));
	await badgeSays(page, count);
	const popup = await session.driver.clickAction(page);
	await headingOf(popup);
	await openPanel(popup, 'hidden');
	const stays = await messageIn(popup, 'staysTag');
	const items = await popup.evaluate(() =>
		[...document.querySelectorAll('.removals > .kind li')].map(item => [
			item.querySelector('.tag')?.textContent ?? '',
			item.querySelector('button') !== null,
		]),
	);
	expect(items.filter(([tag]) => tag)).toEqual([[stays, false]]);
	expect(items.filter(([, isTurnable]) => isTurnable)).toHaveLength(Number(count));
	expect(await page.evaluate(() => document.querySelector('dialog')?.checkVisibility())).toBe(true);
	await page.evaluate(() => document.querySelector('dialog')?.close());
	await badgeSays(page, count);
	await popup.close();
});

it('has no badge on a page that is no story', async () => {
	const page = await settled(await session.open(home.url));
	const plain = await session.driver.background().evaluate(() => chrome.i18n.getMessage('actionTitle'));
	expect(await badgeOf(page)).toEqual({text: '', title: plain});
});

it('shows one thing again, and counts one less', async () => {
	const page = await settled(await session.open(story.url));
	const [count, before] = [await counted(page), await hidden(page)];
	const popup = await session.driver.clickAction(page);
	await headingOf(popup);
	await openPanel(popup, 'hidden');
	await press(popup, await messageIn(popup, 'showAgain'));
	await badgeSays(page, String(Number(count) - 1));
	expect(await hidden(page)).toBeLessThan(before);
	await press(popup, await messageIn(popup, 'hideAgain'));
	await badgeSays(page, count);
	expect(await hidden(page)).toBe(before);
	await popup.close();
});

it.each([
	['onSite', ['inkl.com']],
	['cleanEverywhere', []],
])('leaves pages as they are while the switch "%s" is off', async (key, words) => {
	const page = await settled(await session.open(story.url));
	const [count, before] = [await counted(page), await hidden(page)];
	const popup = await session.driver.clickAction(page);
	await headingOf(popup);
	await openPanel(popup, 'look');
	const off = await messageIn(popup, 'badgeOff');
	await press(popup, await messageIn(popup, key, ...words));
	await badgeSays(page, off);
	expect(await hidden(page)).toBe(0);
	const another = await settled(await session.open(`${story.url}?again`));
	expect(await hidden(another)).toBe(0);
	await badgeSays(another, off);
	await popup.close();

	const second = await session.driver.clickAction(page);
	await headingOf(second);
	await openPanel(second, 'look');
	await press(second, await messageIn(second, key, ...words));
	await badgeSays(page, count);
	expect(await hidden(page)).toBe(before);
	await second.close();
});

it('turns cleaning of the site off and on by its shortcut', async () => {
	const page = await settled(await session.open(story.url));
	const count = await counted(page);
	await badgeSays(page, count);
	await session.driver.press('toggle-cleaning', page);
	const [text, title] = await session.driver
		.background()
		.evaluate(() => [chrome.i18n.getMessage('badgeOff'), chrome.i18n.getMessage('actionTitleOff', ['inkl.com'])]);
	await badgeSays(page, text ?? '');
	expect((await badgeOf(page)).title).toBe(title);
	expect(await hidden(page)).toBe(0);
	await session.driver.press('toggle-cleaning', page);
	await badgeSays(page, count);
});

it('has its item in the context menu', async () => {
	const update = (id: string) =>
		chrome.contextMenus.update(id, {}).then(
			() => 'there',
			() => 'missing',
		);
	await until(
		'the item to be there',
		async () => (await session.driver.background().evaluate(update, 'read')) === 'there',
	);
	expect(await session.driver.background().evaluate(update, 'no-such-item')).toBe('missing');
});
