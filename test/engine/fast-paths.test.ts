import {describe, expect, it} from 'vitest';
import {toneOf, tones} from '../../src/engine/article/tone';
import {firstWord, tokens} from '../../src/engine/page/plain';
import {anyWording, withCountry, wordingOf} from '../../src/engine/page/wording';
import {words} from '../../src/engine/page/words';
import {appeals, lines, prose} from '../fixtures/load';

const textOf = (html: string) =>
	html
		.replace(/<[^>]*>/g, ' ')
		.replaceAll('&lt;', '<')
		.replaceAll('&amp;', '&')
		.replace(/\s+/g, ' ')
		.trim();

/** Lines in ten languages, and what such lines seldom hold. */
const texts = [
	...[...lines('prompts'), ...lines('restraint')].map(({text}) => text),
	...[...appeals('appeals'), ...prose()].map(({html}) => textOf(html)),
	'',
	'’s',
	'100’s of titles, 2,000s of pages',
	'Hundreds of TITLES — one’s own 1.5 x²',
	'\u00adSign\u200b up, ½ price',
	'The US plan, and US what’s more',
	'Ｓｉｇｎ ｕｐ for 25％ less',
	'ΣΊΣΥΦΟΣ _snake_case_ e.g. U.S.-based',
	'घड़ी दिन में दो बार बजेगी। ক্ষুধা র‍্যাব கடிதம் น้ำท่วม كَتَبَ e\u0301te\u0301',
];

/** Where the quick way of telling something and the plain one differ. */
const apart = <Answer>(quick: (text: string) => Answer, plain: (text: string) => Answer) =>
	texts.filter(text => JSON.stringify(quick(text)) !== JSON.stringify(plain(text)));

describe('what is told by the codes of characters, since patterns take longer', () => {
	it('is looked at in many lines', () => expect(texts.length).toBeGreaterThan(10_000));

	it('is the same for the stems of a text', () => {
		expect(apart(wordingOf, text => anyWording(withCountry(text)))).toEqual([]);
	});

	it.each([
		['The US plan was first reported on Monday', false],
		['Contact us, or follow US ships', true],
		['CONTACT US today', true],
		['CONTACT US', true],
	])('knows “us” from a country: %s', (text, speaks) => expect(wordingOf(text).includes('us')).toBe(speaks));

	it('is the same for the words of a text', () => {
		expect(apart(words, text => text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}\u200d]*/gu) ?? [])).toEqual([]);
	});

	it.each([
		['Hindi', 'घड़ी दिन में दो बार बजेगी।', 6],
		['Bengali', 'র‍্যাব দুই জনকে আটক করেছে।', 5],
		['Tamil', 'புதிய கடிதம் வந்தது', 3],
		['Arabic with vowels', 'كَتَبَ الوَلَدُ رِسَالَةً', 3],
	])('leaves the words of %s whole, vowel signs and all', (_, text, count) => {
		expect(words(text)).toEqual(text.replace('।', '').replace('.', '').split(' '));
		expect(words(text)).toHaveLength(count);
	});

	it('is the same for the first word of a text', () => {
		expect(apart(firstWord, text => tokens(text.slice(0, 40))[0] ?? '')).toEqual([]);
	});

	it('is the same for the tone of a text', () => {
		const count = (start: string, tone: RegExp) => Math.min(4, start.match(tone)?.length ?? 0);
		const counted = (text: string) => {
			const start = text.slice(0, 240).toLowerCase();
			return Object.fromEntries(Object.entries(tones).map(([name, tone]) => [name, count(start, tone)]));
		};
		expect(apart(toneOf, counted)).toEqual([]);
		expect(texts.filter(text => toneOf(text).pitch > 0).length).toBeGreaterThan(100);
	});
});
