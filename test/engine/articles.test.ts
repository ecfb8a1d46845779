// @vitest-environment node
import {JSDOM} from 'jsdom';
import {describe, expect, it} from 'vitest';
import {bodyText, readStory} from '../../src/engine/index';
import {isReading, type Reason, type Removal, type Story} from '../../src/story';
import {type Fixture, fixtures} from '../fixtures/load';
import {openShadows} from '../fixtures/shadows';

/** A page as a browser has it: jsdom leaves declarative shadow roots in their templates. */
function pageOf({html, url}: Pick<Fixture, 'html' | 'url'>): Document {
	const {document} = new JSDOM(html, {url}).window;
	openShadows(document);
	return document;
}

const withoutCounts = ({summary: _s, words: _w, minutes: _m, ...rest}: Story) => rest;

/** The reasons told for a line: a prompt's only where it stands alone, since one that takes a block along names the block's. */
const reasonsOf = (text: string, removals: readonly Removal[]): Reason[] =>
	removals
		.filter(({excerpt, veiled}) => (veiled ? excerpt === text : excerpt.split(' · ').includes(text)))
		.map(({reason}) => reason);

const articles = fixtures('articles');

describe.each(articles)('$name', fixture => {
	const {url, story, clutter} = fixture;

	it('reads the story, and nothing but the story', () => {
		const reading = readStory(pageOf(fixture), url);
		expect(reading && withoutCounts(reading.story)).toEqual(story);
		if (reading) expect(isReading(JSON.parse(JSON.stringify(reading)))).toBe(true);
	});

	it('tells of what it took out why that is no story, in words', () => {
		const removals = readStory(pageOf(fixture), url)!.removals;
		const lines = [...clutter.veiled, ...clutter.plain].filter(({text}) => text !== story?.kicker);
		const wrong = lines.flatMap(({text, reason}) => {
			const told = reasonsOf(text, removals);
			return told.length === 0 || told.includes(reason) ? [] : [`${text}: ${told} instead of ${reason}`];
		});
		expect(wrong).toEqual([]);
		for (const {evidence} of removals) expect(evidence).toMatch(/^\p{Ll}[\p{L} ,’-]{8,}/u);
	});

	it('leaves the page as it was', () => {
		const document = pageOf(fixture);
		const before = document.documentElement.outerHTML;
		readStory(document, url);
		expect(document.documentElement.outerHTML).toBe(before);
	});
});

describe('a page that does not say its language', () => {
	const told = articles.filter(({story}) => story?.language && !story.language.startsWith('en'));
	const silent = ({html, url}: Fixture) => ({url, html: html.replace(/ (?:lang|dir)="[^"]*"/g, '')});

	it.each(told)('has that of its text, and its direction: $name', fixture => {
		const {language, direction} = readStory(pageOf(silent(fixture)), fixture.url)?.story ?? {};
		const wanted = fixture.story!.language!.split('-')[0];
		expect({language, direction}).toEqual({language: wanted, direction: fixture.story!.direction});
	});

	it('covers every script that is read', () => {
		const languages = told.map(({story}) => story!.language!.split('-')[0]);
		expect(languages).toEqual(expect.arrayContaining(['ar', 'de', 'he', 'hi', 'ja', 'ko', 'ru', 'th', 'zh']));
	});
});

it('one story is read of several in elements of the page’s own making, wherever the next ones are put', () => {
	const story = (headline: string, said: string) =>
		`<story-body><header><h1>${headline}</h1><p>By Mara Quinn</p></header>${`<p>${said} after two years of argument and a petition that was signed by half of the harbour, the board said.</p>`.repeat(3)}</story-body>`;
	const html = `<main><div>${story('Ferries are free', 'The ferries are free')}</div><story-next>${story('Mail boat sold', 'The mail boat was sold')}</story-next></main>`;
	const url = 'https://harbour.example/2025/ferries-are-free';
	const text = bodyText(readStory(new JSDOM(html, {url}).window.document, url)!.story);
	expect(text).toContain('The ferries are free');
	expect(text).not.toContain('mail boat');
});
