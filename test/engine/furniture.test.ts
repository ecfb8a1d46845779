// @vitest-environment node

import {JSDOM} from 'jsdom';
import {describe, expect, it} from 'vitest';
import {readStory} from '../../src/engine/index';
import {paragraphs, story, url} from './furnished';

describe('the byline', () => {
	it.each([
		['<span>By Mara Quinn</span> <time>Thursday, April 9, 2026</time>', 'Mara Quinn'],
		['By Ruby Tuesday', 'Ruby Tuesday'],
	])('ends before the day and nowhere else: %s', (line, byline) => {
		expect(story('', `<h1>Ferries are free</h1><p>${line}</p>`).byline).toBe(byline);
	});
});

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

		it('takes no word from the text', () => {
			const {sections} = story('<title>inkl</title>', frame, address);
			expect(sections.flatMap(({blocks}) => blocks)).toHaveLength(3);
		});
	});
});

describe('the standfirst', () => {
	const under = (line: string) =>
		story('', `<header><h1>Ferries are free</h1><p>${line}</p></header><p>By Mara Quinn</p>`);

	it('is the sentence between headline and body, whatever it is called', () => {
		expect(under('Boats will cost nothing from June, and nobody will miss the tickets.').standfirst).toBe(
			'Boats will cost nothing from June, and nobody will miss the tickets.',
		);
		expect(under('Boats will cost nothing from June, and nobody will miss the tickets').standfirst).toBe(
			'Boats will cost nothing from June, and nobody will miss the tickets',
		);
	});

	it.each([
		'We independently review everything that we recommend to our readers.',
		'Join 18,000 other readers and get a letter every week.',
		'Above: a ferry leaves the Customs Steps at dawn.',
		'Mara Quinn is a reporter who covers the harbour and the council.',
		'Ten Ferries Worth the Wait in Harbour City',
		'Reviewed by Ida Sund, a pilot of thirty years, on Tuesday.',
	])('is not “%s”', line => {
		expect(under(line).standfirst).toBeUndefined();
	});

	const talk = 'The future of the ferries: an evening at the Corn Hall';
	const letter = 'Our letter for members comes on Fridays, with all that the week left open.';

	it.each([
		`<div><h3>${talk}</h3><p>${letter}</p><a href="/talk">Get your tickets</a></div>`,
		`<div><h3>${talk}</h3><p>Sign up for our newsletter to hear of the next.</p><button>Sign up</button></div>`,
		`<div><p class="card-subtitle">${talk}.</p><form><p>Your email</p><input type="email"><button>Subscribe</button></form></div>`,
		'<p>Thank you so much for reading!</p>',
	])('is no line of a card that holds a prompt, nor one that thanks: %s', card => {
		expect(story('', `<h1>Ferries are free</h1>${card}`).standfirst).toBeUndefined();
		const html = `<html><body><main><article><h1>Ferries are free</h1><div class="article-content">${card}${paragraphs}</div></article></main></body></html>`;
		const {document} = new JSDOM(html, {url: 'https://www.inkl.com/news/ferries'}).window;
		expect(readStory(document, 'https://www.inkl.com/news/ferries')!.story.standfirst).toBeUndefined();
	});

	it.each(['<a href="/by/mara">Mara Quinn</a>', '<button>Save</button>', '<button>Subscribe</button>'])(
		'is what shares a box with %s',
		tools => {
			const said = 'Boats will cost nothing from June, and nobody will miss the tickets.';
			const header = `<header><h1>Ferries are free</h1><div><p>${said}</p>${tools}</div></header>`;
			expect(story('', header).standfirst).toBe(said);
		},
	);
});

describe('the kicker', () => {
	const above = (line: string) => story('', `<header><div>${line}</div><div><h1>Ferries are free</h1></div></header>`);

	it.each(['<a href="/t/harbour">Harbour life</a>', '<p class="eyebrow">Harbour life</p>'])('is %s', line => {
		expect(above(line).kicker).toBe('Harbour life');
	});

	it.each(['Election 2026', 'House and Home', 'Work from home', 'Save our seas', 'See the world', 'Watch and clocks'])(
		'is “%s”',
		words => expect(above(`<p class="kicker">${words}</p>`).kicker).toBe(words),
	);

	it('is what stands right at the headline, called nothing', () => {
		expect(story('', '<header><p>Harbour life</p><h1>Ferries are free</h1></header>').kicker).toBe('Harbour life');
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

describe('the publisher that the head names', () => {
	const named = (name: string) =>
		story(`<meta property="og:site_name" content="${name}">`, '<h1>Ferries are free</h1>').publisher;

	it.each(['The Ledger - - Tides and trade since 1911', 'The Ledger –', '@The Ledger', 'The Ledger'])(
		'is the Ledger in “%s”',
		name => {
			expect(named(name)?.name).toBe('The Ledger');
		},
	);

	it('is no address', () => {
		expect(named('https://ledger.example')).toBeUndefined();
	});
});

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

	it('is the one beside the headline where the head’s is later than the last change', () => {
		const lines = '<h1>Ferries are free</h1><p>May 12, 2026</p>';
		expect(story(meta('2026-08-21', '2026-08-20'), lines).published).toBe('2026-05-12');
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

describe('a standfirst that stands apart from the text', () => {
	const said = 'The boats will sail for nothing from June, and the bridge will be painted.';

	it.each([
		`<header><h1>Ferries are free</h1><p class="head__teaser">${said}</p><div>By Mara Quinn on 4 May 2026, for all of us to read in the morning.</div></header>`,
		`<h1>Ferries are free</h1><h2 class="spot">${said}</h2><div>Giriş: 01.11.2026 - 11:20</div>`,
		`<h1>Ferries are free</h1><p class="description">${said}</p>`,
		`<h1>Ferries are free</h1><div class="story__summary">${said}</div>`,
		`<h1>Ferries are free</h1><p class="story__desc"><span class="story__kicker">Survey</span>${said}</p>`,
	])('is called what teasers are called too: %s', lines => {
		expect(story('', lines).standfirst).toBe(said);
	});

	it.each([
		'<div class="desc">Get the best of the Harbour Post in your inbox every morning at six.</div>',
		'<div class="teaser-plus">Read this story and all others with our subscription for 4.90 a month.</div>',
		'<div class="teaserbox">The boats will sail for nothing from June, and the bridge will be painted.</div>',
	])('is no appeal, and nothing whose name only begins so: %s', line => {
		const {document} = new JSDOM(
			`<body><h1>Ferries are free</h1>${line}<article><div>${paragraphs}</div></article></body>`,
			{url},
		).window;
		const read = readStory(document, url)!.story;
		expect(read.standfirst).toBeUndefined();
	});

	it('is no paragraph of the text that is called so', () => {
		const {document} = new JSDOM(
			`<article><h1>Ferries are free</h1><div><p class="description">${said}</p>${paragraphs}</div></article>`,
			{url},
		).window;
		expect(readStory(document, url)!.story.standfirst).toBeUndefined();
	});
});
