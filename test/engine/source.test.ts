// @vitest-environment node
import {JSDOM} from 'jsdom';
import {describe, expect, it} from 'vitest';
import {readStory} from '../../src/engine/index';
import {prose, sourceOf} from './sourced';

describe('the source of a story on a page that no recipe covers', () => {
	it('is the page itself, when nothing says otherwise', () => {
		expect(sourceOf({})).toEqual({publisher: 'The Paper', original: undefined});
	});

	it('is the page itself when its canonical address is its own, at whatever sub-domain', () => {
		const head = '<link rel="canonical" href="https://m.paper.example/2025/03/ferries-are-free">';
		expect(sourceOf({head})).toEqual({publisher: 'The Paper', original: undefined});
	});

	it('is not whom a source line names, where no sign says that the story is another’s', () => {
		expect(sourceOf({below: '<p>Source: Tidal Agency</p>'}).publisher).toBe('The Paper');
	});

	it('is whom the source line names, where the canonical address is another site’s', () => {
		const head = '<link rel="canonical" href="https://www.tidal.example/2025/ferries">';
		expect(sourceOf({head, below: '<p>Source: Tidal Agency</p>'})).toEqual({
			publisher: 'Tidal Agency',
			original: 'https://www.tidal.example/2025/ferries',
		});
	});

	it('keeps the page’s name at another host of the same publisher', () => {
		const head = '<link rel="canonical" href="https://www.thepaper.example/ferries">';
		expect(sourceOf({head})).toEqual({publisher: 'The Paper', original: 'https://www.thepaper.example/ferries'});
	});

	it('is told by a link that leads to the original, and by no other', () => {
		const link = (text: string) =>
			sourceOf({below: `<p><a href="https://www.tidal.example/2025/ferries">${text}</a></p>`});
		expect(link('Read full article on original website').original).toBe('https://www.tidal.example/2025/ferries');
		expect(link('Zum Originalartikel').original).toBe('https://www.tidal.example/2025/ferries');
		expect(link('Zum Originalartikel bei Tidal Agency').original).toBe('https://www.tidal.example/2025/ferries');
		expect(link('Original').original).toBeUndefined();
		expect(link('a study of ferries').original).toBeUndefined();
	});

	it('is whom the link to the rest names, and not the words that lead on or into an app', () => {
		const href = 'https://www.tidal.example/2025/ferries';
		const head = `<link rel="canonical" href="${href}">`;
		const link = (text: string) => sourceOf({head, below: `<p><a href="${href}">${text}</a></p>`}).publisher;
		expect(link('Weiterlesen bei Tidal Agency')).toBe('Tidal Agency');
		expect(link('Read the full story at Tidal Agency')).toBe('Tidal Agency');
		expect(link('Read more on tidal.example')).toBe('tidal.example');
		const above = '<a href="https://app.example/x">Open in app</a>';
		expect(sourceOf({head, above, below: '<p>More from Tidal Agency:</p>'}).publisher).toBe('Tidal Agency');
	});

	it('takes no address that is not the web’s', () => {
		const head = '<link rel="canonical" href="javascript:alert(1)">';
		expect(sourceOf({head})).toEqual({publisher: 'The Paper', original: undefined});
	});
});

describe('the source of a story on a known aggregator', () => {
	const read = (url: string, above: string, head = '') => {
		const html = `<head><title>Ferries are free</title>${head}</head><body><article><h1>Ferries are free</h1>${above}${prose}</article></body>`;
		return readStory(new JSDOM(html, {url}).window.document, url)?.story.publisher?.name;
	};

	it('is the provider that the page’s data names, and not the aggregator', () => {
		const data = `<script type="application/ld+json">{"@type":"NewsArticle","publisher":{"name":"AOL"},"provider":{"name":"Tidal Agency"}}</script>`;
		expect(read('https://www.aol.com/articles/ferries-are-free-120044913.html', '', data)).toBe('Tidal Agency');
	});

	it('is the channel that title and headline name', () => {
		const head = '<meta property="og:title" content="Ferries are free | Волжский листок | Дзен">';
		const url = 'https://dzen.ru/a/ZxYwVuTsRqPoNmLk';
		expect(read(url, '<div><a href="/volga">Волжский листок</a><span>3 мин</span></div>', head)).toBe(
			'Волжский листок',
		);
		expect(read(url, '<div>3 мин</div>', head)).toBeUndefined();
	});

	it('is no part of it', () => {
		const head = '<meta property="og:title" content="Ferries are free | Sports | Yahoo">';
		expect(read('https://www.yahoo.com/news/ferries-free-123.html', '<p>Sports</p>', head)).toBeUndefined();
	});

	it('is what is called as houses are, where names are not parted into words', () => {
		const line = '<div><a href="/x">晋水早报</a> <time>2026年11月09日 10:30</time></div>';
		expect(read('https://news.ifeng.com/c/8eXyZaBcDeF', line)).toBe('晋水早报');
	});

	it('is whose channel a link leads to', () => {
		const line =
			'<div><a href="/en-us/channel/source/Tidal%20Agency/sr-x">Tidal Agency</a> <span>9K Followers</span></div>';
		expect(read('https://www.msn.com/en-us/news/us/ferries-are-free/ar-AA1', line)).toBe('Tidal Agency');
	});

	it('is the picture that is called a provider’s, wherever it leads', () => {
		const line = '<a class="provider" href="/author/x/"><img alt="Tidal Agency"><span>Tidal Agency</span></a>';
		expect(read('https://www.yahoo.com/news/articles/ferries-181530422.html', line)).toBe('Tidal Agency');
	});
});

