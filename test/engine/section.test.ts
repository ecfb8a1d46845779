import {describe, expect, test} from 'vitest';
import {isClosing, roleOf} from '../../src/engine/line/labels';
import {section} from '../../src/engine/story/section';
import type {Block} from '../../src/story';
import {b, h, labels, list, outline, p, prose} from './blocks';

describe('an unlabelled story', () => {
	test.each([
		'FT: council to buy four ferries in largest deal since the war',
		'Israel-Gaza war: what happened on Monday in the region',
		'Quinn: “The latest: nothing.”',
		'“The latest: nothing at all,” the mayor said.',
		'She had one rule: never sail on a Friday.',
		'The latest figures show that ferries pay.',
		'the latest: a word in lower case opens nothing here',
		'What happened next surprised the captain.',
		'Here’s what else happened today:',
		'Q. Why ferries?',
	])('keeps its flow at: %s', text => {
		expect(labels(prose(), p(text), prose('town'))).toEqual([undefined]);
	});

	test('is one section, the lead, whatever pictures it has', () => {
		const picture: Block = {kind: 'image', src: 'https://a.example/f.jpg', caption: 'A ferry'};
		expect(section([picture, prose()]).sections).toEqual([{role: 'lead', blocks: [picture, prose()]}]);
	});

	test('of no blocks has no section', () => {
		expect(section([])).toEqual({sections: [], notes: []});
	});

	test('does not change the blocks it was given', () => {
		const blocks = [p(b('The latest:'), ' Ships sail.')];
		const before = structuredClone(blocks);
		section(blocks);
		expect(blocks).toEqual(before);
	});
});

test('who speaks in a transcript opens no section, named in full at first and with the surname then', () => {
	const said = (who: string, text: string) => p(b(`${who}:`), ` ${text}`);
	const transcript = [
		said('ADA THORN', 'Mr Vale, who rows tonight?'),
		said('BEN VALE', 'Whoever hears the bell. That has been the rule for as long as there has been a harbour.'),
		said('THORN', 'And tomorrow?'),
		said('VALE', 'Tomorrow there is a ferry, and nobody rows who does not want to be wet.'),
		said('THORN', 'Will it be missed?'),
		said('VALE', 'By those who never sat in it.'),
	];
	expect(labels(prose(), ...transcript)).toEqual([undefined]);
});

describe('headings', () => {
	test('become labels, and lose no text when nothing stands under them', () => {
		expect(outline([prose(), h('Ferries'), h('🚢 The island:'), prose('town'), h('Last words')])).toEqual([
			'-/lead: The harbour council met on Monday night and agreed to buy four new ferries.',
			'Ferries/-: ',
			'The island/-: The town council met on Monday night and agreed to buy four new ferries.',
			'Last words/-: ',
		]);
	});

	test('with a role in their question have that role', () => {
		expect(['What happens next?', 'What’s the latest?', 'Why does it matter?', 'What is a ferry?'].map(roleOf)).toEqual(
			['next', 'newest', 'why', undefined],
		);
	});
});

describe('live blogs', () => {
	test('sum up under a heading of the closed list, also an untagged one', () => {
		for (const line of [
			'Closing summary',
			'Closing post',
			'What we learned today, Tuesday 25 November',
			'Key developments',
			'Summary',
			'What we learned; Monday 3 March',
		])
			expect(outline([prose(), p(line), list('One', 'Two')])[1]).toBe(`${line}/newest: list`);
	});

	test('do not take a sentence for such a heading', () => {
		expect(isClosing('Summary justice was all they got.')).toBe(false);
		expect(isClosing('What we learned was little.')).toBe(false);
	});

	test('have posts with times when there are two', () => {
		expect(labels(prose(), p('11:18'), prose('town'), p('12.05 GMT'), p(b('Ferry afloat')), prose('island'))).toEqual([
			undefined,
			'11:18',
			'12.05 GMT Ferry afloat',
		]);
		expect(labels(prose(), p('11:18'), prose('town'))).toEqual([undefined]);
	});
});

