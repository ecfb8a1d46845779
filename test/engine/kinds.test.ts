import {expect, test} from 'vitest';
import {plainName} from '../../src/engine/article/kinds';

test.each([
	['part part--last', 'part'],
	['part-12 part-12--wide odd', 'part- odd'],
	['', ''],
])('boxes called “%s” are alike as those called “%s” are', (hint, name) => {
	expect(plainName(hint)).toBe(name);
});

test('boxes whose names only begin alike, as a bundler makes them, are not', () => {
	expect(plainName('story-module--text--a')).not.toBe(plainName('story-module--cards--b'));
});
