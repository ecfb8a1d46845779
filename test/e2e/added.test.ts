/** A site that the reader adds: asked for in one click, cleaned where a page is surely a story, given back as easily. */
import type {Page} from 'puppeteer-core';
import {beforeAll, expect, it} from 'vitest';
import {routesFor} from '../browser/stand-in.mjs';
import {until} from '../browser/until.mjs';
import {fixtures} from '../fixtures/load';
import {headingOf, messageIn, openPanel, press, wordsIn} from './popup';
import {settled, tabOf, useBrowser} from './session';

const host = 'paper.example';
const origin = `*://${host}/*`;
const article = fixtures('articles').find(({name}) => name === 'articles/semantic');
const html = article?.html ?? '';
const at = (path: string) => `https://${host}${path}`;
const story = at('/2025/03/tide-baker');

/** Pages of the same site that are none to clean, though each has the story's prompts and says it is an article. */
const others: [string, string][] = [
	['its home page', at('/')],
	['its sign-in page', at('/account/login')],
	['its mail', at('/mail/inbox/42')],
	['its search', at('/search')],
	['its checkout', at('/subscribe/checkout')],
];
const website = {url: at('/world'), html: html.replace('content="article"', 'content="website"')};
const locked = {
	url: at('/2025/03/locked'),
	html: html.replace('</main>', '<form><input type="password"></form></main>'),
};
const named = (name: string) => {
	const found = fixtures('aol').find(fixture => fixture.name === name);
	if (!found) throw new Error(`${name} is not among the fixtures`);
	return found;
};
const [known, front] = [named('aol/promos'), named('aol/home')];
const session = useBrowser(
	routesFor([
		known,
		front,
		{url: story, html},
		{url: at('/2025/03/again'), html},
		website,
		locked,
		...others.map(([, url]) => ({url, html})),
	]),
);

const veiled = (page: Page) => page.evaluate(() => document.querySelectorAll('[data-standfirst="veiled"]').length);
const isVeiled = (page: Page, is: boolean) =>
	until(`the prompts to be ${is ? 'hidden' : 'shown'}`, async () => (await veiled(page)) > 0 === is);

const background = <A extends unknown[], R>(action: (...args: A) => R, ...args: A) =>
	session.driver.background().evaluate(action, ...args);
const held = () => background((wanted: string) => chrome.permissions.contains({origins: [wanted]}), origin);
const registered = () =>
	background(async () => (await chrome.scripting.getRegisteredContentScripts()).map(({id}) => id));

/** Presses a thing in the popup of a page. */
async function inPopup(page: Page, key: string, panel?: 'look'): Promise<string> {
	const popup = await session.driver.clickAction(page);
	await headingOf(popup);
	if (panel) await openPanel(popup, panel);
	await press(popup, await messageIn(popup, key, host));
	const said = key === 'alwaysClean' ? 'siteAdded' : 'siteTakenBack';
	const words = await messageIn(popup, said, host);
	await until('the popup to say what was done', async () =>
		(await wordsIn(popup)).includes(words.replace(/[\u2066-\u2069]/g, '')),
	);
	const all = await wordsIn(popup);
	await popup.close();
	return all;
}

beforeAll(() => session.driver.allow(origin));

it('is left alone before it is added', async () => {
	const page = await settled(await session.open(story));
	expect([await veiled(page), await held(), await registered()]).toEqual([0, false, []]);
});

it('is cleaned at once when it is added, and whenever it is opened from then on', async () => {
	const page = await settled(await session.open(story));
	await inPopup(page, 'alwaysClean');
	await isVeiled(page, true);
	expect([await held(), await registered()]).toEqual([true, ['added']]);
	await isVeiled(await session.open(at('/2025/03/again')), true);
	await until('the badge to count', async () => {
		const tab = await tabOf(session, page);
		return (await background((tabId: number) => chrome.action.getBadgeText({tabId}), tab)) !== '';
	});
});

it.each([...others, ['a page that says it is none', website.url], ['a page with a password', locked.url]])(
	'leaves %s alone',
	async (_, url) => {
		expect(await veiled(await settled(await session.open(url)))).toBe(0);
	},
);

