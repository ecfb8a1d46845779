import {expect, test} from 'vitest';
import {Heads} from '../../src/engine/page/heads';

const heads = new Heads(['rights', 'cookies']);

test.each(['All Rights Reserved', 'COOKIES', '“cookie”', 'droits/rights', 'été rights'])(
	'sees that “%s” may hold a word',
	text => {
		expect(heads.mayStandIn(text)).toBe(true);
	},
);

test.each(['', 'ri', 'brights', 'The playwright rested', 'All ferries'])('sees that “%s” holds none', text => {
	expect(heads.mayStandIn(text)).toBe(false);
});

test('refuses a word that it could not tell', () => {
	expect(() => new Heads(['©'])).toThrow('three letters');
});
