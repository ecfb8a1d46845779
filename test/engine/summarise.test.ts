import {describe, expect, test} from 'vitest';
import {summarise} from '../../src/engine/summary/summarise';
import {brevity, chosen, filler, words} from './summaries';

describe('summarise, for text without a page', () => {
	const paragraphs = [
		'The island council bought four electric ferries on Monday.',
		filler,
		`“No,” said one. ${filler}`,
	];

	test('keeps to the sentences and words it is given', () => {
		for (const limits of [{sentences: 1}, {sentences: 2, words: 40}, {words: 60}, {}]) {
			const found = summarise({headline: 'Ferries', paragraphs}, limits).sentences;
			expect(found.length).toBeLessThanOrEqual(limits.sentences ?? 3);
			expect(words(found)).toBeLessThanOrEqual(limits.words ?? 95);
			expect(found[0]).toBe(paragraphs[0]);
		}
	});

	test('lets the first sentence stand where it is longer than the limit', () => {
		expect(summarise({paragraphs}, {words: 3}).sentences).toEqual([paragraphs[0]]);
	});

	test('gives none for none', () => {
		expect(summarise({paragraphs: []})).toEqual({sentences: []});
		expect(summarise({headline: 'Ferries', paragraphs: ['', '  ']})).toEqual({sentences: []});
	});

	test('leaves labels, bullets and notes out', () => {
		const lines = brevity.flatMap(block =>
			block.kind === 'list'
				? block.items.map(item => `• ${item[0]!.text}`)
				: 'runs' in block
					? [block.runs[0]!.text]
					: [],
		);
		expect(summarise({headline: 'Island council buys four ferries', paragraphs: lines}).sentences).toEqual(
			chosen(brevity),
		);
	});

	test('takes a story of 20,000 words in its stride', () => {
		const many = Array.from({length: 300}, (_, at) => filler.replaceAll('1902', String(1000 + at)));
		expect(summarise({headline: 'Ferries', paragraphs: many}).sentences.length).toBeGreaterThan(0);
	});
});
