import {JSDOM} from 'jsdom';
import {describe, expect, it} from 'vitest';
import {isSurelyStory} from '../../src/engine/article/claim';
import {fixtures, folders} from '../fixtures/load';

const text = `<p>${'A sentence of the story, and then one more of its kind. '.repeat(3)}</p>`.repeat(3);
const dated = '<meta property="article:published_time" content="2025-03-01T08:00:00Z">';
const article = `<meta property="og:type" content="article">${dated}`;

function judged({
	head = article,
	body = text,
	path = '/2025/rain',
	host = 'paper.example',
	isFirst = true,
	state = 'complete',
} = {}) {
	const {window} = new JSDOM(`<head>${head}</head><body>${body}</body>`, {url: `https://${host}${path}`});
	Object.defineProperty(window.document, 'readyState', {value: state});
	return isSurelyStory(window.document, window.location, isFirst);
}

const data = (type: string, more = '') =>
	`<script type="application/ld+json">{"@context": "https://schema.org", ${more} "@type": "${type}"}</script>`;

describe('a page is surely a story', () => {
	it.each([
		['by Open Graph', article],
		['by Open Graph in a name', `<meta name="og:type" content="Article">${dated}`],
		['by schema.org', data('NewsArticle')],
		['as a live blog', data('LiveBlogPosting')],
	])('when it says so %s', (_, head) => {
		expect(judged({head})).toBe(true);
	});

	it('when its markup says so', () => {
		expect(judged({head: '', body: `<div itemscope itemtype="https://schema.org/NewsArticle">${text}</div>`})).toBe(
			true,
		);
	});

	it('while it loads, before its text is there', () => {
		expect(judged({body: '', state: 'loading'})).toBe(true);
	});

	it('in a script that needs fewer characters', () => {
		expect(judged({body: '<p>港は夜明け前に開き、漁船は霧の中を静かに戻ってきたと組合は話した。</p>'.repeat(3)})).toBe(
			true,
		);
	});
});

describe('a page is not surely a story', () => {
	it.each([
		['when it says nothing', ''],
		['when it says that it is something else', `<meta property="og:type" content="website">${data('NewsArticle')}`],
		['when it is a list of stories', data('ItemList') + data('NewsArticle')],
		['when it is for sale', article + data('Product')],
		[
			'when it calls itself an article, as pages of every kind do, and has no date',
			'<meta property="og:type" content="article">',
		],
	])('%s', (_, head) => {
		expect(judged({head})).toBe(false);
	});

	it('without a story’s text', () => {
		expect(judged({body: '<p>Contact us</p><p>By telephone</p><p>By post</p>'})).toBe(false);
	});

	it.each([
		'/',
		'/login',
		'/de/anmelden.html',
		'/account/orders/7',
		'/search',
		'/suche/regen',
		'/checkout/pay',
		'/mail/u/0',
		'/warenkorb',
		'/Sign-In',
	])('at the address %s', path => {
		expect(judged({path})).toBe(false);
	});

	it.each(['mail.paper.example', 'accounts.paper.example', 'shop.paper.example'])('on the host %s', host => {
		expect(judged({host})).toBe(false);
	});

	it('when its head still speaks of the page before', () => {
		const canonical = (path: string) => `${article}<link rel="canonical" href="https://paper.example${path}">`;
		expect(judged({head: canonical('/2025/snow'), isFirst: false})).toBe(false);
		expect(judged({head: article, isFirst: false})).toBe(false);
		expect(judged({head: canonical('/2025/rain'), isFirst: false})).toBe(true);
	});
});

describe('of the fixtures', () => {
	const all = folders().flatMap(folder => fixtures(folder));
	const isSure = ({html, url}: (typeof all)[number]) => {
		const {window} = new JSDOM(html, {url});
		Object.defineProperty(window.document, 'readyState', {value: 'complete'});
		return isSurelyStory(window.document, window.location, true);
	};

	it('none that is no story is taken for one', () => {
		const others = all.filter(({story}) => story === null);
		expect(others.length).toBeGreaterThan(20);
		expect(others.filter(isSure).map(({name}) => name)).toEqual([]);
	});

	it('those that say they are stories are taken for stories', () => {
		const sure = all.filter(isSure).map(({name}) => name);
		expect(sure).toEqual(expect.arrayContaining(['articles/semantic', 'yahoo/plain', 'aol/promos']));
	});
});
