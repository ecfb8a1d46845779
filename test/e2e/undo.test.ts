/** Undo: turned off, the page is what was served, node for node. */
import type {Page} from 'puppeteer-core';
import {expect, it} from 'vitest';
import type {Popup} from '../browser/driver';
import {routesFor} from '../browser/stand-in.mjs';
import {until} from '../browser/until.mjs';
import {fixtures, sample} from '../fixtures/load';
import {linesOf} from './lines';
import {headingOf, messageIn, openPanel, press} from './popup';
import {settled, useBrowser} from './session';

const pages = [sample(), ...fixtures('inkl').filter(({name}) => /overlay|split-inline|in-body/.test(name))];
/** The sample under its sheet, with a bar at the foot of its window as well. */
const barred = {
	url: 'https://www.inkl.com/news/harbour-city-under-a-sheet-and-a-bar',
	html: sample()
		.html.replace('</body>', '<div class="dock"><p>Download the app</p></div></body>')
		.replace('</style>', '.dock { position: fixed; bottom: 0; left: 0; right: 0; background: #fff; }</style>'),
};
const session = useBrowser(routesFor([...pages, barred]));

declare global {
	interface Window {
		/** The nodes of a page under test as they stood at first, in order. */
		kept: Node[];
	}
}

/** Every node in document order. Runs in the page. */
function keepNodes() {
	const walker = document.createTreeWalker(document);
	window.kept = [];
	while (walker.nextNode()) window.kept.push(walker.currentNode);
}

/** Whether the same nodes stand in the same order. Runs in the page. */
function areKept() {
	const walker = document.createTreeWalker(document);
	return window.kept.every(node => walker.nextNode() === node) && walker.nextNode() === null;
}

/** The page's markup now, and that of a fresh parse of what was served. */
const markup = (page: Page, html: string) =>
	page.evaluate(source => {
		const fresh = new DOMParser().parseFromString(source, 'text/html');
		return [document.documentElement.outerHTML, fresh.documentElement.outerHTML];
	}, html);

const hidden = async (page: Page) => (await linesOf(page)).filter(({shown}) => !shown).length;

it.each(pages)('gives $name back exactly, and hides again', async ({url, html}) => {
	const page = await settled(await session.open(url));
	await page.evaluate(keepNodes);
	const before = await hidden(page);
	expect(before).toBeGreaterThan(0);

	const popup = await session.driver.clickAction(page);
	await headingOf(popup);
	await openPanel(popup, 'hidden');
	await press(popup, await messageIn(popup, 'showAll'));
	await until('everything to be shown', async () => (await hidden(page)) === 0);
	const [now, served] = await markup(page, html);
	expect(now).toBe(served);
	expect(await page.evaluate(areKept)).toBe(true);

	await press(popup, await messageIn(popup, 'hideAll'));
	await until('everything to be hidden again', async () => (await hidden(page)) === before);
	await popup.close();
});

/** Presses the button of the one thing in the list whose words begin so. */
const turn = (popup: Popup, begin: string) =>
	popup.evaluate(words => {
		const all = [...document.querySelectorAll('.removals li')];
		const found = all.filter(item => item.querySelector('.excerpt')?.textContent?.startsWith(words));
		if (found.length !== 1) throw new Error(`${found.length} in the list begin with "${words}"`);
		found[0]?.querySelector('button')?.click();
	}, begin);

/** How the page stands: whether it is locked, and what is seen of the sheet and of the bar. */
const stands = (page: Page) =>
	page.evaluate(() => {
		const seen = (selector: string) =>
			[...document.querySelectorAll(selector)].filter(one => one.checkVisibility()).length;
		const locked = [document.documentElement, document.body].map(one => getComputedStyle(one).overflowY === 'hidden');
		return {locked: locked.every(Boolean), sheet: seen('.veil_q1, .veil_q1 *'), bar: seen('.dock, .dock *')};
	});

it('shows a sheet whole and with its lock, and takes both away again, whatever else stays hidden', async () => {
	const page = await settled(await session.open(barred.url));
	const clean = {locked: false, sheet: 0, bar: 0};
	const isAs = async (wanted: typeof clean) => {
		const is = async () => JSON.stringify(await stands(page)) === JSON.stringify(wanted);
		await until(`the page to stand as ${JSON.stringify(wanted)}`, is);
	};
	await isAs(clean);
	const popup = await session.driver.clickAction(page);
	await headingOf(popup);
	await openPanel(popup, 'hidden');
	const all = await page.evaluate(() => document.querySelectorAll('.veil_q1, .veil_q1 *').length);
	const [sheet, bar] = ['Sign up to read this article · Create your free account', 'Download the app'];

	await turn(popup, sheet);
	await isAs({...clean, locked: true, sheet: all});
	await turn(popup, sheet);
	await isAs(clean);
	await turn(popup, bar);
	await isAs({...clean, bar: 2});
	await turn(popup, sheet);
	await isAs({locked: true, sheet: all, bar: 2});
	await turn(popup, bar);
	await isAs({...clean, locked: true, sheet: all});

	// A way to a place in the page leads to no other page.
	await page.evaluate(async () => {
		location.hash = 'below';
		history.replaceState({}, '', '?utm_source=mail#below');
		await new Promise(frame => requestAnimationFrame(() => requestAnimationFrame(frame)));
	});
	await isAs({...clean, locked: true, sheet: all});
	await popup.close();
});
