// @vitest-environment node
import {JSDOM} from 'jsdom';
import {describe, expect, it} from 'vitest';
import {readStory} from '../../src/engine/index';
import {paragraphs, story, url} from './furnished';

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
		'The Orme baker on bolts, bread and the price of fish',
		'Why Orme cannot buy bread, and who will pay for it',
		'From Pennick to Stell, smiths are forging what factories will not',
		'President Adolf Rumi orders an inquiry as Marabo mourns',
		'Sarah Jane Smith visits the Isle of Orme',
		'Die Bäckerin aus Pennick sorgt sich um Brot, Butter und Fische',
		'Boats will cost nothing from June, and nobody will miss the tickets',
	])('is what stands between headline and body without a full stop, before the byline or behind it: %s', said => {
		expect(under(said)).toMatchObject({standfirst: said, byline: 'Mara Quinn'});
		const behind = story('', `<h1>Ferries are free</h1><p>By Mara Quinn</p><p>4 May 2026</p><p>${said}</p>`);
		expect(behind).toMatchObject({standfirst: said, byline: 'Mara Quinn'});
	});

	it.each([
		'<span>12 октября</span> <span>3,4 тыс прочитали</span>',
		'<span>4 hours ago</span> · <span>3,412 people read this</span>',
	])('is none of the figures that a page counts beside each other: %s', line =>
		expect(under(line).standfirst).toBeUndefined(),
	);

	it('is called a dek, and keeps out of the text', () => {
		const said = 'A baker has offered to swim to the mainland for bread, and the bakers are waiting.';
		const read = story('', `<h1>Ferries are free</h1><p class="article__dek">${said}</p><p>By Mara Quinn</p>`);
		expect(read.standfirst).toBe(said);
		expect(JSON.stringify(read.sections)).not.toContain(said);
	});

	it.each([
		'Mara Quinn meets the smith who will forge the bolt that holds an island.',
		'Mara Quinn asks what a bolt is worth',
		'Mara Quinn on the ferry that nobody pays for, and who will miss it',
	])('begins with who wrote the story, where it tells of it, and is not lost: %s', said => {
		const lines = `<p>By Mara Quinn</p><p class="standfirst">${said}</p>`;
		expect(story('', `<h1>Ferries are free</h1>${lines}`)).toMatchObject({standfirst: said, byline: 'Mara Quinn'});
		for (const byline of ['<p>By Mara Quinn</p>', ''])
			expect(JSON.stringify(story('', `<h1>Ferries are free</h1><p>${said}</p>${byline}`))).toContain(said);
	});

	it.each([
		'Mara Quinn writes about boats. She has tested thirty of them in her decade at the harbour.',
		'Nina Lakhani Climate justice reporter in Port Orme',
		'Asked of the harbour 14 years, 10 months ago',
	])('is no line about who wrote it, or when: %s', line => {
		const read = story('', `<h1>Ferries are free</h1><p>By Mara Quinn</p><p>${line}</p>`);
		expect(read.standfirst).toBeUndefined();
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
