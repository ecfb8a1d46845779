// @vitest-environment node
import {JSDOM} from 'jsdom';
import {describe, expect, it} from 'vitest';
import {readStory} from '../../src/engine/index';

const url = 'https://press.example/2026/05/ferries-are-free';
const paragraphs = [
	'The ferries of Harbour City will cost nothing from the first of June, the council decided on Tuesday night.',
	'Eleven members voted for the plan and four against it, after a debate that went on until shortly before midnight.',
	'The operator expects twice as many passengers, and has asked for three more boats before the summer is over.',
]
	.map(text => `<p>${text}</p>`)
	.join('');

/** The story of a page with this head, and these lines between its start and its body. */
function story(head: string, lines: string, address = url) {
	const {document} = new JSDOM(
		`<head>${head}</head><body><main><article>${lines}<div>${paragraphs}</div></article></main></body>`,
		{url: address},
	).window;
	return readStory(document, address)!.story;
}

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

	it('ends before a bar and the column named behind it', () => {
		expect(story('', '<h1>Ferries should always be free | Mara Quinn</h1>').headline).toBe(
			'Ferries should always be free',
		);
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

describe('the byline', () => {
	const said = (author: string) =>
		`<script type="application/ld+json">${JSON.stringify({'@type': 'NewsArticle', author: {name: author}})}</script>`;

	it.each(['By MARA QUINN, Harbour Writer', 'MARA QUINN, Harbour Writer -'])('is only the name in “%s”', author => {
		expect(story(said(author), '<h1>Ferries are free</h1>').byline).toBe('MARA QUINN, Harbour Writer');
	});

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
});

describe('the byline beside other words', () => {
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

	it('is named by a line that says more without taking the line away', () => {
		const line = 'Tried by: Mara Quinn FARE: 4.50 Euro. See harbour.example';
		const {document} = new JSDOM(`<main><h1>Ferries are free</h1><div><p>${line}</p>${paragraphs}</div></main>`, {url})
			.window;
		const {story, removals} = readStory(document, url)!;
		expect(story.byline).toBe('Mara Quinn');
		expect(removals.map(({evidence}) => evidence)).not.toContain('lifted out as the byline');
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

describe('the lines above the headline in a known frame', () => {
	const framed = (lines: string) =>
		story('', `<p>Get all your news in one place.</p>${lines}<h1>Ferries are free</h1>`, 'https://www.inkl.com/news/x');

	it('are publisher, category and people, though the publisher is named once', () => {
		const {publisher, kicker, byline} = framed('<p>Harbour Courier</p><p>National</p><p>Mara Quinn</p>');
		expect([publisher?.name, kicker, byline]).toEqual(['Harbour Courier', 'National', 'Mara Quinn']);
	});

	it('are category and people where no line stands before the category', () => {
		const {publisher, kicker, byline} = framed('<p>National</p><p>Mara Quinn</p>');
		expect([publisher, kicker, byline]).toEqual([undefined, 'National', 'Mara Quinn']);
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
