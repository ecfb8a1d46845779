// @vitest-environment node
import {describe, expect, it} from 'vitest';
import {story} from './furnished';

describe('the lines above the headline in a known frame', () => {
	const framed = (lines: string) =>
		story('', `<p>Get all your news in one place.</p>${lines}<h1>Ferries are free</h1>`, 'https://www.inkl.com/news/x');

	const named = ({publisher, kicker, byline}: ReturnType<typeof framed>) => [publisher?.name, kicker, byline];
	const all = ['Harbour Courier', 'World', 'Mara Quinn'];

	it('are publisher, category and people, though the publisher is named once', () => {
		const {publisher, kicker, byline} = framed('<p>Harbour Courier</p><p>National</p><p>Mara Quinn</p>');
		expect([publisher?.name, kicker, byline]).toEqual(['Harbour Courier', 'National', 'Mara Quinn']);
	});

	it.each(['Harbourday', 'Harbour Courier'])('are the publisher and people where no category is named: %s', name => {
		const lines = `<p>${name}</p><p>Mara Quinn</p>`;
		expect(named(framed(lines))).toEqual([name, undefined, 'Mara Quinn']);
		const prompt = '<p>Get all your news in one place.</p>';
		const around = `${prompt}<p>${name}</p><h1>Ferries are free</h1><div>Mara Quinn</div>`;
		expect(named(story('', around, 'https://www.inkl.com/news/x'))).toEqual([name, undefined, 'Mara Quinn']);
	});

	it.each(['Personal Finance', 'White House', 'Middle East', 'Artificial Intelligence'])(
		'are the publisher and its category, though that is capitalised as people are: %s',
		category => {
			const lines = `<p>Harbour Courier</p><p>Harbour Courier</p><p>${category}</p>`;
			expect(named(framed(lines))).toEqual(['Harbour Courier', category, undefined]);
			expect(named(framed(`${lines}<p>Mara Quinn</p>`))).toEqual(['Harbour Courier', category, 'Mara Quinn']);
		},
	);

	it('may all stand below the headline', () => {
		const lines = '<div><p>Harbour Courier</p><p>World</p><p>Mara Quinn</p></div>';
		const page = `<p>Get all your news in one place.</p><h1>Ferries are free</h1>${lines}`;
		expect(named(story('', page, 'https://www.inkl.com/news/x'))).toEqual(all);
	});

	it('are category and people where no line stands before the category', () => {
		const {publisher, kicker, byline} = framed('<p>National</p><p>Mara Quinn</p>');
		expect([publisher, kicker, byline]).toEqual([undefined, 'National', 'Mara Quinn']);
	});

	it('are the publisher and its category where nobody signs', () => {
		const {publisher, kicker, byline} = framed('<p>Harbour Courier</p><p>Environment</p>');
		expect([publisher?.name, kicker, byline]).toEqual(['Harbour Courier', 'Environment', undefined]);
	});

	it('begin with the publisher that stands twice: what is above it are prompts, in whatever words', () => {
		const prompts = '<p>Every boat in one berth.</p><p>Sail on</p>';
		const {publisher, kicker, byline} = framed(
			`${prompts}<p>Harbour Courier</p><p>Harbour Courier</p><p>Pets</p><p>Mara Quinn</p>`,
		);
		expect([publisher?.name, kicker, byline]).toEqual(['Harbour Courier', 'Pets', 'Mara Quinn']);
	});

	it.each(['Harbour | Courier', 'Harbour • Courier'])('keep the sign in the name of a publisher: %s', name => {
		const {publisher, kicker, byline} = framed(`<div>${name}</div><div>${name}</div><p>National</p><p>Mara Quinn</p>`);
		expect([publisher?.name, kicker, byline]).toEqual([name, 'National', 'Mara Quinn']);
	});

	it('are no sentences of the text', () => {
		const salutation = 'Dear Minister, I am giving the lanyard back.';
		const lines = `<p>Get all your news in one place.</p><p>Mara Quinn</p><h1>Ferries are free</h1><p>${salutation}</p>`;
		expect(story('', lines, 'https://www.inkl.com/news/x').byline).toBe('Mara Quinn');
	});

	it.each([
		'<header><a href="/">inkl</a><a href="/in">Come aboard</a></header>',
		'<div><p>Every boat in one berth.</p><a href="/s">Sail on</a></div>',
		'<div><a href="/mine">My pier</a><a href="/map">Charts</a></div>',
	])('begin right before the category, whatever the frame has above: %s', above => {
		expect(named(framed(`${above}<p>Harbour Courier</p><p>World</p><p>Mara Quinn</p>`))).toEqual(all);
	});

	it.each([
		'<div>Harbour Courier · World · Mara Quinn</div>',
		'<div><span>Harbour Courier</span><span>•</span><span>World</span><span>•</span><span>Mara Quinn</span></div>',
		'<div><a href="/hc">Harbour Courier</a><button>Follow</button></div><p>World</p><p>Mara Quinn</p>',
		'<dl><dt>Source</dt><dd>Harbour Courier</dd><dt>Section</dt><dd>World</dd><dt>By</dt><dd>Mara Quinn</dd></dl>',
	])('may stand in a row, beside a button or behind labels: %s', lines => {
		expect(named(framed(lines))).toEqual(all);
	});

	it.each(['Live Science', 'Breaking Harbour', 'صحيفة الميناء'])(
		'begin with the publisher that its picture says: %s',
		name => {
			const row = `<div><img alt="${name}" src="/logo.png"><span class="sr-only">${name}</span><span>${name}</span></div>`;
			expect(named(framed(`${row}<p>Tides</p><p>Mara Quinn</p>`))).toEqual([name, 'Tides', 'Mara Quinn']);
		},
	);

	it.each([
		['<div><img src="l.png" alt="NAME"></div><div>NAME</div>', 'Foreign Harbour', 'World', 'Mara Quinn'],
		['<div><img src="l.png" alt="NAME"></div><div>NAME</div>', 'Axios', undefined, undefined],
		[
			'<div><img src="/p.png" alt=""><span>NAME</span></div><p class="sr-only">NAME</p>',
			'Foreign Harbour',
			undefined,
			'Staff and agencies',
		],
		['<div><img src="/p.png" alt=""><span>NAME</span></div>', 'Axios', undefined, 'Mara Quinn and Pat Verne'],
		['<div>NAME</div><p class="sr-only">NAME</p>', 'الجزيرة', 'ثقافة', 'ليلى منصور'],
		['<div>NAME</div><p class="sr-only">NAME</p>', '한겨레', '사회', '김하늘 기자'],
		['<div>NAME</div><p class="sr-only">NAME</p>', 'มติชน', 'สังคม', 'สมหญิง ใจดี'],
		['<div>NAME</div><p class="sr-only">NAME</p>', 'הארץ', 'תרבות', 'נועה ברק'],
		['<div>NAME</div><p class="sr-only">NAME</p>', 'बीबीसी हिंदी', 'भारत', 'रश्मि नेगी'],
	])('begin with the publisher beside its picture, or in letters of one size: %s %s', (row, name, kicker, byline) => {
		const rest = [kicker, byline].map(text => (text ? `<p>${text}</p>` : '')).join('');
		expect(named(framed(row.replaceAll('NAME', name) + rest))).toEqual([name, kicker, byline]);
	});

	it('leave the frame its own line, though it is in letters of one size too', () => {
		const prompt = '<p>كل أخبارك في مكان واحد. أكثر من 100 مصدر مميز. تطبيق واحد</p>';
		const lines = `${prompt}<p>الجزيرة</p><p>ثقافة</p><p>ليلى منصور</p>`;
		expect(named(framed(lines))).toEqual(['الجزيرة', 'ثقافة', 'ليلى منصور']);
	});

	it('have no publisher in who signs beside a picture', () => {
		const signed = '<div class="avatar"><img src="/m.png" alt="Mara Quinn"></div><div>Mara Quinn</div>';
		expect(named(framed(`<p>Harbourday</p>${signed}`))).toEqual(['Harbourday', undefined, 'Mara Quinn']);
		expect(named(framed(`<p>Harbourday</p>${signed.replace('avatar', '')}`))).toEqual([
			'Harbourday',
			undefined,
			'Mara Quinn',
		]);
	});

	it.each([
		['Staff and agencies', undefined, 'Staff and agencies'],
		['Courier Staff Writer', undefined, 'Courier Staff Writer'],
		['Staff picks', 'Staff picks', undefined],
		['long reads', 'long reads', undefined],
		['Agentur und Redaktion', undefined, 'Agentur und Redaktion'],
		['Tides and Moons', 'Tides and Moons', undefined],
	])('are a category or who signs without a capitalised name: %s', (line, kicker, byline) => {
		const plate = `<p>Harbour Courier</p><p>Harbour Courier</p><p>${line}</p>`;
		expect(named(framed(plate))).toEqual(['Harbour Courier', kicker, byline]);
	});

	it('may stand below the frame where no line is the headline', () => {
		const plate = '<div><img src="/p.png" alt=""><span>Axios</span></div><p>World</p><p>Mara Quinn</p>';
		const lines = `<p>Get all your news in one place.</p>${plate}`;
		const read = story('<title>Ferries are free | inkl</title>', lines, 'https://www.inkl.com/news/x');
		expect(named(read)).toEqual(['Axios', 'World', 'Mara Quinn']);
	});

	it('do not name the headline among people, where the page’s title says it in other words', () => {
		const plate = '<p>Axios</p><p>Axios</p><p>World</p><p>Mara Quinn</p><p>Boats will cost nothing for the summer</p>';
		const lines = `<p>Get all your news in one place.</p>${plate}`;
		const read = story('<title>Why the council gave up fares | inkl</title>', lines, 'https://www.inkl.com/news/x');
		expect(named(read)).toEqual(['Axios', 'World', 'Mara Quinn']);
		expect(read.headline).toBe('Why the council gave up fares');
	});

	it('are the publisher that the head names and what is behind it, in a list too', () => {
		const head =
			'<script type="application/ld+json">{"@type":"NewsArticle","publisher":{"name":"Harbour Courier"}}</script>';
		const lines = '<p>Get all your news in one place.</p><ul><li>Harbour Courier</li><li>Tides and Moons</li></ul>';
		const read = story(head, `${lines}<h1>Ferries are free</h1>`, 'https://www.inkl.com/news/x');
		expect(named(read)).toEqual(['Harbour Courier', 'Tides and Moons', undefined]);
	});

	it('are the publisher and its category where that is one word, as no people are', () => {
		const header = '<header><a href="/in">Entra</a></header>';
		expect(named(framed(`${header}<p>Il Corriere del Porto</p><p>Ambiente</p>`))).toEqual([
			'Il Corriere del Porto',
			'Ambiente',
			undefined,
		]);
	});

	it.each([
		'Mara Quinn · 16 October 2026',
		'Mara Quinn • 4 min read',
		'<span>Mara Quinn</span><span>2h</span>',
		'Mara Quinn, mara@harbour.example',
	])('name nobody but people in “%s”', line => {
		expect(framed(`<p>Harbour Courier</p><p>World</p><p>${line}</p>`).byline).toBe('Mara Quinn');
	});

	it('have no publisher in a byline', () => {
		expect(framed('<p>By Mara Quinn</p><p>World</p>').publisher).toBeUndefined();
	});

	it.each(['inkl', 'Inkl', 'inkl.com'])('have no byline in the aggregator’s own name: %s', name => {
		const head = `<meta name="author" content="${name}">`;
		const frame = '<p>Get all your news in one place.</p><p>Harbour Courier</p><p>Harbour Courier</p>';
		expect(story(head, `${frame}<h1>Ferries are free</h1>`, 'https://www.inkl.com/news/x').byline).toBeUndefined();
	});
});

