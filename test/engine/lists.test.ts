// @vitest-environment node
/** Lists within lists, paragraphs in an item, lists of terms; and films with their captions. */
import {JSDOM} from 'jsdom';
import {describe, expect, it} from 'vitest';
import {bodyText, readStory} from '../../src/engine/index';
import type {Block} from '../../src/story';
import {paragraphs, url} from './furnished';

function blocksOf(inner: string) {
	const html = `<body><main><article><h1>Ferries are free</h1><div>${paragraphs}${inner}${paragraphs.replaceAll('The', 'This')}</div></article></main></body>`;
	const {story, removals} = readStory(new JSDOM(html, {url}).window.document, url)!;
	return {blocks: story.sections.flatMap(({blocks}) => blocks), hidden: removals.filter(({veiled}) => veiled)};
}
const listsOf = (inner: string) =>
	blocksOf(inner)
		.blocks.filter((block): block is Extract<Block, {kind: 'list'}> => block.kind === 'list')
		.map(({ordered, items}) => [ordered, ...items.map(item => item.map(({text}) => text).join(''))]);

describe('a list within a list', () => {
	const lines = '<li>Line four goes by the harbour.</li><li>Line nine goes by the school.</li>';

	it('gives each of its points one of its own, and what follows it another', () => {
		const inner = `<ul><li>The lamps go dark at midnight.</li><li>The buses run until three: <ul>${lines}</ul> All of them stop at the quay.</li></ul>`;
		expect(listsOf(inner)).toEqual([
			[
				false,
				'The lamps go dark at midnight.',
				'The buses run until three:',
				'Line four goes by the harbour.',
				'Line nine goes by the school.',
				'All of them stop at the quay.',
			],
		]);
	});

	it('leaves the points of the list around it the numbers that they have', () => {
		const inner = `<ol><li>Find the right bus for you.<ul>${lines}</ul></li><li>Ride it to the quay at the end.</li></ol>`;
		expect(listsOf(inner)).toEqual([
			[
				false,
				'1. Find the right bus for you.',
				'Line four goes by the harbour.',
				'Line nine goes by the school.',
				'2. Ride it to the quay at the end.',
			],
		]);
	});

	it('has numbers of its own', () => {
		const inner = `<ul><li>The buses run until three.<ol start="4">${lines}</ol></li><li>The lamps go dark at midnight.</li></ul>`;
		expect(listsOf(inner)[0]!.slice(1)).toEqual([
			'The buses run until three.',
			'4. Line four goes by the harbour.',
			'5. Line nine goes by the school.',
			'The lamps go dark at midnight.',
		]);
	});

	it('leaves a list with numbers alone as it is', () => {
		expect(listsOf(`<ol>${lines}</ol>`)).toEqual([
			[true, 'Line four goes by the harbour.', 'Line nine goes by the school.'],
		]);
	});
});

it('keeps the paragraphs of a point in lines of their own', () => {
	const inner =
		'<ul><li><p>The buses run until three.</p><p>Nobody knows why they stop then.</p></li><li>The lamps go dark at midnight.</li></ul>';
	expect(listsOf(inner)[0]!.slice(1)).toEqual([
		'The buses run until three.\nNobody knows why they stop then.',
		'The lamps go dark at midnight.',
	]);
});

it('keeps the number that a point goes by in the line with it', () => {
	const inner =
		'<ul><li><span>1</span><p>Find the right bus for you.</p></li><li><span>2</span><p>Ride it to the quay at the end.</p></li></ul>';
	expect(listsOf(inner)[0]!.slice(1)).toEqual(['1 Find the right bus for you.', '2 Ride it to the quay at the end.']);
});

