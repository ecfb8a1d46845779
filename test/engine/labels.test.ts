import {describe, expect, test} from 'vitest';
import {section} from '../../src/engine/story/section';
import type {Block} from '../../src/story';
import {b, h, labels, list, outline, p, prose} from './blocks';

describe('Smart-Brevity labels', () => {
	test('open a section, leave their paragraph and name a role', () => {
		expect(
			outline([
				p('Four ferries will be bought.'),
				p(b('Why it matters:'), ' Islands depend on them.'),
				list('One', 'Two'),
				p(b('The big picture'), ': It began in spring.'),
				p('What’s next: A vote on Friday.'),
			]),
		).toEqual([
			'-/lead: Four ferries will be bought.',
			'Why it matters/why: Islands depend on them. | list',
			'The big picture/background: It began in spring.',
			'What’s next/next: A vote on Friday.',
		]);
	});

	test.each<[string, Block[], string]>([
		['bold that holds the colon and a space', [p(b('The latest: '), 'Ships sail.')], 'The latest/newest: Ships sail.'],
		['bold cut into pieces', [p(b('The '), b('latest'), b(':'), ' Ships sail.')], 'The latest/newest: Ships sail.'],
		['no bold', [p('The latest: Ships sail.')], 'The latest/newest: Ships sail.'],
		['bold over label and sentence', [p(b('The latest: Ships sail.'))], 'The latest/newest: Ships sail.'],
		['an emoji before', [p('🖼️ ', b('The big picture:'), ' Ships sail.')], 'The big picture/background: Ships sail.'],
		['an emoji in the bold', [p(b('💡 Be smart:'), ' Ships sail.')], 'Be smart/-: Ships sail.'],
		['capitals', [p(b('WHY IT MATTERS:'), ' Ships sail.')], 'WHY IT MATTERS/why: Ships sail.'],
		['a paragraph of its own', [p(b('Yes, but:')), p('Ships sail.')], 'Yes, but/counter: Ships sail.'],
		[
			'its own line, neither bold nor colon',
			[p('Between the lines'), p('Ships sail.')],
			'Between the lines/background: Ships sail.',
		],
		['a line break after it', [p('By the numbers\nShips sail.')], 'By the numbers/numbers: Ships sail.'],
		['bold and no colon', [p(b('What they’re saying'), ' Ships sail.')], 'What they’re saying/quotes: Ships sail.'],
		['a straight apostrophe', [p("What's new: Ships sail.")], "What's new/newest: Ships sail."],
		['a heading', [h('What to watch:'), p('Ships sail.')], 'What to watch/next: Ships sail.'],
		['German', [p(b('Warum das wichtig ist:'), ' Schiffe fahren.')], 'Warum das wichtig ist/why: Schiffe fahren.'],
		[
			'a link in the sentence',
			[p(b('Context:'), ' ', {text: 'Ships', link: 'https://a.example/'}, ' sail.')],
			'Context/background: Ships sail.',
		],
	])('are known with %s', (_, blocks, expected) => {
		expect(outline(blocks)).toEqual([expected]);
	});

	test.each<[string, string]>([
		['why', 'Why it matters'],
		['newest', 'Driving the news · The latest · What’s new · What’s happening'],
		[
			'background',
			'The big picture · Between the lines · Catch up quick · State of play · Context · Flashback · The backdrop · Know more',
		],
		['next', 'What’s next · What to watch · What we’re watching'],
		['counter', 'Yes, but · The other side · Room for disagreement · The view from Vell'],
		['quotes', 'What they’re saying · What she’s saying'],
		['numbers', 'By the numbers'],
		[
			'-',
			'The intrigue · What we’re seeing now · What happened · Zoom out · Zoom in · The bottom line · Worthy of your time · ' +
				'Our thought bubble · Go deeper · Sound smart · His big takeaway · Winners · Losers · Reality check · ' +
				'Behind the scenes · How it works · Threat level · Be smart · Details · Friction point · Case in point · ' +
				'Follow the money · Quick take · Mara’s view · Notable',
		],
		['lead', 'Scoop · Breaking · 1 big thing'],
	])('have the role %s: %s', (role, all) => {
		for (const label of all.split(' · '))
			expect(outline([prose(), p(b(`${label}:`), ' Ships sail.')])[1]).toBe(`${label}/${role}: Ships sail.`);
	});

	test.each([
		'¿Qué pasa ahora?',
		'Et après ?',
		'O que acontece agora',
		'Cosa succede adesso?',
		'Что будет дальше',
		'今後の予定',
		'下一步',
		'향후 일정',
		'ما الخطوة التالية؟',
		'आगे क्या होगा?',
	])('name what comes next in many languages, as headings and as lines: %s', label => {
		for (const line of [h(label), p(b(label))]) {
			const {sections} = section([prose(), line, prose('ferry')]);
			expect(sections.map(({role}) => role)).toEqual(['lead', 'next']);
		}
	});

	test('keep the emphasis and links of what they stood before', () => {
		const {sections} = section([
			p(b('The latest:'), ' ', {text: 'Ships', link: 'https://a.example/'}, {text: ' sail', emphasis: 'em'}),
		]);
		expect(sections[0]?.blocks).toEqual([
			p({text: 'Ships', link: 'https://a.example/'}, {text: ' sail', emphasis: 'em'}),
		]);
	});

	test('of one common word need bold print or company', () => {
		expect(labels(prose(), p('Context: it is the third such purchase.'))).toEqual([undefined]);
		expect(labels(prose(), p('Context: third purchase.'), p('Why it matters: islands.'))).toEqual([
			undefined,
			'Context',
			'Why it matters',
		]);
	});

	test('in list items and quotes stay where they are', () => {
		expect(labels(prose(), list('Why it matters: islands depend on them.'))).toEqual([undefined]);
		expect(labels({kind: 'quote', runs: [{text: 'The latest: ships sail.'}]})).toEqual([undefined]);
	});
});

