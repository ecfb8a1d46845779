/** The conventions of newsrooms, from Axios to live blogs, and what only looks like one. */
import {expect, test} from 'vitest';
import {timeIn} from '../../src/engine/line/clock';
import {section} from '../../src/engine/story/section';
import type {Block} from '../../src/story';
import {b, h, labels, list, p} from './blocks';

/** A page as its lines: `• ` begins a list's item, `## ` a heading, `*…*` is bold; each other line is a paragraph. */
const page = (lines: string): Block[] =>
	lines
		.trim()
		.split('\n')
		.map(line => line.trim())
		.map(line => {
			if (line.startsWith('• ')) return list(line.slice(2));
			if (line.startsWith('## ')) return h(line.slice(3));
			return p(...line.split('*').map((text, at) => (at % 2 ? b(text) : text)));
		});
const told = 'The council met on Monday night and agreed to buy four ferries.';

test.each<[string, string, string[]]>([
	['Axios: a scoop', `Scoop: ${told}\nBetween the lines: ${told}`, ['Scoop/lead', 'Between the lines/background']],
	[
		'Axios: big things',
		`## 1 big thing: Ferries\n${told}\n*Winners:* ${told}\n*Losers:* ${told}`,
		['1 big thing: Ferries/-', 'Winners/-', 'Losers/-'],
	],
	[
		'Axios: who is saying',
		`${told}\nWhat she’s saying: ${told}\nWhat we’re seeing now: ${told}\nWhat we’re watching: ${told}\nHis big takeaway: ${told}`,
		['-/lead', 'What she’s saying/quotes', 'What we’re seeing now/-', 'What we’re watching/next', 'His big takeaway/-'],
	],
	['Axios: a keycap and an emoji', `*1️⃣ The boats:* ${told}\n*🛥️ The crew:* ${told}`, ['The boats/-', 'The crew/-']],
	[
		'Axios: bold words that open a sentence',
		`${told}\n*In Vell,* the ferry is the road.\n*On Tarn,* it is the hospital.`,
		['-/lead'],
	],
	[
		'Axios: a question as heading',
		`${told}\n## What are the ferries for?\n${told}`,
		['-/lead', 'What are the ferries for?/-'],
	],
	[
		'Semafor: capitals',
		`THE NEWS\n${told}\nMARA’S VIEW\n${told}\nROOM FOR DISAGREEMENT\n${told}\nTHE VIEW FROM VELL\n${told}\nNOTABLE\n${told}`,
		['THE NEWS/newest', 'MARA’S VIEW/-', 'ROOM FOR DISAGREEMENT/counter', 'THE VIEW FROM VELL/counter', 'NOTABLE/-'],
	],
	[
		'Semafor: title case',
		`The News\n${told}\nMara’s view\n${told}\nKnow More\n${told}\nRoom for Disagreement\n${told}`,
		['The News/newest', 'Mara’s view/-', 'Know More/background', 'Room for Disagreement/counter'],
	],
	[
		'Guardian: a live blog',
		`${told}\n## Closing summary\nHere is what happened:\n• ${told}\n## The last ferry sails\n${told}`,
		['-/lead', 'Closing summary/newest', 'The last ferry sails/-'],
	],
	[
		'Guardian: an explainer',
		`${told}\n## What’s the latest?\n${told}\n## How did we get here?\n${told}\n## What happens next?\n${told}`,
		['-/lead', 'What’s the latest?/newest', 'How did we get here?/background', 'What happens next?/next'],
	],
	['BBC and Reuters: summary bullets', `Summary\n• ${told}\n• ${told}\n${told}`, ['Summary/newest', '-/lead']],
	[
		'BBC: posts',
		`${told}\n‘Nobody sank’ published at 10:52\n${told}\nA second gate published at 10:31 25 November\n${told}`,
		['-/lead', '‘Nobody sank’ published at 10:52/-', 'A second gate published at 10:31 25 November/-'],
	],
	[
		'Telegraph: the end',
		`${told}\nHere’s a summary of what happened today:\n• ${told}`,
		['-/lead', 'Here’s a summary of what happened today/newest'],
	],
	['key points', `Key points\n• ${told}\n${told}`, ['Key points/newest', '-/lead']],
	['key points in German', `Auf einen Blick\n• ${told}\n${told}`, ['Auf einen Blick/-', '-/lead']],
	[
		'upday and PA: times and titles',
		`${told}\n11:18\n*A gate is open*\n${told}\n10:40\n*A gate is stuck*\n${told}`,
		['-/lead', '11:18 A gate is open/-', '10:40 A gate is stuck/-'],
	],
	[
		'posts with how long ago',
		`${told}\n2h ago 14.35 GMT\n${told}\n3h ago 13.20 GMT\n${told}`,
		['-/lead', '2h ago 14.35 GMT/-', '3h ago 13.20 GMT/-'],
	],
	[
		'days and times, in one line',
		`${told}\nNov. 24, 2026, 7:12 p.m. ET\n${told}\n24 Nov 2026 19.45 GMT\n${told}\n24.11.2026, 14:05 Uhr\n${told}`,
		['-/lead', 'Nov. 24, 2026, 7:12 p.m. ET/-', '24 Nov 2026 19.45 GMT/-', '24.11.2026, 14:05 Uhr/-'],
	],
	[
		'times of other languages',
		`${told}\n17h30\n${told}\n14 Uhr\n${told}\n午後3時10分\n${told}`,
		['-/lead', '17h30/-', '14 Uhr/-', '午後3時10分/-'],
	],
	[
		'times before a sentence',
		`${told}\n+++ 14:05 Uhr: ${told}\n+++ 13:50 Uhr: ${told}`,
		['-/lead', '14:05 Uhr/-', '13:50 Uhr/-'],
	],
	[
		'questions and answers',
		`${told}\nQ: Why four?\nA: Because two sank, the mayor says.\nQ: Who pays for them?\nA: The island does.`,
		['-/lead', 'Why four?/-', 'Who pays for them?/-'],
	],
	[
		'an interview in bold',
		`${told}\n*And what did you tell the council, captain, when it asked you whether I should be believed?*\n${told}\n*Were you afraid?*\n${told}`,
		[
			'-/lead',
			'And what did you tell the council, captain, when it asked you whether I should be believed?/-',
			'Were you afraid?/-',
		],
	],
	[
		'an explainer whose questions lead in',
		`${told}\n*Who pays?* ${told}\n*Is it dangerous to sail?* ${told}`,
		['-/lead', 'Who pays?/-', 'Is it dangerous to sail?/-'],
	],
	[
		'numbered questions that lead in',
		`${told}\n*1. Who pays?* ${told}\n*2. Who sails?* ${told}`,
		['-/lead', '1. Who pays?/-', '2. Who sails?/-'],
	],
	[
		'an interview in plain lines',
		`${told}\nDid you expect it?\n${told}\nWhat would you have said?\n${told}\nAnd if it sinks?\n${told}`,
		['-/lead', 'Did you expect it?/-', 'What would you have said?/-', 'And if it sinks?/-'],
	],
	[
		'a numbered list of headings',
		`${told}\n## 1. The Ida\n${told}\n## 2. The Tarn\n${told}`,
		['-/lead', '1. The Ida/-', '2. The Tarn/-'],
	],
	[
		'a numbered list of lines',
		`${told}\n1. The Ida\n${told}\n2. The Tarn\n${told}`,
		['-/lead', '1. The Ida/-', '2. The Tarn/-'],
	],
	[
		'Benzinga and The Conversation: headings',
		`${told}\n## Earnings and Revenue\n${told}\n## Stock Performance\n${told}`,
		['-/lead', 'Earnings and Revenue/-', 'Stock Performance/-'],
	],
	[
		'Politico: lines in capitals',
		`${told}\nDRIVING THE DAY\n${told}\nON THE MOVE\n${told}`,
		['-/lead', 'DRIVING THE DAY/-', 'ON THE MOVE/-'],
	],
	[
		'Politico: capitals that lead in',
		`${told}\nDRIVING THE DAY — ${told}\nFIRST IN THE FERRY POST: ${told}`,
		['-/lead', 'DRIVING THE DAY/-', 'FIRST IN THE FERRY POST/-'],
	],
	[
		'Politico: a single word among them',
		`${told}\nDRIVING THE DAY — ${told}\nIN OTHER NEWS — ${told}\nSPOTTED — ${told}\nOVERHEARD\n${told}`,
		['-/lead', 'DRIVING THE DAY/-', 'IN OTHER NEWS/-', 'SPOTTED/-', 'OVERHEARD/-'],
	],
	[
		'a story whose dateline stands before them',
		`VELL — ${told}\nDRIVING THE DAY\n${told}\nIN OTHER NEWS\n${told}`,
		['-/lead', 'DRIVING THE DAY/-', 'IN OTHER NEWS/-'],
	],
	[
		'takeaways: numbered sentences in bold',
		`${told}\n*1. The majority holds.* ${told}\n*2. The opposition is split.* ${told}`,
		['-/lead', '1. The majority holds/-', '2. The opposition is split/-'],
	],
	[
		'a morning brief: sentences in bold behind emoji',
		`${told}\n🚢 *Ferries are back.* ${told}\n🐟 *Cod is cut!* ${told}`,
		['-/lead', 'Ferries are back/-', 'Cod is cut/-'],
	],
	['an emoji before the bold', `🛥️ *The boats:* ${told}\n⚓ *The crew:* ${told}`, ['The boats/-', 'The crew/-']],
	[
		'French, which sets a space before its marks',
		`${told}\n*Pourquoi c’est important :* ${told}\n*Et maintenant ?* ${told}`,
		['-/lead', 'Pourquoi c’est important/why', 'Et maintenant ?/next'],
	],
	[
		'Portuguese, Italian, Russian',
		`*Por que é importante:* ${told}\n*Il contesto:* ${told}\n*Что дальше:* ${told}`,
		['Por que é importante/why', 'Il contesto/background', 'Что дальше/next'],
	],
	[
		'Spanish',
		`${told}\n*Por qué importa:* ${told}\nQué sigue: ${told}`,
		['-/lead', 'Por qué importa/why', 'Qué sigue/next'],
	],
])('%s', (_, lines, expected) => {
	const found = section(page(lines)).sections;
	expect(found.map(one => `${one.label ?? '-'}/${one.role ?? '-'}`)).toEqual(expected);
});