describe('a list of terms', () => {
	it('is one of points, each its term and what is said of it', () => {
		const inner =
			'<dl><dt>Crew</dt><dd>Twelve sailors</dd><dt>Boat:</dt><dd>A sieve of tin</dd><div><dt>Harbours</dt><dd>Korvik</dd><dd>Belem</dd></div></dl>';
		expect(listsOf(inner)).toEqual([
			[false, 'Crew: Twelve sailors', 'Boat: A sieve of tin', 'Harbours: Korvik\nBelem'],
		]);
		const [list] = blocksOf(inner).blocks.filter(block => block.kind === 'list');
		expect(list?.items[0]?.[0]).toEqual({text: 'Crew', emphasis: 'strong'});
	});

	it('may be a glossary, with a sentence on each', () => {
		const said = 'A sieve is a vessel with holes, and it has been used at sea since antiquity by those who like to.';
		const inner = `<dl><dt>Sieve</dt><dd>${said}</dd><dt>Crew</dt><dd>Twelve sailors</dd></dl>`;
		expect(listsOf(inner)).toEqual([[false, `Sieve: ${said}`, 'Crew: Twelve sailors']]);
	});

	it('is set in paragraphs where each has a text of its own', () => {
		const said = 'A sieve is a vessel with holes, and it has been used at sea since antiquity by those who like to. '
			.repeat(3)
			.trim();
		const inner = `<dl><dt>The sieve</dt><dd>${said}</dd><dt>The crew</dt><dd>${said.replace('A sieve', 'A crew')}</dd></dl>`;
		expect(listsOf(inner)).toEqual([]);
		expect(JSON.stringify(blocksOf(inner).blocks)).toContain(said);
	});
});

describe('a post of others of which only the placeholder is there', () => {
	const link = 'https://pictures.example/p/1';
	const embedded = (quote: string) =>
		blocksOf(`<blockquote>${quote}</blockquote>`).blocks.filter(({kind}) => kind === 'embed');

	it('is a link in its place', () => {
		const quote = `<div><a href="${link}">View this post on Pictures</a><p><a href="${link}">A post shared by Mara (@mara)</a></p></div>`;
		expect(embedded(quote)).toEqual([{kind: 'embed', name: 'pictures.example', link}]);
	});

	it('is none where what it says is read', () => {
		const said = '<p>“The first boat of the day was full of crates, and nobody minded.”</p>';
		expect(embedded(`<a href="${link}">View this post on Pictures</a>${said}`)).toEqual([]);
		expect(embedded('<p>View this post on Pictures</p>')).toEqual([]);
	});
});

describe('a film with a caption', () => {
	const named = (inner: string) => blocksOf(inner).blocks.filter(({kind}) => kind === 'embed' || kind === 'image');

	it.each([
		'<figure><video src="/ferry.mp4"></video><figcaption>Watch: the ferry leaves the quay</figcaption></figure>',
		'<figure><figcaption>Watch: the ferry leaves the quay</figcaption><video><source src="/ferry.mp4"></video></figure>',
		'<figure><audio src="/ferry.mp4"></audio><figcaption>Watch: the ferry leaves the quay</figcaption></figure>',
		'<figure><iframe src="/ferry.mp4" title="Video player"></iframe><figcaption>Watch: the ferry leaves the quay</figcaption></figure>',
		'<div><video src="/ferry.mp4"></video><p class="video-caption">Watch: the ferry leaves the quay</p></div>'.replace(
			'Watch: t',
			'T',
		),
	])('is called by it: %s', inner => {
		const link = 'https://press.example/ferry.mp4';
		expect(named(inner)).toEqual([{kind: 'embed', name: expect.stringMatching(/he ferry leaves the quay$/), link}]);
		expect(blocksOf(inner).hidden).toEqual([]);
	});

	it('keeps the credit with it', () => {
		const inner =
			'<figure><video src="/ferry.mp4"></video><figcaption>The ferry leaves the quay. Photograph: Ida Berg/AP</figcaption></figure>';
		expect(named(inner)).toMatchObject([{name: 'The ferry leaves the quay. Photograph: Ida Berg/AP'}]);
	});

	it('keeps it where it has no address itself', () => {
		const inner = '<figure><video src="blob:x"></video><figcaption>The ferry leaves the quay</figcaption></figure>';
		expect(named(inner)).toEqual([{kind: 'image', src: '', caption: 'The ferry leaves the quay'}]);
	});
});

