// @vitest-environment node
import {JSDOM} from 'jsdom';
import {describe, expect, it} from 'vitest';
import {bodyText, readStory} from '../../src/engine/index';
import {paragraphs, url} from './free-ferries';

describe('a bold line over the first paragraph', () => {
	const texts = paragraphs.map(text => `<p>${text}</p>`);
	const opened = (line: string) => {
		const html = `<main><article><h1>Ferries are free</h1><p>${line}</p>${texts.join('')}</article></main>`;
		return bodyText(readStory(new JSDOM(html, {url}).window.document, url)!.story);
	};

	it.each([
		'More trams, fewer cars',
		'Our verdict: buy it',
		'Also consider',
		'Una mensa gratuita',
		'Read more, scroll less: what the study found',
		'Recevoir moins, lire mieux',
	])('is its heading, though it may seem to advise its reader: %s', line => {
		expect(opened(`<strong>${line}</strong>`)).toContain(line);
	});

	it.each([
		'<strong><a href="/join">Read more, scroll less</a></strong>',
		'<strong>Invite a friend and get one free month each</strong>',
	])('is none where it is a link, or more than seems to: %s', line => {
		expect(opened(line)).toBe(paragraphs.join('\n\n'));
	});

	it.each([
		'From the archive: the winter of 1962',
		'Manchester United fans stranded on Orme after final',
		'<strong>Manchester United fans stranded on Orme after final</strong>',
	])('may be as short without bold print, and without a full stop: %s', line => {
		expect(opened(line)).toContain(line.replace(/<[^>]+>/g, ''));
	});

	it.each(['Listen to this story', '<a href="/archive">From the archive: the winter of 1962</a>'])(
		'is none that appeals to its reader, or leads elsewhere: %s',
		line => {
			expect(opened(line)).toBe(paragraphs.join('\n\n'));
		},
	);
});
