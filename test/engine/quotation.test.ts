import {expect, test} from 'vitest';
import {talkIn, withinQuotation} from '../../src/engine/summary/quotation';

test.each([
	['curly marks', ['She said: “It is the end.', 'We have lost the bank.', 'Who will help us?” Nobody answered.']],
	['straight marks', ['"It is the end.', 'We have lost the bank.', 'Nobody will help," she said.']],
	['single marks', ["'It is the end.", "We don't know what my mother will do.", "Nobody will help,' she said."]],
	['German marks', ['„Das ist das Ende.', 'Die Bank ist fort.', 'Keiner hilft“, sagte sie.']],
	['French marks', ['« C’est la fin.', 'La banque est partie.', 'Personne ne nous aide », a-t-elle dit.']],
	['no mark at its end', ['“It is the end.', 'We have lost the bank.', 'Nobody will help.']],
])('sentences within a quotation are told by %s', (_, sentences) => {
	expect(withinQuotation([...sentences.slice(0, 1), ...sentences.slice(1)])).toEqual([false, true, true]);
});

test.each([
	['a quotation closes in its sentence', ['“It works,” she said.', 'The ferry sailed on Monday.']],
	[
		'an apostrophe stands in or after a word',
		["The boys' ferry isn't new.", "It's of the '70s, and the crew's happy."],
	],
	['Hebrew abbreviates with one', ['חברת נת"ע הודיעה כי הקו ייפתח באיחור.', 'השר אמר כי ארה"ב תסייע.']],
	['a mark is a stray one', ['“The ferry sailed.', ...Array.from({length: 9}, () => 'The council met on Monday.')]],
])('no sentence is within a quotation when %s', (_, sentences) => {
	expect(withinQuotation(sentences)).not.toContain(true);
});

test('what follows a quotation is the story’s own again', () => {
	const sentences = ['“It is the end.', 'We lost the bank,” she said.', 'The council met on Monday.'];
	expect(withinQuotation(sentences)).toEqual([false, true, false]);
});

test.each([
	['Mara Quinn: The ferry', 'Lee Ostrow: The bridge'],
	['Mara Quinn : Le bac', 'Lee Ostrow : Le pont'],
	['Mara Quinn\u00a0: Le bac', 'Lee Ostrow\u00a0: Le pont'],
])('a speaker is told by the colon behind a name that returns: %s', (one, other) => {
	const isSpoken = talkIn([one, other, one]);
	expect([isSpoken(one), isSpoken(other), isSpoken('The council met on Monday.')]).toEqual([true, true, false]);
});

test('a mark within a Hebrew word closes nothing', () => {
	expect(withinQuotation(['המעבורת של נת"ע יצאה לדרך.', 'היא תשוב ביום שני.'])).toEqual([false, false]);
});

test('a speaker is told with a space before the colon, too', () => {
	const isSpoken = talkIn(['Soazig Kermor : La mer.', 'Et vous ?', 'Soazig Kermor : Le phare.']);
	expect(isSpoken('Soazig Kermor : Parce que la mer est là.')).toBe(true);
});
