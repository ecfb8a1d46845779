// @vitest-environment node
import {JSDOM} from 'jsdom';
import {describe, expect, it} from 'vitest';
import {callsOf, labelsOf} from '../../src/engine/article/genre';
import {readStory} from '../../src/engine/index';
import {readMetadata} from '../../src/engine/page/metadata';
import {pageOf} from '../../src/engine/page/page';
import {finish, walk} from '../../src/engine/page/walk';

function laid(html: string, path: string) {
	const url = `https://harbour.example${path}`;
	const page = pageOf(new JSDOM(html, {url}).window.document, url);
	const sheet = finish(walk(page.document.documentElement, page.dom));
	return {sheet, meta: readMetadata(page.document, page.dom, sheet.asides), url: page.url};
}

describe('a page tells what it is', () => {
	it('by its address', () => {
		const calls = (path: string) => {
			const {sheet, meta, url} = laid('<body><p>Ropes</p></body>', path);
			return callsOf(sheet, meta, url);
		};
		expect(calls('/products/hemp-rope')).toMatchObject({shopAddress: 1, pressAddress: 0, sectionAddress: 0});
		expect(calls('/news/')).toMatchObject({sectionAddress: 1, pressAddress: 0});
		expect(calls('/news/ferries-are-free')).toMatchObject({sectionAddress: 0, pressAddress: 1});
	});

	it('by what its system calls its body', () => {
		const calls = (name: string) => {
			const {sheet, meta, url} = laid(`<body class="${name}"><p>Ropes</p></body>`, '/ropes');
			return callsOf(sheet, meta, url);
		};
		expect(calls('archive category-ropes')).toMatchObject({listBody: 1, postBody: 0});
		expect(calls('single-post postid-12')).toMatchObject({listBody: 0, postBody: 1});
		expect(calls('single-product')).toMatchObject({shopBody: 1});
	});

	it('by its short lines, and not by what its text says', () => {
		const {sheet} = laid(
			`<body><p>Sort by</p><p>24 results</p><p>£12.50</p><button>Add to basket</button><p>4.5 out of 5</p><a href="/a">Read more</a>
			<p>The rope maker sorts by hand, and asks £12.50 for what others add to the basket for nothing, he says.</p></body>`,
			'/ropes',
		);
		expect(finish(labelsOf(sheet))).toEqual({prices: 1, carts: 1, ratings: 1, readMores: 1, controls: 3});
	});
});

describe('a page that answers a search', () => {
	const found = ['Ferries without tickets', 'The post van meets the plough', 'Council weighs ferry prices']
		.map(
			title =>
				`<h2><a href="/${title}">${title}</a></h2><p>The council of Port Amity voted on Tuesday night to run its ferries without tickets from next spring, after two years of argument and a petition.</p>`,
		)
		.join('');
	const read = (path: string, type = 'website') => {
		const html = `<head><meta property="og:type" content="${type}"><title>Ferries</title></head><body><h1>Ferries</h1><main>${found}</main></body>`;
		const url = `https://harbour.example${path}`;
		return readStory(new JSDOM(html, {url}).window.document, url);
	};

	it.each(['/search?q=ferries', '/?s=ferries', '/site-search/?page=2&query=ferries', '/suche.html?q=ferries'])(
		'has no reading: %s',
		path => {
			expect(read(path)).toBeNull();
		},
	);

	it.each([
		['/2026/ferries?q=1', 'website'],
		['/search-for-a-ferry', 'website'],
		['/?q=node/1234', 'website'],
		['/?s=1&p=2231', 'website'],
		['/recherche/ferries?s=newsletter', 'website'],
		['/?s=ferries', 'article'],
	])('is none by a question or a name alone, nor where it calls itself an article: %s', (path, type) => {
		expect(read(path, type)).not.toBeNull();
	});
});