describe('the byline below the headline in a known frame', () => {
	const below = (line: string) =>
		story(
			'',
			`<p>Get all your news in one place.</p><p>Harbour Courier</p><p>World</p><h1>Ferries are free</h1>${line}`,
			'https://www.inkl.com/news/x',
		).byline;

	it.each([
		['<div>Mara Quinn</div><div>October 16, 2026</div>', 'Mara Quinn'],
		['<div><span>Mara Quinn</span> <span>•</span> <time>Oct 16</time></div>', 'Mara Quinn'],
		['<div><a href="/a/1">Mara Quinn</a>, <a href="/a/2">Pat Verne</a></div>', 'Mara Quinn, Pat Verne'],
		['<div>By Mara Quinn | October 16, 2026 | 4 min read</div>', 'Mara Quinn'],
		['<div>Von Friederike Ahrens</div>', 'Friederike Ahrens'],
		['<div class="text-sm">Mara Quinn</div>', 'Mara Quinn'],
		['<address>Mara Quinn</address>', 'Mara Quinn'],
		['<address>Mara Quinn at the pier</address>', 'Mara Quinn at the pier'],
		['<address>佐伯真理</address>', '佐伯真理'],
	])('needs no word before it where it stands apart from the text, and ends before the rest: %s', (line, byline) => {
		expect(below(line)).toBe(byline);
	});

	it.each([
		'<div>HARBOUR, Texas</div>',
		'<div>Free boats for all</div>',
		'<div>Ada Thorn</div><div>The pilot in Lorne on Monday. Photograph: Ida Berg/AP</div>',
		'<div>Ada Thorn</div><div>October 16, 2026. Photograph: Ida Berg/AP</div>',
		'<div>Port Arden</div>',
		'<div>Harbour City</div>',
		'<div><a href="/g/pat-verne">Pat Verne</a></div>',
		'<div>Link Copied</div>',
		'<div><a href="/t/ada-thorn">Ada Thorn</a></div>',
		'<div>Read Later</div>',
	])('is not “%s”', line => {
		expect(below(line)).toBeUndefined();
	});
});
