// @vitest-environment node
import {expect, it} from 'vitest';
import {isPlace} from '../../src/platform/place';

it('takes for a place two indices and nothing else', () => {
	expect(isPlace({section: 0, block: 12})).toBe(true);
	const others = [null, undefined, 3, 'section', [0, 1], {}, {section: 0}, {section: -1, block: 0}];
	for (const other of [...others, {section: 0, block: 0.5}, {section: 0, block: '1'}, {section: 0, block: 0, more: 1}])
		expect(isPlace(other), JSON.stringify(other)).toBe(false);
});
