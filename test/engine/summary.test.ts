import {describe, expect, test} from 'vitest';
import {section} from '../../src/engine/story/section';
import {isPerson} from '../../src/engine/summary/names';
import {h, list, p} from './blocks';
import {brevity, chosen, filler, summaryOf, words} from './summaries';

describe('the summary of a labelled story', () => {
	test('is its lead, what came about, and what comes next', () => {
		expect(chosen(brevity)).toEqual([
			'The council of Vell Island will buy four electric ferries for $90 million, ending a dispute of two years with the mainland.',
			'The council approved the purchase by six votes to five after the unions agreed to smaller crews.',
			'The first of the boats is expected to sail in May, if the shipyard finds enough welders.',
		]);
	});

	test('takes the stakes where no label names the newest, and finds the outlook without a label', () => {
		const blocks = [
			brevity[0]!,
			brevity[1]!,
			brevity[4]!,
			p('The intrigue: Quinn had opposed the purchase in her campaign for the office of mayor.'),
			list('The ministers of both shores are expected to sign the contract on Friday in the old customs house.'),
		];
		expect(chosen(blocks).slice(1)).toEqual([
			'Some 3,000 islanders have no other way to work, to school and to the hospital.',
			'The ministers of both shores are expected to sign the contract on Friday in the old customs house.',
		]);
	});

	test('says where each sentence stands', () => {
		const {sections} = section(brevity);
		const summary = summaryOf({headline: '', sections});
		expect(summary.map(({section: at, block}) => [at, block])).toEqual([
			[0, 0],
			[2, 1],
			[4, 0],
		]);
	});
});

describe('the summary of a live blog', () => {
	const posts = [
		p('Good morning and welcome to our live coverage of the storm over the western islands.'),
		p(
			'The storm that crossed the western islands overnight has left 40,000 homes without power, the grid company said.',
		),
		h('Ferries stay in port'),
		p(filler),
		h('Closing summary'),
		p('We are closing this blog now, but you can read our full report here. Here’s what happened today:'),
		list(
			'Power was restored to 31,000 homes by the evening, with the rest to follow by Friday.',
			'All ferries to Vell stayed in port for the first time since 1987.',
			'Thanks for reading.',
		),
	];

	test('is its lead and its own closing summary, without words to the reader', () => {
		expect(chosen(posts, 'Storm cuts power – as it happened')).toEqual([
			'The storm that crossed the western islands overnight has left 40,000 homes without power, the grid company said.',
			'Power was restored to 31,000 homes by the evening, with the rest to follow by Friday.',
			'All ferries to Vell stayed in port for the first time since 1987.',
		]);
	});

	test.each([
		'We are closing this blog now, but you can read our full report here. Here’s what happened today:',
		'That is all from us tonight. Here is where things stand:',
		'That’s all for today. Here is what we know:',
	])('that begins with its closing summary begins with its points: %s', close => {
		const said = [posts[4]!, p(close), ...posts.slice(6), ...posts.slice(2, 4)];
		expect(chosen(said)).toEqual([
			'Power was restored to 31,000 homes by the evening, with the rest to follow by Friday.',
			'All ferries to Vell stayed in port for the first time since 1987.',
		]);
	});
});

test('the summary of a live blog is led by the opening statement of its closing summary', () => {
	const opening = 'The storm has moved out to sea after leaving three people dead and 120,000 homes without power.';
	const intro = p(`${opening} Here is what we know at the end of the day:`);
	const points = list(
		'A man in his sixties died when a tree fell on his van on the road to the harbour of Vell.',
		'All ferries to Vell stayed in port for the first time since 1987.',
		'Schools on the island reopen on Thursday, the council said.',
	);
	const posts = [
		h('Closing summary'),
		intro,
		points,
		h('17:05 Ferries stay in port'),
		p(filler),
		h('16:01 Wind'),
		p(filler),
	];
	expect(chosen(posts, 'Storm cuts power – as it happened')[0]).toBe(opening);
});

