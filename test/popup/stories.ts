/** Invented stories for the popup's tests and pictures. */
import type {Block, Run, Section, Story} from '../../src/story';

export const runs = (text: string): Run[] => [{text}];
export const paragraph = (text: string): Block => ({kind: 'paragraph', runs: runs(text)});
export const list = (...items: string[]): Block => ({kind: 'list', ordered: false, items: items.map(runs)});

const lead = 'The harbour council voted 9 to 4 on Tuesday to rebuild the ferry pier that a February storm tore away.';
const newest = 'Work begins on Monday, two months earlier than the engineers had asked for.';
const next = 'A second vote, on who pays for the breakwater, is due before the end of March.';

const ferrySections: Section[] = [
	{
		role: 'lead',
		blocks: [
			paragraph(lead),
			{
				kind: 'paragraph',
				runs: [
					{text: 'The decision ends ten months in which '},
					{text: 'some 3,200 islanders', emphasis: 'strong'},
					{text: ' reached the mainland by fishing boat, or not at all, as '},
					{text: 'the harbour master’s log', link: 'https://harbour.example/log'},
					{text: ' shows.'},
				],
			},
			{
				kind: 'image',
				src: 'https://harbour.example/pier.jpg',
				caption: 'What is left of the old pier at low tide.',
				credit: 'Photograph: Ilse Marn',
			},
		],
	},
	{
		label: 'Why it matters',
		role: 'why',
		blocks: [
			paragraph('The ferry carries the island’s post, its pupils and, three times a week, its only doctor.'),
			paragraph('Two of the five shops closed over the winter. A third has said it will not wait for another one.'),
		],
	},
	{
		label: 'Driving the news',
		role: 'newest',
		blocks: [
			paragraph(newest),
			list(
				'The first piles go in on the sheltered side, so that small boats can land by June.',
				'The cranes come from the mainland yard that built the old pier in 1961.',
				'Night work is allowed until the school year ends.',
			),
		],
	},
	{
		label: 'What they’re saying',
		role: 'quotes',
		blocks: [
			{
				kind: 'quote',
				runs: runs(
					'“We are not building a monument. We are building a place to step ashore,” the council’s chair, Runa Feld, said.',
				),
			},
			paragraph('Opponents call the timetable a wager on the weather.'),
		],
	},
	{
		label: 'By the numbers',
		role: 'numbers',
		blocks: [
			{
				kind: 'table',
				caption: 'What the pier costs, in millions',
				rows: [
					{header: true, cells: ['', 'Council', 'State', 'Insurers']},
					{header: false, cells: ['Piles and deck', '4.1', '6.0', '2.3']},
					{header: false, cells: ['Landing stage', '1.2', '0.8', '0']},
				],
			},
			{kind: 'embed', name: 'Time-lapse of the February storm', link: 'https://video.example/storm'},
		],
	},
	{
		label: 'What’s next',
		role: 'next',
		blocks: [paragraph(next), paragraph('Until then the fishing boats keep their winter timetable.')],
	},
];

/** A labelled story with one of nearly everything. */
export const ferry: Story = {
	url: 'https://www.inkl.com/news/island-pier-vote',
	language: 'en',
	direction: 'ltr',
	aggregator: {id: 'inkl', name: 'inkl'},
	publisher: {name: 'The Tidewater Post', url: 'https://tidewater.example/'},
	original: 'https://tidewater.example/island/pier-vote',
	kicker: 'National',
	headline: 'Islanders to get their pier back, two months early',
	standfirst: 'After ten months without a ferry, the council chose speed over the engineers’ caution.',
	byline: 'Mara Quinn and Ida Sund',
	published: '2026-11-20T08:14:00Z',
	updated: '2026-11-20T15:40:00Z',
	sections: ferrySections,
	notes: [
		paragraph(
			'Editor’s note: An earlier version of this story gave the year of the old pier as 1916. It was built in 1961.',
		),
	],
	summary: [
		{text: lead, section: 0, block: 0},
		{text: newest, section: 2, block: 0},
		{text: next, section: 5, block: 0},
	],
	words: 612,
	minutes: 3,
};

export const longHeadline: Story = {
	...ferry,
	kicker: 'Business',
	headline:
		'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz returns to parliament as ministers, farmers and three of the four coalition parties argue over who should read the labels, who should print them, and who pays – live',
	standfirst: undefined,
	byline:
		'Graeme Vale (now), Chris Ostrow and Joan Waters (earlier); with reporting by the Tidewater Post’s economics desk',
	sections: Array.from({length: 14}, (_, i) => ({
		label:
			i % 3 === 0
				? `Minister ${i + 1} says the labels will be printed by spring, whatever the committee decides`
				: `15:${10 + i} Update ${i + 1}`,
		blocks: [paragraph(`Entry ${i + 1}. The committee sat for an hour and rose without a decision.`)],
	})),
	summary: [{text: 'Entry 1. The committee sat for an hour and rose without a decision.', section: 0, block: 0}],
	notes: [],
};

/** A story as bare as a page may give it. */
export const bare: Story = {
	url: 'https://www.elsewhere.example/a/b',
	direction: 'ltr',
	headline: 'Nothing but a headline and a paragraph',
	sections: [{blocks: [paragraph('The one paragraph.')]}],
	notes: [],
	summary: [],
	words: 3,
	minutes: 0,
};