describe('a list at the beginning or the end of a text', () => {
	const text = paragraphs + paragraphs.replaceAll('The', 'This');
	const read = (inner: string) => {
		const html = `<body><main><article><h1>Ferries are free</h1><div>${inner}</div></article></main></body>`;
		const {story} = readStory(new JSDOM(html, {url}).window.document, url)!;
		return bodyText(story).split(/\n+/);
	};
	const listed = (points: string[]) => `<ul>${points.map(point => `<li>${point}</li>`).join('')}</ul>`;

	it.each([
		['short points', ['Fast', 'Quiet', 'Stiff lid']],
		[
			'points without a full stop',
			['The winter service will be run with a hired launch', 'The old boat will be lifted out in January'],
		],
	])('is whole with %s', (_, points) => {
		const list = listed(points);
		for (const inner of [
			list + text,
			text + list,
			`<h2>What we know</h2>${list}${text}`,
			`${text}<p>The points are:</p>${list}`,
		])
			expect(read(inner)).toEqual(expect.arrayContaining(points));
	});

	it('is whole with links in its points, where a line of the story leads to it', () => {
		const list = listed([
			'<a href="/x">The ferry</a> stays for a year',
			'Winter service by <a href="/y">hired launch</a>',
		]);
		expect(read(`${text}<p>The points are:</p>${list}`).slice(-2)).toEqual([
			'The ferry stays for a year',
			'Winter service by hired launch',
		]);
	});

	it('is none of the text where its points are titles that lead elsewhere, with a label each', () => {
		const titles = ['Ferry prices rise for a third year', 'Who pays for the floating pier', 'Bray opens a new school'];
		for (const lead of ['<p>Latest:</p>', '<p>Popular this week:</p>', '<h3>Readers’ favourites</h3>'])
			for (const label of ['Transport, 3 min read', '24 comments', '(2 March)', '– Ida Berg']) {
				const list = listed(titles.map(one => `<a href="/${one}">${one}</a> <span>${label}</span>`));
				expect(read(text + lead + list)).not.toContain(`${titles[1]} ${label}`);
			}
	});

	it('keeps the line that leads to it, be it short or begin as a date does', () => {
		for (const lead of ['Here’s what happened today:', 'Today’s main events:', 'Heute wichtig:']) {
			const html = `<h2>One more boat</h2>${text}<p>${lead}</p>${listed(['The ferry stays', 'The launch is hired'])}`;
			expect(read(html)).toEqual(expect.arrayContaining([lead, 'The launch is hired']));
		}
	});

	it('goes with the line that leads to it', () => {
		const other = [
			'Ferry prices rise for a third year running',
			'Who pays for the floating pier in the bay',
			'Navy lends a pier to the town of Lorne',
		];
		const topics = ['Ferries', 'Harbour', 'Transport', 'Public works'];
		for (const lead of ['<p>Read more:</p>', '<p>Related:</p>', '<h3>Related</h3>', '<p>Share this:</p>'])
			for (const one of other) expect(read(text + lead + listed(other))).not.toContain(one);
		for (const lead of ['<p>Tags:</p>', '<p>Filed under:</p>', '<p>Posted in:</p>'])
			for (const one of topics) expect(read(text + lead + listed(topics))).not.toContain(one);
		expect(read(`${text}<h3>Related</h3>${listed(other.map(one => `<a href="/${one}">${one}</a>`))}`)).not.toContain(
			other[0],
		);
	});

	it('stays where a line like one that leads away has sentences under it', () => {
		const points = [
			'The ferry stays for a year, the council says, and then it goes.',
			'The launch is hired for the winter and paid for by the county.',
		];
		for (const lead of ['<h3>Related</h3>', '<p>Topics:</p>', '<h2>Latest</h2>'])
			expect(read(text + lead + listed(points))).toEqual(expect.arrayContaining(points));
	});
});

describe('points that their page sets in text, with bullets of its own', () => {
	const inText = (...lines: string[]) => `${lines.join('<br>')}<br>`;

	it.each([
		['en', '• Read the meter every month', '• Money: the Wirra Flood Fund, at any post office'],
		['en', '• Ding Premium: free for 14 days, then $2.99 a month', '• Ruler: $19.99 a year'],
		['pt', '• Uma creche gratuita', '• Uma professora para a escola, fechada desde 2023'],
	])('are points to their reader too, who may be advised (%s)', (_, ...points) => {
		expect(listsOf(inText(...points)).flat()).toEqual([false, ...points.map(point => point.slice(2))]);
	});

	it('stay with the others of their list', () => {
		const points = ['• Moss, a novel', '• Join Us, by Lee Marr – WINNER', '• The Quay: a life', '• Tarn, a play'];
		expect(listsOf(inText(...points)).flat()).toContain('Join Us, by Lee Marr – WINNER');
	});
});
