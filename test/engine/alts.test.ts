// @vitest-environment node
import {JSDOM} from 'jsdom';
import {describe, expect, it} from 'vitest';
import {bodyText, readStory} from '../../src/engine/index';
import {paragraphs, url} from './furnished';

const inkl = 'https://www.inkl.com/news/ferries-are-free';
const frame = '<p>Get all your news in one place.</p><p>Harbour Courier</p><p>Harbour Courier</p><p>World</p>';

/** The story whose text begins with these lines, on no known site or in a known frame. */
function story(lines: string, address = url) {
	const top = address === inkl ? frame : '';
	const html = `<body><div>${top}<h1>Ferries are free</h1>${lines}${paragraphs}</div></body>`;
	return readStory(new JSDOM(html, {url: address}).window.document, address)!.story;
}

function opening(lines: string, address = url) {
	const read = story(lines, address);
	const pictures = read.sections.flatMap(({blocks}) => blocks).filter(block => block.kind === 'image');
	return {first: bodyText(read).split('\n\n')[0], captions: pictures.map(({caption}) => caption)};
}

const alt = 'Passengers wait at the old pier.';
const first = /^The ferries of Harbour City/;

describe('the text of a picture above its caption', () => {
	it.each([
		['equals it', `<p>${alt}</p><p>${alt} Photograph: Ida Berg/Quay</p>`],
		['begins it', '<p>Passengers wait</p><p>Passengers wait, and some of them swim. Photograph: Ida Berg/Quay</p>'],
		[
			'equals it but for the stop',
			'<div>Two boats at dawn</div><div>Two boats at dawn. Photograph: Ida Berg/Quay</div>',
		],
		['stands in its figure', `<figure><img src="a.jpg"><p>${alt}</p><p>${alt} Photograph: Ida Berg/Quay</p></figure>`],
	])('is no story where it %s', (_, lines) => {
		for (const address of [inkl, url]) {
			const {first: line, captions} = opening(lines, address);
			expect(line).toMatch(first);
			expect(captions).toHaveLength(1);
		}
	});

	it('is no story where the caption says nearly all of it and a known frame sets it', () => {
		const lines =
			'<p>Passengers with bicycles wait at the old pier</p><p>At the old pier, passengers wait with their bicycles. Photograph: Ida Berg/Quay</p>';
		expect(opening(lines, inkl).first).toMatch(first);
	});

	it('is said once where it stands twice above the text', () => {
		expect(opening(`<p>${alt}</p><p>${alt}</p>`, inkl).first).toBe(alt);
	});
});

describe('a line above a caption that says something else', () => {
	const standfirst = 'Passengers of three islands say nobody told them that the boats would stop';

	it.each([
		'<p>The boats at dawn. Photograph: Ida Berg/Quay</p>',
		'<figure><img src="a.jpg"><figcaption>A boat. Photograph: Ida Berg/Quay</figcaption></figure>',
		'<figure><img src="a.jpg"><figcaption>Photo: Ida Berg / Boats of Three Islands</figcaption></figure>',
		'<p>Photo: Ida Berg / Quay</p>',
	])('is the story’s: %s', caption => {
		for (const address of [inkl, url]) {
			const read = story(`<p>${standfirst}</p>${caption}`, address);
			expect(`${read.standfirst} ${bodyText(read)}`).toContain(standfirst);
		}
	});
});

describe('what is said again', () => {
	it('is a first paragraph above the caption of the next picture', () => {
		const lede = 'The boats sail at nine.';
		const lines = `<p>${lede}</p><p>Passengers wait. Photograph: Ida Berg/Quay</p>`;
		for (const address of [inkl, url]) expect(opening(lines, address).first).toBe(lede);
	});

	it('is a heading that the paragraph below it begins with', () => {
		const lines =
			'<h2>What is a ferry?</h2><p>What is a ferry? It is a boat that comes back, the harbour master said.</p>';
		expect(bodyText(story(lines))).toMatch(/^What is a ferry\?\n\nWhat is a ferry\? It/);
	});

	it('is a refrain', () => {
		const song = '<p>Row, row, row the boat</p><p>Row, row, row the boat, and never look at the shore</p>';
		const lines = `<p>They sang it on the first boat, all forty of them, as the pier fell behind.</p>${song}`;
		expect(bodyText(story(lines))).toMatch(/Row, row, row the boat\n\nRow, row/);
	});

	it('is a verse above the text', () => {
		const song = ['The boat is late', 'The boat is late again', 'The boat is late again and'];
		const read = bodyText(story(song.map(verse => `<p>${verse}</p>`).join(''), inkl));
		for (const verse of song) expect(read.split('\n\n')).toContain(verse);
	});
});
