import {beforeEach, describe, expect, it, vi} from 'vitest';
import {changeInWords, dateInWords, foreignLanguage} from '../../popup/dates';
import {plainText} from '../../popup/plain';
import {locale, messageLanguage, say, sayCount} from '../../popup/words';
import {speak} from './fake-browser';
import {bare, ferry} from './stories';

vi.mock('webextension-polyfill', () => import('./fake-browser'));
beforeEach(() => speak('en-GB'));

describe('words', () => {
	it('isolates names in sentences of ours', () => {
		expect(say('via', 'صحيفة')).toBe('via \u2068صحيفة\u2069');
	});

	it('counts in the reader’s language', () => {
		expect([0, 1, 2, 1500].map(n => sayCount('minutes', n))).toEqual([
			'0 min read',
			'1 min read',
			'2 min read',
			'1,500 min read',
		]);
		speak('de');
		expect([1, 2].map(n => sayCount('andMore', n))).toEqual(['und 1 weiteres', 'und 2 weitere']);
		speak('ru');
		expect([1, 2, 5, 21].map(n => sayCount('foundShort', n))).toEqual([
			'1 призыв',
			'Призывов: 2',
			'Призывов: 5',
			'21 призыв',
		]);
	});

	it('formats as the reader’s own variant of the language does, and as English where the words are English', () => {
		expect([messageLanguage(), locale()]).toEqual(['en', 'en-GB']);
		speak('fr-CA');
		expect([messageLanguage(), locale()]).toEqual(['en', 'en']);
	});
});

describe('dates', () => {
	it('keeps a calendar day as it is, in every zone', () => {
		expect(dateInWords('2026-11-20', 'en-GB')).toBe('20 Nov 2026');
	});

	it('gives the time of day where the story does', () => {
		expect(dateInWords('2026-11-20T12:00:00Z', 'en-GB')).toMatch(/^\d\d Nov 2026, \d{1,2}:\d\d$/);
	});

	it('writes the hour beside a date as it does alone', () => {
		for (const locale of ['en-US', 'en-GB', 'de', 'ja', 'ko', 'ru', 'zh-CN']) {
			const early = new Date(2026, 10, 20, 6, 4);
			const alone = new Intl.DateTimeFormat(locale, {timeStyle: 'short'}).format(early);
			expect(dateInWords(early.toISOString(), locale)).toContain(alone);
		}
	});

	it('says nothing for what is no date', () => {
		expect(dateInWords('yesterday', 'en')).toBeUndefined();
		expect(changeInWords('soon', undefined, 'en')).toBeUndefined();
	});

	it('names the day of a change only when it is another day', () => {
		expect(changeInWords('2026-11-20T12:30:00Z', '2026-11-20T12:00:00Z', 'en-GB')).toMatch(/^\d\d:30$/);
		expect(changeInWords('2026-11-25T12:30:00Z', '2026-11-20T12:00:00Z', 'en-GB')).toMatch(/^25 Nov, \d\d:30$/);
		expect(changeInWords('2026-11-20', '2026-11-20T12:00:00Z', 'en-GB')).toBeUndefined();
		expect(changeInWords('2026-11-20T12:00:00Z', '2026-11-20T12:00:00Z', 'en-GB')).toBeUndefined();
	});

	it('names the year of a change only when it is another year', () => {
		expect(changeInWords('2026-11-25', '2026-11-20', 'en-GB')).toBe('25 Nov');
		expect(changeInWords('2027-01-03', '2026-12-31', 'en-GB')).toBe('3 Jan 2027');
		expect(changeInWords('2027-01-03', undefined, 'en-GB')).toBe('3 Jan 2027');
	});
});

describe('languages', () => {
	it('names a story’s language only when it is another one', () => {
		expect(foreignLanguage('ar', 'en-GB')).toBe('Arabic');
		expect(foreignLanguage('en-US', 'en-GB')).toBeUndefined();
		expect(foreignLanguage(undefined, 'en')).toBeUndefined();
		expect(foreignLanguage('no language at all', 'en')).toBeUndefined();
	});
});

describe('the story as text', () => {
	it('has headline, furniture, sections, notes and the address of the original, and no character of ours', () => {
		const text = plainText({...ferry, published: '2026-11-20'});
		expect(
			text.startsWith(
				`${ferry.headline}\n\n${ferry.standfirst}\n\nMara Quinn and Ida Sund\nThe Tidewater Post, via inkl, 20 Nov 2026\n\n`,
			),
		).toBe(true);
		expect(text).toContain('\n\nDriving the news\n\nWork begins on Monday');
		expect(text).toContain('• The first piles go in');
		expect(text).toContain('Piles and deck\t4.1\t6.0\t2.3');
		expect(text).toContain('Time-lapse of the February storm: https://video.example/storm');
		expect(text).toContain('Editor’s note:');
		expect(text.endsWith('\n\nhttps://tidewater.example/island/pier-vote\n')).toBe(true);
		expect(text).not.toMatch(/[\u2068\u2069]|undefined|\n{3}/);
	});

	it('sets no bullet before an item that says its own number', () => {
		const items = ['1. Find your gauge.', 'On the map.', '2. Choose a datum.'].map(text => [{text}]);
		const text = plainText({...bare, sections: [{blocks: [{kind: 'list', ordered: false, items}]}]});
		expect(text).toContain('\n1. Find your gauge.\n• On the map.\n2. Choose a datum.\n');
	});

	it('says when it is a part, and gives the address read when the page named no other', () => {
		expect(plainText({...bare, part: 'cut-off'})).toBe(
			'Nothing but a headline and a paragraph\n\n[This is only a part of the story. The text breaks off on this page.]\n\nThe one paragraph.\n\nhttps://www.elsewhere.example/a/b\n',
		);
	});

	it('sets no space behind a Japanese sentence', () => {
		speak('ja');
		expect(plainText({...bare, part: 'cut-off'})).toContain(
			'[表示しているのは記事の一部です。本文がこのページの途中で切れています。]',
		);
	});
});
