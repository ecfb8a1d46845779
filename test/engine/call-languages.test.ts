import {describe, expect, it} from 'vitest';
import {firstWord} from '../../src/engine/page/plain';
import {callLanguages, earFor, unknown} from '../../src/engine/prompts/calls/index';
import {languagesWith} from '../../src/engine/prompts/calls/sources';
import {veiledReasons} from '../../src/reasons';
import {lines} from '../fixtures/load';

const languages = languagesWith(veiledReasons);

describe('the languages of calls', () => {
	it('are those that have a file, each brought to a page that is in it', () => {
		expect([...callLanguages].sort()).toEqual(Object.keys(languages).sort());
		for (const name of callLanguages) expect(unknown(`${name}-XX`)).toBe(name);
	});

	it.each(callLanguages)('are each asked of the lines that are in them: %s', name => {
		const hear = earFor({[name]: languages[name]!});
		const own = lines('prompts').filter(({language}) => language === name);
		const heard = own.filter(({text}) => hear(text, firstWord(text)));
		expect(own.length).toBeGreaterThan(5);
		expect(heard.length).toBeGreaterThan(own.length / 2);
	});
});
