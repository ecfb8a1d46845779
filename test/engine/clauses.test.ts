import fc from 'fast-check';
import {expect, test} from 'vitest';
import {clausesOf} from '../../src/engine/page/clauses';
import {Phrases} from '../../src/engine/page/phrases';
import {plainOf} from '../../src/engine/page/plain';

/** A text's clauses, written out. */
function clauses(text: string, spaced = true): string[] {
	const {codes, begins, length} = clausesOf(text, spaced);
	const found: string[] = [];
	for (let at = 0; at < length; at++) {
		if (begins[at]) found.push('');
		found.push((found.pop() ?? '') + String.fromCharCode(codes[at]!));
	}
	return found.map(one => one.trim()).filter(one => one !== '');
}

const plainly = (text: string): string[] =>
	text
		.split(/(?<=[.!?…–—»])\s+|(?<=[。！？、，])/)
		.map(one => plainOf(one).trim())
		.filter(one => one !== '');

test.each([
	['Read on. It’s free – for 100’s of readers!', ['read on', 'it s free', 'for # of readers']],
	['Pay 1,200. Two of them… or the 20th?', ['pay #', '# of them', 'or the # th']],
	['«Où?» Ça va: dix-sept', ['où', 'ça va dix sept']],
	['', []],
])('parts “%s” where its clauses end', (text, wanted) => {
	expect(clauses(text)).toEqual(wanted);
});

test('reads a text in Latin letters by its codes as it reads any other by patterns', () => {
	const marks = [...'aAzZéÉßİıſK™½²µ·×', ...' \u00a0\u00ad\u2009\u202f\u2028\t\n.,!?…–—»’\'"-#09%€£•œŒ漢かΩж🙂'];
	const word = fc.constantFrom('one', 'two', 'the', 's', '’s', '100', '2.5', 'hundreds', 'news', '. ', ' – ', '! ');
	const text = fc.array(fc.oneof(fc.constantFrom(...marks), word), {maxLength: 30}).map(some => some.join(''));
	fc.assert(
		fc.property(text, one => {
			expect(clauses(one)).toEqual(plainly(one));
		}),
		{numRuns: 2000},
	);
});

test('finds the phrases at a word, the longest first, and none that the text only begins', () => {
	const said = [' ad', ' add to', ' add to cart ', ' adder '];
	const phrases = new Phrases(said.map(one => ({said: one})));
	const found: string[] = [];
	phrases.at(clausesOf('Add to cart', true), 0, phrase => found.push(phrase.said));
	expect(found).toEqual([' add to cart ', ' add to', ' ad']);
	phrases.at(clausesOf('An addition', true), 3, phrase => found.push(phrase.said));
	expect(found.slice(3)).toEqual([' ad']);
});
