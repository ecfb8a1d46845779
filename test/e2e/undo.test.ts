/** Undo: turned off, the page is what was served, node for node. */
import type {Page} from 'puppeteer-core';
import {expect, it} from 'vitest';
import {routesFor} from '../browser/stand-in.mjs';
import {until} from '../browser/until.mjs';
import {fixtures, sample} from '../fixtures/load';
import {linesOf} from './lines';
import {headingOf, messageIn, openPanel, press} from './popup';
import {settled, useBrowser} from './session';

const pages = [sample(), ...fixtures('inkl').filter(({name}) => /overlay|split-inline|in-body/.test(name))];
const session = useBrowser(routesFor(pages));

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