describe('the source of a story whose publisher is a picture', () => {
	const head = '<link rel="canonical" href="https://www.tidal.example/2025/ferries">';
	const named = (above: string) => sourceOf({head, above}).publisher;

	it.each([
		'<a href="https://www.tidal.example"><img src="/t.png" alt="Tidal Agency"></a>',
		'<div class="logo"><img src="/t.png" alt="Tidal Agency"></div>',
		'<div><img class="provider" src="/t.png" alt="Tidal Agency logo"></div>',
		'<div><img src="/pub/logo-tidal.svg" alt="Logo von Tidal Agency"></div>',
		'<div><a href="/channel/9"><img src="/t.png" alt="Tidal Agency"><span>Tidal Agency</span></a></div>',
	])('is who is named by %s', above => {
		expect(named(above)).toBe('Tidal Agency');
	});

	it.each([
		'<a href="https://www.tidal.example/2025/boats"><img src="/t.png" alt="Tidal Agency"></a>',
		'<div><img src="/t.png" alt="A ferry at dawn"><span>A ferry at dawn</span></div>',
		'<figure class="logo"><img src="/t.png" alt="Ferries at Dawn"></figure>',
		'<div class="logo"><img src="/t.png" alt="The Paper"></div>',
		'<div><a href="/author/mara-quinn"><img src="/m.jpg" alt="Mara Quinn"></a><div><a href="/author/mara-quinn">Mara Quinn</a></div></div>',
		'<div class="source"><img src="/m.jpg" alt="Mara Quinn"><p>By Mara Quinn</p></div>',
		'<div><img class="resource" src="/t.png" alt="Ferry at Dawn"></div>',
		'<div class="sponsor-logo"><img src="/t.png" alt="Quay Savings"></div>',
		'<a href="https://www.facebook.com/"><img src="/f.png" alt="Facebook"></a>',
		'<a href="https://apps.example/"><img src="/g.png" alt="Get it on Google Play"></a>',
		'<div class="logo"><img src="/t.png" alt="We made this picture, and we are proud."></div>',
	])('is not told by %s', above => {
		expect(named(above)).toBe(undefined);
	});

	it.each([
		'<div><a href="https://ledger.example">Quay Ledger</a></div>',
		'<div>2026-05-19 08:44:10 来源: Quay Ledger 作者: 林宜庭</div>',
	])('is whom a link to its first page, or a label behind the day names: %s', above => {
		const head = '<link rel="canonical" href="https://ledger.example/2025/ferries">';
		expect(sourceOf({head, above}).publisher).toBe('Quay Ledger');
	});

	it.each([
		'<div><a href="https://ledger.example/topics/quays">Quays</a></div>',
		'<div><a href="https://x.example" class="share">Share</a></div>',
		'<div>Read it at <a href="https://ledger.example">Quay Ledger</a></div>',
	])('is in no other link above the headline: %s', above => {
		const head = '<link rel="canonical" href="https://ledger.example/2025/ferries">';
		expect(sourceOf({head, above}).publisher).toBeUndefined();
	});

	it('is the page itself, where nothing says that the story is another’s', () => {
		const above = '<div class="logo"><img src="/t.png" alt="Tidal Agency"></div>';
		expect(sourceOf({above}).publisher).toBe('The Paper');
	});
});

