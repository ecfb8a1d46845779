// @vitest-environment node
import {JSDOM} from 'jsdom';
import {describe, expect, it} from 'vitest';
import {bodyText} from '../../src/engine/index';
import {wholePageOf} from '../../src/engine/page/page';
import {finish} from '../../src/engine/page/walk';
import {look} from '../../src/engine/prompts/look';
import sites from '../../src/engine/site/sites.data';
import {hiddenOf, type Place, pageWith, prose, read} from './prompt-page';

const plea =
	'<p>The Quay Courier is read on both sides of the harbour. And unlike many other news outlets, we choose not to lock our readers out of our reporting and analysis with paywalls.</p>';
const give = '<p><a href="/give">Donate to the Courier</a></p>';

describe('a small box in which a house says that it locks nobody out, and asks for support', () => {
	it.each([
		`<p>Your support helps us to tell the story</p>${plea}<p>Your support makes all the difference.</p>`,
		'<h3>About This Story</h3><p>Perhaps you noticed: this story, like all the news we publish, is free to read. That’s because the Quay Courier is a nonprofit newsroom. We do not charge a subscription fee or lock our news behind a paywall.</p><p>Thank you, <a href="/give">and please give what you can</a>.</p>',
		'<p><strong>We don’t work for billionaires. We work for you.</strong></p><p>While other outlets are retreating behind paywalls, the Courier is proud to be independent. Will you help us to keep our journalism free for everyone who lives by the harbour?</p><p><a href="/m">Support the Courier</a></p><p>Already a member? <a href="/l">Log in to hide these messages.</a></p>',
		`${plea}${give}`,
	])('goes whole: %s', box => {
		const {story, removals} = read(pageWith(`<div>${box}</div>`, 'in-body', 'en'))!;
		expect(removals.map(({veiled, excerpt}) => veiled && excerpt.slice(0, 12))).toEqual([
			box.replace(/<[^>]+>/g, '').slice(0, 12),
		]);
		expect(bodyText(story)).not.toMatch(/paywall|your support|please give|log in/i);
	});

	it('goes from the end of a text that says no “we” of itself, and from its beginning where half of it is known to ask', () => {
		expect(hiddenOf(`<div>${plea}${give}</div>`, 'end-of-body')).toHaveLength(1);
		const first = (box: string) => pageWith('', 'in-body', 'en').replace('<div><p>', `<div><div>${box}</div><p>`);
		const known = '<p>Your support helps us to tell the story</p>';
		expect(bodyText(read(first(known + plea))!.story)).not.toContain('paywalls');
		expect(hiddenIn(first(`${plea}<p>It is yours.</p>${known}`))).not.toContain(plea.slice(3, -4));
	});

	it('keeps the reason of a line that was known', () => {
		const box = `<div><p>Already a member? <a href="/l">Log in to hide these messages.</a></p>${plea}${give}</div>`;
		expect(read(pageWith(box, 'in-body', 'en'))!.removals.map(({reason}) => reason)).toEqual(['sign-in']);
	});
});

/** The lines that a page of a known site hides. */
function hiddenIn(html: string): string[] {
	const url = 'https://www.inkl.com/news/ferry-vote';
	const {document} = new JSDOM(html, {url}).window;
	const {sheet, marks} = finish(look(wholePageOf(document, new URL(url)), sites));
	return sheet.lines.filter(({index}) => marks.has(index)).map(({text}) => text);
}

/** Of those in some markup, wherever it stands, what is hidden. */
const takenOf = (markup: string, box = markup): string[] => {
	const own = new JSDOM(markup.replace(/></g, '> <')).window.document.body.textContent!;
	const places: Place[] = ['in-body', 'end-of-body'];
	return places.flatMap(place => hiddenIn(pageWith(box, place, 'en'))).filter(text => own.includes(text));
};