describe('the summary of any story', () => {
	const lead =
		'The island council bought four electric ferries on Monday and sold the last of its steamers to a collector.';

	test('opens with its first full statement, whatever its length', () => {
		const long = `${lead.slice(0, -1)}, ${'who had asked for them every year since the first was built, '.repeat(6)}and who paid in coins.`;
		expect(words([long])).toBeGreaterThan(90);
		expect(chosen([p('Who buys a ferry?'), p('“A fool, or an island that has none.”'), p(long), p(filler)])[0]).toBe(
			long,
		);
	});

	test('is not made of questions, quotations, captions, labels, fragments or sentences that lean on others', () => {
		const unfit = [
			'Why would an island with three buses and one bridge buy four ferries at once?',
			'“We bought four ferries because the island council asked for four electric ferries.”',
			'He said the four electric ferries of the island council were the best on the market.',
			'But the four electric ferries that the island council bought have no heating at all.',
			'Four electric ferries, bought by the island council. Photograph: Mara Quinn/Getty Images',
			'Read more about the four electric ferries that the island council bought on Monday.',
			'“The four electric ferries are too many, said the island council in its report.',
			'Here is what the island council bought:',
		];
		const found = chosen([p(lead), ...unfit.map(text => p(text)), p(filler)]);
		expect(found.filter(text => unfit.some(one => one.includes(text)))).toEqual([]);
		expect(found.length).toBeGreaterThan(1);
	});

	test('has no words of a talk and no names in a row', () => {
		const talk = [
			'Petra Oll: The ferry is our road and our ambulance. Whoever closes it closes all of the island with it.',
			'Lyle Craddock: Nobody here wants to close it. People on the mainland want to know what a boat costs.',
			'Petra Oll: A boat costs less than one car park. Our neighbours have three of those and no water to see.',
		];
		const row = 'Captains of the boats: Mara Quinn, Ida; Lee Ostrow, Tarn; Nora Pike, Vell, from the month of June on.';
		expect(words([lead, ...talk, row])).toBeGreaterThan(80);
		expect(chosen([lead, ...talk, row].map(text => p(text)))).toEqual([lead]);
	});

	test.each([
		'While our writers choose each ferry freely, we may earn a commission when the island council buys four.',
		'Every ferry that the island council bought was independently selected by our editors and paid for by us.',
	])('does not open with what the page earns: %s', text => {
		expect(chosen([p(text), p(lead), p(filler)])[0]).toBe(lead);
	});

	test('has the words behind a place that is named once', () => {
		const placed =
			'Vell Harbour: The court of the islands closed the ferry yard on Monday and ordered a new survey of its dock.';
		expect(chosen([p('“Who would close a yard?”'), p(placed), p(filler)])[0]).toMatch(/court of the islands/);
	});

	test('says nothing twice', () => {
		const again = 'The island council bought four electric ferries on Monday, and a collector took the last steamers.';
		expect(chosen([p(lead), p(again), p(filler)])).not.toContain(again);
	});

	test.each([
		['Quinn', 'Mara Quinn left. Then Quinn came back.', true],
		['Tarn', 'The quay of North Tarn is new. Tarn pays for it.', false],
		['Vell', 'Old Mara Vell is a ship. She lies in Vell.', false],
		['Masters', 'He won the Open Masters. The Masters is in April.', false],
		['Quinn', 'They met Quinn. Nobody knew her.', false],
		[
			'Rat',
			'Der Rat und die Werft sagten, das Boot und die Fähre der Insel sei mit Bürgermeister Rat verkauft.',
			false,
		],
	])('takes %s in “%s” for a person: %s', (word, story, person) => {
		expect(isPerson(word, story)).toBe(person);
	});

	test('is verbatim, in story order, of at most three sentences and about 60 words', () => {
		const blocks = [p(lead), p(filler), p(filler.replaceAll('harbour', 'customs').replaceAll('green', 'blue'))];
		const found = chosen(blocks);
		const story = blocks.map(block => ('runs' in block ? block.runs[0]!.text : '')).join('\n');
		let at = 0;
		for (const text of found) {
			expect(story.indexOf(text, at)).toBeGreaterThanOrEqual(at);
			at = story.indexOf(text, at) + text.length;
		}
		expect(found.length).toBeLessThanOrEqual(3);
		expect(words(found)).toBeLessThanOrEqual(70);
	});

	test('opens with the news where a scene is set before it', () => {
		const scene = 'Generations of captains have gone home gray from the old pier at the end of Tar Lane.';
		const news = 'The island council bought four ferries on Monday, and the old pier will be torn down for them.';
		const found = chosen([p(`${scene} ${news}`), p(filler)]);
		expect(found[0]).toBe(news);
		expect(found).not.toContain(scene);
		expect(chosen([p(`${lead} ${news}`), p(filler)])[0]).toBe(lead);
	});

	test('names whom it speaks of, or lets only the headline do so', () => {
		const opens = 'On Saturday he opened again with four new ferries that the schools of the island had paid for.';
		const later = 'In 2019 he drew the first plan of the boats, which the yard in Altenwerder said could never float.';
		expect(chosen([p('“I smelled tar in my sleep.”'), p(opens), p(filler), p(later)])[0]).toBe(opens);
		expect(chosen([p(lead), p(later), p(filler)])).not.toContain(later);
		const named = later.replace('he', 'the harbour master');
		expect(chosen([p(lead), p(named), p(filler)])).toContain(named);
	});

	test('finds its lead under a heading where only a question stands before it', () => {
		expect(chosen([p('Who would buy four ferries at once?'), h('The purchase'), p(lead), p(filler)])[0]).toBe(lead);
	});

	test('has no caption, though it stands as a paragraph', () => {
		const caption =
			'The four new ferries of the island council at their berth on Monday. Photograph: M. Quinn/Ferry Post';
		expect(chosen([p(caption), p(lead), p(filler)])[0]).toBe(lead);
	});

	test('is none for a story under 80 words', () => {
		expect(chosen([p(lead), p('The collector will keep one.')])).toEqual([]);
	});

	test('reads German', () => {
		const german = [
			p('Der Inselrat hat am Montag vier Elektrofähren gekauft und den letzten Dampfer einem Sammler überlassen.'),
			p('Das ist teuer. Er hatte jahrelang gezögert, sagte Bürgermeisterin Mara Quinn, denn die Kassen waren leer.'),
			p(
				'Die Werft in Altenwerder liefert die erste Fähre im Mai, die übrigen folgen bis zum Herbst des nächsten Jahres. ' +
					'Rund 3.000 Menschen auf der Insel haben keinen anderen Weg zur Arbeit, zur Schule und ins Krankenhaus. ' +
					'Aber niemand weiß, wer die neuen Schiffe steuern soll, denn drei der fünf Kapitäne gehen im Sommer in Rente. ' +
					'Wer bezahlt das alles? Der Rat will die Fahrpreise um ein Zehntel erhöhen und den Hafen verpachten.',
			),
		];
		const found = chosen(german, 'Inselrat kauft vier Fähren');
		expect(found[0]).toMatch(/^Der Inselrat/);
		expect(found.length).toBeGreaterThan(1);
		for (const text of found) expect(text).not.toMatch(/^(?:Das ist|Er|Aber)|\?$/);
	});
});
