// @vitest-environment node
/** What of a page is told as one thing that was hidden. */
import {JSDOM} from 'jsdom';
import {describe, expect, it} from 'vitest';
import {readStory} from '../../src/engine/index';
import {wholePageOf} from '../../src/engine/page/page';
import {finish} from '../../src/engine/page/walk';
import {teach} from '../../src/engine/prompts/calls/index';
import languages from '../../src/engine/prompts/calls/languages.data';
import {listedIn} from '../../src/engine/prompts/listed';
import {look} from '../../src/engine/prompts/look';
import {takenBy} from '../../src/engine/prompts/removals';
import sites from '../../src/engine/site/sites.data';
import {fixtures, folders, sample} from '../fixtures/load';

teach(languages);
const url = 'https://www.inkl.com/news/harbour-city-votes-for-free-ferries';

const lookAt = (html: string, address = url) => {
	const {document} = new JSDOM(html, {url: address}).window;
	return finish(look(wholePageOf(document, new URL(address)), sites));
};

const [first, second] = [
	'Port Amity will run its ferries without tickets from next spring, after voters backed the plan by fewer than 900 ballots.',
	'The result makes the harbour city the first on its coast to pay for boats the way it pays for street lamps, said its clerk.',
];

/** What is listed of a story's page with some markup before its headline, between its paragraphs, and at its end. */
const listedWith = (set: {above?: string; within?: string; below?: string}) =>
	listedIn(
		lookAt(`<html lang="en"><body><main>${set.above ?? ''}<h1>Harbour city votes for free ferries</h1>
<div><p>${first}</p>${set.within ?? ''}<p>${second}</p></div></main>${set.below ?? ''}</body></html>`),
	).map(({removal: {reason, excerpt}}) => `${reason}: ${excerpt}`);

const pitch = ['Get all your news in one place.', '100’s of premium titles.', 'One app.'];
const bar = `${pitch.map(text => `<p>${text}</p>`).join('')}<a href="/start">Start reading</a>`;
const asBar = `sign-up: ${pitch.join(' ')} Start reading`;
const member = '<p>Already a member? <a href="/signin">Sign in here</a></p>';
const wall = `<h3>Sign up to read this article</h3>${member}`;
const asWall = 'sign-up: Sign up to read this article · Already a member? Sign in here';
const offer = `<h3>One subscription that gives you access to news from hundreds of sites</h3>${member}`;
const asOffer =
	'subscribe: One subscription that gives you access to news from hundreds of sites · Already a member? Sign in here';
const shelf = (name: string) =>
	`<h2>${name}</h2><ul><li><a href="/news/a">A shepherd counts the night sky</a></li><li><a href="/news/b">Why the bridge hums in April</a></li></ul>`;
const asShelf = (name: string) => `related: ${name} · A shepherd counts the night sky · Why the bridge hums in April`;

describe('a bar', () => {
	it.each([
		['in a box', `<div class="px">${bar}</div>`],
		['without a box', bar],
		['in a box for each line', pitch.map(text => `<div><div>${text}</div></div>`).join('')],
	])('is one thing %s', (_, above) => {
		expect(listedWith({above})).toEqual([above.includes('Start') ? asBar : asBar.replace(' Start reading', '')]);
	});
});

describe('a sheet', () => {
	const form = '<form><input type="email"><button>Continue</button></form><button>Continue with Google</button>';
	const words = '<p>Create your free account to keep reading.</p>';
	it.each([
		['overlay', 'by its names', '<div class="fixed inset-0"><div>', '</div></div>'],
		['overlay', 'by its element', '<dialog open>', '</dialog>'],
		['sign-up', 'by its role', '<div class="q1"><div role="dialog">', '</div></div>'],
		['sign-up', 'without either', '<div class="q1"><div>', '</div></div>'],
	])('is one %s, told %s', (reason, _, open, close) => {
		const sheet = `${open}${wall.replace('</h3>', `</h3>${words}${form}`)}${close}`;
		expect(listedWith({below: sheet})).toEqual([
			`${reason}: Sign up to read this article · Create your free account to keep reading. Continue · Continue with Google · Already a member? Sign in here`,
		]);
	});

	it('is one however much it holds', () => {
		const much = `<div><h3>Sign up to read this article</h3>${bar}</div><div>${offer}</div><div><h3>Fourteen days free</h3><p>Download the app</p><p>One app. One membership.</p></div>`;
		expect(listedWith({below: `<div role="dialog">${much}</div>`})).toHaveLength(1);
		expect(listedWith({below: `<div>${much}</div>`})).toHaveLength(3);
	});
});

