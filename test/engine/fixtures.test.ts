// @vitest-environment node
import {JSDOM} from 'jsdom';
import {describe, expect, it} from 'vitest';
import {readStory} from '../../src/engine/index';
import {wholePageOf} from '../../src/engine/page/page';
import {finish} from '../../src/engine/page/walk';
import {callLanguages} from '../../src/engine/prompts/calls/index';
import {look} from '../../src/engine/prompts/look';
import {elementsFor, takenBy} from '../../src/engine/prompts/removals';
import sites from '../../src/engine/site/sites.data';
import {proseOf} from '../../src/restraint';
import {isReading, type Story} from '../../src/story';
import {type Fixture, fixtures, folders} from '../fixtures/load';
import {renderedLines} from '../fixtures/rendered';
import {openShadows} from '../fixtures/shadows';

const pages = folders().flatMap(folder => fixtures(folder));
/** How articles of no aggregator are read has a test of its own. */
const stories = pages.filter(({name}) => !name.startsWith('articles/'));
/** Of other languages no calls are known. */
const isKnown = ({story}: Fixture) => !story?.language || callLanguages.includes(story.language.split('-')[0]!);

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

describe.each(stories)('$name', ({html, url, story}) => {
	it('reads the story, or says that there is none', () => {
		const reading = readStory(open(html, url), url);
		expect(reading && withoutCounts(reading.story)).toEqual(story);
		if (reading) expect(isReading(JSON.parse(JSON.stringify(reading)))).toBe(true);
	});
});

/** Lines of which more or fewer are left than the fixture says. `most`: of a veiled line, how many may be left. */
function wrongIn({html, url, clutter}: Fixture, most: (count: number) => number): string[] {
	const visible = visibleLines(html, url);
	const whole = allLines(html, url);
	const count = (lines: string[], text: string) => lines.filter(line => line === text).length;
	return [...new Set(whole.filter(Boolean))].flatMap(text => {
		const veiled = clutter.veiled.filter(one => one.text === text).reduce((sum, one) => sum + one.count, 0);
		const left = count(visible, text);
		const wanted = count(whole, text) - veiled;
		return left >= wanted && left <= wanted + most(veiled) ? [] : [`${left} instead of ${wanted} left of: ${text}`];
	});
}

describe.each(pages.filter(isKnown))('$name', fixture => {
	it('hides every prompt and promo, and nothing else', () => {
		expect(wrongIn(fixture, () => 0)).toEqual([]);
	});
});

describe.each(pages.filter(page => !isKnown(page)))('$name', fixture => {
	it('hides nothing but prompts, in a language whose prompts it does not know', () => {
		expect(wrongIn(fixture, veiled => veiled)).toEqual([]);
	});
});

it.each(pages)('names only lines of the page as hidden: $name', ({html, url, clutter}) => {
	const whole = allLines(html, url);
	expect(clutter.veiled.filter(({text}) => !whole.includes(text))).toEqual([]);
});

it('knows the prompts of all languages but these', () => {
	const others = pages.filter(page => !isKnown(page)).map(({story}) => story?.language?.split('-')[0]);
	expect([...new Set(others)].sort()).toEqual(['ar', 'he', 'hi', 'th']);
});
