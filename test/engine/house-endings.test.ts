// @vitest-environment node
/** What houses let every story of theirs end with, in their own words, and sentences of stories that are like it. */
import {describe, expect, it} from 'vitest';
import {bodyText} from '../../src/engine/index';
import {bodyWith, paragraphs} from './free-ferries';
import {hiddenOf, pageWith, read} from './prompt-page';

const story = paragraphs.join('\n\n');
const wordsOf = (markup: string) => markup.replace(/<[^>]*>/g, '');
const isRead = (line: string) => bodyWith(line).includes(wordsOf(line.split('</')[0]!));
const ended = (set: string) => bodyText(read(pageWith(set, 'end-of-body', 'en'))!.story);

it.each([
	'<p>Check out more of the Quay Post’s harbour coverage by <a href="/h">following this link</a>.</p>',
	'<p>Follow the Quay Press’s coverage of ferries at <a href="/h">quay.example/hub/ferries</a></p>',
	'<p>Read more at <a href="/f">The Quay Post</a>.</p>',
	'<p>Click here to view related media.</p>',
	'<p>Got a tip? Share confidential information with the Quay Post.</p>',
	'<p>Invalid email address</p>',
	'<p>You will now start receiving email updates</p>',
	'<p>You are already subscribed</p>',
	'<p>Was this helpful?</p>',
	'<p>Email (required)</p>',
	'<p>This content is provided by Quay Radio, which may be using cookies and other technologies.</p>',
	'<p>Photo courtesy: Quay Pictures</p>',
	'<p>Illustration by Lee Ostrow</p>',
	'<p>Market News and Data brought to you by Quay APIs</p>',
	'<p>(Updates with closing prices in third paragraph.)</p>',
	'<p>The Quay Press receives financial assistance from many private foundations. The Press is solely responsible for all content.</p>',
	'<p>Con información de EFE y Reuters.</p>',
	'<p>On the date of publication, Mara Quinn did not have (either directly or indirectly) positions in any of the securities mentioned in this article.</p>',
	'<p>Odds courtesy of BetQuay. Odds are subject to change.</p>',
	'<p>Gambling problem? Call 1-800-555-0100. Must be 21+.</p>',
	'<p>Stay informed on all the latest news, live news updates and headlines of the coast on Quay News.</p>',
	'<p>La entrada Los barcos son gratis se publicó primero en <a href="/b">El Muelle</a>.</p>',
	'<p>O post Os barcos são de graça apareceu primeiro em <a href="/b">O Cais</a>.</p>',
	'<p>Der Beitrag Fähren sind frei erschien zuerst auf <a href="/b">Hafenpost</a>.</p>',
	'<p>Voir les commentaires</p>',
])('is no story: %s', line => {
	expect(bodyWith(line)).toBe(story);
});

it.each([
	'<p>Follow the <a href="/p">Post’s coverage of the trial</a>, and you will notice what it leaves out.</p>',
	'<p>Follow the policy’s <a href="/p">coverage limits</a> to the letter, or pay for the roof.</p>',
	'<li>Read more on <a href="/p">paper</a>.</li>',
	'<p>Read more at home, the minister told the children, and at sea as well.</p>',
	'<li>More bad news from the yards</li>',
	'<p>More good news from the harbour: the seals are back, and so are those who count them.</p>',
	'<p>Got a tip? Share it with the waiter, who lives off it.</p>',
	'<li>Invalid email</li>',
	'<p>Something went wrong.</p>',
	'<p>Was this helpful? Nobody on the board would say.</p>',
	'<p>Illustration by hand is slow, and the studio wants it that way.</p>',
	'<p>Market data brought to light that nobody had bought a ticket since the spring.</p>',
	'<p>Market data provided by brokers suggests that prices fell by four per cent.</p>',
	'<p>(Updates of the charts cost the harbour more than its boats.)</p>',
	'<p>(Adds details that the court had kept back: the boat had no brakes.)</p>',
	'<p>The choir receives financial assistance from the county, and its conductor is solely responsible for all content that is sung.</p>',
	'<p><strong>More good news from the yards</strong></p>',
	'<p>Illustrations by Quentin Roe bring the tale to life on every page.</p>',
	'<p>Odds courtesy of BetQuay have the Rovers at +150 and the Town at +210.</p>',
	'<p>La entrada en vigor de la norma se publicó primero en el boletín, y nadie la leyó.</p>',
	'<p>Write to the ombudsman at complaints@harbour.example, and give the number of the bill.</p>',
	'<p>This story is not meant to be advice. When my son stopped sleeping, I read all that there was.</p>',
	'<p>This report is for information only and will not be voted on, the mayor told the council.</p>',
	'<p>The senator said she had no position in any of the companies mentioned in the complaint.</p>',
	'<p>Odds provided by the bookmaker had him last, and he came in by a length.</p>',
	'<p>A gambling problem of the treasurer cost the club its boat.</p>',
])('is story: %s', line => {
	expect(isRead(line)).toBe(true);
});

