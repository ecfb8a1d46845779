import {JSDOM} from 'jsdom';
import {describe, expect, it} from 'vitest';
import {bodyText, readStory} from '../../src/engine/index';
import {pageOf} from '../../src/engine/page/page';
import {finish, walk} from '../../src/engine/page/walk';
import {read as reading} from '../../src/engine/reading';
import sites from '../../src/engine/site/sites.data';
import {giants, missing} from '../bench/giants.mjs';

/** Shares of the whole sizes: jsdom takes minutes to build some of them. */
const sizes: Record<string, number> = {
	'132,000 elements': 0.02,
	'10 MB of text': 0.02,
	'a text node of 2.1 MB': 0.2,
	'a text node and more': 0.1,
	'a source 5,000 deep': 0.1,
	'300 nested tables': 0.3,
	'50,000 line breaks': 0.05,
	'20,000 rows of a table': 0.02,
	'25,000 headings': 0.02,
	'20,000 deep by script': 0.05,
};

const parse = (html: string): Document => new JSDOM(html).window.document;

function read(name: string) {
	const giant = giants[name]!(parse, sizes[name]!);
	const reading = readStory(giant.document, giant.url);
	return {story: reading?.story, lost: missing(giant, reading ? bodyText(reading.story) : '')};
}

describe('a page of any size', () => {
	it.each(Object.keys(giants))('is read whole: %s', name => {
		const {story, lost} = read(name);
		expect(lost).toEqual([]);
		expect(story?.part).toBeUndefined();
	});

	it('is read with a rest for every few hundred of its lines, in each of ten steps at least', () => {
		const {document, url} = giants['50,000 line breaks']!(parse, 0.1);
		const page = pageOf(document, url);
		const {lines} = finish(walk(document.body, page.dom));
		let rests = 0;
		for (const steps = reading(page, sites); !steps.next().done; ) rests++;
		expect(rests).toBeGreaterThan((10 * lines.length) / 300);
	});
});

describe('a page with more text than anybody reads', () => {
	const giant = giants['a text node and more']!(parse, 1);
	const reading = readStory(giant.document, giant.url)!;
	const lost = missing(giant, bodyText(reading.story));

	it('is read to the limit and says that it is a part', () => {
		expect(reading.story.part).toBe('too-large');
		expect(lost.length).toBeGreaterThan(0);
	});

	it('loses nothing but its end', () => {
		expect(lost).toEqual(Array.from({length: lost.length}, (_, at) => giant.marks - lost.length + at));
	});
});
