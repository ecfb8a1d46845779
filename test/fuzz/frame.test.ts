// @vitest-environment node
/** Whatever markup an aggregator writes around one text, the same story comes out: words and order decide, not tags. */
import fc from 'fast-check';
import {JSDOM} from 'jsdom';
import {expect, it} from 'vitest';
import {bodyText, readStory} from '../../src/engine/index';

const url = 'https://www.inkl.com/news/harbour-city-votes-for-free-ferries';
const head = ['Get all your news in one place.', '100’s of premium titles.', 'One app.', 'Start reading'];
const headline = 'Harbour city votes for free ferries after a night of counting';
const [publisher, kicker] = ['Quay Courier', 'National'];
const body = [
	'Port Amity will run its ferries without tickets from next spring, after voters backed the plan by fewer than 900 ballots in a count that lasted until dawn.',
	'Why it matters: One in four residents of the north shore crosses the water to work, and a monthly pass costs as much as a week of groceries.',
	'• The nearest bridge is 31 kilometres up the estuary, so a missed boat often means a missed shift.',
	'• Nurses, cleaners and kitchen staff make up more than half of those who board before six.',
	'The big picture: The city pays for its street lamps without asking who walks under them, and the council wants the boats to be no different.',
	'• A fund from the harbour dues covers the first three years.',
];
const note = "Editor's note: This story was updated when the last boxes had been counted.";
const tail = [
	'Sign up to read this article',
	'Read news from 100’s of titles, curated specifically for you.',
	'Already a member? Sign in here',
	'Related Stories',
	'Top stories on inkl right now',
	'One subscription that gives you access to news from hundreds of sites',
	'Our Picks',
	'Fourteen days free',
	'Download the app',
	'One app. One membership.',
	'100+ trusted global sources.',
];

type Markup = (texts: string[]) => string;
const each =
	(before: string, after: string): Markup =>
	texts =>
		texts.map(text => before + text + after).join('\n');
const listed: Markup = texts => `<ul>${each('<li>', '</li>')(texts)}</ul>`;
const split = (text: string) => text.replace(/^(\S+ \S+) (.+)$/, '<span>$1 </span><b>$2</b>');

const lines = fc.constantFrom<Markup>(
	each('<p>', '</p>'),
	each('<div class="css-1x2y3z">', '</div>'),
	each('<div><div class="flex mt-4"><span>', '</span></div></div>'),
	each('<h3>', '</h3>'),
	each('<div><a href="/join">', '</a></div>'),
	each('', '<br>'),
	listed,
	texts => each('<p>', '</p>')(texts.map(split)),
);
const plate = fc.constantFrom(
	`<p>${publisher}</p><p>${publisher}</p><p>${kicker}</p>`,
	`<div><span>${publisher}</span><span>${publisher}</span></div><div>${kicker}</div>`,
	`<div>${publisher}<br>${publisher}<br>${kicker}</div>`,
	`<ul><li>${publisher}</li><li>${publisher}</li><li>${kicker}</li></ul>`,
	`<a href="/quay"><div>${publisher}</div></a><h4>${publisher}</h4><span>${kicker}</span>`,
);
const title = fc.constantFrom(['<h1>', '</h1>'], ['<h2>', '</h2>'], ['<div class="_3kd9">', '</div>']);
const label = fc.constantFrom('<strong>$1:</strong>', '<b>$1</b>:', '<strong><span>$1:</span></strong>', '$1:');
const paragraph = fc.constantFrom(['<p>', '</p>'], ['<div>', '</div>'], ['', '<br><br>']);
const place = fc.constantFrom('inside', 'beside', 'outside');
const container = fc.constantFrom('div', 'article', 'section', 'main');

const page = fc
	.record({above: lines, plate, title, label, paragraph, below: lines, place, container})
	.map(({above, plate, title, label, paragraph: [open, close], below, place, container}) => {
		const blocks = [...body, note].map(text =>
			text.startsWith('•')
				? listed([text.slice(2)])
				: open + text.replace(/^(Why it matters|The big picture):/, label) + close,
		);
		const end = `<div>${below(tail)}</div>`;
		const story = `<${container}>${blocks.join('')}${place === 'inside' ? end : ''}</${container}>`;
		const frame = `<div class="bg-orange-500">${above(head)}</div>${plate}${title[0]}${headline}${title[1]}`;
		const root = `<div id="root">${frame}${story}${place === 'beside' ? end : ''}</div>`;
		return `<title>${headline}</title><body>${root}${place === 'outside' ? `<footer>${end}</footer>` : ''}</body>`;
	});

it('reads one story from any markup of its frame', () => {
	fc.assert(
		fc.property(page, html => {
			const {story, removals} = readStory(new JSDOM(html, {url}).window.document, url)!;
			expect({publisher: story.publisher?.name, kicker: story.kicker, headline: story.headline}).toEqual({
				publisher,
				kicker,
				headline,
			});
			expect(story.byline).toBeUndefined();
			expect(story.sections.map(section => section.label)).toEqual([undefined, 'Why it matters', 'The big picture']);
			expect(bodyText(story).split(/\n+/)).toEqual(body.map(text => text.replace(/^• /, '')));
			expect(story.notes).toHaveLength(1);
			// Bare lines that fill a box go with it, as one removal whose excerpt is cut.
			expect(removals.filter(removal => !removal.veiled)).toEqual([]);
			const excerpts = removals.map(removal => removal.excerpt).join(' · ');
			for (const text of [...head, ...tail.slice(0, 2)]) expect(excerpts).toContain(text);
		}),
		{numRuns: 80, seed: 9},
	);
});
