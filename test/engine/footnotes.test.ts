// @vitest-environment node
/** Points with footnotes, and the sources that a story rests on. */
import {JSDOM} from 'jsdom';
import {describe, expect, it} from 'vitest';
import {bodyText, readStory} from '../../src/engine/index';
import {paragraphs, url} from './free-ferries';

it('a footnoted point is story, though the whole page is a form', () => {
	const list = '<ul><li>Harbour Ferries*</li><li>Pier Boats*</li><li>Quay Lines</li></ul><p>* They did not answer.</p>';
	const texts = [...paragraphs, ...paragraphs.map(text => `Later: ${text}`)].map(text => `<p>${text}</p>`);
	const {document} = new JSDOM(
		`<form><h1>Ferries are free</h1>${texts[0]}<p>These companies run boats:</p>${list}${texts.slice(1).join('')}<input></form>`,
		{url},
	).window;
	expect(bodyText(readStory(document, url)!.story)).toContain('Pier Boats*');
});

it.each(['Sources', 'Sources:', 'Quellen'])(
	'calls “%s” over what a story rests on a credit, where it is not read',
	label => {
		const list = '<ul><li><a href="/1">Harbour office</a></li><li><a href="/2">Port register</a></li></ul>';
		const text = paragraphs.map(one => `<p>${one}</p>`).join('');
		const html = `<body><main><article><h1>Ferries are free</h1>${text}<div><p>${label}</p>${list}</div></article></main></body>`;
		const {story, removals} = readStory(new JSDOM(html, {url}).window.document, url)!;
		expect(bodyText(story)).toBe(paragraphs.join('\n\n'));
		expect(removals.find(({excerpt}) => excerpt.startsWith(label))?.reason).toBe('credit');
	},
);

it('reads the notes in a box behind the text, where a mark in the text leads to them', () => {
	const note = 'Save once, when it snowed.';
	const read = (mark: string) => {
		const text = paragraphs.map(one => `<p>${one}</p>`).join('');
		const notes = `<section><ol><li id="fn1">${note} <a href="#r1">↩</a></li></ol></section><div><a href="/1">Older</a></div>`;
		const html = `<main><article><header><h1>Ferries are free</h1></header><div>${text.replace('</p>', `${mark}</p>`)}</div>${notes}</article></main>`;
		return bodyText(readStory(new JSDOM(html, {url}).window.document, url)!.story);
	};
	expect(read('<sup><a href="#fn1">1</a></sup>')).toBe([...paragraphs, note].join('\n\n'));
	expect(read('')).toBe(paragraphs.join('\n\n'));
	// What counts comments or leads to a page's other parts notes nothing.
	expect(read('</p><p><a href="#fn1">12</a>')).not.toContain(note);
});

describe('notes that marks in the text lead to', () => {
	const bodyOf = (notes: string, mark = '<sup><a href="#fn1">1</a></sup>') => {
		const text = paragraphs.map((one, at) => `<p>${one}${at === 1 ? mark : ''}</p>`).join('');
		const html = `<main><article><h1>Ferries are free</h1><div>${text}${notes}</div></article></main>`;
		return bodyText(readStory(new JSDOM(html, {url}).window.document, url)!.story);
	};

	it.each([
		'<ol class="footnotes"><li id="fn1">Minutes, p. 9. <a href="#r1">↩</a></li></ol>',
		'<div class="footnotes"><hr><ol><li id="fn1"><p>Minutes, p. 9.</p></li></ol></div>',
		'<section class="footer-notes"><p id="fn1">Minutes, p. 9.</p></section>',
	])('are story: %s', notes => {
		expect(bodyOf(notes)).toContain('Minutes, p. 9.');
		expect(bodyOf(notes, '')).not.toContain('Minutes, p. 9.');
	});

	it('are told by their own mark, where that has the place’s name', () => {
		const note =
			'<div class="footnote"><a id="fn1" href="#r1" class="footnote-number">1</a><div class="footnote-content"><p>Minutes, p. 9.</p></div></div>';
		expect(bodyOf(note)).toContain('Minutes, p. 9.');
		expect(bodyOf(note)).not.toMatch(/^1$/m);
		expect(bodyOf(note)).toContain(paragraphs[1]);
		expect(bodyOf(note, '')).not.toContain('Minutes, p. 9.');
	});
});
