// @vitest-environment node
import {describe, expect, it} from 'vitest';
import {languageOf} from '../../src/engine/page/language';

describe('the language of a story', () => {
	const german =
		'Die Fähren sind von Juni an frei, und das ist nicht die einzige Neuerung, die der Rat mit einer Stimme mehr beschlossen hat. ';

	it('is what the text is worded in, though its frame is of another', () => {
		expect(languageOf(german.repeat(20), 'en')).toBe('de');
		expect(languageOf(german.repeat(20), 'nl')).toBe('nl');
	});

	it('is the stated one where the text only opens in another', () => {
		const english = 'The ferries of Harbour City will cost nothing, and that is not the only change of the year. ';
		expect(languageOf(german.repeat(20) + english.repeat(40), 'en')).toBe('en');
		expect(languageOf(english.repeat(40), 'en')).toBe('en');
	});
});
