// @vitest-environment node
/** Lists that are none of a story, of links and of appeals, and lists of a story’s own that are like them. */
import {JSDOM} from 'jsdom';
import {describe, expect, it} from 'vitest';
import {bodyText, readStory} from '../../src/engine/index';
import {bodyWith, paragraphs} from './free-ferries';
import {pageWith, read} from './prompt-page';

it('a list of other stories is none of it, under the name of who has them or of whom they are for', () => {
	const list =
		'<ul><li><a href="/1">Mayor swims to work</a></li><li><a href="/2">Village bans leaf blowers</a></li></ul>';
	expect(bodyWith(`<p><strong>Read more from Quay Media</strong></p>${list}`)).toBe(paragraphs.join('\n\n'));
	expect(bodyWith(`<h2>Mehr für Sie</h2>${list}`)).toBe(paragraphs.join('\n\n'));
});

it('keeps a price list whole, one point of which sounds like an offer', () => {
	const points = ['Monthly: £9.99', 'Yearly: £99', 'Students: free'];
	expect(bodyWith(`<ul>${points.map(point => `<li>${point}</li>`).join('')}</ul>`)).toContain(points.join('\n'));
});

it('a label goes with the links to other stories that a story ends with, and stays over what the story lists', () => {
	const end = (...points: string[]) => {
		const list = `<p><strong>More quick suppers:</strong></p><ul>${points.map(point => `<li>${point}</li>`).join('')}</ul>`;
		return bodyText(read(pageWith(list, 'end-of-body', 'en'))!.story);
	};
	const links = ['The pie that bakes itself', 'Is it safe to warm up rice? We asked the cook'];
	expect(end(...links.map(title => `<a href="/${title.length}">${title}</a>`))).not.toMatch(/suppers|pie/);
	expect(end('Eel pie with peas', 'Rice with smoked herring')).toContain('suppers');
});

describe('in a known frame', () => {
	const framed = (list: string) => {
		const html = `<body><p>Get all your news in one place.</p><h1>Ferries are free</h1><div>${paragraphs.map(text => `<p>${text}</p>`).join(list)}</div></body>`;
		const at = 'https://www.inkl.com/news/ferries-are-free';
		return bodyText(readStory(new JSDOM(html, {url: at}).window.document, at)!.story);
	};
	const listOf = (points: string[]) => `<ul>${points.map(point => `<li>${point}</li>`).join('')}</ul>`;

	it('a point that sounds like an appeal is story in a list that tells of such', () => {
		const points = [
			'“Subscribe to our newsletter”, 24',
			'“Fourteen days at sea”, 11',
			'“Free at last”, 9',
			'“All aboard”, 4',
		];
		expect(framed(listOf(points))).toContain(points.join('\n'));
	});

	it('a list of appeals is none', () => {
		const appeal = 'Subscribe to our newsletter for more of our stories';
		expect(
			framed(listOf([appeal, 'Support our reporters, whom you can trust', 'Eleven members voted.'])),
		).not.toContain(appeal);
	});
});

it('a list that is nothing but links goes as one', () => {
	const link = (at: number, text: string) => `<li><a href="/2026/${at}">${text}</a></li>`;
	const list = `<ul>${link(1, 'Ferry queues stretch two miles')}${link(2, 'How a bridge of 1961 became a city’s lifeline')}${link(3, 'Council votes for boats')}</ul>`;
	expect(bodyWith(list)).toBe(paragraphs.join('\n\n'));
});

it('a list of links stays where one of many leads to another story, and where they lead about the page', () => {
	const links = ['How a bridge of 1961 became a city’s lifeline', 'Boats', 'What the council said of the boats in May'];
	const list = (at: string) => `<ol>${links.map(text => `<li><a href="${at}">${text}</a></li>`).join('')}</ol>`;
	expect(bodyWith(list('#step'))).toContain(links[2]);
});
