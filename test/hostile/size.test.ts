// @vitest-environment node
/** Long texts: what is gone over for one of four times the length tells whether it is gone over once. */
import {JSDOM} from 'jsdom';
import {describe, expect, it} from 'vitest';
import {bodyText, readStory, summarise} from '../../src/engine/index';
import {paragraphs, storyPage} from './page';
import {readBody, url} from './read';
import {stepsOf} from './steps';

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

/** The steps for one of four times the length, in those for the other. What goes over all the rest from every place takes sixteen. */
function growth(length: number, make: (length: number) => () => void): number {
	const [short = 0, whole = 0] = [length, 4 * length].map(each => stepsOf(make(each)));
	return whole / short;
}

const inStory = (text: string) => `${paragraphs[0]} ${text} ${paragraphs[1]}`;

/** Of a story read from a document; how that came of its markup is not counted. */
function reading(text: string) {
	const {document} = new JSDOM(storyPage({paragraphs: [inStory(text), ...paragraphs]}), {url}).window;
	return () => void readStory(document, url);
}

/** Of the summary, of texts below its limit of 24,000 characters. */
const summary = (text: string) => () => void summarise({headline: 'Lamps', paragraphs: [inStory(text), ...paragraphs]});

describe('#27 #30 a text four times as long takes four times the steps', () => {
	it.each(Object.entries(long))('%s', (_, make) => {
		expect(growth(50_000, length => reading(make(length)))).toBeLessThan(5);
		expect(growth(5_000, length => summary(make(length)))).toBeLessThan(5);
	});

	it('would be seen if a pattern were asked anew at every place', () => {
		const anew = (text: string) => () => {
			for (let at = 0; at < text.length; at += 100) /z/.test(text.slice(at));
		};
		expect(growth(5_000, length => anew(long['one word']!(length)))).toBeGreaterThan(10);
	});
});

it('#27 a text node of 2 MB is read whole', () => {
	const text = 'The ladder went up and the lamp went on. '.repeat(50_000).trim();
	expect(bodyText(readBody(`<p>${text}</p>`).story)).toContain(text);
});