describe('a page that calls itself a collection, or somebody’s own', () => {
	const letters = ['The post van meets the plough', 'What the hens know about October', 'A wall is a sentence']
		.map(
			title =>
				`<li><h2><a href="/${title}">${title}</a></h2><p>It came on a Monday, and nobody had asked for it.</p></li>`,
		)
		.join('');
	const read = (...types: string[]) => {
		const said = `<script type="application/ld+json">${JSON.stringify(types.map(type => ({'@type': type})))}</script>`;
		const html = `<head>${said}</head><body><h1>Letters from the moor</h1><p>Once a month Hetty Marsh writes from the highest farm in the county, and all that she wrote so far is collected here.</p><ol>${letters}</ol></body>`;
		const url = 'https://harbour.example/letters';
		return readStory(new JSDOM(html, {url}).window.document, url);
	};

	it('is no article, unless it says that it holds one', () => {
		expect(read('CollectionPage')).toBeNull();
		expect(read('SearchResultsPage')).toBeNull();
		expect(read('ProfilePage')).toBeNull();
		expect(read('CollectionPage', 'Article')).not.toBeNull();
	});
});

describe('a document without boxes', () => {
	it.each([
		'<svg xmlns="http://www.w3.org/2000/svg"><text>Ferries are free</text></svg>',
		'<story>Ferries are free</story>',
	])('is no article: %s', xml => {
		const url = 'https://www.inkl.com/news/ferries-are-free';
		const {document} = new JSDOM(xml, {url, contentType: 'application/xml'}).window;
		expect(readStory(document, url)).toBeNull();
	});
});

describe('a page that is there to sign in', () => {
	const read = (url: string, type = 'website') => {
		const html = `<head><meta property="og:type" content="${type}"><title>Sign in to the Post</title></head><body><h1>Sign in to the Post</h1><form><input name="user"><button>Next</button></form>
			<h2>The Post makes it easy to follow what matters.</h2>${'<p>With one account the whole harbour can be followed, from the tides of the day to the last boat, wherever one lives in the islands.</p>'.repeat(3)}</body>`;
		return readStory(new JSDOM(html, {url}).window.document, url);
	};

	it.each([
		'https://login.post.example/?src=news',
		'https://www.post.example/signin',
		'https://post.example/de/anmelden',
	])('is no story: %s', url => {
		expect(read(url)).toBeNull();
	});

	it('is told by its address, and not where it says that it is a story', () => {
		expect(read('https://accounts.post.example/2025/ferries', 'article')).not.toBeNull();
		expect(read('https://post.example/2025/how-to-sign-in')).not.toBeNull();
	});
});

describe('a page of data', () => {
	const hours = [6, 9, 12, 15, 18].map(hour => `<td>${hour}</td>`).join('');
	const days = ['Mon', 'Tue', 'Wed', 'Thu'].map(day => `<li>${day} 8° / 3° light rain</li>`).join('');
	const read = (said: string) => {
		const html = `<head><title>Weather in Harbour City</title></head><body><main><h1>Weather in Harbour City</h1>
			<table><tr><th>Hour</th>${hours}</tr><tr><th>Degrees</th>${hours}</tr><tr><th>Rain</th>${hours}</tr></table><h2>Seven days</h2><ul>${days}</ul>${said}</main></body>`;
		const url = 'https://harbour.example/weather/id_100/weather-harbour-city.html';
		return readStory(new JSDOM(html, {url}).window.document, url);
	};

	it('is no story for the two sentences below it', () => {
		expect(read('<p>It stays cloudy today. In the evening showers come in from the sea.</p>')).toBeNull();
	});
});

it('a page of numbered steps below a sentence is one to read, though neither signed nor dated', () => {
	const steps = [
		'Boil the water',
		'Add the salt now',
		'Cut the fish up',
		'Put it all in',
		'Wait ten minutes',
		'Serve it',
	];
	const html = `<main><h1>Soup of the ferry crews</h1><p>This soup is what the crews eat each morning on the quay.</p><ol>${steps.map(step => `<li>${step}</li>`).join('')}</ol></main>`;
	const url = 'https://harbour.example/soup-of-the-ferry-crews';
	expect(readStory(new JSDOM(html, {url}).window.document, url)).not.toBeNull();
});
