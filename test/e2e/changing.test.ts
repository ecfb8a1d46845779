/** Pages that change under the reader: served in pieces, rendered by script, added to late, left without a load. */
import type {ServerResponse} from 'node:http';
import type {Page} from 'puppeteer-core';
import {expect, it} from 'vitest';
import {routesFor} from '../browser/stand-in.mjs';
import {until} from '../browser/until.mjs';
import {fixtures, sample} from '../fixtures/load';
import {article, promptBox, storyPage} from '../hostile/page';
import {watchedIn, watchingFor} from './frames';
import {hiddenTimes, linesOf, type SeenLine} from './lines';
import {settled, useBrowser} from './session';

const fixture = (name: string) => {
	const found = fixtures('inkl').find(each => each.name === `inkl/${name}`);
	if (!found) throw new Error(`no fixture ${name}`);
	return found;
};
const story = sample();
const [first, second, home] = [fixture('smart-brevity'), fixture('comment'), fixture('home')];
const bodyOf = (html: string) => /<body[^>]*>([\s\S]*)<\/body>/.exec(html)?.[1] ?? '';

/** Serves a page in pieces with a pause between them in ms, as a slow line does. */
function inPieces(response: ServerResponse, pieces: string[], pause: number) {
	response.writeHead(200, {'content-type': 'text/html; charset=utf-8'});
	pieces.forEach((piece, i) => {
		setTimeout(() => (i === pieces.length - 1 ? response.end(piece) : response.write(piece)), i * pause);
	});
}

/** Cuts a page before each of these words. */
const cut = (html: string, ...words: string[]) =>
	[0, ...words.map(word => html.indexOf(word)), html.length].flatMap((at, i, all) => html.slice(at, all[i + 1]) || []);

const slow = 'https://www.inkl.com/news/slow';
const scripted = 'https://www.inkl.com/news/scripted';
const rendered = 'https://www.inkl.com/news/rendered';
const renderer = `<!doctype html><title>…</title><div id="root"></div><template>${bodyOf(first.html)}</template>
<script>setTimeout(() => root.append(document.querySelector('template').content), 300)</script>`;

/** The story served so that its prompts come by themselves. */
const served = (html: string, pause: number) => (_: URL, response: ServerResponse) =>
	inPieces(response, cut(html, '<article', '<aside', 'class="tail_m4'), pause);

/** Stories of so many paragraphs, told apart by what they tell of. */
const told = (of: string, paragraphs: number) =>
	Array.from(
		{length: paragraphs},
		(_, at) => `Of ${of} number ${at + 1} the board said on Tuesday that it stays where it has stood for ninety years.`,
	);
const [long, brief] = [told('lamp', 20), told('ladder', 5)];
const shrinking = 'https://www.inkl.com/news/shrinking';
const trimmed = 'https://www.inkl.com/news/trimmed';

/** How a page goes from a long story to a brief one. */
const ways = {
	'the address first': 'go(); draw();',
	'the text first': 'draw(); go();',
	'the text first, the address later': 'draw(); setTimeout(go, 600);',
	'the address first, the text later': 'go(); setTimeout(draw, 1200);',
	'a skeleton between': 'go(); blank(); setTimeout(draw, 1300);',
	'a skeleton after the old text': 'go(); setTimeout(blank, 300); setTimeout(draw, 1600);',
	'patched in place': 'go(); patch();',
	'at the same address': 'draw();',
};
const shrink = (way: string) => `const main = document.querySelector('main');
	const prompt = main.firstElementChild.outerHTML;
	const go = () => history.pushState({}, '', '/news/brief');
	const blank = () => { main.innerHTML = '<p>…</p>'; };
	const draw = () => { main.innerHTML = prompt + ${JSON.stringify(article(brief))}; };
	const patch = () => {
		const lines = [...main.querySelectorAll('article p')];
		const texts = ${JSON.stringify(brief)};
		lines.forEach((line, at) => { if (texts[at]) line.textContent = texts[at]; else line.remove(); });
	};
	${way}`;

/** A sheet that a widget draws in a shadow root of its own once its script has come, or once it knows its reader. */
const sheet = `<div style="position: fixed; inset: 0; background: #fff">${promptBox}</div>`;
const drawIn = (host: string) => `${host}.attachShadow({mode: 'open'}).innerHTML = ${JSON.stringify(sheet)};`;
const widgets = {
	'defined late': `setTimeout(() => customElements.define('join-sheet', class extends HTMLElement {
		connectedCallback() { ${drawIn('this')} }
	}), 900);`,
	'drawn late': `customElements.define('join-sheet', class extends HTMLElement {
		connectedCallback() { setTimeout(() => { ${drawIn('this')} }, 900); }
	});`,
};
const widgetPages = Object.entries(widgets).map(([name, script]) => ({
	name,
	url: `https://www.inkl.com/news/widget-${name.replace(' ', '-')}`,
	html: storyPage({body: ' style="overflow: hidden"', after: '<join-sheet></join-sheet>', script}),
}));

const session = useBrowser(
	routesFor([
		first,
		home,
		{url: rendered, html: renderer},
		...widgetPages,
		{url: shrinking, html: storyPage({paragraphs: long})},
		{
			url: trimmed,
			html: storyPage({
				paragraphs: long,
				script: `setTimeout(() => {
					for (const line of [...document.querySelectorAll('article p')].slice(2)) line.remove();
				}, 800);`,
			}),
		},
		{url: slow, html: served(story.html, 350)},
		{url: scripted, html: served(story.html.replaceAll('</p>', '</p><script>globalThis.at = 1;</script>'), 50)},
	]),
);

