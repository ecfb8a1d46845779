// @vitest-environment node
import {JSDOM} from 'jsdom';
import {expect, it} from 'vitest';
import {bodyText, readStory} from '../../src/engine/index';

const lines = ['Harbour City News News', '📰 Quay Courier', '⏱ Reading Time: 41 sec. here', '📊 Quality Score: 57%'];
const texts = [
	'The ferries of Harbour City will cost nothing from the first of June, the council decided on Tuesday night.',
	'News: the last ticket machine went into the harbour, and 40% of those who watched it fall said that they would miss it.',
	'The queue in front of the pier was longer than ever, and the wait was, as the harbour master put it, 12 min. at most.',
];

it('lines that the recipe of a site has as its own are no story and stay in the page; those that only begin so are', () => {
	const body = [...lines, ...texts].map(text => `<p>${text}</p>`).join('');
	const url = 'https://us.headtopics.com/news/ferries-are-free-48213377';
	const html = `<title>Ferries are free</title><h1>Ferries are free</h1><section class="Article-contentBlocks">${body}<p>Source: Quay Courier</p></section>`;
	const {story, removals} = readStory(new JSDOM(html, {url}).window.document, url)!;
	expect(bodyText(story)).toBe(texts.join('\n\n'));
	expect(story.publisher?.name).toBe('Quay Courier');
	expect(removals.filter(({veiled}) => veiled)).toEqual([]);
});
