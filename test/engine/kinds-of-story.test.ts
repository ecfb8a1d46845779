import {expect, test} from 'vitest';
import {section} from '../../src/engine/story/section';
import type {Block} from '../../src/story';
import {b, h, list, p} from './blocks';
import {summaryOf} from './summaries';

const chosen = (headline: string, blocks: Block[], language = 'en'): string[] =>
	summaryOf({headline, language, sections: section(blocks).sections}).map(one => one.text);

test('an interview is summed up by what its writer says, not by answers without their questions', () => {
	const record =
		'After 22 years as the bassist of Tin Parade she has made a record on her own, “Low Tide,” which comes out on Friday.';
	const summary = chosen('Mara Lindqvist on leaving the band', [
		p('Mara Lindqvist is late, and sorry about it. She blames the tram, then the rain, then her mother.'),
		p(record),
		p(b('You left the band by letter. Why not in person?')),
		p('Because they’d have talked me out of it. The letter took me a year to write and it has four sentences.'),
		p(b('Was there a fight?')),
		p('No. We had run out of songs, and nobody wanted to be the one to say so on any of the 61 nights.'),
		p(b('What is the record about?')),
		p('My father kept the lighthouse at Sorrow Point until 1998. I’ve put the foghorn on three of the songs.'),
	]);
	expect(summary).toContain(record);
	expect(summary.join(' ')).not.toMatch(/took me|We had run out|My father|I’ve put/);
});

test('a list of places gives none of them without its name', () => {
	const summary = chosen('Three lakes you can reach by train', [
		p('No car, no problem: these three lakes all lie within a half-hour walk of a railway station in the county.'),
		h('1. Lake Orrin'),
		p('The water is cold, clear and 90 metres deep, and the station café sells the best plum cake on the line.'),
		p('How to get there: Orrin Halt, then follow the yellow markers past the three lakes.'),
		h('2. Tolvern Mere'),
		p('Families like Tolvern for its shallow eastern shore, and the ice cream that a boat sells in July.'),
		h('3. The Black Dub'),
		p('The path from the railway station is steep, and a rope swing hangs from the third oak on the shore.'),
	]);
	expect(summary.slice(1)).toEqual([
		'Families like Tolvern for its shallow eastern shore, and the ice cream that a boat sells in July.',
	]);
});

test('points too short to speak for a story leave its lead the first word', () => {
	const lead =
		'Ethmar’s central bank raised its key rate by 75 basis points to 9% on Tuesday, more than expected, and signaled more.';
	const summary = chosen('Ethmar central bank raises rates to 9%', [
		p('Summary'),
		list('Rate raised by 75 basis points, analysts had expected 50', 'Inflation hit 11.2%', 'Bank “not done”'),
		p(`ETHMAR CITY, Nov 25 (Wire) - ${lead}`),
		p('The ethmark rose 1.2% against the euro after the decision. All but two of 14 analysts had expected less.'),
		p(
			'The bank cut its forecast for growth next year to 0.6% from 1.4%, and Governor Tomas Rehn spoke of a hard winter.',
		),
		p('Reporting by Ana Duro in Ethmar City; Additional reporting by Ben Li; Editing by Jo Vale.'),
	]);
	expect(summary[0]).toBe(lead);
	expect(summary.join(' ')).not.toContain('Reporting by');
});

test('a newsletter begins with its first story, not with its greeting', () => {
	const budget =
		'The government will present its budget at 12:30 today and is expected to freeze the thresholds of income tax.';
	const summary = chosen('The Morning Tide', [
		p('Good morning. It’s Tuesday. Here’s what you need to know today.'),
		p(b('THE BIG STORY')),
		p(`${budget} Chancellor Ida Voss needs to find about £20bn to keep a promise that she made in the spring.`),
		p(b('WHAT ELSE IS HAPPENING')),
		p('A cargo ship that carries 4,000 cars is still burning off Vell, and the crew of 22 was brought to Carrow.'),
		p('Teachers in Merrin voted to strike for three days in December, after talks about pay and pensions failed.'),
	]);
	expect(summary[0]).toBe(budget);
});

test('an opinion is given by what it says, not by how it turns to its reader', () => {
	const summary = chosen('Give the buses back their lanes', [
		p('I take the number 9 every morning. It is scheduled to take 24 minutes, and it has not done so since April.'),
		p('Let us be honest about the bus lane. Of course it was empty: a bus lane that looks full is a queue.'),
		p('Drivers complained, a local election was near, and six councillors lost their nerve over the bus lane.'),
		p('The council should repaint the bus lane before winter, and put a camera on it for the number 9.'),
		p('And if the six are worried about votes, they might count those of us who wait at the stop on Harbour Road.'),
	]);
	expect(summary.slice(1)).toEqual([
		'Drivers complained, a local election was near, and six councillors lost their nerve over the bus lane.',
		'The council should repaint the bus lane before winter, and put a camera on it for the number 9.',
	]);
});

test('a summary holds no sentence from the midst of a quotation', () => {
	const summary = chosen('Villagers furious as post office shuts', [
		p('The last post office on the Skarn peninsula closed on Friday, leaving 900 people with a trip of 34 miles.'),
		p(
			"'It is the end of the village. We have lost the bank, the pub and the post office. Nobody helps,' said Ida Pell.",
		),
		p('“We looked at it. Nobody wanted the post office on Skarn. The building needs a roof,” a spokeswoman said.'),
		p('Postal Service managers said that the branch on the peninsula had lost £30,000 a year since 2018.'),
	]);
	expect(summary[1]).toBe(
		'Postal Service managers said that the branch on the peninsula had lost £30,000 a year since 2018.',
	);
	expect(summary).toHaveLength(2);
});