const promptsOf = ({clutter}: typeof story) => clutter.veiled.map(({text}) => text);
const expectHidden = (lines: SeenLine[], {clutter}: typeof story) =>
	expect(clutter.veiled.map(({text}) => [text, hiddenTimes(lines, text)])).toEqual(
		clutter.veiled.map(({text, count}) => [text, count]),
	);

/** Draws another page's body as a single-page app does: the address first, then the nodes. */
const goInPlace = (page: Page, to: {url: string; html: string}) => {
	session.site.texts.push(to.html);
	return page.evaluate(
		(url, source) => {
			history.pushState({}, '', url);
			document.body.replaceChildren(...new DOMParser().parseFromString(source, 'text/html').body.childNodes);
		},
		new URL(to.url).pathname,
		to.html,
	);
};

it.each([slow, scripted])('shows no prompt while a page arrives in pieces: %s', async url => {
	const page = await session.open(url, watchingFor(story.story?.headline ?? '', promptsOf(story)));
	expectHidden(await linesOf(await settled(page)), story);
	const {flashed, places, shift} = await watchedIn(page);
	expect({flashed, places: places.length, shift}).toEqual({flashed: [], places: 1, shift: 0});
});

it('cleans a page that a script renders after the load', async () => {
	const page = await session.open(rendered, watchingFor(first.story?.headline ?? '', promptsOf(first)));
	await page.waitForSelector('h1');
	expectHidden(await linesOf(await settled(page)), first);
	const {flashed, places, shift} = await watchedIn(page);
	expect({flashed, places: places.length, shift}).toEqual({flashed: [], places: 1, shift: 0});
});

it('hides a prompt that is inserted late before it is painted, every time', async () => {
	const prompt = 'Sign up to read this article';
	const page = await settled(await session.open(first.url, watchingFor(first.story?.headline ?? '', [prompt])));
	const before = hiddenTimes(await linesOf(page), prompt);
	for (let times = 1; times <= 3; times += 1) {
		await page.evaluate(text => {
			const box = document.createElement('div');
			const line = document.createElement('p');
			line.textContent = text;
			box.append(line);
			requestAnimationFrame(() => document.querySelector('article')?.before(box));
		}, prompt);
		await until(
			'the late prompt to be hidden',
			async () => hiddenTimes(await linesOf(page), prompt) === before + times,
		);
	}
	const {flashed, places, shift} = await watchedIn(page);
	expect({flashed, places: places.length, shift}).toEqual({flashed: [], places: 1, shift: 0});
});

it('follows the reader from home to a story, to the next and home again, without a load', async () => {
	const page = await session.open(home.url);
	await goInPlace(page, first);
	expectHidden(await linesOf(await settled(page)), first);
	await goInPlace(page, second);
	const lines = await linesOf(await settled(page));
	expectHidden(lines, second);
	await goInPlace(page, home);
	await settled(page);
	expect((await linesOf(page)).filter(({shown}) => !shown)).toEqual([]);
	expect(await page.evaluate(() => document.querySelectorAll('[data-standfirst]').length)).toBe(0);
});

/** How many marks a page carries, and which pages are left alone for the session. */
const standing = async (page: Page) => ({
	marks: await page.evaluate(() => document.querySelectorAll('main [data-standfirst="veiled"]').length),
	paragraphs: await page.evaluate(() => document.querySelectorAll('article p').length),
	leftAlone: await session.driver
		.background()
		.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).map(({id}) => id)),
});

it.each(Object.entries(ways))('goes on cleaning when a brief story follows a long one: %s', async (_, way) => {
	const page = await session.open(shrinking);
	await until('the page to be cleaned', async () => (await standing(page)).marks > 0);
	await page.evaluate(source => void setTimeout(source), shrink(way));
	await until('the brief story', async () => (await standing(page)).paragraphs === brief.length);
	// As long as a page may answer, and is waited for.
	await new Promise(later => setTimeout(later, 1500));
	const {marks, ...rest} = await standing(page);
	expect([marks > 0, rest]).toEqual([true, {paragraphs: brief.length, leftAlone: []}]);
});

it('leaves a page the cut that it makes in its own story, and goes on cleaning', async () => {
	const page = await session.open(trimmed);
	await until('the cut', async () => (await standing(page)).paragraphs === 2);
	await new Promise(later => setTimeout(later, 1500));
	const {marks, ...rest} = await standing(page);
	expect([marks > 0, rest]).toEqual([true, {paragraphs: 2, leftAlone: []}]);
});

it.each(widgetPages)(
	'hides a sheet in a shadow root that nobody tells of, and unlocks its page: $name',
	async ({url}) => {
		const page = await session.open(url);
		await page.waitForFunction(() => document.querySelector('join-sheet')?.shadowRoot);
		const state = () =>
			page.evaluate(() => [
				document.querySelector('join-sheet')?.shadowRoot?.querySelector('p')?.checkVisibility(),
				getComputedStyle(document.body).overflowY,
			]);
		await until('the sheet to be hidden', async () => (await state())[0] === false);
		await until('the page to scroll', async () => (await state())[1] === 'visible');
	},
);
