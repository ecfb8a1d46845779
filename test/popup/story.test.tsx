// @vitest-environment jsdom
import {beforeEach, expect, it, vi} from 'vitest';
import {timed} from '../../popup/heading';
import type {Block, Story} from '../../src/story';
import {click, drawn, firstFrame, storyView, wordsIn} from './drawn';
import {speak} from './fake-browser';
import {arabic} from './foreign-stories';
import {cited, flow, interview, longWords, quoted, richArabic, standings} from './rich-stories';
import {bare, ferry, longHeadline, paragraph} from './stories';

vi.mock('webextension-polyfill', () => import('./fake-browser'));
beforeEach(() => speak('en-GB'));

const withBlocks = (...blocks: Block[]): Story => ({...bare, sections: [{blocks}]});
const body = (...blocks: Block[]) => drawn(storyView(withBlocks(...blocks))).find('#body');

it('names the publisher, the aggregator, and all that stands over the story', () => {
	const {find} = drawn(storyView(ferry));
	expect(wordsIn(find('.nameplate'))).toBe('The Tidewater Postvia inkl');
	expect(find('.kicker').textContent).toBe('National');
	expect(find('h1').textContent).toBe(ferry.headline);
	expect(find('.standfirst p').textContent).toBe(ferry.standfirst);
	expect(find('.byline').textContent).toBe('Mara Quinn and Ida Sund');
	expect(find('time').getAttribute('datetime')).toBe('2026-11-20T08:14:00Z');
	expect(wordsIn(find('.dateline'))).toContain('20 Nov 2026');
	expect(wordsIn(find('.dateline'))).toContain('3 min read');
});

it('draws what stands on top a frame before the story below it, and is busy till then', () => {
	const {host, next} = firstFrame(storyView(ferry));
	const look = () => ['h1', '.summary', '#body', 'main[aria-busy="true"]'].map(one => host.querySelector(one) !== null);
	expect(look()).toEqual([true, true, false, true]);
	next();
	expect(look()).toEqual([true, true, true, false]);
});

it('draws a story without a summary at once', () => {
	const {host} = firstFrame(storyView(withBlocks(paragraph('The ferry is late.'))));
	expect(wordsIn(host.querySelector('main[aria-busy="false"] #body')!)).toBe('The ferry is late.');
});

it('offers a tab of its own where the story can be taken to one, until its page has gone', () => {
	const {find, host, actions, draw} = drawn(storyView(ferry), {isMovable: true});
	const buttons = () => [...host.querySelectorAll('.desk button')].map(wordsIn);
	click(find('.desk button:nth-of-type(2)'));
	expect(actions.toTab).toHaveBeenCalledOnce();
	expect(buttons()).toContain('Open in a tab');
	draw({stale: true});
	expect(buttons()).not.toContain('Open in a tab');
	draw({isMovable: false});
	expect(buttons()).not.toContain('Open in a tab');
});

it('gives an item that says its own number no bullet, and sets what stands in it further in', () => {
	const list = (...texts: string[]): Block => ({kind: 'list', ordered: false, items: texts.map(text => [{text}])});
	const items = (block: Block) => [...body(block).querySelectorAll('li')].map(li => [li.className, wordsIn(li)]);
	const steps = ['1. Find your gauge.', 'On the map.', '2. Choose a datum.'];
	expect(items(list(...steps))).toEqual([
		['numbered', '1. Find your gauge.'],
		['', 'On the map.'],
		['numbered', '2. Choose a datum.'],
	]);
	expect(body(list(...steps)).querySelector('ul.steps')).not.toBeNull();
	expect(body(list('By boat.', '1. Cast off.', '2. Set sail.')).querySelector('ul.steps')).toBeNull();
	const days = ['1. Mai: der Deich ist zu.', '24. Dezember: das Wasser steht.'];
	expect(items(list(...days))).toEqual(days.map(day => ['', day]));
	expect(items(list('2026 was dry.', '4.50 m is high.'))).toEqual([
		['', '2026 was dry.'],
		['', '4.50 m is high.'],
	]);
});