it('follows a page that changes its address once its head speaks of the new one', async () => {
	const page = await settled(await session.open(at('/')));
	const go = (path: string, canonical: string) =>
		page.evaluate(
			(to, named) => {
				history.pushState(null, '', to);
				const link =
					document.querySelector('link[rel="canonical"]') ?? document.head.appendChild(document.createElement('link'));
				Object.assign(link, {rel: 'canonical', href: named});
				document.body.append(document.createElement('p'));
			},
			path,
			canonical,
		);
	await go('/2025/03/elsewhere', '/');
	expect(await veiled(await settled(page))).toBe(0);
	await go('/2025/03/here', '/2025/03/here');
	await isVeiled(page, true);
	await go('/search', '/search');
	await isVeiled(page, false);
});

it('outlives the end of its background', async () => {
	await session.driver.stopBackground();
	await isVeiled(await session.open(`${story}?later`), true);
});

it('outlives an update, in open pages and in new ones', async () => {
	const page = await session.open(story);
	await isVeiled(page, true);
	await session.driver.reload();
	await until('it to be registered again', async () => (await registered()).length === 1);
	await isVeiled(page, true);
	await isVeiled(await session.open(`${story}?updated`), true);
});

it('is turned off and on by the shortcut, without being given back', async () => {
	const page = await session.open(story);
	await isVeiled(page, true);
	await session.driver.press('toggle-cleaning', page);
	await isVeiled(page, false);
	await session.driver.press('toggle-cleaning', page);
	await isVeiled(page, true);
	expect(await held()).toBe(true);
});

it('is given back by its switch: the open page shows its prompts again, and the next one is left alone', async () => {
	const page = await session.open(story);
	await isVeiled(page, true);
	await inPopup(page, 'onSite', 'look');
	await isVeiled(page, false);
	expect([await held(), await registered()]).toEqual([false, []]);
	expect(await veiled(await settled(await session.open(at('/2025/03/again'))))).toBe(0);
});

it('is given back from another page, too, among the other sites', async () => {
	const page = await settled(await session.open(story));
	await inPopup(page, 'alwaysClean');
	await isVeiled(page, true);
	const popup = await session.driver.clickAction(await settled(await session.open(known.url)));
	await headingOf(popup);
	await openPanel(popup, 'look');
	await press(popup, await messageIn(popup, 'otherSites'));
	await press(popup, await messageIn(popup, 'onSite', host));
	await isVeiled(page, false);
	expect([await held(), await registered()]).toEqual([false, []]);
	const others = await messageIn(popup, 'otherSites');
	await until('it to be among them no longer', async () => !(await wordsIn(popup)).includes(others));
	await popup.close();
});

it('notices that the browser’s own settings take it back', async () => {
	const page = await settled(await session.open(story));
	await inPopup(page, 'alwaysClean');
	await isVeiled(page, true);
	await session.driver.withdraw(origin);
	await isVeiled(page, false);
	await until('its script to be gone', async () => (await registered()).length === 0);
	const popup = await session.driver.clickAction(page);
	await headingOf(popup);
	expect(await wordsIn(popup)).toContain((await messageIn(popup, 'alwaysClean', host)).replace(/[\u2066-\u2069]/g, ''));
	await popup.close();
});

it('knows an aggregator on its first story, and cleans it from then on', async () => {
	await session.driver.allow('*://*.www.aol.com/*');
	const page = await settled(await session.open(known.url));
	expect(await veiled(page)).toBe(0);
	const popup = await session.driver.clickAction(page);
	await headingOf(popup);
	expect(await wordsIn(popup)).toContain((await messageIn(popup, 'siteKnown', 'AOL')).replace(/[\u2066-\u2069]/g, ''));
	await press(popup, await messageIn(popup, 'alwaysClean', 'aol.com'));
	await isVeiled(page, true);
	await popup.close();
	expect((await registered()).sort()).toEqual(['aol', 'gate']);
	await isVeiled(await session.open(`${known.url}?again`), true);
	expect(await veiled(await settled(await session.open(front.url)))).toBe(0);
});
