/** Sites that Standfirst knows, once the reader has added them: their stories in shadow roots, late, endless; and their other pages. */
import type {Page} from 'puppeteer-core';
import {describe, expect, it} from 'vitest';
import {routesFor} from '../browser/stand-in.mjs';
import {until} from '../browser/until.mjs';
import {type Fixture, fixtures} from '../fixtures/load';
import {watchedIn, watchingFor} from './frames';
import {withHostsOf} from './granted';
import {hiddenTimes, isSeen, linesOf, type SeenLine} from './lines';
import {extension, settled, useBrowser} from './session';

const fixture = (name: string): Fixture => {
	const found = fixtures(name.split('/')[0]).find(each => each.name === name);
	if (!found) throw new Error(`no fixture ${name}`);
	return found;
};
const [folded, feed, shelves, front] = ['continue-reading', 'feed', 'promos', 'home'].map(name =>
	fixture(`msn/${name}`),
) as [Fixture, Fixture, Fixture, Fixture];
const [excerpt, boxes, plain] = ['excerpt', 'promos', 'plain'].map(name => fixture(`yahoo/${name}`)) as [
	Fixture,
	Fixture,
	Fixture,
];

/** A page whose whole body a script draws after the load, shadow roots included, as MSN's components do. */
const drawnLater = (html: string) => `<!doctype html><html lang="en"><title>…</title><body><script>
	const later = ${JSON.stringify(html).replaceAll('</', '<\\/')};
	setTimeout(() => document.body.append(...Document.parseHTMLUnsafe(later).body.childNodes), 300);
</script></body></html>`;
const late = {url: 'https://www.msn.com/en-au/news/australia/drawn-late/ar-AA1Late', html: drawnLater(shelves.html)};

/** Pages that are none to clean, though each has a story's prompts. */
const others = [
	'https://www.msn.com/en-us/feed',
	'https://www.msn.com/en-us/signin',
	'https://www.msn.com/en-us/search',
	'https://www.msn.com/en-us/shopping/checkout',
].map(url => ({url, html: shelves.html}));
const yahoos = [
	'https://www.yahoo.com/',
	'https://www.yahoo.com/checkout',
	'https://search.yahoo.com/search',
	'https://mail.yahoo.com/d/folders/1',
	'https://login.yahoo.com/account/challenge.html',
].map(url => ({url, html: boxes.html}));

const session = useBrowser(
	routesFor([folded, feed, shelves, front, excerpt, boxes, plain, late, ...others, ...yahoos]),
	withHostsOf(extension, 'msn', 'yahoo'),
);

const missedIn = (lines: SeenLine[], {clutter}: Fixture) =>
	clutter.veiled.filter(({text, count}) => hiddenTimes(lines, text) < count).map(({text}) => text);

async function isClean(page: Page, of: Fixture = byUrl(page.url())): Promise<void> {
	await until(`every prompt of ${of.name} to be hidden`, async () => missedIn(await linesOf(page), of).length === 0);
}

function byUrl(url: string): Fixture {
	const found = [folded, feed, shelves, excerpt, boxes, plain].find(each => each.url === url);
	if (!found) throw new Error(`no fixture at ${url}`);
	return found;
}

/** What is hidden in a page, its shadow roots included. */
const hiddenIn = (page: Page): Promise<number> =>
	page.evaluate(() => {
		const count = (root: ParentNode): number =>
			[...root.querySelectorAll('*')].reduce(
				(sum, element) =>
					sum +
					Number(element.getAttribute('data-standfirst') === 'veiled') +
					(element.shadowRoot ? count(element.shadowRoot) : 0),
				0,
			);
		return count(document);
	});

const firstLine = (of: Fixture) => {
	const block = of.story?.sections[0]?.blocks.find(({kind}) => kind === 'paragraph');
	return block && 'runs' in block ? block.runs.map(({text}) => text).join('') : '';
};