describe('bold lead-ins that no list knows', () => {
	test('make sections when there are two', () => {
		expect(
			outline([prose(), p(b('The ferry question:'), ' Who pays?'), p(b('A second harbour'), ': Not before May.')]),
		).toEqual([
			'-/lead: The harbour council met on Monday night and agreed to buy four new ferries.',
			'The ferry question/-: Who pays?',
			'A second harbour/-: Not before May.',
		]);
	});

	test('make one beside a known bold label', () => {
		expect(labels(p(b('Why it matters:'), ' Jobs.'), p(b('The island view:'), ' Hope.'))).toHaveLength(2);
	});

	test('make none alone, or of more than six words, or without the bold', () => {
		expect(labels(prose(), p(b('The ferry question:'), ' Who pays?'))).toEqual([undefined]);
		const long = 'A question that nobody at all asked:';
		expect(labels(prose(), p(b(long), ' One.'), p(b(`${long.slice(0, -1)} twice:`), ' Two.'))).toEqual([undefined]);
		expect(labels(prose(), p('The ferry question: who?'), p('The island view: hope.'))).toEqual([undefined]);
	});

	test('that are speakers, sources or announcements stay text', () => {
		for (const [one, two] of [
			['Mara Quinn:', 'Lee Ostrow:'],
			['FT:', 'BBC:'],
			['Here’s what else happened:', 'These were today’s main stories:'],
			['Quinn writes:', 'Ostrow says:'],
			['Data:', 'Chart:'],
		])
			expect(labels(prose(), p(b(one!), ' We shall see.'), p(b(two!), ' So we shall.'))).toEqual([undefined]);
		const talk = [p(b('Interviewer:'), ' Why ferries?'), p(b('Captain:'), ' The bridge is old.')];
		expect(labels(...talk, ...talk)).toEqual([undefined]);
		expect(labels(prose(), p(b('Captain:'), ' “The bridge is old.”'), p(b('Mayor:'), ' “It is.”'))).toEqual([
			undefined,
		]);
	});
});

test('bold labels before teams, and before facts with labels of their own, open no section', () => {
	const names = 'Pike; Amos, Dorr, de Vale; Sato (Firth 71), Brand; Oduya, Keogh.';
	const teams = [p(b('Harbour (4-3-3):'), ` ${names}`), p(b('Quay United (5-3-2)'), `: ${names}`)];
	const inBold = p(b('Referee:'), ' J Hartnell. ', b('Attendance:'), ' 21,408 in the rain, and none without a coat.');
	const outside = p(b('Referee'), ': J Hartnell. ', b('Attendance'), ': 21,408 in the rain, and none without a coat.');
	expect(labels(prose(), ...teams, inBold, prose('town'))).toEqual([undefined]);
	expect(labels(prose(), ...teams, outside, prose('town'))).toEqual([undefined]);
	const tides = p(b('Tides:'), ' The lowest of the year is on Friday, and the boats will wait for it.');
	expect(labels(prose(), tides, p(b('Boats:'), ' Four of them wait at the pier, and a fifth in the yard.'))).toEqual([
		undefined,
		'Tides',
		'Boats',
	]);
});
