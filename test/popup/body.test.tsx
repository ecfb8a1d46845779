// @vitest-environment jsdom
/** The blocks of a story: each kind, each look of text, and where its links lead. */
import {beforeEach, expect, it, vi} from 'vitest';
import type {Block} from '../../src/story';
import {bodyOf, drawn, storyView, wordsIn} from './drawn';
import {speak} from './fake-browser';
import {ferry, paragraph} from './stories';

vi.mock('webextension-polyfill', () => import('./fake-browser'));
beforeEach(() => speak('en-GB'));

it('gives an item that says its own number no bullet, and sets what stands in it further in', () => {
	const list = (...texts: string[]): Block => ({kind: 'list', ordered: false, items: texts.map(text => [{text}])});
	const items = (block: Block) => [...bodyOf(block).querySelectorAll('li')].map(li => [li.className, wordsIn(li)]);
	const steps = ['1. Find your gauge.', 'On the map.', '2. Choose a datum.'];
	expect(items(list(...steps))).toEqual([
		['numbered', '1. Find your gauge.'],
		['', 'On the map.'],
		['numbered', '2. Choose a datum.'],
	]);
	expect(bodyOf(list(...steps)).querySelector('ul.steps')).not.toBeNull();
	expect(bodyOf(list('By boat.', '1. Cast off.', '2. Set sail.')).querySelector('ul.steps')).toBeNull();
	const days = ['1. Mai: der Deich ist zu.', '24. Dezember: das Wasser steht.'];
	expect(items(list(...days))).toEqual(days.map(day => ['', day]));
	expect(items(list('2026 was dry.', '4.50 m is high.'))).toEqual([
		['', '2026 was dry.'],
		['', '4.50 m is high.'],
	]);
});

it('lets code scroll, by keyboard too', () => {
	const drawnBody = bodyOf({kind: 'code', text: 'let x = 1;\n'});
	expect(drawnBody.querySelector('.wide pre')?.parentElement?.tabIndex).toBe(0);
});

it('draws every kind of block', () => {
	const drawnBody = bodyOf(
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
	const drawnBody = bodyOf({
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
	const drawnBody = bodyOf(
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

it('opens links of the web in a new tab and tells them nothing', () => {
	const {host} = drawn(storyView(ferry));
	const links = [...host.querySelectorAll<HTMLAnchorElement>('a[href^="http"]')];
	expect(links.length).toBeGreaterThan(2);
	for (const link of links) expect([link.target, link.rel]).toEqual(['_blank', 'noreferrer']);
});
