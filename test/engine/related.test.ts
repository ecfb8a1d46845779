// @vitest-environment node
/** Other stories under the heading of a known frame, in cards that lead somewhere by script alone. */
import {describe, expect, it} from 'vitest';
import {hiddenOf} from './prompt-page';

const wall = '<p>Sign up to read this article</p>';
const titles = ['Islanders vote', 'Ferry runs on seaweed', 'Pier is sold'];
const cards = titles
	.map(title => `<div class="x1"><div class="x2">${title}</div><div class="x3">Quay Post</div></div>`)
	.join('');
const hidden = (set: string) => hiddenOf(set, 'after-body').join(' · ');

describe('cards without links', () => {
	it.each([
		['beside the heading', `<section><h3>Related Stories</h3>${cards}</section>`],
		['in a box of their own', `<section><h3>Related Stories</h3><div>${cards}</div></section>`],
		[
			'with a teaser each',
			`<section><h3>Related Stories</h3>${cards.replaceAll('Quay Post', 'It was a surprise to all who asked.')}</section>`,
		],
	])('go with the heading under the wall: %s', (_, set) => {
		for (const title of titles) expect(hidden(wall + set)).toContain(title);
	});

	it.each([
		['no frame stands above the heading', `<section><h3>Related Stories</h3>${cards}</section>`],
		[
			'a card says more',
			`${wall}<section><h3>Related Stories</h3>${cards.replaceAll('Quay Post', 'The vote was a surprise to all of those who had asked for it, and to the mayor, who was asleep at the time.</div><div>Nobody on the quay could remember one that had gone so fast, and the captain had hardly sat down when it ended.')}</section>`,
		],
		[
			'there is one',
			`${wall}<section><h3>Related Stories</h3>${cards.slice(0, cards.indexOf('<div class="x1">', 1))}</section>`,
		],
	])('stay where %s', (_, set) => {
		expect(hidden(set)).not.toContain(titles[0]);
	});
});

describe('a box of links under its heading', () => {
	const link = '<p><a href="/1">How to lose a harbour without a boat</a></p>';
	const told = 'Others were asked as well: the baker, the captain, and the two boys who had found the ring.';

	it('goes with the few words that are said of each', () =>
		expect(hiddenOf(`<div><p>Trending Articles</p>${link}<p>The short history of a long winter.</p></div>`)).toEqual([
			'Trending Articles · How to lose a harbour without a boat · The short history of a long winter.',
		]));

	it.each([
		['running text', `<div><p>Recommended</p>${link}<p>${told}</p></div>`, 'Others were'],
		['a field', `<div><p>Recommended</p>${link}<p>What do you say?</p><input name="say"></div>`, 'What do'],
	])('stays where it holds %s', (_, box, said) => expect(hiddenOf(box).join()).not.toContain(said));
});

describe('“Up next”', () => {
	it('over other stories goes with them', () => {
		const links = titles.map((title, at) => `<li><a href="/${at}">${title} again this week</a></li>`).join('');
		expect(hidden(`<section><h3>Up next</h3><ul>${links}</ul></section>`)).toContain('Up next');
	});

	it('stays over what a club plays next', () => {
		const games = '<p>UP NEXT</p><p>Harbour: Visit Quay on Tuesday.</p><p>Quay: Host Harbour on Tuesday.</p>';
		expect(hiddenOf(games, 'end-of-body')).toEqual([]);
	});
});
