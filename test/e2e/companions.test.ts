/** Beside other extensions: what they do to a page, and what they say to us. */
import type {Page} from 'puppeteer-core';
import {beforeAll, expect, it} from 'vitest';
import {routesFor} from '../browser/stand-in.mjs';
import {until} from '../browser/until.mjs';
import {sample} from '../fixtures/load';
import {companion} from './companion';
import {watchedIn, watchingFor} from './frames';
import {hiddenTimes, linesOf} from './lines';
import {browserName, settled, tabOf, useBrowser} from './session';

const story = sample();
const session = useBrowser(routesFor([story]));
const prompts = story.clutter.veiled.map(({text}) => text);

/** Paints the page dark, and puts its stylesheet back last in the head whenever anything changes (Dark Reader, Stylus). */
function styling() {
	const style = document.createElement('style');
	style.textContent = '* {color: #ddd !important; background-color: #111 !important} p {display: block !important}';
	const put = () => {
		const head = document.head ?? document.documentElement;
		if (head && head.lastChild !== style) head.append(style);
	};
	put();
	new MutationObserver(put).observe(document, {subtree: true, childList: true, attributes: true});
}

/** Answers every change of an attribute with a change of classes, on the element and on the root. */
function toggling() {
	let turns = 0;
	new MutationObserver(records => {
		for (const {target, attributeName} of records) {
			if (attributeName === 'class') continue;
			turns += 1;
			(target as Element).classList.toggle('toggled');
			document.documentElement.classList.toggle('companion', turns % 2 === 0);
		}
	}).observe(document, {subtree: true, attributes: true});
}

/** Says to another extension what its own scripts would say, and leaves the answers at the root of the page. */
async function telling(other: string) {
	const messages = [
		{name: 'hidden', args: [7]},
		{name: 'story', args: [location.href]},
		{name: 'turn', args: [false]},
	];
	const say = (message: object) =>
		chrome.runtime.sendMessage(other, message).then(
			answer => JSON.stringify(answer) ?? 'none',
			() => 'refused',
		);
	const answers = await Promise.all(messages.map(say));
	const show = () => {
		document.documentElement.dataset.answers = answers.join();
	};
	if (document.documentElement) show();
	addEventListener('load', show);
}

/** How often marks of ours change, from the first moment of the page. Runs in the page. */
function countMarks() {
	Object.assign(window, {marks: 0});
	new MutationObserver(records => {
		(window as unknown as {marks: number}).marks += records.length;
	}).observe(document, {subtree: true, attributes: true, attributeFilter: ['data-standfirst']});
}

const marksIn = (page: Page) => page.evaluate(() => (window as unknown as {marks: number}).marks);

/** Our id as other extensions address us. */
const ownId = () => (browserName === 'firefox' ? 'standfirst@standfirst.example' : new URL(session.driver.origin).host);

beforeAll(async () => {
	await session.driver.install(companion('styling', styling));
	await session.driver.install(companion('toggling', toggling));
	await session.driver.install(companion('telling', telling, ownId()));
});

it('#72 comes to rest beside one that styles the page and one that toggles classes, with every prompt hidden', async () => {
	const watch = watchingFor(story.story?.headline ?? '', prompts);
	const page = await session.open(story.url, async opened => {
		await opened.evaluateOnNewDocument(countMarks);
		await watch(opened);
	});
	const lines = await linesOf(await settled(page));
	expect(story.clutter.veiled.map(({text}) => [text, hiddenTimes(lines, text)])).toEqual(
		story.clutter.veiled.map(({text, count}) => [text, count]),
	);
	expect(await page.evaluate(() => document.querySelectorAll('.toggled').length)).toBeGreaterThan(0);
	expect(await page.evaluate(() => document.head.lastElementChild?.localName)).toBe('style');
	const marked = await page.evaluate(() => document.querySelectorAll('[data-standfirst]').length);
	expect(await marksIn(page)).toBeLessThanOrEqual(3 * marked);
	expect((await watchedIn(page)).flashed).toEqual([]);
});

it('#71 neither hears nor answers another extension', async () => {
	const page = await settled(await session.open(story.url));
	const told = () => page.evaluate(() => document.documentElement.dataset.answers);
	await until('the other extension to have its answers', told);
	expect(await told()).toBe('refused,refused,refused');
	const tab = await tabOf(session, page);
	const badge = await session.driver.background().evaluate((tabId: number) => chrome.action.getBadgeText({tabId}), tab);
	expect(badge).not.toBe('7');
	expect(hiddenTimes(await linesOf(page), 'Sign up to read this article')).toBeGreaterThan(0);
});
