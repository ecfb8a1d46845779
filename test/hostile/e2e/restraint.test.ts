/** Pages and boxes that are none of our business, at addresses that look like a story's. */
import {describe, expect, it} from 'vitest';
import {headline, paragraphs, promptBox, storyPage} from '../page';
import {addressOf, cleaned, marksIn, readIn, rests, seenIn, storyText, useStage} from './stage';

const page = (title: string, body: string) =>
	`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body><main><h1>${title}</h1>${body}</main></body></html>`;

/** Pages that ask, but are no story. */
const askers = {
	login: page(
		'Sign in',
		'<p>Already a member? Sign in here</p><form><input name="user"><input type="password"><button>Sign in</button></form>',
	),
	signup: page(
		'Join us',
		`<p>Sign up to read this article</p><form><label>Email <input type="email"></label><label>Name <input></label><button>Create account</button></form><p>Already a member? Sign in here</p>`,
	),
	sso: page(
		'Sign in',
		'<p>Get all your news in one place.</p><form><button>Continue with Google</button><button>Continue with Apple</button><input type="email"></form>',
	),
	consent: page(
		'We value your privacy',
		'<p>We and our 812 partners store and access information on your device, such as cookies, to show you content that is meant for you.</p><button>Accept</button>',
	),
	checkout: page(
		'Your order',
		'<p>Start your free trial</p><form><input autocomplete="street-address"><input autocomplete="cc-number"><input autocomplete="cc-csc"><button>Subscribe now</button></form>',
	),
	card: page(
		'Payment',
		`<p>${paragraphs[0]}</p><p>Subscribe now</p><form><input autocomplete="cc-number"><button>Pay</button></form>`,
	),
	bank: page(
		'Your accounts',
		'<p>Sign up for paperless statements</p><table><tr><td>Current account</td><td>12.40</td></tr></table><form><input autocomplete="one-time-code"></form>',
	),
	webmail: page(
		'Inbox',
		`<p>Download the app</p><div contenteditable="true"><h1>Re: ladders</h1><p>${paragraphs[0]}</p><p>${paragraphs[1]}</p></div>`,
	),
	reset: page(
		'Forgotten password',
		'<p>Sign up to read this article</p><form><input type="email"><button>Send me a link</button></form>',
	),
};

/** Boxes beside a story that ask for something else than the reader's custom. */
const boxes = {
	cookies:
		'<div class="cookie-banner" role="dialog"><p>We use cookies to keep this site going and to count its readers.</p><button>Accept all cookies</button><button>Reject all</button></div>',
	chat: '<div class="chat-widget" role="dialog"><p>Hello! How can we help you today?</p><input placeholder="Type a message"><button>Send</button></div>',
	error:
		'<div class="alert error" role="alert"><p>Something went wrong. Please try again later.</p><button>Try again</button></div>',
	captcha:
		'<div class="captcha-modal" role="dialog"><p>Please confirm that you are not a robot.</p><input type="checkbox"><button>Verify</button></div>',
	age: '<div class="age-gate modal" role="dialog"><p>You must be 18 or older to see this page.</p><button>I am 18 or older</button><button>Leave</button></div>',
};

const linesOf = (html: string) => [...html.matchAll(/<(?:p|button)>([^<]+)</g)].map(([, text]) => text ?? '');

const posts = (count: number) =>
	Array.from({length: count}, (_, i) => `<section><h2>${9 - i}.15 am</h2><p>${paragraphs[i % 5]}</p></section>`).join(
		'',
	);

const stage = useStage({
	...askers,
	...Object.fromEntries(Object.entries(boxes).map(([name, box]) => [`box-${name}`, storyPage({after: box})])),
	live: storyPage({after: ''}).replace('</article>', `<div id="posts">${posts(3)}</div></article>`),
});

describe('#55 pages that ask for a password, a code, a card or an address of their own account', () => {
	it.each(Object.keys(askers))('%s is left as it is', async name => {
		const tab = await stage.play(name);
		expect(await rests('the page', () => marksIn(tab))).toBe(0);
		const [now, served] = await tab.evaluate(
			source => {
				const fresh = new DOMParser().parseFromString(source, 'text/html');
				return [document.documentElement.outerHTML, fresh.documentElement.outerHTML];
			},
			askers[name as keyof typeof askers],
		);
		expect(now).toBe(served);
		expect(stage.wrongs).toEqual([]);
	});
});

describe('#58 boxes that are not a prompt', () => {
	it.each(Object.entries(boxes))('%s stays, and the prompt beside it goes', async (name, box) => {
		const tab = await cleaned(await stage.play(`box-${name}`));
		await rests('the page', () => marksIn(tab));
		const shown = await tab.evaluate(
			texts =>
				texts.filter(text =>
					[...document.querySelectorAll('p, button')].some(one => one.textContent === text && one.checkVisibility()),
				),
			linesOf(box),
		);
		expect(shown).toEqual(linesOf(box));
	});
});

it('#60 a live blog goes on growing while its story is read', async () => {
	const tab = await cleaned(await stage.play('live'));
	const before = storyText(await readIn(stage, tab));
	expect(before).toContain(paragraphs[2]);
	await tab.evaluate(
		(post, prompt) => {
			for (let i = 0; i < 5; i++) document.querySelector('#posts')?.insertAdjacentHTML('afterbegin', post + prompt);
		},
		`<section><h2>Now</h2><p>The ladder has reached the last lamp of the mole, and the crowd on the quay has begun to sing.</p></section>`,
		promptBox,
	);
	await cleaned(tab);
	const posted = await tab.evaluate(
		() => [...document.querySelectorAll('#posts section')].filter(post => post.checkVisibility()).length,
	);
	expect(posted).toBe(8);
	expect(storyText(await readIn(stage, tab))).toContain('the last lamp of the mole');
	expect((await seenIn(tab, [], [headline])).missing).toEqual([]);
	expect(tab.url()).toBe(addressOf('live'));
});
