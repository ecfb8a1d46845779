/** The life of an extension: updated, stopped, asked of pages that go away or cannot be read, spoken to by strangers. */
import type {Page} from 'puppeteer-core';
import {expect, it} from 'vitest';
import {routesFor} from '../browser/stand-in.mjs';
import {until} from '../browser/until.mjs';
import {fixtures, sample} from '../fixtures/load';
import {hiddenTimes, linesOf} from './lines';
import {headingOf, messageIn, openPanel, press, wordsIn} from './popup';
import {settled, tabOf, useBrowser} from './session';

const story = sample();
const second = fixtures('inkl').find(({name}) => name === 'inkl/smart-brevity') ?? story;
const session = useBrowser(routesFor([story, second]));
const prompt = 'Sign up to read this article';

const hidden = async (page: Page) => (await linesOf(page)).filter(({shown}) => !shown).length;

const markup = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);

/** Brings a prompt into the page, as a page does late. */
const insertPrompt = (page: Page) =>
	page.evaluate(text => {
		const line = document.createElement('p');
		line.textContent = text;
		document.querySelector('article')?.before(line);
	}, prompt);

const badgeOf = async (page: Page) =>
	session.driver
		.background()
		.evaluate((tabId: number) => chrome.action.getBadgeText({tabId}), await tabOf(session, page));

const promptIsHidden = async (page: Page, times: number) =>
	until(`${times} prompts to be hidden`, async () => hiddenTimes(await linesOf(page), prompt) === times);

it('#62 hands a page over to the new version: nothing is shown meanwhile, one copy works, all can be undone', async () => {
	const page = await settled(await session.open(story.url));
	const [before, times] = [await hidden(page), hiddenTimes(await linesOf(page), prompt)];
	await page.evaluate(() => {
		const seen: string[] = [];
		Object.assign(window, {seen});
		new MutationObserver(records => {
			for (const {target} of records) seen.push((target as Element).outerHTML.slice(0, 80));
		}).observe(document, {subtree: true, attributes: true, attributeFilter: ['data-standfirst']});
	});
	await session.driver.reload();
	await until('the new version to count', async () => (await badgeOf(page)) !== '');
	expect(await hidden(page)).toBe(before);
	await insertPrompt(page);
	await promptIsHidden(page, times + 1);
	await settled(page);
	expect(await page.evaluate(() => (window as unknown as {seen: string[]}).seen)).toHaveLength(1);

	const popup = await session.driver.clickAction(page);
	await headingOf(popup);
	await openPanel(popup, 'hidden');
	await press(popup, await messageIn(popup, 'showAll'));
	await until('all to be shown', async () => (await hidden(page)) === 0);
	// The old copy, if it still worked, would hide it all again with the next thing that comes.
	await page.evaluate(() => document.querySelector('article')?.append(document.createElement('hr')));
	await settled(page);
	expect(await markup(page)).not.toContain('data-standfirst');
	await popup.close();
});

it('#63 works on when the background was stopped: page, popup, badge', async () => {
	const page = await settled(await session.open(story.url));
	const count = Number(await badgeOf(page));
	const times = hiddenTimes(await linesOf(page), prompt);
	await session.driver.stopBackground();
	await insertPrompt(page);
	await promptIsHidden(page, times + 1);
	await until('the badge to count one more', async () => Number(await badgeOf(page)) === count + 1);
	await session.driver.stopBackground();
	const popup = await session.driver.clickAction(page);
	expect(await headingOf(popup)).toBe(story.story?.headline);
	await popup.close();
});

it('#64 says that a page is out of reach when its tab was closed before the popup had read it', async () => {
	const page = await session.driver.open(story.url);
	const tab = await tabOf(session, page);
	await page.close();
	const popup = await session.driver.popupInTab(`?tabId=${tab}`);
	expect(await headingOf(popup)).toBe(await messageIn(popup, 'unreachableTitle'));
	await popup.close();
});

it('#64 reads one story or the other, never a mixture, when its tab goes on meanwhile', async () => {
	const page = await session.open(story.url);
	const tab = await tabOf(session, page);
	for (const {url} of [second, story, second]) {
		const [popup] = await Promise.all([session.driver.popupInTab(`?tabId=${tab}`), page.goto(url)]);
		const heading = await headingOf(popup);
		const words = await wordsIn(popup);
		const outOfReach = await messageIn(popup, 'unreachableTitle');
		const read = [story, second].find(each => each.story?.headline === heading);
		expect([story.story?.headline, second.story?.headline, outOfReach]).toContain(heading);
		expect(words).not.toContain('undefined');
		expect(words).toContain(read?.story?.publisher?.name ?? '');
		await popup.close();
	}
});

it('#70 keeps what two windows choose at once', async () => {
	const page = await settled(await session.open(story.url));
	const popup = await session.driver.popupInTab(`?tabId=${await tabOf(session, page)}`);
	await headingOf(popup);
	await openPanel(popup, 'look');
	await Promise.all([press(popup, await messageIn(popup, 'themeDark')), session.driver.press('toggle-cleaning', page)]);
	const stored = () => session.driver.background().evaluate(() => chrome.storage.local.get('settings'));
	await until('both choices to be stored', async () => {
		const {settings} = (await stored()) as {settings?: {theme: string; off: string[]}};
		return settings?.theme === 'dark' && settings.off.includes('inkl.com');
	});
	await session.driver.background().evaluate(() => chrome.storage.local.clear());
	await popup.close();
});

it('#71 is deaf to what a page says in its words, by message, by event or by its marks', async () => {
	const page = await settled(await session.open(story.url));
	const [before, count] = [await hidden(page), await badgeOf(page)];
	const sees = await page.evaluate(() => {
		const {runtime} = (window as unknown as {chrome?: {runtime?: {sendMessage?: unknown}}}).chrome ?? {};
		for (const message of [
			{name: 'show', args: []},
			{name: 'turn', args: [false]},
			{name: 'hidden', args: [7]},
		]) {
			window.postMessage(message, '*');
			for (const target of [window, document, document.documentElement])
				for (const name of ['message', message.name, 'standfirst', 'standfirst-show'])
					target.dispatchEvent(new CustomEvent(name, {detail: message, bubbles: true}));
		}
		return [typeof runtime?.sendMessage, 'standfirstCleaner' in window, 'standfirstSite' in window];
	});
	expect(sees).toEqual(['undefined', false, false]);
	expect(await hidden(await settled(page))).toBe(before);
	expect(await badgeOf(page)).toBe(count);
});
