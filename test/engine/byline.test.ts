// @vitest-environment node
/** How a line names who wrote a story. */
import {JSDOM} from 'jsdom';
import {describe, expect, it} from 'vitest';
import {readStory} from '../../src/engine/index';
import {paragraphs, story, url} from './furnished';

describe('the byline', () => {
	const said = (author: string) =>
		`<script type="application/ld+json">${JSON.stringify({'@type': 'NewsArticle', author: {name: author}})}</script>`;

	it.each(['By MARA QUINN, Harbour Writer', 'Analysis by MARA QUINN, Harbour Writer', 'MARA QUINN, Harbour Writer -'])(
		'is only the name in “%s”',
		author => {
			expect(story(said(author), '<h1>Ferries are free</h1>').byline).toBe('MARA QUINN, Harbour Writer');
		},
	);

	it('keeps a name that begins with a small letter behind “By”', () => {
		expect(story(said('By the Editors of the Ledger'), '<h1>Ferries are free</h1>').byline).toBe(
			'By the Editors of the Ledger',
		);
	});

	it.each(['Mara Quinn ⋅ Senior Pilot', 'Mara Quinn • Pilot'])('ends before the role in “%s”', line => {
		expect(story('', `<h1>Ferries are free</h1><p class="author">${line}</p>`).byline).toBe('Mara Quinn');
	});

	it.each(['Category', 'Joined Harbour Press'])('is not “%s”', line => {
		expect(story('', `<h1>Ferries are free</h1><p class="author">${line}</p>`).byline).toBeUndefined();
	});

	it('names everybody who stands in the line of the linked author', () => {
		const lines = '<h1>Ferries are free</h1><address><a rel="author" href="/mq">Mara Quinn</a> and Pat Verne</address>';
		expect(story('', lines).byline).toBe('Mara Quinn and Pat Verne');
	});

	it.each([
		['<span>By Mara Quinn</span> <time>Thursday, April 9, 2026</time>', 'Mara Quinn'],
		['By Ruby Tuesday', 'Ruby Tuesday'],
		['<span>Story by نادر عيسى</span><time>٢٤ نوفمبر</time>', 'نادر عيسى'],
	])('ends before the day and nowhere else: %s', (line, byline) => {
		expect(story('', `<h1>Ferries are free</h1><p>${line}</p>`).byline).toBe(byline);
	});
});

describe('the byline beside other words', () => {
	it.each(['<button>Link Copied</button>', '<div class="tools">Save Story</div>', '<span>Read Later</span>'])(
		'is no control that is capitalised as names are: %s',
		line => expect(story('', `<h1>Ferries are free</h1><div>${line}</div>`).byline).toBeUndefined(),
	);

	it.each(['<p>Shop by ROOM</p>', '<p>Recycle by City</p>'])('is not what “%s” leads to', line => {
		expect(story('', `<h1>Ferries are free</h1>${line}`).byline).toBeUndefined();
	});

	it.each(['Tested by: Ada Thorn RRP: £24', 'March 31, 2026 by Ada Thorn', 'Words by Ada Thorn'])(
		'is in “%s”',
		line => {
			expect(story('', `<h1>Ferries are free</h1><p>${line}</p>`).byline).toBe('Ada Thorn');
		},
	);

	it('may be one name behind a date', () => {
		expect(story('', '<h1>Ferries are free</h1><p>Posted on March 31, 2026 by Ada</p>').byline).toBe('Ada');
	});
});

describe('the byline of a story that says where it was filed', () => {
	it.each(['Harbour City, May 12', 'Port Arden, 12 May 2026', 'Carrow, Tuesday, May 12'])('is not “%s”', line => {
		expect(story('', `<h1>Ferries are free</h1><p>${line}</p>`).byline).toBeUndefined();
	});

	it('is a name before a role', () => {
		expect(story('', '<h1>Ferries are free</h1><p>Mara Quinn, Marine Editor</p>').byline).toContain('Mara Quinn');
	});
});

