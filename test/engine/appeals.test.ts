// @vitest-environment node
import {JSDOM} from 'jsdom';
import {describe, expect, it} from 'vitest';
import {bodyText, readStory} from '../../src/engine/index';
import {ferries, ferriesWith, type Place} from '../fixtures/ferries';
import {type Appeal, appeals, prose} from '../fixtures/load';

const parser = new new JSDOM('').window.DOMParser();
const parsed = (html: string) => parser.parseFromString(html, 'text/html');
const addresses = ['https://news.example/2026/11/ferries', 'https://www.inkl.com/news/ferries'];

/** Letters and digits alone: how a line is broken and marked does not matter here. */
const bare = (text: string) =>
	text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, '');

const blocks = 'p,h2,h3,h4,li,div,section,aside,blockquote,label,button,br,small,span,article,ul,ol,figure';

type Markup = {lines: string[]; text: string[]};
const taken = new Map<string, Markup>();

/**
 * The lines of a piece of markup, and those of them that are text: a link or a button of its own is left out of what is read,
 * whatever it belongs to. Taken apart once: what is asked of a document with selectors, jsdom keeps.
 */
function takenApart(html: string): Markup {
	const known = taken.get(html);
	if (known) return known;
	const {body} = parsed(html);
	const ways = [...body.querySelectorAll('a, button')].map(({textContent}) => bare(textContent ?? ''));
	for (const block of body.querySelectorAll(blocks)) {
		block.before('\n');
		block.after('\n');
	}
	const lines = body.textContent!.split('\n').map(bare).filter(Boolean);
	const markup = {lines, text: lines.filter(line => !ways.includes(line))};
	taken.set(html, markup);
	return markup;
}

const linesOf = (html: string): string[] => takenApart(html).lines;
const textIn = (html: string): string[] => takenApart(html).text;

const known = new Map<string, string>();

/** What is read of the story's page with a row set in it. */
function read({html, place, language}: Appeal, url: string): string {
	const key = `${url} ${language} ${place} ${html}`;
	const reading = known.has(key) ? undefined : readStory(parsed(ferriesWith(html, place as Place, language)), url);
	if (!known.has(key)) known.set(key, reading ? bodyText(reading.story) : '');
	return known.get(key)!;
}

/** The lines of the row that the reading holds. */
function left(row: Appeal, url: string): string[] {
	const text = bare(read(row, url));
	return linesOf(row.html).filter(line => text.includes(line));
}

const told = (rows: Appeal[]) => rows.map(({language, html}) => `${language}: ${html}`).join('\n');

/**
 * Of rows that nothing was learned from, fewer are heard: they are worded as nobody foresaw. Of those that are learned from,
 * one in eight is read: they are many. Their boxes of two or three facts go on an unknown site for how they stand, whatever
 * they say.
 */
describe.each([
	['appeals', [0.87, 0.87], [0.04, 0.02], 8],
	['appeals-kept', [0.85, 0.85], [0.02, 0.02], 1],
	['aggregators-kept', [0.8, 0.75], [0.09, 0.045], 1],
] as const)('%s', (file, shares, losses, every) => {
	const rows = appeals(file).filter((_, at) => at % every === 0);
	const asking = rows.filter(({side}) => side === 'appeal');
	const telling = rows.filter(({side}) => side === 'story');

	it.each(addresses.map((url, i) => [shares[i]!, url] as const))(
		'are left out of what is read, at least %d of them, at %s',
		(share, url) => {
			const kept = asking.filter(row => left(row, url).length > 0);
			expect(1 - kept.length / asking.length, told(kept)).toBeGreaterThanOrEqual(share);
		},
	);

	it.each(addresses.map((url, i) => [losses[i]!, url] as const))(
		'take no more than %d of the lines along that are story and sound like one, at %s',
		(share, url) => {
			const lost = telling.filter(row => textIn(row.html).some(line => !left(row, url).includes(line)));
			expect(lost.length / telling.length, told(lost)).toBeLessThanOrEqual(share);
		},
	);

	it('take no paragraph of the story along', () => {
		for (const row of rows) {
			const text = read(row, addresses[0]!);
			for (const paragraph of text ? ferries[row.language]! : []) expect(text, row.html).toContain(paragraph);
		}
	});
});

/** Where an app can be downloaded, what a ticket costs, until when one can register: stories say so, and appeal to nobody. */
it.each(addresses)('what stories say of services is story, but for one of 25, at %s', url => {
	const rows = appeals('services-kept');
	const lost = rows.filter(row => textIn(row.html).some(line => !left(row, url).includes(line)));
	expect(lost.length / rows.length, told(lost)).toBeLessThanOrEqual(0.04);
});

