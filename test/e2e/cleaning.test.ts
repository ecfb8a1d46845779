/** Every fixture in a real browser: its prompts are gone from the first frame, its story is all there. */
import type {Page} from 'puppeteer-core';
import {beforeAll, describe, expect, it} from 'vitest';
import {routesFor} from '../browser/stand-in.mjs';
import {fixtures, sample} from '../fixtures/load';
import {wordsOf} from '../fixtures/words';
import {watchedIn, watchingFor} from './frames';
import {hiddenTimes, isSeen, linesOf, type SeenLine, seenText} from './lines';
import {settled, useBrowser} from './session';

const all = [sample(), ...fixtures('inkl')];
const stories = all.filter(({story}) => story !== null);
const others = all.filter(({story}) => story === null);

const session = useBrowser(routesFor(all));

describe.each(stories)('$name', fixture => {
	const {url, clutter, story} = fixture;
	const words = story ? wordsOf(story) : [];
	let lines: SeenLine[];
	let page: Page;

	beforeAll(async () => {
		const prompts = clutter.veiled.map(({text}) => text).filter(text => !words.includes(text));
		page = await session.driver.open(url, watchingFor(fixture.story?.headline ?? '', prompts));
		lines = await linesOf(await settled(page));
		return () => page.close();
	});

	it('hides every prompt and promo', () => {
		const found = clutter.veiled.map(({text}) => ({text, hidden: hiddenTimes(lines, text)}));
		expect(found).toEqual(clutter.veiled.map(({text, count}) => ({text, hidden: count})));
	});

	it('hides nothing else', () => {
		const named = new Set(clutter.veiled.map(({text}) => text));
		expect(lines.filter(({text, shown}) => !shown && !named.has(text)).map(({text}) => text)).toEqual([]);
		for (const {text} of [...clutter.plain, ...clutter.unveilable])
			expect([text, isSeen(lines, text)]).toEqual([text, true]);
	});

	it('shows the whole story', () => {
		const seen = seenText(lines);
		expect(words.filter(text => !seen.includes(text.replace(/\s+/g, '')))).toEqual([]);
	});

	it('shows no prompt in any frame and moves nothing', async () => {
		const {places, flashed, shift} = await watchedIn(page);
		expect({flashed, places: places.length, shift}).toEqual({flashed: [], places: 1, shift: 0});
	});

	it('leaves no scroll lock behind', async () => {
		const styles = await page.evaluate(() =>
			[document.documentElement, document.body].map(element => {
				const {overflowY, position} = getComputedStyle(element);
				return overflowY === 'hidden' || overflowY === 'clip' || position === 'fixed';
			}),
		);
		expect(styles).toEqual([false, false]);
	});
});

it('lets the wheel scroll a page that was locked', async () => {
	const page = await settled(await session.open(sample().url));
	await page.mouse.move(400, 400);
	await page.mouse.wheel({deltaY: 500});
	await page.waitForFunction(() => scrollY > 100);
});

it.each(others)('touches nothing on $name, which is no story', async ({url, html}) => {
	const page = await settled(await session.open(url));
	const [now, served] = await page.evaluate(source => {
		const fresh = new DOMParser().parseFromString(source, 'text/html');
		return [document.documentElement.outerHTML, fresh.documentElement.outerHTML];
	}, html);
	expect(now).toBe(served);
});
