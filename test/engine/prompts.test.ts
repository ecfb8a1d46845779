// @vitest-environment node
import {JSDOM} from 'jsdom';
import {describe, expect, it} from 'vitest';
import {bodyText, readStory} from '../../src/engine/index';
import {type Line, lines} from '../fixtures/load';

const url = 'https://www.inkl.com/news/ferry-vote';
const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const prose = [
	'The council of Port Amity voted on Tuesday night to run its ferries without tickets from next spring, after two years of argument.',
	'Supporters filled the gallery and sang when the clerk read out the count, which was nine to eight with one abstention.',
	'The treasurer, who voted against, said that the money for the third year had not been found and might never be.',
	'Boats will run every twelve minutes in the morning and every twenty at night, according to the timetable that was handed out.',
].map(text => `<p>${text}</p>`);

type Place = Line['where'] | 'end-of-body' | 'nowhere';

/** One story page with some markup set before its headline, in its body, at the body's end, or after it. */
function pageWith(set: string, place: Place, language: string, headline = 'Ferries without tickets'): string {
	const at = (here: Place) => (place === here ? set : '');
	const [first, second, third, fourth] = prose;
	return `<html lang="${language}"><body><main>${at('before-headline')}<article><h1>${escaped(headline)}</h1><div>${first}${second}${at('in-body')}${third}${fourth}${at('end-of-body')}</div></article>${at('after-body')}</main></body></html>`;
}

const parser = new new JSDOM('').window.DOMParser();
const read = (html: string) => readStory(parser.parseFromString(html, 'text/html'), url);

type Found = {row: Line; gone: boolean; reason: string | undefined; evidence: string; left: boolean};

/** What becomes of a prompt in markup of a kind, at a place. */
function judged(row: Line, place: Place, set = (text: string) => `<p>${text}</p>`): Found {
	const reading = read(pageWith(set(escaped(row.text)), place, row.language));
	const removal = reading?.removals.find(
		({veiled, excerpt}) => veiled && excerpt !== '' && row.text.startsWith(excerpt.slice(0, 60)),
	);
	return {
		row,
		gone: removal !== undefined,
		reason: removal?.reason,
		evidence: removal?.evidence ?? '',
		left: !reading || bodyText(reading.story).includes(row.text),
	};
}

const told = (found: Found[]) =>
	found.map(({row: {language, text}, reason}) => `${language} ${reason ?? '–'}: ${text}`);

describe('prompts and promos in ten languages', () => {
	const prompts = lines('prompts');

	it.each<[Place, string]>([
		['before-headline', 'before the first paragraph'],
		['in-body', 'between paragraphs'],
		['end-of-body', 'after the last paragraph'],
		['after-body', 'after the last paragraph'],
	])(
		'go %s, at least 95 %% of them and all that mostly stand there, each for its reason and told to be %s',
		(place, where) => {
			const found = prompts.map(row => judged(row, place));
			const gone = found.filter(one => one.gone);
			expect(gone.length / found.length, told(found.filter(one => !one.gone)).join('\n')).toBeGreaterThanOrEqual(0.95);
			const usual = found.filter(({row}) => row.where === place);
			expect(told(usual.filter(one => !one.gone || one.left))).toEqual([]);
			expect(told(gone.filter(one => one.reason !== one.row.reason))).toEqual([]);
			expect(gone.filter(one => !one.evidence.endsWith(where)).map(one => one.evidence)).toEqual([]);
		},
	);

	const markups = [
		(text: string) => `<p><a href="/more">${text}</a></p>`,
		(text: string) => `<div><button>${text}</button></div>`,
		(text: string) => `<div><strong>${text}</strong></div>`,
	];

	it('go as links, buttons and bold lines too, where they mostly stand; a lone link to other stories needs more', () => {
		const asking = prompts.filter(row => row.reason !== 'related');
		const found = asking.map((row, i) => judged(row, row.where, markups[i % markups.length]));
		expect(told(found.filter(one => !one.gone || one.left))).toEqual([]);
	});
});