describe('cards in one box', () => {
	const news =
		'<div class="newsletter"><p>Sign up for our newsletter</p><input type="email"><button>Sign up</button></div>';
	const app = '<div><p>Download our app today</p><a href="/app">Download our app</a></div>';
	const told = ['newsletter: Sign up for our newsletter · Sign up', 'app: Download our app today · Download our app'];

	it('are told one by one', () => {
		for (const name of ['row', 'newsletter'])
			for (const below of [
				`<section class="${name}">${news}${app}</section>`,
				`<div class="${name}">${app}${news}</div>`,
			])
				expect(listedWith({below}).sort()).toEqual([...told].sort());
	});

	it('are one with the way in below them, and with what nothing answers', () => {
		expect(listedWith({below: `<section class="newsletter">${news}<div>${member}</div></section>`})).toHaveLength(1);
		expect(listedWith({below: `<section>${news.replace(/<b.*on>/, '')}${app}</section>`})).toHaveLength(1);
	});

	it.each([
		['by its role', 'class="modals" role="dialog"', 1],
		['by its place', 'class="fixed inset-0"', 1],
		['by no more than a name', 'class="modals"', 2],
	])('and a shelf are one where they lie over the page %s, or else several', (_, attributes, count) => {
		expect(
			listedWith({below: `<div ${attributes}>${news}${app}<div>${shelf('Related Stories')}</div></div>`}),
		).toHaveLength(count);
	});
});

describe('the end of a page', () => {
	it('is as many things as it has cards and shelves', () => {
		const parts = [wall, shelf('Related Stories'), shelf('Our Picks'), offer];
		const told = [asWall, asShelf('Related Stories'), asShelf('Our Picks'), asOffer];
		expect(listedWith({below: `<div>${parts.map(part => `<div>${part}</div>`).join('')}</div>`})).toEqual(told);
		expect(listedWith({below: `<div>${parts.join('')}</div>`})).toEqual(told);
	});

	it('tells stories apart from prompts also where nothing else does', () => {
		const lines = [pitch[0], pitch[1], 'Related Stories', 'Top stories on inkl right now', 'Fourteen days free'];
		expect(listedWith({below: `<div>${lines.map(text => `<div>${text}</div>`).join('')}</div>`})).toEqual([
			`sign-up: ${pitch[0]} ${pitch[1]}`,
			'related: Related Stories · Top stories on inkl right now',
			'subscribe: Fourteen days free',
		]);
	});
});

it('gathers nothing across what stays in the page', () => {
	const apart = `<div>${wall}<p>Ferries, explained</p>${member}</div>`;
	const within = `<p>Sign up to our free newsletter for the harbour's week</p><p>${first}</p><p>Download our app for breaking news alerts</p>`;
	expect(listedWith({above: apart})).toEqual([asWall, 'sign-in: Already a member? Sign in here']);
	expect(listedWith({within})).toHaveLength(2);
});

const pages = [sample(), ...folders().flatMap(folder => fixtures(folder))];

it.each(pages)('tells each hidden line of $name once, and none in the midst of others that stay', ({html, url: at}) => {
	const found = lookAt(html, at);
	const listed = listedIn(found);
	const hidden = takenBy(found.marks, found.sheet).filter(({removal}) => removal.veiled);
	const indices = (one: {lines: {index: number}[]}) => one.lines.map(({index}) => index);
	expect(listed.flatMap(indices).sort((a, b) => a - b)).toEqual(hidden.flatMap(indices).sort((a, b) => a - b));
	expect(new Set(listed.map(({removal}) => removal.id)).size).toBe(listed.length);
	const all = new Set(hidden.flatMap(indices));
	for (const one of listed) {
		const [own, parts] = [indices(one), hidden.filter(({lines}) => one.lines.includes(lines[0]!))];
		if (parts.length > 1)
			for (let i = own[0]!; i <= own.at(-1)!; i++) expect(all.has(i), found.sheet.lines[i]!.text).toBe(true);
	}
});

it('tells of the sample what its reader sees, and leaves the engine its lines', () => {
	const {html, url: at} = sample();
	expect(listedIn(lookAt(html, at)).map(({removal}) => removal.excerpt.slice(0, 60))).toEqual([
		'Get all your news in one place. 100’s of premium titles. One',
		"Sign up to our free newsletter for the harbour's week in fiv",
		'Sign up to read this article · Read news from 100’s of title',
		'Related Stories · The Quay Courier · Cruise lines weigh a le',
		'Top stories on inkl right now · Alpine Wire · Engineers drai',
		'One subscription that gives you access to news from hundreds',
		'Our Picks · Coastlines · A lighthouse for sale, keeper inclu',
		'Fourteen days free · Download the app · One app. One members',
		'Sign up to read this article · Create your free account to k',
	]);
	const read = readStory(new JSDOM(html, {url: at}).window.document, at)!.removals.map(({excerpt}) => excerpt);
	for (const text of pitch) expect(read).toContain(text);
});

it('takes no story for a card under a sheet that names another story', () => {
	const sheet = '<div style="position: fixed; inset: 0"><h2>See also: The map of wells</h2></div>';
	const link = '<div><div><a href="/signup">You may also like</a></div></div>';
	const page = `<html lang="en"><body>${sheet}<main><article><h1>Harbour city votes</h1><p>${first}</p>${link}<p>${second}</p></article></main></body></html>`;
	const hidden = listedIn(lookAt(page)).filter(({removal}) => removal.veiled);
	expect(hidden.map(({removal}) => removal.excerpt).join(' ')).not.toMatch(/ferries|coast/);
});