describe('untagged headings', () => {
	test('are questions of a line, when there are two over prose', () => {
		expect(labels(prose(), p('Why ferries?'), prose('town'), p('Who will pay for them?'), prose('island'))).toEqual([
			undefined,
			'Why ferries?',
			'Who will pay for them?',
		]);
	});

	test('are the reader’s own questions among others', () => {
		const asked = [p('Why ferries?'), prose('town'), p('Who pays?'), prose('island'), p('Can I swim?'), prose('sea')];
		expect(labels(prose(), ...asked)).toEqual([undefined, 'Why ferries?', 'Who pays?', 'Can I swim?']);
	});

	test('are questions in scripts without capitals', () => {
		const answer = p('潮が高いからです。朝はもっと高くなります。');
		expect(labels(answer, p('なぜ船なのですか？'), answer, p('誰が払うのですか？'), answer)).toEqual([
			undefined,
			'なぜ船なのですか？',
			'誰が払うのですか？',
		]);
	});

	test('are not two questions in one line, nor what an essay asks itself', () => {
		const answer = p('潮が高いからです。朝はもっと高くなります。');
		expect(labels(answer, p('何なのか？誰が知る？'), answer, p('私は誰なのか？'), answer)).toEqual([undefined]);
	});

	test('are not single, quoted, stacked or personal questions', () => {
		expect(labels(prose(), p('Why ferries?'), prose('town'))).toEqual([undefined]);
		expect(labels(prose(), p('“Why ferries?”'), prose(), p('“Who will pay?”'), prose())).toEqual([undefined]);
		expect(labels(prose(), p('Why ferries?'), p('Who will pay?'), p('Not us.'))).toEqual([undefined]);
		expect(labels(prose(), p('But why ferries?'), prose(), p('Should I sail?'), prose())).toEqual([undefined]);
	});

	test.each(['What was said', 'Wie er es sagte', 'What she tells'])(
		'are bold lines on what somebody said, which announce nobody’s words: %s',
		line => {
			const story = labels(prose(), p(b('The claim')), prose('town'), p(b(line)), prose('island'));
			expect(story).toEqual([undefined, 'The claim', line]);
		},
	);

	test('are bold lines and lines in capitals, when there are two', () => {
		expect(labels(prose(), p(b('The ferries')), prose('town'), p(b('The island')), prose('island'))).toHaveLength(3);
		expect(labels(prose(), p('DRIVING THE DAY'), prose('town'), p('ON THE MOVE'), prose('island'))).toHaveLength(3);
		expect(labels(prose(), p(b('The ferries')), prose('town'))).toHaveLength(1);
	});

	test('are a single question of a few bold words over a paragraph', () => {
		expect(labels(prose(), p(b('¿Qué falta?')), prose('town'))).toEqual([undefined, '¿Qué falta?']);
		expect(labels(prose(), p(b('¿Qué falta?')), list('A pier', 'A boat'))).toEqual([undefined]);
		expect(labels(p(b('¿Qué falta?')), prose('town'))).toEqual([undefined]);
	});

	test('are days in bold print, as years are', () => {
		const days = ['1984:', 'March 1997:', '12 November 2026:'];
		expect(labels(prose(), ...days.map(day => p(b(day), ' The island bought a ferry from the town.')))).toEqual([
			undefined,
			'1984',
			'March 1997',
			'12 November 2026',
		]);
	});

	test('are no facts that go by a name', () => {
		const facts = [p(b('Built:'), ' 20 months'), p(b('Length:'), ' 45 m'), p(b('Seats:'), ' 8')];
		expect(outline([prose(), ...facts])).toEqual([
			'-/lead: The harbour council met on Monday night and agreed to buy four new ferries. | Built: 20 months | Length: 45 m | Seats: 8',
		]);
	});

	test('may be named as people are, among labels of the list', () => {
		const named = p(b('IDA Ferry Price:'), ' The ferry was sold for twice what it had cost.');
		const listed = (label: string) => p(b(label), ' The council said that it needs a second one.');
		expect(labels(prose(), listed('The Details:'), listed('Outlook:'), named)).toContain('IDA Ferry Price');
		expect(labels(prose(), listed('The Details:'), named)).toEqual([undefined, 'The Details']);
		expect(labels(prose(), named, prose('town'))).toEqual([undefined]);
	});

	test('are Semafor’s', () => {
		expect(
			outline([
				p('THE NEWS'),
				prose(),
				p('MARA’S VIEW'),
				prose('town'),
				p('Room for Disagreement'),
				prose('island'),
			]).map(line => line.slice(0, line.indexOf(':'))),
		).toEqual(['THE NEWS/newest', 'MARA’S VIEW/-', 'Room for Disagreement/counter']);
	});
});