describe('lines of a story that look like prompts', () => {
	it.each(lines('restraint'))('$language, $where: $text', ({language, where, text}) => {
		const html =
			where === 'before-headline'
				? pageWith('', 'nowhere', language, text)
				: pageWith(`<p>${escaped(text)}</p>`, where, language);
		const reading = read(html);
		expect(reading?.removals.filter(({veiled}) => veiled)).toEqual([]);
		if (where === 'in-body') expect(bodyText(reading!.story)).toContain(text.replace(/\s+/g, ' '));
	});
});

describe('words that are a table’s own', () => {
	const hiddenOf = (set: string) =>
		(read(pageWith(set, 'in-body', 'en'))?.removals ?? []).filter(one => one.veiled).map(one => one.excerpt);
	const words = ['Close', 'Join', 'Subscribe', 'Log in', 'Newsletter', 'Top stories', 'Members only', 'Cancel anytime'];

	it.each(words)('stay, in a cell of data and as a term: %s', word => {
		const heads = `<tr><th>Ferry</th><th>${word}</th></tr>`;
		const cells = `<tr><td>${word}</td><td>41.20</td></tr><tr><td>Berg</td><td>40.11</td></tr>`;
		expect(hiddenOf(`<table>${heads}${cells}</table>`)).toEqual([]);
		expect(hiddenOf(`<dl><dt>${word}</dt><dd>41.20</dd><dt>Open</dt><dd>40.11</dd></dl>`)).toEqual([]);
	});

	it('are none in a table that lays a page out, and no button is one', () => {
		const column = `<td>${prose[0]}<p>Subscribe now</p></td><td><p>Berg</p><p>Pier 3</p><p>Low Quay</p></td>`;
		expect(hiddenOf(`<table><tr>${column}</tr><tr><td>2026</td><td>Amity</td></tr></table>`)).toEqual([
			'Subscribe now',
		]);
		expect(hiddenOf('<table><tr><td>Subscribe now</td><td>No ads</td></tr></table>')).toEqual(['Subscribe now']);
		const plans = '<tr><td>Monthly</td><td>£9</td></tr><tr><td>Yearly</td><td><button>Subscribe now</button></td></tr>';
		expect(hiddenOf(`<table>${plans}</table>`).join()).toContain('Subscribe now');
	});
});

