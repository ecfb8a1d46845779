// @vitest-environment node
import {JSDOM} from 'jsdom';
import {describe, expect, it} from 'vitest';
import {readStory} from '../../src/engine/index';
import {ferriesWith, type Place} from '../fixtures/ferries';
import {type Appeal, appeals} from '../fixtures/load';

const parser = new new JSDOM('').window.DOMParser();

/** What is hidden of the story's page with a row set in it. */
function hidden({html, place, language}: Pick<Appeal, 'html' | 'place' | 'language'>) {
	const page = parser.parseFromString(ferriesWith(html, place as Place, language), 'text/html');
	const reading = readStory(page, 'https://www.inkl.com/news/ferries');
	return reading?.removals.filter(({veiled}) => veiled) ?? [];
}

const told = (rows: Appeal[]) => rows.map(({language, html}) => `${language}: ${html}`).join('\n');

/** Kinds of rows that offer what a house has to sell or to give. */
const offers = new Set(['sign-up', 'subscribe', 'newsletter', 'app', 'donate', 'follow']);

/** Of rows that nothing was learned from, fewer are heard. Of those that are learned from, one in four is read: they are many. */
describe.each([
	['appeals', 0.6, 4],
	['appeals-kept', 0.7, 1],
] as const)('%s', (file, share, every) => {
	const rows = appeals(file).filter((_, at) => at % every === 0);

	it(`has pitches of which the page hides at least ${share}`, () => {
		const pitches = rows.filter(({side, kind}) => side === 'appeal' && offers.has(kind));
		const shown = pitches.filter(row => hidden(row).length === 0);
		expect(1 - shown.length / pitches.length, told(shown)).toBeGreaterThanOrEqual(share);
	});

	it('has lines that are story and sound like one, of which the page hides nothing', () => {
		const stories = rows.filter(({side}) => side === 'story');
		expect(told(stories.filter(row => hidden(row).length > 0))).toBe('');
	});
});

describe('a pitch in words that no list foresaw', () => {
	const reasons = (html: string, language = 'en') => hidden({html, place: 'mid', language}).map(({reason}) => reason);

	it.each([
		[
			'en',
			'newsletter',
			'<p>Your week on the water arrives in your inbox every Friday, from our harbour desk. <a href="/l">Send me the emails</a></p>',
		],
		['en', 'app', '<p>Get push alerts from our app on your phone before anyone else. <a href="/g">Install it</a></p>'],
		[
			'de',
			'subscribe',
			'<p>Alle Texte unserer Redaktion lesen, den ersten Monat für 1 Euro. <a href="/a">Zum Angebot</a></p>',
		],
	])('is hidden and named by what it offers: %s, %s', (language, reason, html) => {
		expect(reasons(html, language)).toEqual([reason]);
	});

	it.each([
		[
			'a quotation',
			'<p>“Readers paid for this reporting, so add your name to theirs from £3 a month,” the banner read.</p>',
		],
		[
			'a list of what the story’s tools do',
			'<div><button>Save</button><button>Listen</button><button>Gift</button></div>',
		],
		[
			'news of newsletters',
			'<p>Every Friday the club’s newsletter tells its 2,300 members which boats will stay ashore.</p>',
		],
	])('is not what %s is', (_, html) => {
		expect(reasons(html)).toEqual([]);
	});
});