it('names on paper where the story came from', () => {
	const source = (story: Story) => wordsIn(drawn(storyView(story)).find('.on-paper'));
	expect(source(ferry)).toBe('https://tidewater.example/island/pier-vote');
	expect(source({...ferry, original: undefined})).toBe(ferry.url);
});

it('says under the standfirst whose summary it is', () => {
	const label = (story: Story) => drawn(storyView(story)).host.querySelector('.standfirst small');
	expect(wordsIn(label(ferry)!)).toBe('Summary by The Tidewater Post');
	expect(wordsIn(label({...ferry, publisher: undefined})!)).toBe('The publisher’s own summary');
	expect(label({...ferry, standfirst: undefined})).toBeNull();
	const foreign = label(arabic)!.querySelector('span')!;
	expect([foreign.lang, foreign.dir]).toEqual(['en', 'ltr']);
});

const labelsIn = (host: HTMLElement) =>
	[...host.querySelectorAll('.label')].map(label => [...label.children].map(wordsIn));

it('draws the sections with their labels', () => {
	const labels = [
		['Why it matters'],
		['Driving the news'],
		['What they’re saying'],
		['By the numbers'],
		['What’s next'],
	];
	expect(labelsIn(drawn(storyView(ferry)).host)).toEqual(labels);
});

it('says what a section does where its label is in another language than ours', () => {
	speak('de');
	const roles = labelsIn(drawn(storyView(ferry)).host).map(([, role]) => role);
	expect(roles).toEqual(['Warum das wichtig ist', 'Das Neueste', 'Stimmen', 'Zahlen', 'Wie es weitergeht']);
	expect(labelsIn(drawn(storyView({...ferry, language: undefined})).host).flat()).toHaveLength(5);
});

it('sets the labels of one story alike, and apart from them the times that they begin with', () => {
	const blog: Story = {
		...bare,
		sections: [
			'15:14 Prime minister arrives by boat and declines a life jacket',
			'15:01 What we know so far',
			'7.45 million people are without water',
		].map(label => ({label, blocks: [paragraph('A post.')]})),
	};
	const {host} = drawn(storyView(blog));
	expect([...host.querySelectorAll('.label')].map(label => label.className)).toEqual(Array(3).fill('label headed'));
	expect([...host.querySelectorAll('.label .hour')].map(wordsIn)).toEqual(['15:14 ', '15:01 ']);
	expect([...host.querySelectorAll('nav a')].map(wordsIn)).toEqual(blog.sections.map(({label}) => label));
	expect(drawn(storyView(ferry)).host.querySelector('.headed')).toBeNull();
});

it.each([
	['15:14 Prime minister arrives', '15:14'],
	['7.45pm GMT – Boats turn back', '7.45pm GMT'],
	['9.05 Uhr: Feuer am Hafen', '9.05 Uhr'],
	['午後3時10分 首相が到着', '午後3時10分'],
	['7.45 Million Euro', undefined],
	['1.30 million boats', undefined],
	['20:24 vision is sharp', undefined],
	['15:14', undefined],
])('tells a time that a label begins with: %s', (label, time) => {
	expect(timed(label).time).toBe(time);
});

it('sets figures below each other, and shows which columns are', () => {
	const rows = [
		{header: true, cells: ['Station', 'Mon', 'Change', 'Note']},
		{header: false, cells: ['Korvik', '140', '+412%', '1961 pier']},
		{header: false, cells: ['Belem', '–', '−3 %', '2 of them']},
	];
	const drawnBody = body({kind: 'table', rows});
	const figures = [...drawnBody.querySelectorAll('tr')].map(row =>
		[...row.children].map(cell => cell.classList.contains('figure')),
	);
	expect(figures).toEqual(Array(3).fill([false, true, true, false]));
});