describe('MSN', () => {
	it('has its shelves and offers hidden in shadow roots and out of them, and the whole story seen', async () => {
		const page = await session.open(shelves.url);
		await isClean(page);
		const lines = await linesOf(page);
		expect(isSeen(lines, firstLine(shelves))).toBe(true);
		for (const {text} of shelves.clutter.plain) expect([text, isSeen(lines, text)]).toEqual([text, true]);
	});

	it('keeps the button that unfolds a story', async () => {
		const page = await settled(await session.open(folded.url));
		expect(await hiddenIn(page)).toBe(0);
	});

	it('is cleaned when its components draw the story after the load', async () => {
		const page = await session.open(late.url);
		await isClean(page, shelves);
		expect(isSeen(await linesOf(page), firstLine(shelves))).toBe(true);
	});

	it('is cleaned again when the feed goes on with another story inside a shadow root', async () => {
		const page = await settled(await session.open(feed.url));
		await page.evaluate(html => {
			const deep = (root: ParentNode): Element | undefined =>
				root.querySelector('consumption-feed-wc') ??
				[...root.querySelectorAll('*')].map(({shadowRoot}) => shadowRoot && deep(shadowRoot)).find(Boolean) ??
				undefined;
			const next = Document.parseHTMLUnsafe(html).querySelector('consumption-page');
			if (next) deep(document)?.shadowRoot?.append(next);
			history.pushState({}, '', '/en-au/news/australia/the-river/ar-AA1KpZs');
		}, shelves.html);
		const beyond = ['Get the MSN app', 'Sign up for our free morning newsletter', 'Related: The dam with two bottoms'];
		await until('the next story to be cleaned', async () => {
			const lines = await linesOf(page);
			return beyond.every(text => hiddenTimes(lines, text) === 1);
		});
		const lines = await linesOf(page);
		expect([isSeen(lines, firstLine(feed)), isSeen(lines, firstLine(shelves))]).toEqual([true, true]);
	});

	it.each([front, ...others])('is left alone at $url', async ({url}) => {
		expect(await hiddenIn(await settled(await session.open(url)))).toBe(0);
	});

	it('shows all again when the reader goes home without a load', async () => {
		const page = await session.open(shelves.url);
		await isClean(page);
		await page.evaluate(() => history.pushState({}, '', '/en-au'));
		await until('nothing to be hidden', async () => (await hiddenIn(page)) === 0);
	});
});

describe('Yahoo', () => {
	it('shows no newsletter, shelf or sign-in sheet in any painted frame, and can be scrolled', async () => {
		// The page's own header says "Sign in" too.
		const prompts = boxes.clutter.veiled.map(({text}) => text).filter(text => text !== 'Sign in');
		const page = await session.open(boxes.url, watchingFor(boxes.story?.headline ?? '', prompts));
		await isClean(page);
		expect((await watchedIn(page)).flashed).toEqual([]);
		await until('the page to scroll', () =>
			page.evaluate(() => getComputedStyle(document.documentElement).overflowY !== 'hidden'),
		);
	});

	it('hides what is put into a story late, before it is painted', async () => {
		const prompt = 'Sign up for our free morning newsletter';
		const page = await settled(await session.open(plain.url, watchingFor(plain.story?.headline ?? '', [prompt])));
		await page.evaluate(text => {
			const box = document.createElement('div');
			box.className = 'caas-newsletter';
			box.append(document.createElement('p'));
			box.firstElementChild?.append(text);
			requestAnimationFrame(() => document.querySelector('.caas-body p:nth-of-type(3)')?.before(box));
		}, prompt);
		await until('the late box to be hidden', async () => hiddenTimes(await linesOf(page), prompt) === 1);
		expect((await watchedIn(page)).flashed).toEqual([]);
	});

	it('keeps the way to the original of an excerpt', async () => {
		const page = await session.open(excerpt.url);
		await isClean(page);
		expect(isSeen(await linesOf(page), 'Continue reading')).toBe(true);
	});

	it.each(yahoos)('is left alone at $url', async ({url}) => {
		expect(await hiddenIn(await settled(await session.open(url)))).toBe(0);
	});
});
