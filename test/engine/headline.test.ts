// @vitest-environment node
import {describe, expect, it} from 'vitest';
import {story} from './furnished';

describe('the headline', () => {
	it('is the h1 that the page’s title says too, not the site’s name above it', () => {
		const title = '<title>Recommended: ten ferries worth the wait</title>';
		expect(story(title, '<h1>Harbour Letter</h1><h1>Recommended: ten ferries worth the wait</h1>').headline).toBe(
			'Recommended: ten ferries worth the wait',
		);
	});

	it('is no big figure that shares nothing but numbers with the title', () => {
		const lines = '<h1>What a ferry costs in Harbour City</h1><p class="text-2xl">Typical fare: $12 - $18</p>';
		expect(story('<title>Ferries - Prices 12 / 2026 - Harbour</title>', lines).headline).toBe(
			'What a ferry costs in Harbour City',
		);
	});

	it('is the short heading with which a title of two parts begins, not the name of the site above it', () => {
		const lines = '<div>Old Harbour Log</div><h2><a href="#">The tug</a></h2><div>November 2, 2025</div>';
		expect(story('<title>The tug – Old Harbour Log</title>', lines).headline).toBe('The tug');
	});

	it.each(['¶', '#', ' 🔗'])('ends before the link that it has to itself: “%s”', sign => {
		const lines = `<h1>Ferries in C#<a href="#ferries">${sign}</a></h1>`;
		expect(story('<title>Ferries in C#</title>', lines).headline).toBe('Ferries in C#');
	});

	it('ends before a bar and the column named behind it', () => {
		expect(story('', '<h1>Ferries should always be free | Mara Quinn</h1>').headline).toBe(
			'Ferries should always be free',
		);
	});

	describe('where the page has no heading for it', () => {
		const address = 'https://www.inkl.com/news/x';
		const frame = '<p>Get all your news in one place.</p><p>Harbour Courier</p><p>Harbour Courier</p><p>World</p>';
		const opening = 'The ferries of Harbour City will cost nothing from the first of June, the council decided…';

		it.each([
			['<title>Ferries are free | inkl</title>', 'Ferries are free'],
			['<title>Well-known ferries - Part 2 - inkl</title>', 'Well-known ferries – Part 2'],
			['<title>| inkl</title><meta property="og:title" content="Ferries are free">', 'Ferries are free'],
			[
				'<title>inkl</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferries are free"}</script>',
				'Ferries are free',
			],
			['<title> | inkl</title>', opening],
			['<title>inkl</title>', opening],
			['<title>inkl.com - </title>', opening],
		])('is never the aggregator’s name: %s', (head, headline) => {
			expect(story(head, frame, address).headline).toBe(headline);
			expect(story(head, `${frame}<h1>inkl</h1>`, address).headline).toBe(headline);
		});

		it('is the first one over the text', () => {
			expect(story('<title>inkl</title>', `${frame}<h2>Ferries are free</h2>`, address).headline).toBe(
				'Ferries are free',
			);
		});

		it.each([
			['<title>Ferries will cost nothing | inkl</title>', ''],
			['<title>By the first of June: free ferries | inkl</title>', ''],
			['<title>Bolt | inkl</title>', ''],
			['<title>Ferries will cost nothing | inkl</title>', '<h1 class="sr-only">Ferries will cost nothing</h1>'],
		])('is no people, no publisher and no paragraph that shares words with the page’s title: %s%s', (head, hidden) => {
			const plate = `<p>Get all your news in one place.</p><p>The Harbour - UK</p><p>The Harbour - UK</p><p>World</p><p>Dr. Ida Sund, Senior Lecturer in Geology</p>${hidden}`;
			const read = story(head, plate, address);
			expect(read).toMatchObject({
				headline: head.slice(7, head.indexOf(' |')),
				publisher: {name: 'The Harbour - UK'},
				kicker: 'World',
				byline: 'Dr. Ida Sund, Senior Lecturer in Geology',
			});
			expect(read.sections.flatMap(({blocks}) => blocks)).toHaveLength(3);
			const elsewhere = story(head.replace(' | inkl', ''), `${hidden}<p>By Mara Quinn</p>`);
			expect(elsewhere.headline).toBe(read.headline);
			expect(elsewhere.sections.flatMap(({blocks}) => blocks)).toHaveLength(3);
		});

		it('takes no word from the text', () => {
			const {sections} = story('<title>inkl</title>', frame, address);
			expect(sections.flatMap(({blocks}) => blocks)).toHaveLength(3);
		});
	});
});

describe('the headline beside an h1', () => {
	const long = `Ferries are free ${'for all who live by the quay and for all who come to see it '.repeat(7)}from June`;

	it.each([
		'<title>LONG</title>',
		'<meta property="og:title" content="LONG">',
		'<script type="application/ld+json">{"@type":"NewsArticle","headline":"LONG"}</script>',
		'<title>Quay News</title>',
	])('is the h1, however long, and no paragraph: %s', head => {
		const first =
			'<p>Ferries are free for all who live by the quay and for all who come to see it from June, we hear.</p>';
		expect(story(head.replace('LONG', long), `<h1>${long}</h1>${first}`).headline).toBe(long);
	});

	it('is below it where that leads to the site’s first page, as its name does', () => {
		const lines = '<h1><a href="/">The Old Barometer</a></h1><p>Weather from the window.</p><h3>Notes on hail</h3>';
		const read = story('<title>The Old Barometer: Notes on hail</title>', lines);
		expect([read.headline, read.standfirst]).toEqual(['Notes on hail', undefined]);
	});
});