test.each([
	['a headline with a name and a colon', 'FT: council to buy four ferries', 'BBC: council buys five'],
	['a war and its news', 'Israel-Gaza war: what happened on Monday', 'Ferry dispute: what happened on Tuesday'],
	['people who speak', 'Mara Quinn: The bridge is old.', 'Lee Ostrow: It is not.'],
	[
		'a quotation with a colon',
		'“One rule: never sail on a Friday,” she said.',
		'“Another: never on a Monday,” he said.',
	],
	['questions that nobody answers', 'Q. Why did nobody tell the island?', 'Q. Who paid for the steamers?'],
	['datelines', 'VELL (Reuters) - The council met.', 'NEW TARN, Jan. 5 (Reuters) — It met again.'],
	['sentences in bold without a mark', '*Ferries are back.* They sail at six.', '*Cod is cut.* Nobody minds.'],
	['datelines of one word', 'VELL — The council met.', 'TARN — It will meet again.'],
	['one dateline in capitals', 'NEW TARN — The council met on Monday.', 'It will meet again.'],
	['an agenda', '9.30am: mortgage approvals', '12pm: the minutes'],
	['credits', 'Data: Ferry Office; Chart: Mara Quinn', 'Photo: Mara Quinn/Ferry Office'],
	['a question in bold that its own sentence goes on with', '*Who pays?* asked the mayor.', '*Who sails?* she said.'],
	['announcements', 'Here’s what else happened today:', 'These were today’s main stories:'],
	['numbers that count', '40: the age of the oldest ferry', '2: the number that sank'],
	['numbered sentences', '1. The council bought four ferries.', '2. It sold two.'],
	['scores', 'Final score: 3-2', 'Half time: 1-1'],
])('make no section of %s', (_, one, two) => {
	expect(labels(...page(`${told}\n${one}\n${told}\n${two}\n${told}`))).toEqual([undefined]);
});