it('sets below each other what is counted: no rank, no day and no time', () => {
	const drawnBody = body(standings);
	const figures = [...drawnBody.querySelectorAll('tr:last-child td')].map(cell => cell.classList.contains('figure'));
	expect(figures).toEqual([false, false, true, true, false, false, true, true]);
});

it('keeps the caption of a table out of what scrolls', () => {
	const drawnBody = body(standings);
	expect(drawnBody.querySelector('.wide .caption')).toBeNull();
	expect(drawnBody.querySelector('.caption + .wide')?.getAttribute('aria-label')).toContain('The table after');
});

it('has numbers run from the left, their sign and all, whatever the story’s direction', () => {
	const {host} = drawn(storyView(richArabic));
	const numbers = [...host.querySelectorAll('td bdi[dir="ltr"]')].map(cell => cell.textContent);
	expect(numbers).toEqual(['+412', '23%+', '−133', '7%']);
});

it('tells who said a quotation from its words, and takes no talk in dashed lines for that', () => {
	const whos = (...blocks: Block[]) => [...body(...blocks).querySelectorAll('.who')].map(who => who.textContent);
	expect(whos(...quoted, paragraph('And so they did.'))).toEqual([
		'— Prof. Hanne Ostrow, Institute for Urban Forestry',
	]);
	const said = (text: string): Block => ({kind: 'quote', runs: [{text}]});
	expect(whos(said('— Non, dit-il.'), said('— Si, dit-elle.'))).toEqual([]);
	expect(whos(said('Il rit.'), said('— Non, dit-il.'), said('— Si, dit-elle.'))).toEqual([]);
	expect(whos(said(`He said this. ${'On and on. '.repeat(3)}`), said(`— ${'On and on. '.repeat(12)}`))).toEqual([]);
});

it('tells who said a quotation from the look of its last line, and takes no stressed sentence for that', () => {
	const whos = (...blocks: Block[]) => [...body(...blocks).querySelectorAll('.who')].map(who => who.innerHTML);
	expect(whos(...cited, ...cited)).toEqual(Array(2).fill('Ilse Tamarin, resident'));
	const stressed = (text: string): Block => ({kind: 'quote', runs: [{text, emphasis: 'em'}]});
	expect(whos(cited[0]!, stressed('I would do it again.'))).toEqual([]);
	expect(whos(cited[0]!, stressed('मीनाक्षी तिवारी'))).toEqual(['मीनाक्षी तिवारी']);
	expect(whos(stressed('The weir is old,'), stressed('the weir is wide'))).toEqual([]);
	expect(whos(paragraph('She said:'), stressed('Ilse Tamarin'))).toEqual([]);
});

it('keeps a title within the name of who said it apart from the name', () => {
	const who: Block = {kind: 'quote', runs: [{text: '— Ilse Tamarin, '}, {text: 'By the River', emphasis: 'em'}]};
	expect(body(cited[0]!, who).querySelector('.who em')?.textContent).toBe('By the River');
});

it('draws a heading without a text of its own over the sections behind it', () => {
	const over = (story: Story) => [...drawn(storyView(story)).host.querySelectorAll('.over')].map(wordsIn);
	expect(over(interview)).toEqual(Array(2).fill('Questions to the chair'));
	const [first, ...rest] = interview.sections.slice(2);
	expect(over({...interview, sections: [...rest, first!]})).toEqual([]);
	expect(over({...interview, sections: [{label: '15:14 The film of the gates', blocks: []}, ...rest]})).toEqual([]);
});

it('keeps figures and their units in one line, and below each other', () => {
	const cells = [...body(flow).querySelectorAll('tr:last-child td')].map(cell => cell.className);
	expect(cells).toEqual(['whole', ...Array(8).fill('figure whole'), 'words']);
});

it('has the name of the publisher broken, and said, in the language of the story', () => {
	expect(drawn(storyView(longWords)).find('.nameplate bdi').lang).toBe('de');
	expect(drawn(storyView({...longWords, publisher: undefined})).find('.nameplate bdi').lang).toBe('');
});

