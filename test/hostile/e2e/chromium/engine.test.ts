/** The engine in a real page: hostile markup, and pages of any size, read without a script run or a request made. */
import {readFileSync} from 'node:fs';
import type {Page} from 'puppeteer-core';
import {beforeAll, describe, expect, it} from 'vitest';
import {isReading, type Reading} from '../../../../src/story';
import {until} from '../../../browser/until.mjs';
import {drawable} from '../../list';
import {article, endless, headline, paragraphs, promptBox, storyPage} from '../../page';
import {leak, payloads} from '../../payloads';
import {useStage} from '../stage';

const engine = readFileSync(new URL('../../../../dist/engine.mjs', import.meta.url), 'utf8');
const host = 'https://paper.example';
const withEngine = storyPage({
	head: '<script type="module">import * as engine from \'/engine.mjs\'; Object.assign(window, engine);</script>',
});
const encoded: Record<string, [string, (text: string) => Buffer]> = {
	'windows-1252': ['windows-1252', text => Buffer.from(text.replace(/[“”]/g, '"'), 'latin1')],
	'utf-16le': ['utf-16le', text => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])],
	'broken utf-8': ['utf-8', text => Buffer.concat([Buffer.from(text), Buffer.from([0xff, 0xc0, 0xaf])])],
	shift_jis: ['shift_jis', text => Buffer.from(text.replace(/[“”—]/g, '"').replace('forty', '\x83\x65'), 'latin1')],
	gbk: ['gbk', text => Buffer.from(text.replace(/[“”—]/g, '"').replace('forty', '\xc4\xe3'), 'latin1')],
};

const stage = useStage(
	{},
	{
		'paper.example': (url, response) => {
			const charset = Object.keys(encoded).find(name => url.pathname === `/${encodeURIComponent(name)}`);
			const [type, body] = charset
				? [
						`text/html; charset=${encoded[charset]![0]}`,
						encoded[charset]![1](withEngine.replace('<meta charset="utf-8">', '')),
					]
				: url.pathname === '/engine.mjs'
					? ['text/javascript', engine]
					: ['text/html', withEngine];
			response.writeHead(200, {'content-type': type});
			response.end(body);
		},
		'leak.example': () => 'seen',
	},
);

let page: Page;
beforeAll(async () => {
	page = await stage.driver.open(`${host}/lamps`);
});

const leaks = () => stage.site.requests.filter(request => request.startsWith(leak));

/** Reads pages from documents that run nothing. */
const readAll = (pages: string[]): Promise<(Reading | null)[]> =>
	page.evaluate(
		(sources, url) =>
			sources.map(source => {
				const inert = new DOMParser().parseFromString(source, 'text/html');
				return (window as unknown as {readStory: typeof import('../../../../src/engine/index').readStory}).readStory(
					inert,
					url,
				);
			}),
		pages,
		`${host}/lamps`,
	);

const inBody = (markup: string) => storyPage().replace(`<p>${paragraphs[2]}</p>`, `${markup}<p>${paragraphs[2]}</p>`);

describe('#1 #11 #15 #16 #17 hostile markup in the body', () => {
	it.each(Object.entries(drawable))('%s', async (_, list) => {
		const readings = await readAll(list.map(inBody));
		expect(readings.filter(reading => reading && !isReading(reading))).toEqual([]);
		for (const reading of readings)
			expect(JSON.stringify(reading?.story.sections ?? [])).not.toMatch(/"(link|src)":"(?!https?:|")/);
		expect(await page.evaluate('window.fired')).toBeUndefined();
		expect(leaks()).toEqual([]);
	});
});

it('#2 hostile markup in the head and in the furniture is text', async () => {
	const texts = [...payloads.mutants!, ...payloads.styles!].map(text => text.replaceAll('"', '’'));
	const shown = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
	const readings = await readAll(
		texts.map(text =>
			storyPage({
				head: `<meta property="og:title" content="${shown(text)}"><script type="application/ld+json">${JSON.stringify({'@type': 'NewsArticle', headline: text, author: {name: text}, publisher: {name: text}}).replaceAll('<', '\\u003c')}</script>`,
			}).replaceAll(headline, shown(text)),
		),
	);
	expect(readings.filter(reading => reading && !isReading(reading))).toEqual([]);
	expect(await page.evaluate('window.fired')).toBeUndefined();
	expect(leaks()).toEqual([]);
});