describe('an appeal', () => {
	const page = (html: string) => readStory(parsed(ferriesWith(html, 'mid', 'en')), addresses[0]!)!;
	const removed = (html: string) => page(html).removals.map(({reason, veiled}) => ({reason, veiled}));

	it.each([
		[
			'is heard in a later sentence, where the newsroom speaks',
			'Our nonprofit newsroom depends on you. Donate now.',
			'support',
		],
		['is heard behind a question', 'Enjoying the ferries? Sign up for our harbour newsletter.', 'newsletter'],
	])('%s', (_, line, reason) => {
		expect(removed(`<p>${line}</p>`)).toContainEqual({reason, veiled: true});
	});

	it.each([
		['to comment', 'What do you think? Let us know in the comments below.', 'comments'],
		['to write', 'Have you been affected by the strike? Email us at boats@harbour.example.', 'comments'],
		['to share', 'Enjoyed this article? Share it with a friend.', 'share'],
	])('%s stays in the page and leaves the reading', (_, line, reason) => {
		expect(removed(`<p>${line}</p>`)).toContainEqual({reason, veiled: false});
	});

	it.each([
		['a button answers it', '<div><p>For the latest, find the harbour on TikTok</p><button>Follow</button></div>'],
		['a field answers it', '<div><p>For the latest, find the harbour on TikTok</p><input type="email"></div>'],
		[
			'it speaks for the newsroom and links to where it leads',
			'<p>For the latest, find us on <a href="/t">TikTok</a></p>',
		],
		['it is a link', '<p><a href="/t">For the latest, find the harbour on TikTok</a></p>'],
	])('in words that stories say too is hidden where %s', (_, html) => {
		expect(removed(html)).toContainEqual({reason: 'promo', veiled: true});
	});

	it('takes its card along', () => {
		const card = `<div><h3>The Harbour Brief</h3><p>Get all the boats in your inbox every morning.</p><button>Send it to me</button></div>`;
		expect(bodyText(page(card).story)).not.toContain('The Harbour Brief');
	});

	it('is heard in a heading and in the points under it', () => {
		const card =
			'<div><h3>Your stories, your newsroom</h3><ul><li>Your gift pays for court reporting.</li><li>Become a member today!</li></ul><a href="/g">Become a member</a></div>';
		expect(bodyText(page(card).story)).not.toMatch(/Your stories|Your gift|member/);
	});

	it('is no heading over running text', () => {
		const text = '<p>For every ticket that was sold last year the council paid three pounds towards the boats.</p>';
		expect(bodyText(page(`<h3>Support our newsroom</h3>${text}`).story)).toContain('Support our newsroom');
	});

	it('is no box of facts, with a link to more of them', () => {
		const box =
			'<div><h3>Getting here</h3><p>Bus 12 stops at the lighthouse twice an hour.</p><a href="/t">Bus times</a></div>';
		expect(bodyText(page(box).story)).toContain('Getting here\n\nBus 12 stops at the lighthouse twice an hour.');
	});

	it('leads on without a mark where a link follows', () => {
		expect(removed('<p><b>See also</b> <a href="/bridge">The bridge that nobody crosses</a></p>')).toContainEqual({
			reason: 'related',
			veiled: true,
		});
	});
});

describe('what is no appeal', () => {
	const page = (html: string) => readStory(parsed(ferriesWith(html, 'mid', 'en')), addresses[0]!)!;

	it.each([
		[
			'a charity’s own way to donate, in a box about it',
			'<aside><h3>The lifeboat fund</h3><p>Founded in 1921, the charity runs four boats and trains sixty volunteers a year.</p><a href="/give">Donate now</a></aside>',
			'Founded in 1921',
		],
		[
			'a step among steps',
			'<ol><li>Download the app and tap Settings.</li><li>Choose a boat.</li></ol>',
			'Download the app',
		],
		[
			'a piece of advice among others',
			'<ul><li>Cancel at any time on the company’s site.</li><li>Keep the number of your request.</li></ul>',
			'Cancel at any time',
		],
		[
			'what somebody says',
			'<p>“Sign up for our newsletter,” the captain told them. “Then come aboard.”</p>',
			'Sign up for our',
		],
		[
			'a quotation',
			'<blockquote><p>Sign up to our newsletter and never miss a boat.</p></blockquote>',
			'never miss a boat',
		],
		[
			'a sentence with a link that begins as calls do',
			'<p>For more than a year the council has traded barbs on <a href="/f">Facebook</a>.</p>',
			'traded barbs',
		],
		[
			'such a sentence beside running text and a button',
			`<section><p>For more than a year the council has traded barbs on Facebook.</p><p>${ferries.en![4]}</p><button>Enlarge</button></section>`,
			'traded barbs',
		],
		[
			'a button that opens an answer',
			'<div><button>Do I need a ticket to join the boat?</button><p>No one does.</p></div>',
			'Do I need a ticket',
		],
		[
			'what leads to a quotation',
			'<p>Our reporter is on the quay, where the last boats are coming in. She writes:</p><blockquote><p>Nobody speaks. The boats are full of chairs.</p></blockquote>',
			'She writes',
		],
		[
			'what leads to code',
			'<p>Add our timetable to your page, and get the next boats like this:</p><pre>boats --next 3 --from "Port Amity"</pre>',
			'like this:',
		],
	])('%s', (_, html, words) => {
		expect(bodyText(page(html).story)).toContain(words);
		expect(page(html).removals.filter(({veiled}) => veiled)).toEqual([]);
	});
});

/** They are many: one in ten is read. */
it.each(addresses)('ordinary lines of stories are read, 99 of 100, at %s', url => {
	const rows = prose().filter((_, at) => at % 10 === 0);
	const lost = rows.filter(row => left(row, url).length === 0);
	expect(1 - lost.length / rows.length, told(lost)).toBeGreaterThanOrEqual(0.99);
});
