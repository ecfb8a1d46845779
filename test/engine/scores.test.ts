// @vitest-environment node
import {JSDOM} from 'jsdom';
import {describe, expect, it} from 'vitest';
import {readStory} from '../../src/engine/index';
import {bodyWith, paragraphs, url} from './free-ferries';

describe('what a review gives is story', () => {
	it.each(['★★★★☆', '8.5/10', 'Verdict: 8/10'])('between paragraphs: %s', score => {
		expect(bodyWith(`<div class="rating"><span>${score}</span></div>`)).toContain(score);
	});

	it.each(['before', 'behind'])('with the heading over it and the words under it, %s the text', place => {
		const verdict = 'Go for the night boat, stay for the tea. About a pound a head with the biscuits.';
		const box = `<div class="review-box"><h3>Verdict</h3><p>★★★★☆</p><ul><li><b>Tea:</b> 8/10</li><li><b>Seats:</b> 7/10</li></ul><p>${verdict}</p></div>`;
		const text = paragraphs.map(one => `<p>${one}</p>`).join('');
		const html = `<body><main><article><h1>Ferries are free</h1><p>By Mara Quinn</p>${place === 'before' ? box + text : text + box}</article></main></body>`;
		const {sections} = readStory(new JSDOM(html, {url}).window.document, url)!.story;
		const said = JSON.stringify(sections);
		for (const one of ['Verdict', '★★★★☆', '8/10', verdict]) expect(said).toContain(one);
	});

	it.each([
		['stars to give', '☆☆☆☆☆'],
		['stars beside a button', '★★★★★</span><button>Rate this story</button><span>'],
	])('but not %s', (_, stars) => {
		expect(bodyWith(`<div class="rating"><span>${stars}</span></div>`)).not.toMatch(/[★☆]/);
	});
});