describe('the source of a story on a known aggregator, by the page’s head', () => {
	type Said = {name: string; url?: string} | string;

	function publisherOf(url: string, {said, called, frame = ''}: {said?: Said; called?: string; frame?: string}) {
		const data = {'@type': 'NewsArticle', headline: 'Ferries are free from Monday', publisher: said};
		const html = `<!doctype html><html lang="en"><head><title>Ferries are free from Monday</title>
<script type="application/ld+json">${JSON.stringify(data)}</script>${called ? `<meta property="og:site_name" content="${called}">` : ''}</head>
<body><article>${frame}<h1>Ferries are free from Monday</h1>${prose}</article></body></html>`;
		return readStory(new JSDOM(html, {url}).window.document, url)!.story.publisher;
	}
	const msn = 'https://www.msn.com/en-us/news/world/ferries-are-free/ar-AA1abcde';
	const inkl = 'https://www.inkl.com/news/ferries-are-free';
	const plate = '<p>Get all your news in one place.</p><p>The Paper</p><p>The Paper</p><p>World</p><p>Mara Quinn</p>';
	const head = {said: {name: 'The Paper', url: 'https://paper.example/'}};

	it('is the publisher named there, though the page calls itself so', () => {
		expect(publisherOf(msn, {said: 'The Paper', called: 'The Paper'})).toEqual({name: 'The Paper'});
		expect(publisherOf(msn, {said: 'The Paper', called: 'MSN'})).toEqual({name: 'The Paper'});
		expect(publisherOf(msn, {called: 'The Paper'})).toEqual({name: 'The Paper'});
		expect(publisherOf(msn, {said: 'MSN', called: 'The Paper'})).toEqual({name: 'The Paper'});
	});

	it.each([
		[msn, 'MSN', 'MSN Lifestyle'],
		[msn, 'Microsoft Start', 'MSN'],
		['https://n.news.naver.com/article/001/0012345678', '네이버', '네이버 뉴스'],
	])('is never the aggregator, by whatever name: %s', (url, said, called) => {
		expect(publisherOf(url, {said, called})).toBeUndefined();
	});

	it('is no link of the story’s own, behind a paragraph or where a nameplate names another', () => {
		const read = (above: string, first: string) => {
			const link = '<p><a href="https://tidal.example/study">The full study is here</a></p>';
			const html = `<article>${above}<h1>Ferries are free from Monday</h1><p>${first}</p>${link}${prose}</article>`;
			return readStory(new JSDOM(html, {url: inkl}).window.document, inkl)!.story.publisher?.name;
		};
		expect(read(plate, 'It rained.')).toBe('The Paper');
		expect(read('', 'It rained on the day of the vote, and everybody had come by boat.')).toBeUndefined();
	});

	it('is no link that opens the text, in a nameplate that says it once or not at all', () => {
		const read = (name: string) => {
			const lines = `<p>Get all your news in one place.</p>${name}<p>World</p><p>Mara Quinn</p><h1>Ferries are free</h1>`;
			const link = '<p><a href="https://tidal.example/study">The full study is here</a></p>';
			const html = `<article><header>${lines}</header><div>${link}${prose}</div></article>`;
			return readStory(new JSDOM(html, {url: inkl}).window.document, inkl)!.story;
		};
		const picture = '<div><img src="/p.png" alt=""><span>The Paper</span></div>';
		expect(read(picture)).toMatchObject({publisher: {name: 'The Paper'}, byline: 'Mara Quinn'});
		expect(read('').publisher).toBeUndefined();
		expect(read('').byline).toBe('Mara Quinn');
	});

	it('has the address of its site, where it is the one that the page names', () => {
		expect(publisherOf(msn, head)).toEqual({name: 'The Paper', url: 'https://paper.example/'});
		expect(publisherOf(inkl, {...head, frame: plate})).toEqual({name: 'The Paper', url: 'https://paper.example/'});
		const other = {said: {name: 'Tidal Agency', url: 'https://tidal.example/'}, frame: plate};
		expect(publisherOf(inkl, other)).toEqual({name: 'The Paper'});
	});

	it.each([
		'https://www.inkl.com/publishers/the-paper',
		'https://d33gy59ovltp76.cloudfront.net/the-paper',
		'/publishers/the-paper',
		'javascript:alert(1)',
		'mailto:desk@paper.example',
		'https://',
	])('has no address of the aggregator, and none that is not the web’s: %s', url => {
		expect(publisherOf(inkl, {said: {name: 'The Paper', url}, frame: plate})).toEqual({name: 'The Paper'});
	});

	it('has an address without credentials', () => {
		const said = {name: 'The Paper', url: 'https://mara:secret@paper.example/home'};
		expect(publisherOf(msn, {said})?.url).toBe('https://paper.example/home');
	});
});