it('#10 a base that the page plants moves no link', async () => {
	const planted =
		'<p><base href="https://evil.example/">The list of lamps is kept in <a href="/list">the harbour office</a>, where anybody may see it.</p>';
	const [reading] = await readAll([inBody(planted)]);
	expect(JSON.stringify(reading?.story.sections)).toContain(`"link":"${host}/list"`);
});

it('#51 markup that never ends is read to its end', async () => {
	const readings = await readAll(endless.map(html => storyPage() + html));
	for (const reading of readings) expect(JSON.stringify(reading?.story.sections)).toContain(paragraphs[4]);
});

it('would be seen if anything ran or called', async () => {
	const [markup = ''] = payloads.handlers ?? [];
	stage.site.texts.push(markup);
	await page.evaluate(source => {
		const box = document.createElement('div');
		document.body.append(box);
		box.innerHTML = source;
	}, markup);
	await page.waitForFunction('window.fired > 0');
	await until('the call to be recorded', () => leaks().length > 0);
});

it.each(Object.keys(encoded))('#23 %s is read without a character that breaks at a border', async name => {
	const other = await stage.open(`${host}/${encodeURIComponent(name)}`);
	const reading = (await other.evaluate('readStory(document, location.href)')) as Reading | null;
	expect(isReading(reading)).toBe(true);
});

/** Builds a page in the browser, reads it, and gives what came of it. */
async function readBuilt(build: string) {
	const built = await stage.open(`${host}/lamps`);
	return (await built.evaluate(`(() => {
		const body = document.querySelector('#story');
		${build}
		const reading = readStory(document, location.href);
		return {part: reading?.story.part, text: reading ? bodyText(reading.story) : ''};
	})()`)) as {part?: string; text: string};
}

describe('#25 #26 #28 #29 #31 #32 pages of any size', () => {
	const lost = (text: string) => paragraphs.filter(one => !text.includes(one));
	it.each([
		['200,000 nodes', `body.insertAdjacentHTML('beforeend', '<div><span>a</span></div>'.repeat(66000));`],
		[
			'20,000 elements deep',
			`let at = body; for (let i = 0; i < 20000; i++) at = at.appendChild(document.createElement('div')); const p = at.appendChild(document.createElement('p')); p.textContent = 'At the bottom of it all there is a paragraph, and it is part of the story like any other of its length.';`,
		],
		['5,000 deep by the parser', `body.insertAdjacentHTML('beforeend', '<div>'.repeat(5000));`],
		[
			'10,000 links',
			`body.insertAdjacentHTML('beforeend', '<p>' + '<a href="/x">a lamp</a> '.repeat(10000) + '</p>');`,
		],
		['300 tables in each other', `body.insertAdjacentHTML('beforeend', '<table><tr><td>'.repeat(300));`],
		['50,000 line breaks', `body.insertAdjacentHTML('beforeend', '<br>'.repeat(50000));`],
		[
			'5,000 other stories',
			`for (let i = 0; i < 5000; i++) body.after(Object.assign(document.createElement('article'), {textContent: 'Another story ' + i}));`,
		],
	])('%s: the story is whole', async (_, build) => {
		const {text, part} = await readBuilt(build);
		expect(part === 'too-large' ? [] : lost(text)).toEqual([]);
	});

	it('10 MB of text are kept, or the story says that it is a part', async () => {
		const {text, part} = await readBuilt(
			`body.insertAdjacentHTML('beforeend', '<p>${paragraphs[0]}</p>'.repeat(70000));`,
		);
		expect(part === 'too-large' || text.length > 9_000_000).toBe(true);
	});
});

it('#17 a template is no text, an open shadow root is, a closed one is not seen', async () => {
	const {text} = await readBuilt(`
		const t = document.createElement('template'); t.innerHTML = '<p>In the template: ${paragraphs[0]}</p>'; body.append(t);
		for (const mode of ['open', 'closed']) {
			const root = body.appendChild(document.createElement('div')).attachShadow({mode});
			root.innerHTML = '<p>In the ' + mode + ' root a ladder stands against the wall, and nobody has come to ask for it since the storm of last November.</p>';
		}`);
	expect(text).toContain('In the open root');
	expect(text).not.toContain('In the template');
	expect(text).not.toContain('In the closed root');
	expect(promptBox + article()).not.toContain('template');
});
