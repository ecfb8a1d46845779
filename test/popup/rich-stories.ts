/** Invented stories of tables, quotations, code and pictures, for tests and pictures. */
import type {Block, Story} from '../../src/story';
import {ferry, paragraph, runs} from './stories';

const quote = (text: string): Block => ({kind: 'quote', runs: runs(text)});

export const quoted: Block[] = [
	quote('“A tree is not a thing you can see from above. What you see is a crown, and crowns are a negotiation.”'),
	quote('“So we walk.”'),
	quote('— Prof. Hanne Ostrow, Institute for Urban Forestry'),
];

const row = (header: boolean, ...cells: string[]) => ({header, cells});

export const standings: Block = {
	kind: 'table',
	caption:
		'The table after the thirteenth round, with the day of each club’s next match and what it has spent since June',
	rows: [
		row(true, '', 'Club', 'Played', 'Points', 'Next', 'At', 'Change', 'Spent'),
		row(false, '1', 'Harbour Rovers', '13', '31', '28.11.2026', '15:30', '+2', '€4.1m'),
		row(false, '2', 'Saltmarsh', '13', '29', '29.11.2026', '18:00', '−1', '€12.8m'),
		row(false, '10', 'Northern Docks', '12', '9', '1.12.2026', '20:45', '0', '€900k'),
	],
};

/** As a page gives it that sets the name by `cite`. */
export const cited: Block[] = [
	quote('Every winter my mother carried her shoes upstairs.'),
	{kind: 'quote', runs: [{text: 'Ilse Tamarin, resident', emphasis: 'em'}]},
];

export const flow: Block = {
	kind: 'table',
	rows: [
		row(true, 'Year', 'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'Remark'),
		...['2019', '2022', '2025'].map((year, i) =>
			row(false, year, ...[300, 337, 374, 411, 48, 85, 122, 159].map(n => `${n + i} m³/s`), 'after the flood of May'),
		),
	],
};

/** A heading that has no text of its own, but sections under it. */
export const interview: Story = {
	...ferry,
	sections: [
		{blocks: [paragraph('The old weir will close for eleven months.'), ...cited]},
		{label: 'The water', blocks: [flow, paragraph('So much for the water.')]},
		{label: 'Questions to the chair', blocks: []},
		{label: 'Why did nobody notice?', blocks: [paragraph('Because nobody read the two side by side.')]},
		{label: 'Who will be held to account?', blocks: [paragraph('The contractor has left the trade.')]},
	],
	summary: [{text: 'The old weir will close for eleven months.', section: 0, block: 0}],
};

/** Words that no narrow line holds. */
export const longWords: Story = {
	...interview,
	language: 'de',
	publisher: {name: 'Tal-Anzeiger für Flussbauverwaltungsangelegenheiten'},
	kicker: 'Landespolitik',
	headline: 'Wehrverschlussantriebsvorrichtungsüberprüfungskommission schließt das Wehr',
	standfirst: 'Die Flussbauverwaltungsgenossenschaft hat entschieden.',
	sections: [
		{
			label: 'Donaudampfschifffahrtsgesellschaftskapitän tritt zurück',
			blocks: [
				paragraph(
					'Das Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz gilt hier nicht, sagt die Wehrverschlussantriebsvorrichtungsüberprüfungskommission.',
				),
			],
		},
		{label: 'Wie es weitergeht', blocks: [paragraph('Am Montag beginnen die Arbeiten.')]},
	],
	summary: [{text: 'Am Montag beginnen die Arbeiten.', section: 1, block: 0}],
	notes: [],
};

export const rich: Story = {
	...ferry,
	sections: [
		{
			blocks: [
				paragraph(
					'Every autumn the council’s counterintuitive reforestation accounting sends forty people with tablets into the streets of Rotterholm.',
				),
				{
					kind: 'image',
					src: 'https://harbour.example/tree.jpg',
					caption: 'A plane tree in Alder Square, one of 61,204 on the city’s register.',
					credit: 'Photograph: Lena Ruiz/Field & Street',
				},
				...quoted,
				paragraph('The two numbers have never matched.'),
			],
		},
		{label: 'The two counts', blocks: [standings, paragraph('It is read from the top.')]},
		{
			label: 'How to count a tree',
			blocks: [
				{
					kind: 'list',
					ordered: false,
					items: [
						'1. Find it on the map, under the name of its street, or walk until you stand before it.',
						'A trunk with two crowns is one tree.',
						'Two trunks with one crown are two.',
						'2. Write down its number.',
					].map(runs),
				},
				{
					kind: 'list',
					ordered: false,
					items: [
						'By day alone.',
						'1. From the north.',
						'2. From the south.',
						'12. From above.',
						'In any weather.',
					].map(runs),
				},
			],
		},
		{
			label: 'The query that divides them',
			blocks: [
				paragraph('The city publishes the code of its comparison.'),
				{
					kind: 'code',
					text: "SELECT a.id, b.id, ST_Distance(a.geom, b.geom) AS metres\nFROM   survey_2025 AS a\nWHERE  a.status = 'standing' -- not felled since the survey\n",
				},
			],
		},
	],
};

/** Of a page that is written from the right, with numbers that are not. */
export const richArabic: Story = {
	...rich,
	language: 'ar',
	direction: 'rtl',
	headline: 'المدن تعدّ أشجارها، والأرقام لا تتفق',
	standfirst: undefined,
	sections: [
		{
			label: 'العدّان',
			blocks: [
				paragraph('يمشي أربعون شخصًا في شوارع المدينة كل خريف.'),
				{
					kind: 'table',
					caption: 'الأشجار بحسب الحي',
					rows: [
						row(true, '', 'الحي', 'التغيّر', 'الحصة'),
						row(false, '1', 'الميناء', '+412', '23%+'),
						row(false, '2', 'السوق', '−133', '7%'),
					],
				},
			],
		},
		{label: '15:10 ماذا بعد', blocks: [paragraph('يجتمع المجلس في يناير.')]},
		{label: '14:05 كيف يُعدّ', blocks: [paragraph('مرتين في السنة.')]},
	],
	summary: [{text: 'يجتمع المجلس في يناير.', section: 1, block: 0}],
	notes: [],
};

export const japanese: Story = {
	...ferry,
	language: 'ja',
	headline: '島の桟橋が二か月早く再建へ、港湾評議会が火曜日の投票で決定',
	standfirst: undefined,
	kicker: '地域',
	sections: [{blocks: [paragraph('港湾評議会は火曜日、二月の嵐で流された桟橋を再建することを決めた。')]}],
	summary: [],
	notes: [],
};