describe('the box of a prompt', () => {
	const veiled = (set: string, place: Place) =>
		(read(pageWith(set, place, 'en'))?.removals ?? []).filter(one => one.veiled).map(one => one.excerpt);

	it('is a button that subscribes beside a field for an address, whatever the letter is called', () => {
		const box = '<div><h3>Subscribe to Low Tide</h3><form><input type="email"><button>Subscribe</button></form></div>';
		expect(veiled(box, 'after-body')).toEqual(['Subscribe to Low Tide · Subscribe']);
	});

	it.each([
		'<h3>Leave a comment</h3><form><textarea></textarea><input name="email"><button>Post</button><button>Subscribe</button></form>',
		'<h3>3 comments</h3><p>Ann: Good.</p><form><input type="email"><button>Subscribe</button></form>',
		'<form><h3>Should ferries be free?</h3><p>Yes</p><p>No</p><input type="email"><label>Newsletter</label><button>Vote</button></form>',
		'<h2>Results by town</h2><table><tr><td>Low Quay</td><td>312</td></tr></table><form><input type="email"><button>Subscribe</button></form>',
	])('is no form that asks for an address among other things: %s', box => {
		expect(veiled(`<div>${box}</div>`, 'after-body')).toEqual([]);
	});

	it('goes with what it says in whole sentences, where it is set apart for a field', () => {
		const small = 'Letters may carry word of events that others pay for, and of the shop that the harbour museum runs.';
		const box = `<figure><aside><p>Sign up to First Boat</p><p>Free daily newsletter</p><form><input type="email"><button>Sign up</button></form><p>${small}</p></aside></figure>`;
		expect(bodyText(read(pageWith(box, 'in-body', 'en'))!.story)).not.toContain('Letters may carry');
		expect(veiled(box, 'in-body')).toHaveLength(1);
	});

	it('is no advertisement, which stays', () => {
		const box = '<div><p>Sponsored stories</p><a href="/x">The pan that every cook in the harbour wants</a></div>';
		expect(veiled(box, 'in-body')).toEqual([]);
	});

	it('leaves the story in a column that ends in a field', () => {
		const column = `<div>${prose[0]}${prose[1]}<p>Sign up to our free newsletter</p><form><input type="email"><button>Sign up</button></form></div>`;
		const {story} = read(`<main><article><h1>Ferries</h1>${column}<div>${prose[2]}${prose[3]}</div></article></main>`)!;
		expect(bodyText(story)).toContain('Supporters filled the gallery');
	});

	it.each(['Log in to comment', 'Sign in to join the conversation'])(
		'leaves what stands between the heading “%s” and a field',
		heading => {
			const said =
				'Mara: The boats were full at five in the morning, and nobody on the pier knew who was to pay for them.';
			const box = `<section><h3>${heading}</h3><p>${said}</p><textarea></textarea></section>`;
			expect(veiled(box, 'in-body').join()).not.toContain('Mara');
		},
	);

	it.each([
		['en', 'Join the discussion', 'Sign up for free', 'Sign in'],
		['de', 'Zur Diskussion', 'Jetzt kostenlos registrieren', 'Anmelden'],
		['fr', 'Participez à la discussion', 'Inscrivez-vous gratuitement', 'S’inscrire'],
		['es', 'Únete a la conversación', 'Regístrate gratis', 'Iniciar sesión'],
		['it', 'Partecipa alla discussione', 'Registrati gratis', 'Accedi'],
		['pt', 'Participe da conversa', 'Cadastre-se grátis', 'Entrar'],
		['ru', 'Участвуйте в обсуждении', 'Зарегистрируйтесь бесплатно', 'Войти'],
		['zh', '参与讨论', '立即登录', '登录'],
		['ja', '議論に参加', '無料会員登録', 'ログイン'],
	])('is none where one signs in to talk with others (%s): %s', (language, heading, line, button) => {
		const box = `<div><h3>${heading}</h3><p>${line}</p><button>${button}</button></div>`;
		const {removals} = read(pageWith(box, 'after-body', language))!;
		expect(removals.filter(one => one.veiled).map(one => one.excerpt)).toEqual([]);
	});

	it.each([
		'<h2>Sign up to continue reading</h2><p>Join the conversation with 100 papers.</p><button>Sign up</button>',
		'<h2>Sign up for free</h2><p>News, opinion and debate from all over.</p><button>Sign up</button>',
	])('goes where one signs up to read, whatever is promised along: %s', box => {
		expect(veiled(`<div>${box}</div>`, 'after-body')).toHaveLength(1);
	});

	it.each([
		['<h2>What it costs</h2><p>A ticket was two euros.</p>', 'More on the ferries here'],
		['<p>“We never had a choice.”</p>', 'The history of the pier'],
		['', 'Report an error'],
	])('leaves lines and a link that have nothing to do with its call: %s', (lines, link) => {
		const box = `<div>${lines}<p>Sign up to our newsletter</p><p><a href="/harbour">${link}</a></p></div>`;
		expect(veiled(box, 'in-body')).toEqual(['Sign up to our newsletter']);
	});

	it('leaves two paragraphs between the heading of a newsletter and a field', () => {
		const told = `${prose[0]}${prose[1]}`.replaceAll('<p>', '<p>Later: ');
		const box = `<section><h2>Sign up for our newsletter</h2>${told}<input type="search"></section>`;
		expect(veiled(box, 'in-body').join()).not.toContain('Later');
	});

	it.each(['<a href="/n">Sign up to our free newsletter</a>', 'Sign up to our free newsletter'])(
		'leaves a sentence of few words that a call stands beside: %s',
		call => {
			expect(veiled(`<div><p>Berg left.</p><p>${call}</p></div>`, 'in-body')).toEqual([
				'Sign up to our free newsletter',
			]);
		},
	);

	it('leaves the short sentences of a part of the story in which a call stands that nothing answers', () => {
		const box =
			'<div><p>“We never wanted it,” says Berg.</p><p>Download our app</p><p>She laughs, then she does not.</p></div>';
		expect(veiled(box, 'in-body')).toEqual(['Download our app']);
	});

	it('is not the bar with the site’s name and its places', () => {
		const bar =
			'<div><div><a href="/">Amity Letter</a></div><div><button>Subscribe</button></div><div><button>Sign in</button></div></div>';
		expect(veiled(bar, 'before-headline').join()).not.toContain('Amity Letter');
	});

	it('goes with the sentences behind its heading and with the field below them', () => {
		const said = 'Our First Boat letter breaks down the day on the water, what is happening there and why it matters.';
		const box = `<div class="nl"><h3>Sign up to our morning email</h3><p>${said}</p><form><input type="email"><button>Sign up</button></form></div>`;
		expect(bodyText(read(pageWith(box, 'in-body', 'en'))!.story)).not.toContain('First Boat');
		expect(veiled(box, 'in-body')).toEqual([`Sign up to our morning email · ${said} · Sign up`]);
	});

	it.each([
		['Support independent journalism from as little as £1', 'Support us now'],
		['Sign up for free to read more from the Amity Letter', 'Create free account'],
	])('goes with the link that answers it: %s', (call, answer) => {
		const box = `<div><h4>Enjoying this story?</h4><p>${call}</p><a href="/join">${answer}</a></div>`;
		expect(veiled(box, 'in-body')).toEqual([`Enjoying this story? · ${call} · ${answer}`]);
	});

	it('goes with what is said in few words among lines that ask', () => {
		const box =
			'<div><p>Get all your news in one place.</p><p>Hundreds of titles.</p><p>One app.</p><a href="/s">Start your free trial</a></div>';
		expect(veiled(box, 'before-headline').join()).toContain('Hundreds of titles.');
	});

	it('is a card of other stories, where nothing else stands under its heading', () => {
		const box =
			'<div><span>Recommended</span><a href="/b"><img src="b.jpg" alt=""><b>The bridge that nobody crosses</b></a></div>';
		expect(veiled(box, 'in-body')).toEqual(['Recommended · The bridge that nobody crosses']);
		const korean =
			'<div><strong>관련기사</strong><ul><li><a href="/1">아무도 건너지 않는 다리, 밤에 불 켠다</a></li></ul></div>';
		expect(veiled(korean, 'in-body')).toEqual(['관련기사 · 아무도 건너지 않는 다리, 밤에 불 켠다']);
	});
});