it('lets code scroll, by keyboard too', () => {
	const drawnBody = body({kind: 'code', text: 'let x = 1;\n'});
	expect(drawnBody.querySelector('.wide pre')?.parentElement?.tabIndex).toBe(0);
});

it('has an outline that moves the keyboard to the section', () => {
	const {host, find} = drawn(storyView(ferry));
	const links = [...host.querySelectorAll<HTMLElement>('nav a')];
	expect(links.map(wordsIn)).toEqual([
		'Why it matters',
		'Driving the news',
		'What they’re saying',
		'By the numbers',
		'What’s next',
	]);
	click(links[3] as HTMLElement);
	expect(document.activeElement).toBe(find('#section-4'));
});

it('keeps a long outline closed, and has none for a story without labels', () => {
	expect(drawn(storyView(longHeadline)).find('nav details').hasAttribute('open')).toBe(false);
	expect(drawn(storyView(ferry)).find('nav details').hasAttribute('open')).toBe(true);
	expect(drawn(storyView(bare)).host.querySelector('nav')).toBeNull();
});

it('skips to the story', () => {
	const {find} = drawn(storyView(ferry));
	click(find('.skip'));
	expect(document.activeElement).toBe(find('#body'));
});

it('sets notes apart', () => {
	const {find} = drawn(storyView(ferry));
	expect(wordsIn(find('.notes'))).toContain('Editor’s note: An earlier version');
	expect(wordsIn(find('#body'))).not.toContain('Editor’s note');
});

it('draws every kind of block', () => {
	const drawnBody = body(
		paragraph('A paragraph.'),
		{kind: 'quote', runs: [{text: 'A quote.'}]},
		{kind: 'list', ordered: true, items: [[{text: 'One'}], [{text: 'Two'}]]},
		{
			kind: 'table',
			caption: 'A table',
			rows: [
				{header: true, cells: ['', 'B']},
				{header: false, cells: ['c', 'd']},
			],
		},
		{kind: 'code', text: 'let x = 1;\n'},
		{kind: 'embed', name: 'A film', link: 'https://film.example/1'},
	);
	expect(drawnBody.querySelector('blockquote')?.textContent).toBe('A quote.');
	expect([...drawnBody.querySelectorAll('ol li')].map(item => item.textContent)).toEqual(['One', 'Two']);
	expect([...drawnBody.querySelectorAll('th, td')].map(cell => cell.tagName + cell.textContent)).toEqual([
		'TD',
		'THB',
		'TDc',
		'TDd',
	]);
	expect(drawnBody.querySelector('.caption')?.textContent).toBe('A table');
	expect(drawnBody.querySelector('pre')?.textContent).toBe('let x = 1;\n');
	expect(drawnBody.querySelector('.picture a')?.getAttribute('href')).toBe('https://film.example/1');
});

it('draws each look of text once', () => {
	const drawnBody = body({
		kind: 'paragraph',
		runs: [
			{text: 'a', emphasis: 'strong'},
			{text: 'b', emphasis: 'em'},
			{text: 'c', code: true},
			{text: 'd', link: 'https://e.example/', emphasis: 'em'},
		],
	});
	const looks = [...(drawnBody.querySelector('p')?.children ?? [])].map(element => [
		element.localName,
		element.textContent,
	]);
	expect(looks).toEqual([
		['strong', 'a'],
		['em', 'b'],
		['code', 'c'],
		['a', 'd'],
	]);
	expect(drawnBody.querySelector('a em')?.textContent).toBe('d');
});

it('loads no picture: shows its words, and leaves out one that has none', () => {
	const drawnBody = body(
		{kind: 'image', src: 'https://p.example/1.jpg', caption: 'The pier.', alt: 'pier', credit: 'I. Marn'},
		{kind: 'image', src: 'https://p.example/2.jpg', alt: 'A gull'},
		{kind: 'image', src: 'https://p.example/3.jpg'},
	);
	expect([...drawnBody.querySelectorAll('.picture')].map(wordsIn)).toEqual([
		'PictureThe pier.I. Marn',
		'PictureA gull',
	]);
	expect(drawnBody.querySelector('img, picture, [src], [style]')).toBeNull();
});

