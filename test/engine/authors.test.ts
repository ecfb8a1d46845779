// @vitest-environment node
/** Where the page names who wrote its story. */
import {JSDOM} from 'jsdom';
import {describe, expect, it} from 'vitest';
import {readStory} from '../../src/engine/index';
import {paragraphs, story, url} from './furnished';

describe('the byline beside what names others', () => {
	const author = '<p class="author">Mara Quinn</p>';

	it('is not whom a standfirst that is set as a heading speaks of', () => {
		const said =
			'The captain had been out of work since he was sacked by <a href="/team/quay">Quay United</a> in December.';
		expect(story('', `<h1>Ferries are free</h1><h2>${said}</h2>${author}`).byline).toBe('Mara Quinn');
		expect(story('', `<h1>Ferries are free</h1><h2>${said}</h2>`).byline).toBeUndefined();
	});

	it.each(['image-credit', 'photo-caption'])('is not the photographer in a line that is called %s', name => {
		const credit = `<div class="${name}">Ida Berg, Quay Agency</div>`;
		expect(story('', `<h1>Ferries are free</h1>${credit}`).byline).toBeUndefined();
	});

	it('is whom the head names before an address', () => {
		const head = '<meta name="author" content="MARA QUINN mquinn@quay.example">';
		expect(story(head, '<h1>Ferries are free</h1>').byline).toBe('MARA QUINN');
	});

	it('is not the account that posts all', () => {
		expect(story('', '<h1>Ferries are free</h1><p>Posted by Admin</p>').byline).toBeUndefined();
	});
});

describe('the byline among what a page credits', () => {
	const credited = (line: string) => story('', `<h1>Ferries are free</h1>${line}`);

	it.each([
		'Words: Mara Quinn',
		'Words and pictures: Mara Quinn',
		'As told to Mara Quinn',
		'Mara Quinn, 04.05.2026 08:30',
		'By Mara Quinn mquinn@quay.example',
	])('is whom “%s” names', line => {
		expect(credited(`<div class="x4">${line}</div>`).byline).toBe('Mara Quinn');
	});

	it.each([
		'The film is directed by Ann Lee.',
		'The book is published by Quay Press at £14.99.',
		'Das Buch ist von Anna Seghers.',
		'El libro está escrito por Ana Ruiz.',
		'Par Paris passe la Seine.',
	])('is nobody of whom a short sentence tells, which is story: %s', said => {
		const body = paragraphs.replace('</p>', `</p><p>${said}</p>`);
		const html = `<main><article><h1>Ferries are free</h1><div>${body}</div></article></main>`;
		const told = readStory(new JSDOM(html, {url}).window.document, url)!.story;
		expect(told.byline).toBeUndefined();
		expect(JSON.stringify(told.sections)).toContain(said);
	});

	it.each(['By Mara Quinn.', 'By Mara Quinn Jr.', 'Von Mara Quinn.', 'Story and pictures by Mara Quinn'])(
		'is still whom the line names: %s',
		line => expect(credited(`<p>${line}</p>`).byline).toMatch(/^Mara Quinn/),
	);

	it('is who writes on behalf of others', () => {
		expect(
			credited(
				'<div class="x4">May 4, 2026 · <span>Mara Quinn</span> on behalf of <a href="/g">the ferry guild</a></div>',
			).byline,
		).toBe('Mara Quinn');
	});

	it('is no phrase amid a line that says “von” of something else', () => {
		const said = 'Der Schmied von Pennick über Bolzen, Brot und den Preis der Fische';
		expect(credited(`<p>${said}</p><p>Von Mara Quinn</p>`)).toMatchObject({standfirst: said, byline: 'Mara Quinn'});
	});

	it.each([
		'Harbour City, May 12',
		'Harbour City, 12.05.2026',
		'Port Orme, 04.05.2026 08:30',
		'Bad Orme, 04.05.2026 08:30',
	])('is no place where a story was filed: %s', line => {
		expect(credited(`<div class="x4">${line}</div>`).byline).toBeUndefined();
	});

	it.each(['Pictures', 'Photos', 'Photographs'])('is not who took the “%s”, unless nobody else signs', label => {
		const words = '<div class="x4">Words: Mara Quinn</div>';
		expect(credited(`<div class="x4">${label}: Ida Berg</div>`).byline).toBeUndefined();
		expect(credited(`${words}<p class="byline">${label}: Ida Berg</p>`).byline).toBe('Mara Quinn');
		expect(credited(`<p class="byline">${label}: Ida Berg</p>`).byline).toBe('Ida Berg');
	});
});

describe('the byline without a word that tells it', () => {
	it.each(['/u/mara-quinn', '/component/userprofile/mq', '/staff/mq'])('is the name that leads to %s', path => {
		const lines = `<h1>Ferries are free</h1><div><a href="${path}">Mara Quinn</a> <span>Writes of the harbour</span></div>`;
		expect(story('', lines).byline).toBe('Mara Quinn');
	});

	it('is no point of a list that begins as a name does', () => {
		const points = '<ul><li>Mehr Wege: vierzig Kilometer.</li><li>Mehr Bänke: zunächst am Marktplatz.</li></ul>';
		expect(story('', `<h1>Ferries are free</h1>${points}`).byline).toBeUndefined();
	});
});

