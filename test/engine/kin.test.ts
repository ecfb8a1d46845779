// @vitest-environment node
/** Blocks that stand beside the text's own box: the newsroom's points, notes, tables. */
import {JSDOM} from 'jsdom';
import {describe, expect, it} from 'vitest';
import {bodyText, readStory} from '../../src/engine/index';
import {paragraphs, url} from './furnished';

const text = `<div class="body">${paragraphs}${paragraphs.replaceAll('The', 'This')}</div>`;

function read(above: string, below: string) {
	const html = `<body><main><article><h1>Ferries are free</h1><p class="byline">By Ana Bell</p>${above}${text}${below}</article></main></body>`;
	const {story} = readStory(new JSDOM(html, {url}).window.document, url)!;
	const notes = story.notes.map(note => ('runs' in note ? note.runs.map(run => run.text).join('') : ''));
	return {lines: bodyText(story).split(/\n+/), notes, standfirst: story.standfirst};
}
const points = ['The ferry stays for a year', 'Winter service by hired launch', 'Two members abstained in the vote'];
const list = `<ul>${points.map(point => `<li>${point}</li>`).join('')}</ul>`;

describe('beside the text', () => {
	it.each(['', '<h2>Key points</h2>', '<h2>What we know so far</h2>', '<p>Das Wichtigste in Kürze:</p>'])(
		'points are read under %s above it',
		head => expect(read(`<div class="extra">${head}${list}</div>`, '').lines).toEqual(expect.arrayContaining(points)),
	);

	it.each(['Key points', 'How it goes on:'])('points are read under a heading below it: %s', head => {
		expect(read('', `<div class="extra"><h2>${head}</h2>${list}</div>`).lines.slice(-4)).toEqual([
			head.replace(':', ''),
			...points,
		]);
	});

	it.each(['', '<h3>Elsewhere in the bay</h3>', '<h3>About the reporters</h3>'])(
		'points are not read below it under %s',
		head => expect(read('', `<div class="extra">${head}${list}</div>`).lines).not.toContain(points[0]),
	);

	it('points that appeal to the reader are none', () => {
		const offer = ['The three stories of the day before breakfast', 'A recipe from our readers each Friday'];
		const inner = `<div class="extra"><h3>The Morning Tide letter</h3><ul>${offer.map(one => `<li>${one}</li>`).join('')}</ul></div>`;
		expect(read(inner, '').lines).not.toContain(offer[0]);
	});

	it('a note is a note and no standfirst', () => {
		const note = 'Editor’s note: This story was updated on Tuesday with a comment from the county.';
		expect(read(`<p>${note}</p>`, '')).toMatchObject({notes: [note], standfirst: undefined});
		expect(read('', `<div class="extra"><p>${note}</p></div>`).notes).toEqual([note]);
	});

	it.each([
		'Editor’s note: Sign up for our newsletter to get the best of the Harbour Post every morning.',
		'Corrections: We correct errors of fact. Write to desk@press.example if you see one.',
	])('a call is no note: %s', note => {
		expect(read('', `<div class="extra"><p>${note}</p></div>`)).toEqual(read('', ''));
	});

	it('a table of data is read with the heading over it', () => {
		const table =
			'<table><tr><th>Year</th><th>Passengers</th></tr><tr><td>2023</td><td>61,000</td></tr><tr><td>2024</td><td>58,200</td></tr></table>';
		expect(read('', `<div class="extra"><h2>In figures</h2>${table}</div>`).lines.join(' ')).toMatch(
			/In figures .*Passengers.*58,200$/,
		);
	});

	it('who wrote, links and other lists of the page are none of it', () => {
		const facts = '<ul><li>By Ana Bell</li><li>2 January 2025</li><li>5 min read</li></ul>';
		const links = `<h2>Key points</h2><ul>${points.map(point => `<li><a href="/a">${point}</a></li>`).join('')}</ul>`;
		for (const inner of [facts, links, `<aside>${list}</aside>`, `<div class="related">${list}</div>`])
			expect(read(inner, '').lines).toEqual(read('', '').lines);
	});
});