describe('a box in which the house of a known frame speaks for itself', () => {
	const hiddenOf = (set: string) =>
		(read(pageWith(set, 'in-body', 'en'))?.removals ?? []).filter(one => one.veiled).map(one => one.excerpt);

	it.each([
		'<h2>Unlock this story</h2><ul><li>Monthly</li><li>$14.99</li><li>Yearly</li><li>$119.99</li></ul><button>Choose plan</button><p>Ad-free reading. One login.</p>',
		'<h3>Why inkl?</h3><ul><li>100+ trusted publishers</li><li>No ads or clickbait</li><li>One low price</li></ul><a href="/j">Try it free</a>',
		'<p>Love inkl? Share it.</p><p>Refer a friend and you both get a free month.</p><a href="/r">Get my referral link</a>',
		'<h2>Pick the plan that suits you</h2><table><tr><th>Free</th><th>Premium</th></tr><tr><td>10 stories a month</td><td>Unlimited stories</td></tr></table><button>Get started</button>',
	])('goes whole, though few of its lines ask: %s', box => {
		const words = box
			.replace(/<[^>]+>/g, ' · ')
			.split(' · ')
			.filter(word => word.trim());
		const hidden = hiddenOf(`<div>${box}</div>`).join(' · ');
		expect(words.filter(word => !hidden.includes(word))).toEqual([]);
	});

	it.each([
		'<h3>What they cost</h3><ul><li>Skyview: £10.99 a month</li><li>Reelbox: £8.99 a month, first week free</li></ul><a href="/news/prices">How we compared them</a>',
		'<h3>What they cost</h3><ul><li>inkl: £9.99 a month, 100 titles</li><li>Readall: £11.99 a month</li></ul><a href="/news/apps">The whole table</a>',
		'<h3>Membership fees</h3><table><tr><th>Plan</th><th>Fee</th></tr><tr><td>Adult</td><td>£40 a year</td></tr><tr><td>Family</td><td>£70 a year</td></tr></table><a href="/news/fees">All fees</a>',
		'<h3>How to join</h3><p>The pool costs £9 a month.</p><p>The first month is free.</p><a href="https://pool.example/join">Join</a>',
		'<p>inkl could not load this story. Check your connection.</p><button>Try again</button>',
		'<h3>Something went wrong with your payment</h3><p>Your inkl membership could not be renewed.</p><button>Update card</button>',
		'<h3>inkl support</h3><p>Hi! How can we help you today?</p><input><button>Send</button>',
		'<h3>Your privacy at inkl</h3><p>Choose what we may store.</p><button>Save choices</button><button>Agree</button>',
		'<h3>One more step</h3><p>inkl needs to know that you are no robot.</p><button>Continue</button>',
		'<button>What does a digital subscription cost?</button><p>About £10 a month for most papers.</p><button>Can I read free?</button><p>Three articles on most sites.</p>',
	])('is none that a story or a page’s tools say so little in: %s', box => {
		expect(hiddenOf(`<div>${box}</div>`)).toEqual([]);
	});

	it('takes none of the short lines of a story along that stand around it', () => {
		const card = '<div><p>Love inkl? Share it.</p><p>You both get a free month.</p><a href="/r">Get my link</a></div>';
		const hidden = hiddenOf(
			`<div><p>Berg reads it at night.</p><p>He subscribes to nothing.</p>${card}<p>Nor do I.</p></div>`,
		);
		expect(hidden.join(' · ')).toBe('Love inkl? Share it. · You both get a free month. · Get my link');
	});
});

