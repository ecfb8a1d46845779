// @vitest-environment node
import {JSDOM} from 'jsdom';
import {describe, expect, it} from 'vitest';
import {readStory} from '../../src/engine/index';
import {paragraphs, story} from './furnished';

describe('the date', () => {
	const meta = (published: string, updated = '') =>
		`<meta property="article:published_time" content="${published}"><meta property="article:modified_time" content="${updated}">`;

	it.each([
		['2026-05-12T08:33:24Z', '2026-05-12T08:33:24Z'],
		['2026-05-12 08:33:24', '2026-05-12T08:33:24'],
		['2026-05-12 08:33:24 +0200', '2026-05-12T08:33:24+0200'],
		['May 12, 2026', '2026-05-12'],
		['May 12th 2026', '2026-05-12'],
		['Wed, 05/13/2026 - 11:38', '2026-05-13'],
		['Tue, 12 May 2026 08:33:24 GMT', '2026-05-12T08:33:24.000Z'],
	])('%s is %s, whatever the reader’s time zone', (said, date) => {
		expect(story(meta(said), '<h1>Ferries are free</h1>').published).toBe(date);
	});

	it.each([
		'<p>Ada Thorn, ferryman, born April 2 1999; died November 21 2025</p>',
		'<p>Launched: 4 May 2001</p>',
		'<p>The old ferry was sold on 4 May 2001.</p>',
		'<p>The ferry was launched on <time datetime="2001-05-04">4 May 2001</time> and has been painted every year since.</p>',
		'<h2>4 May 2001</h2>',
		'<p>The quay, 14 June 2088</p>',
		'<p>March 3, 1911</p>',
	])('is no day of which the body speaks: %s', line => {
		const place = 'https://press.example/ferries-are-free';
		expect(story('', `<h1>Ferries are free</h1><div>${paragraphs}${line}</div>`, place)).not.toHaveProperty(
			'published',
		);
		expect(story('', `<h1>Ferries are free</h1><div>${line}${paragraphs}</div>`, place)).not.toHaveProperty(
			'published',
		);
	});

	it.each([
		'<p>Erstellt am 30.03.2025, 12:04 Uhr.</p>',
		'<p>Publié le 30/03/2025 à 12h04.</p>',
		'<p>Pubblicato il 30/03/2025 da Mara Quinn.</p>',
		'<p>Publicerad 2025-03-30 kl. 12.04.</p>',
		'<p>Lorne, 30.3.2025.</p>',
		'<h5>30 March 2025</h5>',
		'<h6>Posted on 30 March 2025 by Mara Quinn</h6>',
	])('is what a sentence or a small heading of the body states and nothing else: %s', line => {
		const place = 'https://press.example/ferries-are-free';
		expect(story('', `<h1>Ferries are free</h1><div>${line}${paragraphs}</div>`, place).published).toBe('2025-03-30');
	});

	it.each([
		'Released: 30 March 2025',
		'Opinion · When the pier goes · 30 March 2025',
		'Marco Fino · 30/03/2025',
		'Marco Fino, 30/03/2025',
		'Ana Nacida · 30 de marzo de 2025',
		'30 March 2025 | Offer ends 4 May 2025',
	])('is not lost to a name or a title beside it: %s', line => {
		const place = 'https://press.example/ferries-are-free';
		expect(story('', `<h1>Ferries are free</h1><div>${line}</div>`, place).published).toBe('2025-03-30');
	});

	it.each(['Open until 4 May 2025', 'When: Saturday, May 4, 2025', 'Mara Quinn (born 4 May 2001)', 'Bis 4. Mai 2025'])(
		'is not that of a life or an offer: %s',
		line => {
			const place = 'https://press.example/ferries-are-free';
			expect(story('', `<h1>Ferries are free</h1><div>${line}</div>`, place)).not.toHaveProperty('published');
		},
	);

	it.each(['1961-05-04', '2088-06-14'])('is the one that a time states in a form for machines: %s', day => {
		const place = 'https://press.example/archive/pier';
		const {document} = new JSDOM(`<h1>The pier opens</h1><time datetime="${day}">The day</time>${paragraphs}`, {
			url: place,
		}).window;
		expect(readStory(document, place)?.story.published).toBe(day);
	});

	it.each(['og:published_time', 'citation_publication_date', 'pubdate'])(
		'is what the head says by the name of %s',
		name => {
			const head = `<meta name="${name}" content="2026-05-12">`;
			expect(story(head, '<h1>Ferries are free</h1>').published).toBe('2026-05-12');
		},
	);

	it('is one that the head states by the day rather than in figures that may be read in two ways', () => {
		const head = '<meta name="date" content="06/05/26"><meta property="og:published_time" content="2026-05-12">';
		expect(story(head, '<h1>Ferries are free</h1>').published).toBe('2026-05-12');
	});

	it('is the one right above the body, where the headline stands far from it', () => {
		const between = Array.from({length: 20}, (_, at) => `<p>Pier ${at}</p>`).join('');
		expect(story('', `<h1>Ferries are free</h1>${between}<p>May 12, 2026</p>`).published).toBe('2026-05-12');
	});

	it.each(['12-May-2026 5:11', '12-mayo-2026', '12. Mai 2026'])('is the day in “By Mara Quinn, %s”', day => {
		expect(story('', `<h1>Ferries are free</h1><p>By Mara Quinn, ${day}</p>`).published).toBe('2026-05-12');
	});

	it.each(['0001-01-01T00:00:00Z', '1970-01-01T00:00:00.000Z', '1970-01-01'])(
		'is not %s, from which machines count',
		zero => {
			expect(story(meta(zero, zero), '<h1>Ferries are free</h1>')).not.toHaveProperty('published');
			expect(story(meta(zero), '<h1>Ferries are free</h1><p>May 12, 2026</p>').published).toBe('2026-05-12');
			expect(story(meta('1970-01-02'), '<h1>Ferries are free</h1>').published).toBe('1970-01-02');
		},
	);

	it('is the day that the address states, where nothing else does', () => {
		const at = (address: string) =>
			story('', '<h1>Ferries are free</h1>', `https://press.example/${address}`).published;
		expect(at('2026/05/12/ferries-are-free')).toBe('2026-05-12');
		expect(at('ferries-are-free-2026-05-12.html')).toBe('2026-05-12');
		expect(at('ferries-are-free-20260512')).toBeUndefined();
		expect(at('2026/05/10-ferries-that-are-free')).toBeUndefined();
	});

	it('is the time beside the headline, not that of another story above', () => {
		const card = (day: string, title: string) =>
			`<h2>${title}</h2><p>By Ada Thorn · <time datetime="2026-05-${day}T09:05:00Z">9:05</time></p><p>It rained.</p>`;
		const lines = `${card('10', 'Rain at last')}${card('11', 'More rain')}${card('12', 'Ferries are free')}`;
		expect(story('<title>Ferries are free</title>', lines).published).toBe('2026-05-12T09:05:00Z');
	});

	describe('of a live blog whose head states none', () => {
		const post = (hour: string) =>
			`<div><p><time datetime="2026-05-12T${hour}:00:00Z">${hour}.00</time></p><h2>At ${hour}</h2><p>The harbour master has counted the ferries once more, and none of them is missing.</p></div>`;
		const posts = `${paragraphs}${post('18')}${post('16')}${post('14')}`;
		const day = (above: string) => {
			const lines = `${above}<h1>Ferries are free</h1><div>${posts}</div>`;
			return story('', lines, 'https://press.example/ferries').published;
		};

		it.each([
			['<time datetime="2026-05-12T08:00:00Z">8.00</time>', '2026-05-12T08:00:00Z'],
			['<p>12 May 2026</p>', '2026-05-12'],
		])('is the one above its headline, not that of a post: %s', (above, expected) => {
			expect(day(above)).toBe(expected);
		});

		it('is that of the first post, where nothing else says it', () => {
			expect(day('')).toBe('2026-05-12T14:00:00Z');
		});
	});

	it('is the one beside the headline where the head’s is later than the last change', () => {
		const lines = '<h1>Ferries are free</h1><p>May 12, 2026</p>';
		expect(story(meta('2026-08-21', '2026-08-20'), lines).published).toBe('2026-05-12');
	});
});
