import {expect, test} from 'vitest';
import {b, h, p} from './blocks';
import {chosen, filler} from './summaries';

test('a summary grows longer for what comes next, and for nothing else', () => {
	const lead =
		'The 312 people of Vell locked their doors on Sunday and walked down the valley behind a brass band, leaving the island’s oldest village to a slope of rock that has begun to fall on it.';
	const second =
		'The slope of Vell moves by four metres in a day, up from a metre in the summer, and has taken the mill, the school and nine of forty houses.';
	const next = 'The council will decide in spring whether the village may be built again.';
	const found = (last: string): string[] =>
		chosen(
			[p(lead), p(second), p('And the rest? It is furniture. It was old. They took the bell.'), p(last)],
			'Village on Vell leaves its slope of rock',
		);
	expect(found(next)).toEqual([lead, second, next]);
	expect(found(next.replace('will decide in spring', 'has long debated'))).toEqual([lead, second]);
});

test.each(['Outlook', 'Guidance', 'Prospettive', '業績見通し'])(
	'the summary of a company’s results has what stands under %s',
	label => {
		const forecast =
			'Vell Ferries raised its forecast of sales for the year to a range of $2.41 billion to $2.44 billion.';
		const blocks = [
			p('Vell Ferries Inc. reported results for the third quarter after the closing bell on Monday.'),
			p(b('The Details:'), ' Vell Ferries earned 41 cents a share, which missed the estimate of 44 cents a share.'),
			p('Its sales of $612 million beat the estimate of $598 million and rose 14% from the same quarter of last year.'),
			p('Fares on the sound rose 22% to $401 million, and the sale of soup on board rose to $2.3 million.'),
			p(b(`${label}:`), ` ${forecast}`),
		];
		expect(chosen(blocks, 'Vell Ferries Q3 Results: Sales Beat, Earnings Miss')).toContain(forecast);
	},
);

test.each(['The bottom line', 'Unterm Strich', 'Fazit'])('a summary has what the story comes to, under %s', label => {
	const upshot = 'Go to bed when the harbour does, says Quinn, and let the rest of it follow.';
	const blocks = [
		p('Dr Lee Quinn has run the clinic for sailors who cannot sleep on Vell for sixteen years.'),
		h('Everyone needs eight hours'),
		p('Most sailors need between seven and nine, and some do well on six and a half.'),
		h('A nightcap helps'),
		p('Rum gets a sailor to sleep and then gets him up again at three. A watch at dawn does the same for less.'),
		p(filler),
		h(label),
		p(upshot),
	];
	expect(chosen(blocks, 'Myths of sleep at sea')).toContain(upshot);
});
