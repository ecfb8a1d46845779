import {describe, expect, test} from 'vitest';
import {choose} from '../../src/engine/summary/choose';
import {looksAhead} from '../../src/engine/summary/signs';
import {readText} from '../../src/engine/summary/summarise';
import {parted, plain} from '../../src/engine/summary/weights';

/** Of all measures only these count. */
const only = (some: Partial<typeof plain>): typeof plain => {
	const none = Object.fromEntries(Object.keys(plain).map(name => [name, 0])) as typeof plain;
	return {...none, ...some};
};
const chosen = (paragraphs: string[], some: Partial<typeof plain>, third = 0, sentences = 3): string[] => {
	const {scale, statements} = readText({headline: 'Ferries', paragraphs});
	const weights = {plain: only(some), parted, third};
	return choose(scale, statements, {sentences, words: 95}, weights).map(one => one.text);
};

const lead = 'The island council bought four ferries on Monday and sold the last of its steamers to a collector.';

describe('a third sentence', () => {
	const long =
		'Forty sailors lose their work in the spring, and the school for sailors on the harbour closes for good.';
	const other = 'Tolls of the bridge to the mainland paid for all of them.';

	test('stands only where it is worth enough', () => {
		expect(chosen([lead, long, other], {words: 1}, 1.1)).toEqual([lead, long, other]);
		expect(chosen([lead, long, other], {words: 1}, 1.3)).toEqual([lead, long]);
	});

	test('always stands where two are very short', () => {
		const short = ['The island council bought four ferries.', 'Nobody on Vell was asked about it.'];
		expect(chosen([...short, other], {words: 1}, 100)).toEqual([...short, other]);
	});
});

describe('what comes next', () => {
	const best = 'Forty sailors lose their work in the spring, and the school for sailors closes for good.';
	const next = 'Owners of the bridge will meet on Tuesday.';
	const past = 'Owners of the bridge met in the evening.';

	test('stands in a story without labels where it is worth less than another third sentence', () => {
		expect(chosen([lead, best, next], {words: 1}, 5)).toEqual([lead, best, next]);
		expect(chosen([lead, best, past], {words: 1}, 5)).toEqual([lead, best]);
	});

	test('is passed over where it names somebody whom the summary has not introduced', () => {
		const named = 'Lee Ostrow runs the bridge and its tolls.';
		const bare = 'Nobody but Ostrow will meet them on Tuesday.';
		expect(chosen([lead, best, named, bare], {words: 1}, 5)).toEqual([lead, best]);
		expect(chosen([lead, `${best.slice(0, -1)}, said Lee Ostrow.`, named, bare], {words: 1}, 5)).toContain(bare);
	});

	test.each([
		['Prosecutors said they would appeal before 15 January.', 1],
		['The council is to vote on it.', 1],
		['The central bank must still approve the transfer of funds.', 1],
		['The bank has still to approve it, and it still needs a licence.', 1],
		['Das Parlament muss dem Kauf noch zustimmen.', 1],
		['The shipyard now expects to build nine boats this year.', 1],
		['The captain must have slept, and the mate has still a cough.', 0],
		['The trick is to count the corners.', 0],
		['The mayor said it would have been cheaper.', 0],
	])('is told by its words: %s', (text, ahead) => {
		expect(looksAhead(text)).toBe(ahead);
	});
});

describe('who was introduced', () => {
	const bare = 'Ostrow called the boats a folly that everybody on the sound would pay for in taxes.';
	const named = 'The purchase was opposed by Lee Ostrow, whose family runs the bridge and its tolls.';

	test('is preferred to who was not', () => {
		expect(chosen([lead, bare, named], {early: 1}, 0, 2)).toEqual([lead, named]);
	});

	test('can be called by one name', () => {
		expect(chosen([lead.replace('a collector', 'Lee Ostrow'), bare, named], {early: 1}, 0, 2)[1]).toBe(bare);
	});
});
