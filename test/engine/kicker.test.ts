// @vitest-environment node
import {JSDOM} from 'jsdom';
import {describe, expect, it} from 'vitest';
import {readStory} from '../../src/engine/index';
import {paragraphs, story, url} from './furnished';

describe('the kicker', () => {
	const above = (line: string) => story('', `<header><div>${line}</div><div><h1>Ferries are free</h1></div></header>`);

	it.each(['<a href="/t/harbour">Harbour life</a>', '<p class="eyebrow">Harbour life</p>'])('is %s', line => {
		expect(above(line).kicker).toBe('Harbour life');
	});

	it.each(['Election 2026', 'House and Home', 'Work from home', 'Save our seas', 'See the world', 'Watch and clocks'])(
		'is “%s”',
		words => expect(above(`<p class="kicker">${words}</p>`).kicker).toBe(words),
	);

	it('may read like a name, where it is called a kicker', () => {
		const words = 'Kuriose Verwaltung';
		expect(above(`<p class="kicker">${words}</p>`).kicker).toBe(words);
		expect(story('', `<header><span class="kicker">${words}</span><h1>Ferries are free</h1></header>`).kicker).toBe(
			words,
		);
		expect(above(`<p class="author">${words}</p>`).kicker).toBeUndefined();
	});

	it('is what stands right at the headline, called nothing', () => {
		expect(story('', '<header><p>Harbour life</p><h1>Ferries are free</h1></header>').kicker).toBe('Harbour life');
	});

	it.each(['Tidalpost', 'Source: Tidalpost', 'Quelle: Tidalpost'])('is not whose the story is: %s', line => {
		const head = '<meta property="og:site_name" content="Newsroll"><meta name="author" content="Mara Quinn">';
		const original = '<p><a href="https://www.tidal.example/2026/ferries">Read the original at Tidalpost</a></p>';
		const read = story(
			head,
			`<header><p>${line}</p><h1>Ferries are free</h1></header><p>Source: Tidalpost</p>${original}`,
		);
		expect([read.publisher?.name, read.kicker]).toEqual(['Tidalpost', undefined]);
	});

	it('is not the publisher, whose picture stands beside its name', () => {
		const name = 'Taste of Harbours';
		const brand = `<div class="provider"><img alt="${name}" src="/p.png"><a href="https://toh.example/">${name}</a></div>`;
		const read = story('', `${brand}<h1>Ferries are free</h1>`, 'https://www.msn.com/en-us/news/us/ferries/ar-AA1abc');
		expect([read.publisher?.name, read.kicker]).toEqual([name, undefined]);
	});

	it.each([
		'<a href="/blog">Back to Blog</a>',
		'<a href="/blog">Blog home</a>',
		'<a href="#print">Print/Keep as PDF</a>',
		'<a href="#picture">View image credit</a>',
		'<a href="#main">Continue reading the main story</a>',
		'<a href="/reviews">Rated 4.7 out of 312 reviews</a>',
		'<span>/</span>',
		'<p>Supported by</p>',
	])('is not %s', line => {
		expect(above(line).kicker).toBeUndefined();
	});
});

describe('the kicker in the headline’s own heading', () => {
	const parted = (title: string, heading: string) => {
		const {kicker, headline} = story(`<title>${title}</title>`, `<h1>${heading}</h1>`);
		return [kicker, headline];
	};

	it('is what stands there before the words of the page’s title', () => {
		const heading = '<span>Tried in Lerne</span><span class="sr-only">: </span><span>Ferries are free at last</span>';
		expect(parted('Ferries are free at last', heading)).toEqual(['Tried in Lerne', 'Ferries are free at last']);
	});

	it('is what is called one', () => {
		const heading = '<span class="head__kicker">Tried in Lerne:</span> Ferries are free at last';
		expect(parted('Lerne and its ferries', heading)).toEqual(['Tried in Lerne', 'Ferries are free at last']);
	});

	it.each([
		['Tried in Lerne: Ferries are free at last', '<span>Tried in Lerne: </span><span>Ferries are free at last</span>'],
		['Ferries are free at last', 'Tried in Lerne: Ferries are free at last'],
		['Lerne and its ferries', '<em>Tried in Lerne:</em> Ferries are free at last'],
	])('is none where the title is “%s” and the heading %s', (title, heading) => {
		expect(parted(title, heading)).toEqual([undefined, 'Tried in Lerne: Ferries are free at last']);
	});

	it('is no number or word with which the headline’s own sentence begins', () => {
		const heading = '<span>12</span> reasons to take the boat';
		expect(parted('Reasons to take the boat', heading)).toEqual([undefined, '12 reasons to take the boat']);
	});
});

describe('a kicker', () => {
	it.each(['מאת יעל ברנע', 'بقلم ليلى منصور', 'लेखक: मीरा जोशी', '作者：林宜庭'])('is not the byline “%s”', line => {
		const read = story('', `<header><p class="author">${line}</p><h1>Ferries are free</h1></header>`);
		expect([read.kicker, line.endsWith(read.byline!)]).toEqual([undefined, true]);
	});

	it.each(['林宜庭', 'יעל ברנע'])('is not who the page’s head says wrote it: “%s”', name => {
		const read = story(
			`<meta name="author" content="${name}">`,
			`<header><p>${name}</p><h1>Ferries are free</h1></header>`,
		);
		expect([read.kicker, read.byline]).toEqual([undefined, name]);
	});

	it.each([
		'<p>Thứ tư, 10/9/2026, 07:00 (GMT+7)</p>',
		'<div><span>Rovers</span> <b>2</b> – <b>1</b> <span>Quay</span></div>',
	])('is no date and no score: %s', line => {
		expect(story('', `<header>${line}<h1>Ferries are free</h1></header>`).kicker).toBeUndefined();
	});

	it('is no entry of the menu in another column', () => {
		const menu = '<td><a href="/n">News</a><br><a href="/t">Tides</a></td>';
		const page = `<table><tr>${menu}<td><b>Ferries are free for all from June</b><br>${paragraphs}</td></tr></table>`;
		const {document} = new JSDOM(`<title>Ferries are free for all from June</title>${page}`, {url}).window;
		expect(readStory(document, url)!.story.kicker).toBeUndefined();
	});
});
