import {describe, expect, test} from 'vitest';
import {dangles} from '../../src/engine/summary/dangling';
import {isFragment} from '../../src/engine/summary/fragment';
import {isBalanced, isFull, leansOn} from '../../src/engine/summary/statement';
import {terms} from '../../src/engine/summary/terms';

describe('a statement', () => {
	test.each([
		['The mayor said: “We bought four.”', true],
		['“We bought four,” the mayor told the council on Monday.', true],
		['“We bought four of them for the island.”', false],
		['What did the council buy on Monday?', false],
		['52 min: Red card – Ostrow of Vell leaves the field', false],
		['52 minutes after the start the ferry stood still again.', true],
		['מנכ"לית החברה מסרה כי המעבורת תצא לדרך ביום שני בבוקר.', true],
		['The council bought four ferries (and a tug.', false],
		['and the council bought four of them.', false],
		['Subscribe to our newsletter about ferries and boats.', false],
		['Check out the pictures of the four ferries.', false],
		['For more information, please visit the ferry office.', false],
		['Let us be honest about the four ferries.', false],
		['To see the fares of last year, please visit the office.', false],
		['Anyone who saw the ferry is asked to please contact the harbour office.', true],
		['For the fares of last year, please contact the office.', false],
		['Pell: Ruiz; Holm, Lind; Devar of Vell, for the whole of the match.', false],
		['The council agreed on three steps: it will buy a ferry; it will sell a bus; and it will wait.', true],
		['The council named three captains: Mara Quinn, Ida; Lee Ostrow, Tarn; and Nora Pike, Vell.', true],
		['Note: The council bought four ferries on Monday.', false],
		['The picture below shows the four ferries in port.', false],
		['The picture shows the four ferries, he said.', true],
		['Here’s what you need to know about ferries.', false],
		['Reporting by Mara Quinn in Vell; Editing by Lee Ostrow.', false],
		['Reporting by the ferry office has improved, it says.', true],
		['The newsletter about ferries has 4,000 subscribers on the island.', true],
	])('%s %s', (text, full) => {
		expect(isFull(text)).toBe(full);
	});

	test('leans on another when it opens with a pronoun or connective', () => {
		for (const text of [
			'He left.',
			'But he left.',
			'“It works,” she said.',
			'This is new.',
			'That changed on Monday.',
			'What’s more, it works.',
			'However, it works.',
			'Dies ist neu.',
			'This comes after a vote.',
			'The second is a ferry.',
			'The others have left.',
			'That vote is set for Friday.',
			'Two of them sank.',
			'Of course it was empty.',
		])
			expect(dangles(text)).toBe(true);
		for (const text of [
			'This week the ferry sails.',
			'This summer will be dry.',
			'One of those who sailed left.',
			'Heather left.',
			'Italy left.',
			'Das Boot fährt.',
			'That ferry sails.',
			'That change of Monday holds.',
			'The second ferry sails.',
			'Yesterday the ferry sailed.',
		])
			expect(dangles(text)).toBe(false);
	});

	test.each([
		['it', 'Il consiglio ha votato.', false],
		['it', 'Lui ha votato.', true],
		['fr', 'Il a voté.', true],
		['fr', 'Cette semaine, le conseil vote.', false],
		['fr', 'Parce que le loyer est bas.', true],
		['es', 'Es la primera vez que vota.', false],
		['es', 'Sin embargo, votó.', true],
		['pt', 'Ela votou no plano.', true],
		['ru', 'Об этом рассказал директор.', true],
		['ru', 'Совет проголосовал.', false],
		['ja', 'しかし市議会は採決した。', true],
		['hi', 'उन्होंने मतदान किया।', true],
	])('leans on another by the words of its language: %s, %s', (language, text, expected) => {
		expect(dangles(text, language)).toBe(expected);
	});

	test.each([
		['en', 'Whether the club can raise the money before the doors are locked.', true],
		['en', 'Whether the club can raise the money is unclear.', false],
		['en', 'Whether they sail or not, the council pays for the boats.', false],
		['en', 'How the council votes on the grant when it meets next week.', true],
		['en', 'How the ferry sank has never been explained.', false],
		['en', 'A vote in the county council on Thursday, and then a long wait.', true],
		['en', 'East of Vell – Thursday midnight to Friday 10am.', true],
		['en', 'A vote of the council on Thursday put an end to it.', false],
		['en', 'The council votes on Thursday.', false],
		['de', 'Ob der Rat das Geld findet.', true],
		['de', 'Ob der Rat das Geld findet, ist offen.', false],
		['es', 'Cómo votará la provincia.', true],
		['ja', '誰が払うのか。', true],
	])('is a sentence and no part of one: %s, %s', (language, text, fragment) => {
		expect(isFragment(text, text.split(' ').length, language)).toBe(fragment);
	});

	test('has no score of a match before it, and does not end in what follows it', () => {
		expect(isFull('Carrow 1-0 Tarn (Quinn) A cross from the left, and Quinn could not miss.')).toBe(false);
		expect(isFull('The 6-3 Supreme Council ruling ended the dispute of two years.')).toBe(true);
		expect(isFull('We have been watching the boats since Monday, and here they are.')).toBe(false);
	});

	test('leans on a numbered label that names the one it speaks of, not on one that is a sentence', () => {
		const leans = (label: string, text: string) => leansOn(label, text, terms(text));
		expect(leans('1. The Night Ferry', 'The oldest of all sails at ten.')).toBe(true);
		expect(leans('1. The Night Ferry', 'The ferry of the night sails at ten.')).toBe(false);
		expect(leans('1. The majority holds', 'Every member of the council voted.')).toBe(false);
	});

	test('closes the quotation marks of its language', () => {
		for (const text of ['„Ja“, sagte er.', '«Sí», dijo.', '“Yes,” he said.', '"Yes," he said.', '「はい」と言った。'])
			expect(isBalanced(text)).toBe(true);
		for (const text of ['„Ja, sagte er.', 'Yes,” he said.', '"Yes, he said.', '‘Yes, he said.'])
			expect(isBalanced(text)).toBe(false);
	});
});