it('never skips a rank of heading, whatever levels the page had', () => {
	const heading = (level: 2 | 3 | 4 | 5 | 6, text: string): Block => ({kind: 'heading', level, runs: [{text}]});
	const sections = [
		{blocks: [heading(5, 'a'), heading(6, 'b'), heading(2, 'c')]},
		{label: 'L', blocks: [heading(2, 'd'), heading(6, 'e'), heading(6, 'f'), heading(3, 'g'), heading(4, 'h')]},
	];
	const {host} = drawn(storyView({...bare, sections}));
	const ranks = [...host.querySelectorAll('#body :is(h2, h3, h4, h5, h6)')].map(h => `${h.localName} ${h.textContent}`);
	expect(ranks).toEqual(['h2 a', 'h3 b', 'h2 c', 'h2 L', 'h3 d', 'h4 e', 'h4 f', 'h4 g', 'h5 h']);
});

const attack = '<img src=x onerror="globalThis.hit=1"><script>globalThis.hit=1</script>';

it('shows hostile text as text, wherever it stands', () => {
	const story: Story = {
		...ferry,
		kicker: attack,
		headline: attack,
		standfirst: attack,
		byline: attack,
		language: '"><script>',
		publisher: {name: attack},
		sections: [
			{
				label: attack,
				blocks: [
					paragraph(attack),
					{kind: 'code', text: attack},
					{kind: 'table', rows: [{header: true, cells: [attack]}]},
				],
			},
			{
				label: attack,
				blocks: [
					{kind: 'embed', name: attack, link: 'https://e.example/'},
					{kind: 'image', src: attack, alt: attack},
				],
			},
		],
		notes: [paragraph(attack)],
		summary: [{text: attack, section: 0, block: 0}],
	};
	const removals = [{id: '"><b>', reason: 'promo' as const, evidence: attack, excerpt: attack, veiled: true}];
	const {host, find} = drawn(
		storyView(story, {site: attack, known: true, cleaning: true, removals, shown: []}, removals),
	);
	click(find('#sentence-0'));
	click(find('.tool-hidden'));
	expect(host.querySelector('img, script, [onerror], b:not(.picture > b)')).toBeNull();
	expect(find('h1').textContent).toBe(attack);
	expect(find('.excerpt').textContent).toBe(attack);
	expect(globalThis).not.toHaveProperty('hit');
});

it.each([
	'javascript:alert(1)',
	'data:text/html,x',
	'file:///etc/passwd',
	'chrome://settings',
	'/relative',
	'blob:https://x.example/1',
	'',
])('drops a link to %s and keeps its words', link => {
	const story = withBlocks({kind: 'paragraph', runs: [{text: 'words', link}]}, {kind: 'embed', name: 'film', link});
	const {host} = drawn(storyView({...story, original: link, publisher: {name: 'P', url: link}, part: 'cut-off'}));
	expect(host.querySelectorAll('main a')).toHaveLength(0);
	expect(wordsIn(host)).toContain('words');
	expect(wordsIn(host)).toContain('film');
});

it('opens links of the web in a new tab and tells them nothing', () => {
	const {host} = drawn(storyView(ferry));
	const links = [...host.querySelectorAll<HTMLAnchorElement>('a[href^="http"]')];
	expect(links.length).toBeGreaterThan(2);
	for (const link of links) expect([link.target, link.rel]).toEqual(['_blank', 'noreferrer']);
});

it('copies the story when asked', () => {
	const {find, actions} = drawn(storyView(ferry));
	click(find('.desk button'));
	expect(actions.copy).toHaveBeenCalledOnce();
});