describe('what is no plea stays', () => {
	it.each([
		'<p><a href="/c">Leave a comment</a></p>',
		'<p><a href="/c">Join the conversation</a></p>',
		'<p><a href="/c">Support others in the comments</a></p>',
		'<button>Accept all</button><button>Reject all</button>',
		'<p>We and our partners use cookies.</p><button>Agree</button>',
		'<p><a href="/v">Give your consent</a></p>',
		'<p>Chat with us</p><button>Start chat</button>',
		'<p><a href="/help">Support chat</a></p>',
		'<p>Confirm your age</p><button>I am 18 or older</button>',
		'<p>Something went wrong. Try again.</p>',
		'<p><a href="/2">Continue reading</a></p>',
		'<p><a href="/2">Continue to the story</a></p>',
		'<p><a href="/2">Continue at the Courier</a></p>',
		'<p><a href="/2">Read the full story</a></p>',
		'<p><a href="/2">Read it at the Quay Courier</a></p>',
		'<p>You can <a href="/2">continue here</a>.</p>',
		'<p><a href="/2">Next page</a></p>',
		'<p><a href="/ethics">Read our ethics policy</a></p>',
		'<p><a href="/donors">Read who supports us</a></p>',
		'<p><a href="/ida">Ida Thornberg</a></p>',
		'<p>By Ida Thornberg</p>',
		'<p>Ida Thornberg is the editor of the Courier.</p>',
		'<p>Correction: the ferry has two decks.</p>',
		'<p>“We need you,” it says.</p>',
		'<p>He put a tin on the counter.</p>',
		'<p>The tin held eleven coins and a button.</p>',
		'<p>She gave us your number.</p>',
		'<p>Most of them are <a href="/eggs">brown</a>.</p>',
		'<figure><img src="/p.jpg"><figcaption>The newsroom</figcaption></figure>',
		'<p><a href="/e">Report an error</a></p>',
		'<p><a href="/s">Share this</a></p>',
		'<p><a href="/tip">Send us a tip</a></p>',
		'<p>How do you pay for it?</p>',
		'<p><a href="/f">How do you support yourselves?</a></p>',
		'<ol><li>Butter the tin.</li><li>Whisk two eggs.</li></ol>',
		'<p><a href="/all">All eleven papers</a></p>',
		'<p><a href="/x">Continue without supporting us</a></p>',
		'<p><a href="/x">Skip and give later</a></p>',
		'<p><a href="/x">See who donated to us</a></p>',
		'<p><a href="/x">Why we ask you to give</a></p>',
		'<p><a href="/x">How your support helped us save a school</a></p>',
		'<p><a href="/x">Give us your feedback</a></p>',
		'<p><a href="/x">Give the Quay Courier your feedback</a></p>',
		'<p><a href="/x">Support our climate series: part two</a></p>',
		'<p><a href="/x">Contact our support team</a></p>',
		'<p>This story is the second of our series on rivers.</p>',
		'<p>You can find our sources below.</p>',
		'<p>We changed our headline.</p>',
		'<p>Editor’s note: we updated our story for you.</p>',
		'<p>Sources: our own reporting</p>',
		'<p>We love our harbour.</p>',
		'<p>Your harbour needs you.</p>',
		'<p>Names have been changed.</p>',
	])('beside one: %s', added => {
		expect(takenOf(added, `<div>${plea}${added}${give}</div>`)).toEqual([]);
		expect(takenOf(added, `<div>${added}${plea}${give}</div>`)).toEqual([]);
	});

	it.each([
		// Nothing asks.
		plea,
		`<h3>What we are</h3>${plea}`,
		`<p><b>How do you live without a wall?</b></p>${plea}`,
		`${plea}<p><a href="/help">Support chat</a></p>`,
		// Somebody tells of it.
		`<p>We never asked our readers for money, and in the spring of 1974 the money was gone. My father sold the van. That was our paywall.</p>${give}`,
		`<h3>The tin</h3><p>Our paper had no paywall, and so we asked our readers to support us with whatever they could spare, and they brought eggs.</p>${give}`,
		`<p>“We do not lock our news behind a paywall, and we rely on our readers,” says its editor, who has run the place for nine years.</p>${give}`,
		`<p>‘We do not lock our news behind a paywall, and we rely on our readers,’ says its editor, who has run the place for nine years.</p>${give}`,
		`<p>We do not lock our news behind a paywall, its editor says, and we rely on our readers for what we spend on our reporting.</p>${give}`,
		`<p>The station has no paywall, does not charge a subscription fee, and relies on donations from 212 members who live in the valley.</p>${give}`,
		`<p>The Courier keeps its news out of paywalls, and 212 people of the valley pay five dollars a month for it.</p>${give}`,
		'<p>As a columnist I am behind our paywall, and you are in front of it. We wave. Our readers in the valley read me for free on the wall of the pharmacy, where the chemist pins our newspaper, and the chemist is the best newsroom that we have on the coast.</p><p>Donate now</p>',
		'<p>You ask us why our newspaper has no paywall. Our answer is the hill: nobody on it has a card, everybody on it has a cow, and our subscription department is a man with a bucket. We publish all our news for free and pay our printer in cheese.</p><p>Donate now</p>',
		'<p>Instead of a paywall we put a tin at our door. Our readers give what our news is worth to them, and our newsroom lives on it: eggs, coins, a button, and once a goose. The goose lives in our archive, and it reads nothing but our obituaries.</p><p>Donate now</p>',
		'<p>We, the undersigned readers, ask our paper to take its paywall down. Our village has no shop, our bus comes twice a week, and our news is all we have to talk about. Support our petition, and give our children a reason to read your journalism.</p><p>Donate now</p>',
		'<p>Our magazine asks its readers to support our journalism, our rival has a paywall, and both of us lose money; if you want to know how a free press dies, come to our Christmas party, where our donors, our readers and our newsroom are the same six people.</p><p>Donate now</p>',
		`<p>We waited at the paywall of the dam for an hour with our dog, until the ranger came and let us through with a lamp.</p>${give}`,
		`<p>If you ask us what a paywall is, we show you the door of the bakery: you pay, and then you get in to the smell of it.</p>${give}`,
		'<p>Our father had a boat for forty years, and no paywall kept a child from it. Instead of flowers, we ask that you give to the lifeboat.</p><p>The Thornberg family</p>',
		'<p>Dear editor, no paywall of yours keeps our grandmother from the deaths and the tides, and we are glad of it at breakfast.</p><p>The Lindqvists, Quay</p>',
		'<p>Should we support our local paper? It has no paywall, and neither has our bakery; our children know the way to both.</p><p>Ida Thornberg writes on bread.</p>',
		`<p>Will you help us? she asked us, and we were silent, for our newsroom had put up its paywall only the week before.</p>${give}`,
		'<p>We have no paywall on the hill either: our lamb stew is free for whoever peels, and our readers send us what they change in it.</p><p>Serves four.</p>',
	])('where nothing in the box asks, or somebody tells of it: %s', box => {
		const isKnown = (text: string) => text === 'Donate to the Courier' || text === 'Donate now';
		expect(takenOf(`<div>${box}</div>`).filter(text => !isKnown(text))).toEqual([]);
	});

	it.each([
		`<section>${plea}${give}</section><section><h3>The harbour</h3><p>It froze in January, and the boats lay in the ice.</p></section>`,
		`<ul><li>${plea}</li><li>${give}</li></ul>`,
		`<blockquote>${plea}${give}</blockquote>`,
		`<aside><table><tr><td>${plea}</td><td>${give}</td></tr></table></aside>`,
		`<div>${plea}${plea}${plea}${give}</div>`,
		`<div><p>A paywall is going up around the last free paper of the coast, and its readers have until Monday to say what they think of it.</p></div><div class="b">${plea}${give}</div>`,
	])('in one of several parts of a text, or in a page that tells of walls: %s', set => {
		expect(takenOf(plea, set)).toEqual([]);
	});

	it('where the headline speaks of walls, and at the end of what a house says of itself', () => {
		const box = `<div>${plea}${give}</div>`;
		const own = plea.slice(3, -4);
		expect(hiddenIn(pageWith(box, 'in-body', 'en'))).toContain(own);
		expect(hiddenIn(pageWith(box, 'in-body', 'en', 'Why we have no paywall'))).not.toContain(own);
		const letter =
			'<p>This year we sat in three hundred council meetings, and our notes of them fill eleven boxes.</p>';
		const ended = pageWith(letter, 'in-body', 'en').replace(`${prose[3]}`, `${prose[3]}${box}`);
		expect(hiddenIn(ended)).not.toContain(own);
	});

	it('beside a prompt with which it shares a section', () => {
		const section = `<section><p>We had our first office above the fish market, and our readers came up the stairs to tell us what was wrong.</p><p>Sign up for our newsletter</p></section>`;
		expect(hiddenOf(section)).toEqual(['Sign up for our newsletter']);
	});
});
