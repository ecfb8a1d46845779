// @vitest-environment node
import {JSDOM} from 'jsdom';
import {describe, expect, it} from 'vitest';
import {readStory} from '../../src/engine/index';
import {isReading, type Story} from '../../src/story';
import {fixtures} from '../fixtures/load';
import {openShadows} from '../fixtures/shadows';

/** A page as a browser has it: jsdom leaves declarative shadow roots in their templates. */
function pageOf(html: string, url: string): Document {
	const {document} = new JSDOM(html, {url}).window;
	openShadows(document);
	return document;
}

const withoutCounts = ({summary: _s, words: _w, minutes: _m, ...rest}: Story) => rest;

describe.each(fixtures('articles'))('$name', ({html, url, story}) => {
	it('reads the story, and nothing but the story', () => {
		const reading = readStory(pageOf(html, url), url);
		expect(reading && withoutCounts(reading.story)).toEqual(story);
		if (reading) expect(isReading(JSON.parse(JSON.stringify(reading)))).toBe(true);
	});

	it('leaves the page as it was', () => {
		const document = pageOf(html, url);
		const before = document.documentElement.outerHTML;
		readStory(document, url);
		expect(document.documentElement.outerHTML).toBe(before);
	});
});