describe('a call that its last sentence asks with a link', () => {
	it('is hidden', () => {
		const line =
			'Subscribe to the Low Water newsletter to hear how the sea is changing the coast. <a href="/n">Sign up</a> for free.';
		expect(hiddenOf(`<p>${line}</p>`)).toHaveLength(1);
	});

	it.each([
		['en', 'Subscribe to the newsletter of the choir. <a href="/c">Mara Quinn</a> has written it for thirty years.'],
		['en', 'Make a donation to the lifeboat. <a href="/c">The crew</a> has nine volunteers and one boat.'],
		['en', 'Download the app of the rail company. <a href="/c">The app</a> shows which carriage has seats.'],
		['de', 'Melden Sie sich für den Newsletter des Vereins an. <a href="/c">Der Verein</a> hat neun Mitglieder.'],
		['fr', 'Téléchargez l’application des trains. <a href="/c">L’application</a> montre où il reste des places.'],
	])('is none where the link only tells: %s %s', (language, line) => {
		expect(hiddenOf(`<p>${line}</p>`, 'in-body', language)).toEqual([]);
	});
});

describe('a label over links that a story ends with', () => {
	const list = (label: string) =>
		`<p>${label}</p><ul><li><a href="/1">Mayor swims to work</a></li><li><a href="/2">Village bans leaf blowers</a></li></ul>`;

	it('goes with them without its colon, too, and so does one over another', () => {
		const labels = ['<strong>More on Quay Sports</strong>', '<strong>Best of the Quay Post</strong>'];
		const text = ended(labels.map(list).join(''));
		for (const label of labels) expect(text).not.toContain(wordsOf(label));
	});

	it.each([
		'<strong>FINAL SCORE: Quay 2, Harbour 3</strong>',
		'<strong>Helpline: 0800 12 34 56</strong>',
		'<em>More than that nobody knew</em>',
		'<strong>“More than all the rest”</strong>',
	])('is none, and stays: %s', label => {
		expect(ended(list(label))).toContain(wordsOf(label));
	});

	it('stays over what follows the list', () => {
		const goesOn = '<p>Both of them said that they would do it again next week, whatever the weather was.</p>';
		expect(ended(`${list('<strong>More than two did it</strong>')}${goesOn}`)).toContain('More than two did it');
	});
});

describe('an offer of stock picks', () => {
	const offer = [
		'<h2>Should you invest $1,000 in Quay Boats right now?</h2>',
		'<p>Before you buy stock in Quay Boats, consider this:</p>',
		'<p>The Tide analysts have just named what they hold to be the <b>10 best stocks</b> of the year, and Quay Boats wasn’t one of them.</p>',
		'<p>Consider when Harbour Nets made this list in May 2005: if you invested $1,000 then, you’d have $90,000!</p>',
		'<p>Its average return is 986%. Don’t miss the next ten, available when you join Tide Adviser.</p>',
	];
	const link = '<p><a href="/s">See the 10 stocks »</a></p>';

	it('goes as a whole, down to the link that leads to the picks', () => {
		expect(ended(offer.join('') + link)).toBe(ended(''));
	});

	it('is none where no link leads to picks, or where a paragraph stands within that speaks of none', () => {
		const own = '<p>The yard has three slips, and the oldest of them was laid down before the war.</p>';
		expect(ended(offer.join(''))).toContain('of the year, and Quay Boats');
		expect(ended([...offer.slice(0, 3), own, ...offer.slice(3), link].join(''))).toContain('made this list');
	});
});
