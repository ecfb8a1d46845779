// @vitest-environment node
/** Long texts: what a pattern takes for one of twice the length tells whether it goes through it once. */
import {describe, expect, it} from 'vitest';
import {bodyText, summarise} from '../../src/engine/index';
import {paragraphs} from './page';
import {readBody} from './read';

const long: Record<string, (length: number) => string> = {
	spaces: length => ' '.repeat(length),
	dashes: length => 'a - b\n'.repeat(length / 6),
	ampersands: length => '&amp;'.repeat(length / 5),
	'full stops': length => 'a. '.repeat(length / 3),
	quotes: length => '“ '.repeat(length / 2),
	digits: length => '1,'.repeat(length / 2),
	capitals: length => 'A. B. '.repeat(length / 6),
	'one word': length => 'a'.repeat(length),
	invisible: length => '\u200b'.repeat(length),
};

/** The least of three times, in ms: the rest is the machine's. */
function timeOf(work: () => void): number {
	const times = Array.from({length: 3}, () => {
		const start = performance.now();
		work();
		return performance.now() - start;
	});
	return Math.min(...times);
}

describe('#27 #30 a text of 200,000 characters takes no more than its share of one of 50,000', () => {
	it.each(Object.entries(long))('%s', (_, make) => {
		const [short, whole] = [50_000, 200_000].map(length => {
			const text = `${paragraphs[0]} ${make(length)} ${paragraphs[1]}`;
			return timeOf(() => summarise({headline: 'Lamps', paragraphs: [text, ...paragraphs]}));
		});
		// Four times the text; a pattern that goes back over it takes sixteen times as long. Up to 150 ms are the machine's.
		expect(whole!).toBeLessThan(Math.max(8 * short!, 150));
	});
});

it('#27 a text node of 2 MB is read whole', () => {
	const text = 'The ladder went up and the lamp went on. '.repeat(50_000).trim();
	expect(bodyText(readBody(`<p>${text}</p>`).story)).toContain(text);
});