describe('a box that asks for consent', () => {
	const paid = '<a href="/pur">Subscribe now</a><p>Already a subscriber? <a href="/login">Sign in here</a></p>';

	it.each([
		`<div><div><p>We and our partners store cookies to show you content that is meant for you and nobody else on the boat.</p><button>Accept all</button></div><div><h3>Read ad-free</h3>${paid}</div></div>`,
		`<div><p>We use cookies. You can also sign up for our newsletter.</p><button>OK</button><button>Reject</button></div>`,
		'<div><p>Weiterlesen mit Werbung und Tracking</p><button>Akzeptieren</button><p>Bereits Abonnent? <a href="/l">Hier anmelden</a></p></div>',
		'<div><p>En acceptant les cookies, vous soutenez notre rédaction.</p><button>Accepter</button><p>Déjà abonné ? <a href="/l">Se connecter</a></p></div>',
		'<div class="modal"><h2>Are you a robot?</h2><p>Please sign in or tick the box to continue reading.</p><button>I am not a robot</button></div>',
	])('stays as it is: %s', box => {
		const hidden = (read(pageWith(box, 'in-body', 'en'))?.removals ?? []).filter(one => one.veiled);
		expect(hidden.map(one => one.excerpt)).toEqual([]);
	});

	it('spares no prompt beside the story it stands over', () => {
		const box = `<div><div><p>We use cookies.</p><button>Accept</button></div>${prose[0]}<p>Sign up to our free newsletter</p></div>`;
		const hidden = (read(pageWith(box, 'in-body', 'en'))?.removals ?? []).filter(one => one.veiled);
		expect(hidden.map(one => one.excerpt)).toEqual(['Sign up to our free newsletter']);
	});
});