describe('the byline in letters that are neither large nor small', () => {
	it.each([
		['מאת: יעל ברנע', 'יעל ברנע'],
		['بقلم ليلى منصور', 'ليلى منصور'],
		['كتبت: ليلى منصور', 'ليلى منصور'],
		['लेखक: मीरा जोशी', 'मीरा जोशी'],
		['作者：林宜庭', '林宜庭'],
		['取材・文／山田花子', '山田花子'],
	])('is in “%s”', (line, name) => {
		expect(story('', `<h1>Ferries are free</h1><p>${line}</p>`).byline).toBe(name);
	});

	it.each(['כך אמרה יעל ברנע', 'كتب البحارة عنها', '文化部が決めた'])('is not in “%s”', line => {
		expect(story('', `<h1>Ferries are free</h1><p>${line}</p>`).byline).toBeUndefined();
	});

	it('is in an element whose id says so, beside the date', () => {
		const line = '<span id="ctl00_lblWriter">ليلى منصور</span> | <span id="ctl00_lblDate">12-10-2026</span>';
		expect(story('', `<h1>Ferries are free</h1><div>${line}</div>`).byline).toBe('ليلى منصور');
	});
});

describe('the byline with a date in its line', () => {
	it('ends before the month', () => {
		const lines = '<h1>Ferries are free</h1><cite class="byline">By Mara Quinn March 31, 2026 4:12 PM</cite>';
		expect(story('', lines).byline).toBe('Mara Quinn');
	});
});

describe('a long byline', () => {
	const two =
		'Dr. Ana Prell, Senior Lecturer in Geology, University of Korvik, and Dr. Ruth Okafor, Professor of Astronomy, Belem Institute of Technology';
	const three =
		'Ana Prell, postdoctoral researcher in marine geology, University of Korvik, Ruth Okafor, research fellow in astronomy, Belem Institute of Technology, and Lee Ostrow, PhD candidate in public health, University of the Skerries';
	const helped =
		'Prof. Wilhelmina van der Straaten-Hohenfels, Emeritus Chair of Comparative Harbour Administration, with additional reporting by Jean-Baptiste Auguste de la Rochefoucauld';
	const frame = '<p>Get all your news in one place.</p><p>Harbour Courier</p><p>Harbour Courier</p><p>World</p>';
	const framed = 'https://www.inkl.com/news/x';
	const textOf = ({sections}: ReturnType<typeof story>) => sections.flatMap(({blocks}) => blocks);

	it.each([two, three, helped])('is whole, above the headline and below it, and no paragraph: %s', line => {
		for (const [lines, address] of [
			[`${frame}<p>${line}</p><h1>Ferries are free</h1>`, framed],
			[`${frame}<h1>Ferries are free</h1><p>${line}</p>`, framed],
			[`${frame}<p>By ${line}</p><h1>Ferries are free</h1>`, framed],
			[`<h1>Ferries are free</h1><p>${line}</p>`, url],
		] as const) {
			const read = story('', lines, address);
			expect(read.byline).toBe(line);
			expect(textOf(read)).toHaveLength(3);
		}
	});

	it('is left out of the text where the head names its people', () => {
		const said = JSON.stringify({'@type': 'NewsArticle', author: [{name: 'Ana Prell'}, {name: 'Ruth Okafor'}]});
		const read = story(`<script type="application/ld+json">${said}</script>`, `<h1>Ferries are free</h1><p>${two}</p>`);
		expect(read.byline).toBe('Ana Prell, Ruth Okafor');
		expect(textOf(read)).toHaveLength(3);
	});

	it.each([
		'Ana Prell, a professor at the University of Korvik, is the first woman to lead the survey, and Ruth Okafor follows her',
		'The ferries, the Harbour Board and the University of Korvik: a quarrel of eleven years about one quay and its professors',
		'Ana Prell, Professor of Geology, and Ruth Okafor, Professor of Astronomy, in the harbour of Korvik in May 2019.',
	])('is no sentence and no title: %s', line => {
		const read = story('', `<h1>Ferries are free</h1><p>${line}</p>`);
		expect(read.byline).not.toBe(line);
	});

	it('makes no note on its author of a paragraph about where one of them works', () => {
		const last =
			'Belem Institute of Technology is the only school on the coast that has a harbour of its own, and its boats will be free too.';
		const {document} = new JSDOM(
			`<body><main><article><h1>Ferries are free</h1><p>${two}</p><div>${paragraphs}<p>${last}</p></div></article></main></body>`,
			{url},
		).window;
		expect(JSON.stringify(readStory(document, url)!.story.sections)).toContain(last);
	});
});

