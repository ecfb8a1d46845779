import {describe, expect, it} from 'vitest';
import {saidOf, vocabularyOf} from '../../src/engine/prompts/calls/made';

const isMadeOf = (text: string, own: string, spaced: boolean, shared = '') =>
	saidOf(text, vocabularyOf(own, shared), spaced) !== undefined;

const words = '# a for from month subscribe the then to week X';

describe('a line that is made of certain words', () => {
	it.each([
		['Subscribe to The Beacon from £1 a week.', true],
		['Subscribe for $6, then $8 a month', true],
		['Subscribe to beaconpost.example for $6 a month', true],
		['Subscribe to the beacon from £1 a week.', false],
		['Subscribe to New River Valley Evening Beacon.', false],
		['Beacon to subscribe for', false],
		['To subscribe was all she wanted for a month.', false],
	])('%s: %s', (text, is) => expect(isMadeOf(text, words, true)).toBe(is));

	it('has names only where the words say so', () => {
		expect(isMadeOf('Subscribe to The Beacon for a week', words.replace(' X', ''), true)).toBe(false);
	});

	it('shares words of its language where it says so', () => {
		expect(isMadeOf('Subscribe for a week', '+ subscribe', true, words)).toBe(true);
		expect(isMadeOf('Subscribe for a week', 'subscribe', true, words)).toBe(false);
	});

	it('is compared with its names as one', () => {
		expect(saidOf('Subscribe to Evening Beacon for 2 weeks.', vocabularyOf(words, ''), true)).toBe(
			' subscribe to X for # weeks ',
		);
	});

	it('is an app where its name ends in one', () => {
		expect(saidOf('Lade die Boten-App', vocabularyOf('lade die app X', ''), true)).toBe(' lade X app ');
	});

	it('leaves nothing where words are not parted', () => {
		expect(isMadeOf('初月無料、その後は月額300円', '初月 無料 その後は 月額 # 円', false)).toBe(true);
		expect(isMadeOf('初月無料、その後は罰金300円', '初月 無料 その後は 月額 # 円', false)).toBe(false);
	});
});
