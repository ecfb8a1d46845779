import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {section} from '../../src/engine/story/section';
import {isPerson} from '../../src/engine/summary/names';
import {chooseSummary, summarise} from '../../src/engine/summary/summarise';
import type {Block} from '../../src/story';
import {h, list, p} from './blocks';

const words = (texts: string[]): number => texts.join(' ').split(/\s+/).filter(Boolean).length;
const filler =
	'The harbour office keeps a record of every crossing since 1902, bound in green cloth and stored above the ticket hall. ' +
	'Most of the volumes survived the flood of 1953 because a clerk carried them upstairs in a bread basket. ' +
	'A museum in the capital has asked for the collection twice and was turned away with thanks on each occasion.';
const chosen = (blocks: Block[], headline = 'Island council buys four ferries'): string[] =>
	chooseSummary({headline, sections: section(blocks).sections}).map(one => one.text);

const brevity = [
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
		const summary = chooseSummary({headline: '', sections});
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

	test('that begins with its closing summary begins there', () => {
		expect(chosen([...posts.slice(4), ...posts.slice(2, 4)])).toEqual([
			'Power was restored to 31,000 homes by the evening, with the rest to follow by Friday.',
			'All ferries to Vell stayed in port for the first time since 1987.',
		]);
	});
});

describe('the publisher’s own points', () => {
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
	const told = (blocks: Block[]) => chooseSummary({headline: 'Ferries', sections: section(blocks).sections});
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
			chooseSummary({headline: 'Harbour museum', standfirst, sections}).map(one => one.text);
		expect(texts('')).toContain(again);
		expect(texts(again.replace('A museum', 'Twice, a museum'))).not.toContain(again);
	});
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

	test('says nothing twice', () => {
		const again = 'The island council bought four electric ferries on Monday, and a collector took the last steamers.';
		expect(chosen([p(lead), p(again), p(filler)])).not.toContain(again);
	});

	test('prefers who was introduced', () => {
		const bare = 'Ostrow called the ferries of the island council a folly that the island would pay for in taxes.';
		const named = 'The purchase of the ferries was opposed by Lee Ostrow, whose family runs the bridge and its tolls.';
		const two = (...blocks: string[]): string[] => summarise({paragraphs: blocks}, {sentences: 2}).sentences;
		const asked = 'And why? Why four of them?';
		expect(two(lead, asked, bare, named, filler)).toEqual([lead, named]);
		expect(two(lead.replace('a collector', 'Lee Ostrow'), asked, bare, named, filler)[1]).toBe(bare);
	});

	test('has a third sentence only where it tells much, or where two are very short', () => {
		const second = 'The purchase of the four ferries was paid for with the tolls of the bridge to the mainland.';
		const aside = 'The weather held.  Gulls sat on the roof of the ticket hall all day.'.split('  ');
		const more = 'Forty sailors lose their work, and the school for sailors on the harbour closes for good.';
		const echo = 'But forty sailors who lose their work are the school for sailors, and the harbour is theirs.';
		const headline = 'Island council buys ferries, forty sailors lose work';
		expect(summarise({headline, paragraphs: [lead, second, ...aside]}).sentences).toEqual([lead, second]);
		const told = [lead, second, more];
		expect(summarise({headline, paragraphs: [...told, ...aside, echo]}).sentences).toEqual(told);
		const short = ['The island council bought four ferries.', 'Tolls of the bridge paid for them.'];
		expect(summarise({paragraphs: [...short, ...aside]}).sentences).toHaveLength(3);
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

describe('summarise, for text without a page', () => {
	const paragraphs = [
		'The island council bought four electric ferries on Monday.',
		filler,
		`“No,” said one. ${filler}`,
	];

	test('keeps to the sentences and words it is given', () => {
		for (const limits of [{sentences: 1}, {sentences: 2, words: 40}, {words: 60}, {}]) {
			const found = summarise({headline: 'Ferries', paragraphs}, limits).sentences;
			expect(found.length).toBeLessThanOrEqual(limits.sentences ?? 3);
			expect(words(found)).toBeLessThanOrEqual(limits.words ?? 95);
			expect(found[0]).toBe(paragraphs[0]);
		}
	});

	test('lets the first sentence stand where it is longer than the limit', () => {
		expect(summarise({paragraphs}, {words: 3}).sentences).toEqual([paragraphs[0]]);
	});

	test('gives none for none', () => {
		expect(summarise({paragraphs: []})).toEqual({sentences: []});
		expect(summarise({headline: 'Ferries', paragraphs: ['', '  ']})).toEqual({sentences: []});
	});

	test('leaves labels, bullets and notes out', () => {
		const lines = brevity.flatMap(block =>
			block.kind === 'list'
				? block.items.map(item => `• ${item[0]!.text}`)
				: 'runs' in block
					? [block.runs[0]!.text]
					: [],
		);
		expect(summarise({headline: 'Island council buys four ferries', paragraphs: lines}).sentences).toEqual(
			chosen(brevity),
		);
	});

	test('takes a story of 20,000 words in its stride', () => {
		const many = Array.from({length: 300}, (_, at) => filler.replaceAll('1902', String(1000 + at)));
		expect(summarise({headline: 'Ferries', paragraphs: many}).sentences.length).toBeGreaterThan(0);
	});
});

const seeds = new URL('../../../shared/seeds/', import.meta.url);
describe.skipIf(!existsSync(seeds))('the seed story (needs ../shared/seeds)', () => {
	test('gives the meeting, that nothing is settled, and the meeting to come', () => {
		const file = readdirSync(seeds).find(name => name.endsWith('.txt'))!;
		const all = readFileSync(new URL(file, seeds), 'utf8')
			.split('\n')
			.map(line => line.trim());
		const lines = all.filter(Boolean);
		const from = lines.findIndex(line => line.startsWith('President'));
		const paragraphs = lines.slice(
			from,
			lines.findIndex(line => line.startsWith('Sign up to read')),
		);
		const [lead, newest, next] = summarise({headline: lines[from - 1]!, paragraphs}).sentences;
		expect(lead).toMatch(/^President Trump's advisers .* met with .* Putin/);
		expect(newest).toMatch(/no compromise has been reached yet\.$/);
		expect(next).toMatch(/expected to meet .* Zelensky/);
	});
});