describe('the byline on a person’s own site, where the story names nobody', () => {
	const told = [
		'I took the first boat of the day, and I was the only one aboard who had no crate of fish to look after.',
		'When I asked the pilot what it costs, he laughed, and I’m still not sure whether it was at me or the council.',
		'I went back in the evening, of course, and found the same pilot asleep on the pier beside the same crates.',
	];
	const read = (head: string, foot: string, texts = told) => {
		const text = texts.map(one => `<p>${one}</p>`).join('');
		const html = `<head>${head}</head><body><main><h1>The boat that costs nothing</h1><div>${text}</div></main><footer>${foot}</footer></body>`;
		return readStory(new JSDOM(html, {url}).window.document, url)!.story.byline;
	};
	const called = (name: string) => `<meta property="og:site_name" content="${name}">`;

	it('is whom the site is named for, or its notice of rights', () => {
		expect(read(called('Mara Quinn'), '')).toBe('Mara Quinn');
		expect(read('', '© 2026 Mara Quinn. All rights reserved.')).toBe('Mara Quinn');
		expect(read('', 'Copyright © 2019–2026, Mara Quinn')).toBe('Mara Quinn');
	});

	it.each(['Harbour Media', 'Quay Forums', 'Boats LLC', 'harbour notes', 'Harbour'])('is not “%s”', name => {
		expect(read(called(name), `© 2026 ${name}`)).toBeUndefined();
	});

	it('is nobody where the story speaks for nobody, or others say “I” in it', () => {
		expect(read(called('Mara Quinn'), '', [told.join(' ').replaceAll(/\bI\b/g, 'they')])).toBeUndefined();
		expect(
			read(
				called('Mara Quinn'),
				'',
				told.map(one => `“${one}”, the mayor told the council at night.`),
			),
		).toBeUndefined();
	});
});

describe('the byline of a page with a picture', () => {
	it('is not its photographer', () => {
		const picture =
			'<figure><img src="/q.jpg" alt=""><figcaption>Photo by <a href="/@it" class="author">Ines Talbot</a></figcaption></figure>';
		const lines = `<h1>Ferries are free</h1><div><a href="/@mq">Mara Quinn</a></div><div>4 min read</div>${picture}`;
		expect(story('', lines).byline).toBe('Mara Quinn');
	});
});

describe('the byline of a page that names others too', () => {
	it('is no entry of the menu', () => {
		const menu = '<nav><ul><li><a href="/1">Harbour Table</a></li><li><a href="/2">Sign In</a></li></ul></nav>';
		expect(story('', `<h1>Ferries are free</h1>${menu}`).byline).toBeUndefined();
	});

	it('is not who contributed a thing of many that are numbered', () => {
		const lines = '<h1>Ferries are free</h1><p>Timetable: #20713 contributed by Portside</p>';
		expect(story('', lines).byline).toBeUndefined();
	});

	it('is not who made the thing that a point of a list names', () => {
		const list = '<p>These won on Tuesday.</p><ul><li>Moss, by Ana Petri</li><li>The Quay, by Tom Offord</li></ul>';
		expect(story('', `<h1>Ferries are free</h1>${list}`).byline).toBeUndefined();
	});

	it('is named by a line that says more without taking the line away', () => {
		const line = 'Tried by: Mara Quinn FARE: 4.50 Euro. See harbour.example';
		const {document} = new JSDOM(`<main><h1>Ferries are free</h1><div><p>${line}</p>${paragraphs}</div></main>`, {url})
			.window;
		const {story, removals} = readStory(document, url)!;
		expect(story.byline).toBe('Mara Quinn');
		expect(removals.map(({evidence}) => evidence)).not.toContain('lifted out as the byline');
	});
});

describe('the byline between the publisher’s picture and the date', () => {
	const behind = (lines: string) =>
		story(
			'',
			`<a href="https://ledger.example"><img src="/l.png" alt="東谷日報"></a><h1>渡輪免費</h1><div>${lines}</div>`,
			'https://tw.news.yahoo.com/ferries-091502336.html',
		).byline;

	it('is the name in a row with the date, as a name of three characters stands', () => {
		expect(behind('<span>林宜庭</span><time>2026年11月5日 下午5:15</time>')).toBe('林宜庭');
	});

	it.each(['<p>Listen</p>', '<button>Follow</button>', '<p>Free boats for all from June</p>'])(
		'is not what else may stand there: %s',
		line => {
			expect(behind(`${line}<time>November 5, 2026</time>`)).toBeUndefined();
		},
	);

	it.each(['<span>更新時間</span><time>2026年11月5日</time>', '<span>社会</span><time>2026年11月5日</time>'])(
		'is none in %s',
		lines => {
			expect(behind(lines)).toBeUndefined();
		},
	);
});
