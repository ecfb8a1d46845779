// @vitest-environment node
import {JSDOM} from 'jsdom';
import {describe, expect, it} from 'vitest';
import {bodyText, readStory} from '../../src/engine/index';

const paragraphs = [
	'The ferries of Harbour City will cost nothing from the first of June, the council decided on Tuesday night.',
	'Eleven members voted for the plan and four against it, after a debate that went on until shortly before midnight.',
	'The operator expects twice as many passengers, and has asked for three more boats before the summer is over.',
	'The first boat leaves at five in the morning, and the last one comes back an hour after midnight.',
];

const smallPrint =
	'This article is for informational purposes only and is not intended to replace the advice of a qualified advisor. ' +
	'Past performance is no guarantee of what a boat will earn, and Quay Savings cannot be held liable for it.';

/** The text and the removals of a story of these paragraphs, on a site of this name. */
function read(texts: readonly string[], siteName = '') {
	const url = 'https://www.quay-savings.example/blog/ferries-are-free';
	const head = `<meta property="og:site_name" content="${siteName}">`;
	const body = texts.map(text => `<p>${text}</p>`).join('');
	const {document} = new JSDOM(`<head>${head}</head><article><h1>Ferries are free</h1>${body}</article>`, {url}).window;
	const {story, removals} = readStory(document, url)!;
	return {text: bodyText(story), removals};
}

describe('the end of a story', () => {
	it('is the last line before the small print', () => {
		const {text, removals} = read([...paragraphs, smallPrint, 'Securities are offered by Quay Brokers.']);
		expect(text).toBe(paragraphs.join('\n\n'));
		expect(removals.map(({reason}) => reason)).toContain('rights');
	});

	it.each(['lm/ab/jpc', '(slt/pdw)'])('is the line before an agency’s initials: %s', initials => {
		expect(read([...paragraphs, initials]).text).toBe(paragraphs.join('\n\n'));
		expect(read([...paragraphs.slice(0, 3), initials, paragraphs[3]!]).text).toContain(paragraphs[3]);
	});

	it('may speak of terms as stories do', () => {
		const last = 'The council gave no guarantee that the boats will run in a storm, and sold securities to buy them.';
		expect(read([...paragraphs, last]).text).toContain(last);
	});

	it.each([
		'The FDIC said that it would look at the papers, and FINRA and the Securities and Exchange Commission said nothing.',
		'Her legal counsel said that she had asked a professional advisor for legal advice before the boats were sold.',
	])('may be what courts and banks say: %s', last => {
		expect(read([...paragraphs, last]).text).toContain(last);
	});

	it('is not the small print that stands amid the text', () => {
		expect(read([paragraphs[0]!, smallPrint, ...paragraphs.slice(1)]).text).toContain('informational purposes');
	});

	it.each([
		['Quay-Savings is a bank of Harbour City that has lent money to boatmen since 1871.', ''],
		['The Harbour Letter, Inc. is a newsroom that is owned by those who read it.', 'The Harbour Letter'],
	])('is the last line before the one that introduces the publisher: %s', (last, siteName) => {
		const {text, removals} = read([...paragraphs, last], siteName);
		expect(text).toBe(paragraphs.join('\n\n'));
		expect(removals).toContainEqual(expect.objectContaining({reason: 'bio', evidence: 'introduces the publisher'}));
	});

	it('is not how a site’s own story about itself opens', () => {
		const opening = 'Quay Savings is a bank of Harbour City that has lent money to boatmen since 1871.';
		expect(read([opening, ...paragraphs]).text).toContain(opening);
	});

	it('is not the line in which the site’s name is a word like others', () => {
		const line = 'Letter is a word that the boatmen use for the rope by which a boat is let go.';
		expect(read([...paragraphs, line, ...paragraphs.map(text => `Later, ${text}`)], 'Letter').text).toContain(line);
	});

	it('may begin with a word that the site is called by', () => {
		const last = 'Nature is a word that the council uses for all that is seen from the pier.';
		expect(read([...paragraphs, last], 'Nature').text).toContain(last);
	});

	it.each([
		'Harbour Ferries is a company that the council has owned since 1871, and it has never earned a penny.',
		'Quay Savings lent the council the money for the boats, and wants it back before the winter.',
	])('may be a sentence about a company: %s', last => {
		expect(read([...paragraphs, last]).text).toContain(last);
	});

	it.each([
		'Ida Sund teaches geology at the harbour’s college. Her next book is a short one.',
		'Dr. Ida Sund is a geologist at the harbour’s college.',
	])('is the last line before the one that introduces its author, with the title or without it: %s', last => {
		const {text} = read(['By Dr. Ida Sund', ...paragraphs, last]);
		expect(text).toBe(paragraphs.join('\n\n'));
	});
});

describe('notes that marks in the text lead to', () => {
	const url = 'https://harbour-letter.example/2026/ferries';
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
});
