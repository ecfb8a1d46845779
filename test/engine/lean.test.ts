// @vitest-environment node
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {leanOf} from '../../src/engine/article/lean';

const lines = (count: number, odds: number) => Array.from({length: count}, () => ({words: 20, odds}));

describe('how sure a line of a text must be to be story', () => {
	it('likelier than not, where the others are sure', () => {
		expect(leanOf([...lines(20, 6), ...lines(20, -6)])).toBeCloseTo(0, 1);
	});

	it('less, where all of the text is doubtful: half of it is better than nothing', () => {
		expect(leanOf(lines(10, -1))).toBeLessThan(-1);
	});

	it('less for the doubtful rest of a short story, but not for what is surely none', () => {
		const lean = leanOf([...lines(4, 3), ...lines(12, -0.6), ...lines(12, -4)]);
		expect(lean).toBeLessThan(-0.6);
		expect(lean).toBeGreaterThan(-4);
	});

	it('expects at least as much of the text as any other bar would', () => {
		const reached = (doubts: {words: number; odds: number}[], bar: number) => {
			const chance = (odds: number) => 1 / (1 + Math.exp(-odds));
			const sum = (some: typeof doubts, share: (odds: number) => number) =>
				some.reduce((all, {words, odds}) => all + words * share(odds), 0);
			const taken = doubts.filter(({odds}) => odds > bar);
			return (2 * sum(taken, chance)) / (sum(taken, () => 1) + sum(doubts, chance));
		};
		const doubt = fc.record({words: fc.integer({min: 1, max: 80}), odds: fc.double({min: -2.9, max: 6, noNaN: true})});
		fc.assert(
			fc.property(fc.array(doubt, {minLength: 1, maxLength: 30}), doubts => {
				const most = Math.max(...[-3, ...doubts.map(({odds}) => odds)].map(bar => reached(doubts, bar)));
				expect(reached(doubts, leanOf(doubts))).toBeGreaterThan(most - 1e-9);
			}),
		);
	});
});