test.each([
	['11:18', 11 * 60 + 18],
	['7.45pm GMT', 19 * 60 + 45],
	['12:05 a.m.', 5],
	['2h ago 14.35 GMT', 14 * 60 + 35],
	['24.11.2026, 14:05 Uhr', 14 * 60 + 5],
	['Nov. 24, 2026, 7 p.m. ET', 19 * 60],
	['11:18 A gate is open', 11 * 60 + 18],
	['A second gate published at 10:31 25 November', 10 * 60 + 31],
	['A third gate published at 7:45 pm', 19 * 60 + 45],
	['17h30', 17 * 60 + 30],
	['14 Uhr', 14 * 60],
	['15時', 15 * 60],
	['午前11時30分', 11 * 60 + 30],
	['午後3時10分', 15 * 60 + 10],
	['上午10点30分', 10 * 60 + 30],
	['오전 10시 30분', 10 * 60 + 30],
	['오후 3시', 15 * 60],
])('tell the time of a post from “%s”', (label, time) => {
	expect(timeIn(label)).toBe(time);
});

test.each([
	'1. 10 more boats by June',
	'2. 20 jobs on the quay',
	'3. 15 minutes to Vell',
	'1.30 million boats',
	'Vell 11:18',
])('tell no time from “%s”', label => {
	expect(timeIn(label)).toBeUndefined();
});

test('take the marks of question and answer away and nothing else', () => {
	const {sections} = section(page(`Q: Why four?\nA: Two sank.\nQ: Who pays?\nA: Vell pays.\nIt has to.`));
	expect(sections).toEqual([
		{label: 'Why four?', blocks: [p('Two sank.')]},
		{label: 'Who pays?', blocks: [p('Vell pays.'), p('It has to.')]},
	]);
});
