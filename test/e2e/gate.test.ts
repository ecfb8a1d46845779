/** Where the cleaner comes from and where it does not: by the gate from a page that is no story, never to private fields. */
import type {Page} from 'puppeteer-core';
import {expect, it} from 'vitest';
import {routesFor} from '../browser/stand-in.mjs';
import {until} from '../browser/until.mjs';
import {type Fixture, fixtures, sample} from '../fixtures/load';
import {watchedIn, watchingFor} from './frames';
import {hiddenTimes, linesOf} from './lines';
import {settled, tabOf, useBrowser} from './session';

const all = fixtures('inkl');
const fixture = (name: string): Fixture => all.find(each => each.name === `inkl/${name}`) ?? sample();
const [home, first] = [fixture('home'), fixture('smart-brevity')];
const bodyOf = (html: string) => /<body[^>]*>([\s\S]*)<\/body>/.exec(html)?.[1] ?? '';

/** inkl's home as a single-page app: a click on a story's link draws the story in place. */
const app = home.html.replace(
	'</body>',
	`<template>${bodyOf(first.html)}</template><script>
	addEventListener('click', event => {
		const link = event.target.closest('a[href^="/news/"]');
		if (!link) return;
		event.preventDefault();
		history.pushState({}, '', link.href);
		document.body.replaceChildren(document.querySelector('template').content);
	})</script></body>`,
);

const prompt = 'Sign up to read this article';
const story = `<!doctype html><html lang="en"><title>Ferries</title><body><main><article>
<h1>Ferries are free from Monday</h1>
<p>The harbour board has voted to let everyone ride for nothing, and the first boat leaves at six in the morning.</p>
<p>Nobody on the quay could remember a vote that had gone so fast, and the captain said that he had hardly sat down.</p>
</article><div class="box"><p>${prompt}</p><!--in the prompt--></div></main><!--beside--></body></html>`;

const fields = {
	'a password': '<input type="password" name="secret">',
	'a one-time code': '<input autocomplete="one-time-code">',
	'a card number': '<input autocomplete="cc-number">',
	'the code of a card': '<input type="text" autocomplete="cc-csc">',
};
const beside = Object.entries(fields).map(([name, field], i) => ({
	name,
	url: `https://www.inkl.com/news/private-${i}`,
	html: story.replace('<!--beside-->', `<form><p>Your account</p>${field}</form>`),
}));
const within = {
	url: 'https://www.inkl.com/news/within',
	html: story.replace('<!--in the prompt-->', fields['a password']),
};
const open = {url: 'https://www.inkl.com/news/open', html: story};

const asked = 'Inscrivez-vous à notre newsletter gratuite';
const told =
	'<p>Le conseil du port a voté mardi soir pour que les bacs soient gratuits à partir du premier juin, et la mairie dit que les recettes de la ville suffisent pour une année.</p>';
const french = {
	url: 'https://www.inkl.com/news/les-bacs-sont-gratuits',
	html: `<!doctype html><html lang="en"><title>Les bacs</title><body><main><article><h1>Les bacs sont gratuits</h1>
${told.repeat(8)}<div class="box"><p>${asked}</p><button>Je m’inscris</button></div></article></main></body></html>`,
};

const session = useBrowser(routesFor([{...home, html: app}, ...beside, within, open, french]));

/** Whether the cleaner stands in a page. */
const isCleanerIn = async (page: Page) =>
	session.driver.background().evaluate(
		async (tabId: number) => {
			const func = () => globalThis.standfirstCleaner !== undefined;
			const [answer] = await chrome.scripting.executeScript({target: {tabId}, func});
			return answer?.result;
		},
		await tabOf(session, page),
	);

const hasRests = (page: Page) => page.evaluate(() => document.documentElement.outerHTML.includes('data-standfirst'));

it('goes from home to a story under a pointer without a flash of a prompt', async () => {
	const prompts = first.clutter.veiled.map(({text}) => text).filter(text => !home.html.includes(text));
	expect(prompts).toContain(prompt);
	const page = await session.open(home.url, watchingFor(first.story?.headline ?? '', prompts));
	expect(await isCleanerIn(page)).toBe(false);
	await page.hover('a[href^="/news/"]');
	await until('the cleaner to come', () => isCleanerIn(page));
	await page.click('a[href^="/news/"]');
	const lines = await linesOf(await settled(page));
	expect(first.clutter.veiled.map(({text}) => [text, hiddenTimes(lines, text)])).toEqual(
		first.clutter.veiled.map(({text, count}) => [text, count]),
	);
	const {flashed, places} = await watchedIn(page);
	expect({flashed, places: places.length}).toEqual({flashed: [], places: 1});
});

it('brings nothing to a page for a pointer over anything else', async () => {
	const page = await session.open(home.url);
	await page.hover('a[href="/signup"]');
	await page.hover('h1');
	await settled(page);
	expect(await isCleanerIn(page)).toBe(false);
	expect(await hasRests(page)).toBe(false);
});

it.each(beside)('cleans nothing at a story’s address where there is a field for $name', async ({url}) => {
	const page = await settled(await session.open(url));
	expect(await isCleanerIn(page)).toBe(true);
	expect(await hasRests(page)).toBe(false);
});

it.each([open, within])('cleans $url, whose field, if any, is the prompt’s own', async ({url}) => {
	const page = await settled(await session.open(url));
	expect(hiddenTimes(await linesOf(page), prompt)).toBe(1);
});

it('takes its hands off a page that comes to have a private field', async () => {
	const page = await settled(await session.open(open.url));
	expect(await hasRests(page)).toBe(true);
	await page.evaluate(() => {
		const field = document.createElement('input');
		field.type = 'password';
		document.querySelector('article')?.append(field);
	});
	await until('everything to be shown', async () => !(await hasRests(page)));
});

it('hears a page in the language of its text, where the page states another', async () => {
	const page = await session.open(french.url);
	await until('the prompt to be hidden', async () => hiddenTimes(await linesOf(page), asked) === 1);
});