describe('the byline behind a label, in whatever language', () => {
	it.each([
		['<p class="byline">Text: Maja Lindgren</p>', 'Maja Lindgren'],
		['<p>Text und Fotos: Ida Berg</p>', 'Ida Berg'],
		['<p>Autor: <b>Ioana Munteanu</b> | 08 septembrie 2026, 07:45</p>', 'Ioana Munteanu'],
		['<p><time>09:00, 9 апреля 2026</time> <span>Автор: Вера Лунина</span></p>', 'Вера Лунина'],
		['<div><span>Door onze verslaggever Femke de Wit</span><time>2 september 2026, 15:44</time></div>', 'Femke de Wit'],
		['<p>Av Maja Lindgren</p>', 'Maja Lindgren'],
		['<ul><li>di Beatrice Fumagalli</li><li>19 Luglio 2026</li></ul>', 'Beatrice Fumagalli'],
		['<p>Par Ana Bell Publié le 2 janvier 2026 à 15h44</p>', 'Ana Bell'],
		['<div><span>作者｜江小满</span><span>编辑｜阿布</span><span>2026-09-12 19:30</span></div>', '江小满'],
		['<p>記者 陳雨晴 2026年8月21日</p>', '陳雨晴'],
	])('is the name in “%s”', (line, name) => {
		expect(story('', `<h1>Ferries are free</h1>${line}`).byline).toBe(name);
	});

	it.each(['<p>De grote boot vaart</p>', '<p>記者会見が開かれた</p><p>Text: siehe unten</p>'])(
		'is not in “%s”',
		line => {
			expect(story('', `<h1>Ferries are free</h1>${line}`).byline).toBeUndefined();
		},
	);

	it('is nobody whom a line of the text names first: who asks, or who wrote a letter', () => {
		const asks = '<p>The pilot has steered the first boat of the day for as long as anybody here can remember.</p>';
		const asked = `${asks}<p><b>Mara Quinn: How do you know that it is time?</b></p>`;
		expect(story('', `<h1>Ferries are free</h1>${asked}`).byline).toBeUndefined();
		const letter = `${asks.replace('</p>', '<br><b>Edna Pike</b><br><i>Quayside</i></p>')}`;
		expect(story('', `<h1>Ferries are free</h1>${letter}`).byline).toBeUndefined();
	});

	it('names all who stand before the date', () => {
		const line = '<p>Mara Quinn &amp; Pat Verne · 20 Oct 2026 · 5 min</p>';
		expect(story('', `<h1>Ferries are free</h1>${line}`).byline).toBe('Mara Quinn & Pat Verne');
	});
});

describe('a line of who wrote a story and when', () => {
	it.each([
		'<span>이도현 기자</span><span>2026. 9. 11. 07:03</span>',
		'Quaypos - 18/06/2026, 09:15 WIB',
		'<span>Rozmawia Paweł Górny</span> <span>6 maja 2026</span> <span>Czas czytania: 7 minut</span>',
		'โดย มะลิ ใจดี | 5 ส.ค. 2568',
		'<span>Skrev for os Maja Lindgren</span> | <span>Opdateret 30. marts 2026 06.15</span>',
	])('is no standfirst: %s', line => {
		expect(story('', `<header><h1>Ferries are free</h1><div>${line}</div></header>`).standfirst).toBeUndefined();
	});
});

describe('a label that newsrooms put over a list', () => {
	const list = '<ul><li>Ferries: +12</li><li>Piers: +2</li></ul>';
	const address = 'https://www.inkl.com/news/ferries-are-free';

	it.each(['<strong>BY THE NUMBERS:</strong>', '<b>By The Numbers</b>', '<b><a href="/smart">By the numbers:</a></b>'])(
		'is no byline, and stays where it leads to what is said of such labels: %s',
		label => {
			const html = `<main><h1>Ferries are free</h1><div>${paragraphs}<p>${label}</p>${list}</div></main>`;
			const {byline, sections} = readStory(new JSDOM(html, {url: address}).window.document, address)!.story;
			expect(byline).toBeUndefined();
			expect(sections.map(({label}) => label?.toLowerCase())).toContain('by the numbers');
		},
	);
});
