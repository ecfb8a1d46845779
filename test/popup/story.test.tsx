// @vitest-environment jsdom
import {beforeEach, expect, it, vi} from 'vitest';
import {timed} from '../../popup/heading';
import type {Block, Story} from '../../src/story';
import {click, drawn, firstFrame, storyView, withBlocks, wordsIn} from './drawn';
import {speak} from './fake-browser';
import {arabic} from './foreign-stories';
import {interview, longWords} from './rich-stories';
import {bare, ferry, longHeadline, paragraph} from './stories';

vi.mock('webextension-polyfill', () => import('./fake-browser'));
beforeEach(() => speak('en-GB'));

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

it('draws a heading without a text of its own over the sections behind it', () => {
	const over = (story: Story) => [...drawn(storyView(story)).host.querySelectorAll('.over')].map(wordsIn);
	expect(over(interview)).toEqual(Array(2).fill('Questions to the chair'));
	const [first, ...rest] = interview.sections.slice(2);
	expect(over({...interview, sections: [...rest, first!]})).toEqual([]);
	expect(over({...interview, sections: [{label: '15:14 The film of the gates', blocks: []}, ...rest]})).toEqual([]);
});

it('has the name of the publisher broken, and said, in the language of the story', () => {
	expect(drawn(storyView(longWords)).find('.nameplate bdi').lang).toBe('de');
	expect(drawn(storyView({...longWords, publisher: undefined})).find('.nameplate bdi').lang).toBe('');
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

it('copies the story when asked', () => {
	const {find, actions} = drawn(storyView(ferry));
	click(find('.desk button'));
	expect(actions.copy).toHaveBeenCalledOnce();
});
