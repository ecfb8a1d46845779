/** Stories to be summed up, and their summaries as the tests look at them. */

import {finish} from '../../src/engine/page/walk';
import {section} from '../../src/engine/story/section';
import {summarised} from '../../src/engine/summary/summarise';
import type {Block, SummarySentence} from '../../src/story';
import {list, p} from './blocks';

export const words = (texts: string[]): number => texts.join(' ').split(/\s+/).filter(Boolean).length;

/** A paragraph that says nothing new. */
export const filler =
	'The harbour office keeps a record of every crossing since 1902, bound in green cloth and stored above the ticket hall. ' +
	'Most of the volumes survived the flood of 1953 because a clerk carried them upstairs in a bread basket. ' +
	'A museum in the capital has asked for the collection twice and was turned away with thanks on each occasion.';

/** The summary of a story, without rests. */
export const summaryOf = (story: Parameters<typeof summarised>[0]): SummarySentence[] => finish(summarised(story));

export const chosen = (blocks: Block[], headline = 'Island council buys four ferries'): string[] =>
	summaryOf({headline, sections: section(blocks).sections}).map(one => one.text);

/** A story in Smart-Brevity labels. */
export const brevity = [
	p(
		'The council of Vell Island will buy four electric ferries for $90 million, ending a dispute of two years with the mainland.',
	),
	p('Why it matters: Some 3,000 islanders have no other way to work, to school and to the hospital.'),
	p('Driving the news: Mayor Mara Quinn told reporters that the debate had been "long, warm and fruitful."'),
	list('The council approved the purchase by six votes to five after the unions agreed to smaller crews.'),
	p('The big picture: Ferries on the sound are 40 years old on average, and two sank at their moorings last winter.'),
	p('What’s next: The first of the boats is expected to sail in May, if the shipyard finds enough welders.'),
	p('Editor’s note: This story was updated after the vote.'),
];
