/** The publisher's own points: "Key points", a closing summary, a list before the first paragraph. */
import {expect, test} from 'vitest';
import {section} from '../../src/engine/story/section';
import type {Block} from '../../src/story';
import {h, list, p} from './blocks';
import {filler, summaryOf} from './summaries';

const points = list(
	'The island council bought four electric ferries for $90 million on Monday.',
	'The last of its steamers goes to a collector in the capital.',
	'The first of the new boats is expected to sail in May.',
	'Fares will rise by a tenth in the summer to pay for the purchase.',
);
const story = [
	p('The council of Vell Island met for nine hours in the old customs house before it came to a decision.'),
	p(filler),
	p(filler.replaceAll('harbour', 'customs')),
];
const told = (blocks: Block[]) => summaryOf({headline: 'Ferries', sections: section(blocks).sections});
const own = points.kind === 'list' ? points.items.map(item => item[0]!.text) : [];

test.each([
	['under a label of their own', [p('Key points'), points, ...story]],
	['under a heading', [h('At a glance'), points, ...story]],
	['before the first paragraph', [points, ...story]],
	['at the end', [p('Key takeaways:'), points]],
])('are the summary, and marked as theirs, %s', (_, blocks) => {
	const summary = told(blocks.length > 2 ? blocks : [h('Ferries in port'), p(filler), ...blocks]);
	expect(summary.length).toBeGreaterThan(1);
	const theirs = summary.filter(one => one.theirs);
	expect(theirs.map(one => one.text).every(text => own.includes(text))).toBe(true);
	expect(theirs.length).toBeGreaterThanOrEqual(summary.length - 1);
});

test('are no list of links, and no list within the story', () => {
	const links: Block = {
		kind: 'list',
		ordered: false,
		items: own.map(text => [{text, link: 'https://a.example/'}]),
	};
	for (const blocks of [
		[links, ...story],
		[story[0]!, points, ...story.slice(1)],
	])
		expect(told(blocks).filter(one => one.theirs)).toEqual([]);
});

test('are out of date when a live blog has gone on', () => {
	const post = (time: string, text: string): Block[] => [p(time), p(text)];
	const resigned = 'The mayor of Vell, Mara Quinn, resigned on Monday evening over the purchase of the four ferries.';
	const later = [...post('18:30', resigned), ...post('17:10', filler)];
	const earlier = post('9:05', filler.replaceAll('harbour', 'customs'));
	const summary = told([...later, p('Afternoon summary'), points, ...earlier]);
	expect(summary.map(one => one.text)).toContain(resigned);
	const [first] = told([p('Closing summary'), points, ...later, ...earlier]);
	expect(first?.theirs).toBe(true);
	const [still] = told([p('Closing summary'), points, ...later, p('What we learned'), p(filler)]);
	expect(still?.theirs).toBe(true);
	const overnight = [...post('0:40', resigned), ...later, ...earlier];
	expect(told([p('Closing summary'), points, ...overnight])[0]?.theirs).toBe(true);
});

test('are led by the paragraph over them, where that says what happened', () => {
	const intro =
		'The council of Vell Island has bought four ferries against the will of the mainland. Here is what we know:';
	const [first] = told([p('Closing summary'), p(intro), points, p('Evening'), p(filler)]);
	expect(first?.text).toMatch(/^The council of Vell Island has bought/);
	expect(first?.theirs).toBe(true);
	const [bare] = told([p('Closing summary'), p('Here is what we know:'), points, p('Evening'), p(filler)]);
	expect(own).toContain(bare?.text);
});

test('that are very short are followed by a sentence of the story, which is not marked', () => {
	const short = list('Island council buys four electric ferries', 'Last steamer of Vell goes to a collector');
	const summary = told([p('Summary'), short, ...story]);
	expect(summary.map(one => one.theirs)).toEqual([true, true, undefined]);
	expect(summary.at(-1)?.text).toMatch(/^The council of Vell Island met for nine hours/);
});

test('are not the story itself, where a page has lost the list that stood under their label', () => {
	expect(told([p('Key points'), ...story]).filter(one => one.theirs)).toEqual([]);
	const posts = [p('Closing summary'), p(own.join(' ')), p('11:18'), ...story, p('10:31'), ...story];
	expect(told(posts)[0]?.theirs).toBe(true);
});

test('in a standfirst are not said again', () => {
	const again = 'A museum in the capital has asked for the whole collection twice and was turned away each time.';
	const blocks = [
		p('The harbour office of Vell keeps a record of every crossing since 1902 in green cloth.'),
		p(again),
		p('A clerk carried the volumes upstairs in a bread basket when the flood of 1953 came to the ticket hall.'),
		p('Nobody has read them from end to end, though three captains say that they know one who tried to.'),
		p('The oldest entry is of a goat, two barrels of tar and a bishop who would not give his name to the crew.'),
	];
	const {sections} = section(blocks);
	const texts = (standfirst: string): string[] =>
		summaryOf({headline: 'Harbour museum', standfirst, sections}).map(one => one.text);
	expect(texts('')).toContain(again);
	expect(texts(again.replace('A museum', 'Twice, a museum'))).not.toContain(again);
	expect(texts('A museum in the capital asked twice for the collection')).not.toContain(again);
	const lead = texts('')[0]!;
	const below = texts(lead.replace('The harbour office', 'An office'));
	expect(below).not.toContain(lead);
	expect(below).toHaveLength(texts('').length);
});

test('in a standfirst are said again where nothing else would make a summary', () => {
	const lead = 'The harbour office of Vell keeps a record of every crossing since 1902 in green cloth.';
	const leaning = [
		'It was carried upstairs in a bread basket when the flood of 1953 came to the ticket hall and the cellar below it.',
		'But nobody has read it from end to end, though three captains say that they know one who tried to do so in a winter.',
		'He gave up at a goat, two barrels of tar and a bishop who would not give his name to the crew, and never came back.',
		'They say so themselves, and so do their wives, who have heard it from the pilot and from the keeper of the light.',
	];
	const {sections} = section([lead, ...leaning].map(text => p(text)));
	const standfirst = lead.replace('The harbour office', 'An office');
	expect(summaryOf({headline: 'Harbour office', standfirst, sections}).map(one => one.text)).toContain(lead);
});
