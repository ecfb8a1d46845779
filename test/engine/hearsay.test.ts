import {describe, expect, test} from 'vitest';
import {claimOf, findingOf, isAttributed} from '../../src/engine/line/claims';
import {b, h, p} from './blocks';
import {chosen, filler} from './summaries';

const lead =
	'A film seen by four million people has spread across the islands since Sunday, and the police ask for calm.';
const claim = 'The mayor of Vell stole forty goats from a farm at Tarn on Saturday night.';
const answer = 'No goats are missing, and the mayor was at a wedding in Carrow, where ninety people saw her dance.';

describe('a label tells of a claim', () => {
	test.each([
		['The claim', 'disputed'],
		['CLAIM:', 'disputed'],
		['Claim 2', 'disputed'],
		['Myth #3', 'disputed'],
		['The viral claim', 'disputed'],
		['Rumour', 'disputed'],
		['Die Behauptung', 'disputed'],
		['L’affirmation', 'disputed'],
		['El bulo', 'disputed'],
		['Миф 1', 'disputed'],
		['主張', 'disputed'],
		['الادعاء', 'disputed'],
		['दावा', 'disputed'],
		['मोदी का दावा', 'held'],
		['What’s being said', 'disputed'],
		['Vell says', 'held'],
		['What prosecutors allege', 'held'],
		['The council’s version', 'held'],
		['Was Vell behauptet', 'held'],
		['Selon Vell', 'held'],
		['For', 'held'],
		['Против', 'held'],
		['Secondo il governo', 'held'],
		['Segundo a polícia', 'held'],
		['Secondo tempo', undefined],
		['Segundo turno', undefined],
		['Lautsprecher im Park', undefined],
		['Fiction', undefined],
		['The facts', undefined],
		['Verdict', undefined],
		['Myth 1: You can sail at night', undefined],
		['Forty boats have sunk, Vell says', undefined],
		['What’s next', undefined],
	])('%s: %s', (label, expected) => {
		expect(claimOf(label)).toBe(expected);
	});

	test.each([
		['Our ruling', 'own'],
		['OUR VERDICT:', 'own'],
		['Unser Fazit', 'own'],
		['Notre verdict', 'own'],
		['Nuestro veredicto', 'own'],
		['Il nostro verdetto', 'own'],
		['O nosso veredito', 'own'],
		['Ruling', 'any'],
		['Fact #2', 'any'],
		['The truth', 'any'],
		['Die Fakten', 'any'],
		['La vérité', 'any'],
		['Вывод', 'any'],
		['検証結果', 'any'],
		['事实', 'any'],
		['الحقيقة', 'any'],
		['सच', 'any'],
		['Our boats', undefined],
		['The truth about boats', undefined],
		['Myth', undefined],
	])('%s stands over a finding: %s', (label, expected) => {
		expect(findingOf(label)).toBe(expected);
	});

	test.each([
		['Quinn denies the theft.', true],
		['A post claims that the mayor stole goats.', true],
		['The claim is false, and no goats were the sum claimed.', false],
		['Der Rat wies das zurück, sagte Quinn.', true],
		['По словам Квинн, это ложь.', true],
		['The mayor stole forty goats.', false],
	])('%s says whose word it is: %s', (sentence, expected) => {
		expect(isAttributed(sentence)).toBe(expected);
	});
});

describe('the summary of a story that checks a claim', () => {
	const rest = [p(answer), p(filler)];

	test.each([
		['before its sentence', [p(b('Claim:'), ` ${claim}`), p(b('The facts:'), ` ${answer}`), p(filler)]],
		['over it', [h('The claim'), p(claim), h('The facts'), ...rest]],
		['over two paragraphs', [h('The myth'), p(lead.replace('film', 'song')), p(claim), h('The truth'), ...rest]],
		['in plain text', [p(`CLAIM: ${claim}`), ...rest]],
		['in a line of its own', [p('Claim:'), p(claim), ...rest]],
		['of one side', [p(b('Vell says'), `: ${claim}`), p(b('Tarn says'), `: ${answer}`), p(filler)]],
		['of an accusation', [p(b('The allegation:'), ` ${claim}`), p(b('Her answer:'), ` ${answer}`), p(filler)]],
	])('has no claim where its label stands %s', (_, blocks) => {
		for (const found of [chosen(blocks), chosen([p(lead), ...blocks])]) {
			expect(found.length).toBeGreaterThan(0);
			expect(found.filter(text => text.includes('forty goats'))).toEqual([]);
		}
	});

	test('has the story again after a claim that nothing else answers', () => {
		expect(chosen([p(b('Claim:'), ` ${claim}`), ...rest])[0]).toBe(answer);
	});

	describe('has what was found', () => {
		const post =
			'A post that was shared four thousand times says that Mayor Mara Quinn of Vell stole forty goats from a farm at Tarn on Saturday night, and that her own brother drove the lorry down to the harbour.';
		const film = 'The farm at Tarn has kept goats and sheep for the dairy of the island since 1902.';
		const longer = `${answer.slice(0, -1)}, cut the cake, and left with the last of the guests.`;
		const headline = 'Did the mayor of Vell steal forty goats from a farm at Tarn?';

		test.each([
			[
				'in a line before it',
				[p(b('Claim:'), ` ${claim}`), p(b('Verdict:'), ` False. ${answer}`), p(post), p(film), p(filler)],
			],
			[
				'under its label at the end',
				[p(post), h('The claim'), p(claim), p(film), p(filler), h('The truth'), p(longer)],
			],
			['under a label that says who found it', [p(post), p(film), p(filler), h('Our ruling'), p(post), p(longer)]],
			['in plain text', [p(`CLAIM: ${claim}`), p(post), p(film), p(filler), p(`FACT: ${answer}`)]],
		])('%s', (_, blocks) => {
			const found = chosen(blocks, headline).join(' ');
			expect(found).toContain('No goats are missing');
			expect(found).not.toContain('The mayor of Vell stole');
		});

		test('only in a story that checks a claim', () => {
			expect(chosen([p(post), p(film), p(filler), h('The truth'), p(longer)], headline).join(' ')).not.toContain(
				answer,
			);
		});
	});

	test('has what a side says where the sentence tells who says it', () => {
		const said = `${claim.slice(0, -1)}, the farmers of Tarn said.`;
		expect(chosen([p(lead), h('What the farmers say'), p(said), h('The facts'), p(filler)])).toContain(said);
	});

	test('has no words of the post that it checks', () => {
		const quoted = '“Share this before they delete the film,” says a post that was seen on Monday by the police.';
		const blocks = (label: string) => [p(lead), p(quoted), h(label), p(claim), h('The facts'), ...rest];
		expect(chosen(blocks('The boats'))).toContain(quoted);
		expect(chosen(blocks('The claim'))).not.toContain(quoted);
	});
});

test('the summary of a quiz gives no answers away', () => {
	const quiz = [
		p(lead),
		h('The answers'),
		p('Nobody on the island of Vell; he ordered all of them by post.'),
		p(filler),
	];
	expect(chosen(quiz)).toEqual([lead]);
});
