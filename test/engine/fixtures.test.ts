// @vitest-environment node
import {JSDOM} from 'jsdom';
import {describe, expect, it} from 'vitest';
import {proseOf} from '../../src/cleaner';
import {readStory} from '../../src/engine/index';
import {wholePageOf} from '../../src/engine/page/page';
import {finish} from '../../src/engine/page/walk';
import {look} from '../../src/engine/prompts/look';
import {elementsFor, takenBy} from '../../src/engine/prompts/removals';
import sites from '../../src/engine/prompts/sites.data';
import {isReading, type Story} from '../../src/story';
import {fixtures, folders} from '../fixtures/load';
import {renderedLines} from '../fixtures/rendered';
import {openShadows} from '../fixtures/shadows';

/** Articles of no aggregator have a test of their own. */
const pages = folders()
	.filter(folder => folder !== 'articles')
	.flatMap(folder => fixtures(folder));

/** A page as a browser has it. */
function open(html: string, url: string): Document {
	const {document} = new JSDOM(html, {url}).window;
	openShadows(document);
	return document;
}

/** The lines a reader still sees once the veil is drawn. A page of no known site is cleaned only when it is a story. */
function visibleLines(html: string, url: string): string[] {
	const document = open(html, url);
	const page = wholePageOf(document, new URL(url));
	const found = finish(look(page, sites));
	const {marks, sheet, site} = found;
	const lines = takenBy(marks, sheet)
		.filter(({removal}) => removal.veiled)
		.flatMap(one => one.lines);
	const veiled = new Set(elementsFor(new Set(lines), sheet));
	const isCleaned = site ? proseOf(found).length > 0 : readStory(document, url) !== null;
	return renderedLines(document.body, element => isCleaned && veiled.has(element)).map(line => line.text);
}

const allLines = (html: string, url: string): string[] => renderedLines(open(html, url).body).map(line => line.text);

const withoutCounts = ({summary: _s, words: _w, minutes: _m, ...rest}: Story) => rest;

describe.each(pages)('$name', ({html, url, story, clutter}) => {
	const read = () => readStory(open(html, url), url);

	it('reads the story, or says that there is none', () => {
		const reading = read();
		expect(reading && withoutCounts(reading.story)).toEqual(story);
		if (reading) expect(isReading(JSON.parse(JSON.stringify(reading)))).toBe(true);
	});

	it('hides every prompt and promo, and nothing else', () => {
		const visible = visibleLines(html, url);
		const whole = allLines(html, url);
		const count = (lines: string[], text: string) => lines.filter(line => line === text).length;
		const wrong = [...new Set(whole.filter(Boolean))].flatMap(text => {
			const veiled = clutter.veiled.filter(one => one.text === text).reduce((sum, one) => sum + one.count, 0);
			const left = count(visible, text);
			const wanted = count(whole, text) - veiled;
			return left === wanted ? [] : [`${left} instead of ${wanted} left of: ${text}`];
		});
		const unknown = clutter.veiled.filter(one => !whole.includes(one.text)).map(one => one.text);
		expect({wrong, unknown}).toEqual({wrong: [], unknown: []});
	});
});
