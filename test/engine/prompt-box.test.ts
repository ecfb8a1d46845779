// @vitest-environment node
import {describe, expect, it} from 'vitest';
import {bodyText} from '../../src/engine/index';
import {hiddenOf, pageWith, prose, read} from './prompt-page';

describe('the box of a prompt', () => {
	it('is a button that subscribes beside a field for an address, whatever the letter is called', () => {
		const box = '<div><h3>Subscribe to Low Tide</h3><form><input type="email"><button>Subscribe</button></form></div>';
		expect(hiddenOf(box, 'after-body')).toEqual(['Subscribe to Low Tide · Subscribe']);
	});

	it.each([
		'<h3>Leave a comment</h3><form><textarea></textarea><input name="email"><button>Post</button><button>Subscribe</button></form>',
		'<h3>3 comments</h3><p>Ann: Good.</p><form><input type="email"><button>Subscribe</button></form>',
		'<form><h3>Should ferries be free?</h3><p>Yes</p><p>No</p><input type="email"><label>Newsletter</label><button>Vote</button></form>',
		'<h2>Results by town</h2><table><tr><td>Low Quay</td><td>312</td></tr></table><form><input type="email"><button>Subscribe</button></form>',
	])('is no form that asks for an address among other things: %s', box => {
		expect(hiddenOf(`<div>${box}</div>`, 'after-body')).toEqual([]);
	});

	it('goes with what it says in whole sentences, where it is set apart for a field', () => {
		const small = 'Letters may carry word of events that others pay for, and of the shop that the harbour museum runs.';
		const box = `<figure><aside><p>Sign up to First Boat</p><p>Free daily newsletter</p><form><input type="email"><button>Sign up</button></form><p>${small}</p></aside></figure>`;
		expect(bodyText(read(pageWith(box, 'in-body', 'en'))!.story)).not.toContain('Letters may carry');
		expect(hiddenOf(box)).toHaveLength(1);
	});

	it('may be a figure that shows nothing and is answered by a button', () => {
		const words =
			'<p>Sign up to First Boat</p><p>Lift your week with our prize-winning journalism, delivered every Friday</p>';
		const figure = (more: string) => hiddenOf(`<figure><div>${words}${more}</div></figure>`).join(' · ');
		expect(figure('<button>Sign up</button>')).toMatch(/First Boat.*every Friday.*Sign up/);
		expect(figure('')).toBe('');
		expect(figure('<img src="/boat.jpg"><button>Sign up</button>')).not.toContain('every Friday');
	});

	it.each([
		['signup', '<button>Start reading</button>'],
		['fixed inset-0 banner', '<button>Get started</button>'],
		['promo-top', '<form><input type="email"><button>Sign up</button></form>'],
	])('is none that holds the headline, which only the document’s title tells from its lines: %s', (name, means) => {
		const frame = '<div>Get all your news in one place.</div><div>One app.</div><div>Start reading</div>';
		const head = `<div class="${name}">${frame}<div>Harbour Courier</div><div>Ferries without tickets</div>${means}</div>`;
		const page = (again: string) =>
			read(`<title>Ferries without tickets | Courier</title><main>${again}${head}<div>${prose.join('')}</div></main>`)!;
		const hidden = (again: string) =>
			page(again)
				.removals.filter(one => one.veiled)
				.map(one => one.excerpt)
				.join(' ');
		expect(hidden('')).not.toMatch(/Ferries|Courier/);
		expect(hidden('')).toContain('Get all your news');
		expect(page('').story.headline).toBe('Ferries without tickets');
		// A sheet over a page that has its headline may say it again.
		expect(hidden('<h1>Ferries without tickets</h1>')).toContain('Ferries');
	});

	it.each([
		['pt', 'Ainda não tem conta?', 'Criar conta'],
		['ja', 'まだ会員でない方はこちら', '新規登録'],
		['ko', '아직 회원이 아니신가요?', '회원가입'],
		['ru', 'Ещё нет аккаунта?', 'Создать аккаунт'],
	])('asks who has no account yet, and has the button for it: %s', (language, asks, label) => {
		const box = `<div><p>${asks}</p><button>${label}</button></div>`;
		expect(hiddenOf(box, 'in-body', language)).toEqual([`${asks} · ${label}`]);
	});

	it('is none in which one talks with somebody of the house, whatever it offers', () => {
		const box = (label: string) =>
			`<div><p>Questions about your subscription?</p><p>Start your free trial today</p><input name="message"><button>${label}</button></div>`;
		expect(hiddenOf(box('Start chat'), 'after-body')).toEqual([]);
		expect(hiddenOf(box('Start free trial'), 'after-body').join()).toContain('Start your free trial');
	});

	const pitch = 'Get ready for your day – we’ll point you to all the harbour news and analysis you need every morning';
	const small = 'Privacy Notice: Newsletters may contain information about events that others pay for.';
	it.each([
		['en', `<p>Sign up to Low Water</p><p>${pitch}</p>`],
		['en', `<h3>Sign up to Low Water</h3><p>${pitch}</p>`],
		[
			'en',
			`<p>Sign up to The Piers</p><p>Get harbour inspiration, new routes and local tips for your next trip</p><p>${small}</p>`,
		],
		[
			'en',
			`<a href="#x">skip past newsletter promotion</a><p>Sign up to The Piers</p><p>${pitch}</p><p>Free newsletter</p><p>${small}</p><span id="x">after newsletter promotion</span>`,
		],
		[
			'de',
			'<p>Jetzt den Hafenbrief-Newsletter abonnieren</p><p>Die wichtigsten Themen der Woche, jeden Freitag kostenlos in Ihrem Postfach.</p>',
		],
		['pt', '<p>Assine nossa newsletter</p><p>Fique por dentro das notícias do porto. É grátis.</p>'],
	])('is the small one in which all the others offer something too (%s): %s', (language, lines) => {
		const said = lines.split(/<[^>]*>/).filter(Boolean);
		expect(hiddenOf(`<div>${lines}</div>`, 'in-body', language)).toEqual([expect.stringContaining(said[0]!)]);
		const {story} = read(pageWith(`<div>${lines}</div>`, 'in-body', language))!;
		expect(bodyText(story)).not.toContain(said.at(-1)!.slice(0, 30));
	});

	it.each([
		'<p>The Low Water newsletter is our guide to the harbour’s week, its tides and its people. <a href="/n">Sign up here</a>.</p>',
		'<p>Sign up for Low Water Local to get the news from your pier every morning</p>',
	])('is not needed by a line that has its answer, or says enough: %s', line => expect(hiddenOf(line)).toHaveLength(1));

	it.each([
		'<p>Ida Thornberg</p>',
		'<h3>Boats by pier</h3>',
		'<p><a href="/pier">Sign up at the pier: how the lists work</a></p>',
	])('is none with a name, a heading or a way elsewhere in it: %s', line =>
		expect(hiddenOf(`<div>${line}<p>${pitch}</p></div>`).join()).not.toMatch(/Thornberg|by pier|at the pier/),
	);

	it('is no form in which one writes, whatever it promises and warns of', () => {
		const form = (field: string) =>
			`<form><h3>Leave a comment</h3><input name="email" type="email">${field}<label>Sign up for our newsletter</label><p>This site is protected by reCAPTCHA and the Quay privacy policy.</p><button>Submit</button></form>`;
		expect(hiddenOf(form('<textarea name="comment"></textarea>'), 'after-body')).toEqual([]);
		expect(hiddenOf(form('<textarea name="g-recaptcha-response"></textarea>'), 'after-body').join()).toContain(
			'newsletter',
		);
	});

	it('is no advertisement, which stays', () => {
		const box = '<div><p>Sponsored stories</p><a href="/x">The pan that every cook in the harbour wants</a></div>';
		expect(hiddenOf(box)).toEqual([]);
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
			expect(hiddenOf(box, 'in-body').join()).not.toContain('Mara');
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
		expect(hiddenOf(box, 'after-body', language)).toEqual([]);
	});

	it.each([
		'<h2>Sign up to continue reading</h2><p>Join the conversation with 100 papers.</p><button>Sign up</button>',
		'<h2>Sign up for free</h2><p>News, opinion and debate from all over.</p><button>Sign up</button>',
	])('goes where one signs up to read, whatever is promised along: %s', box => {
		expect(hiddenOf(`<div>${box}</div>`, 'after-body')).toHaveLength(1);
	});

	it.each([
		['<h2>What it costs</h2><p>A ticket was two euros.</p>', 'More on the ferries here'],
		['<p>“We never had a choice.”</p>', 'The history of the pier'],
		['', 'Report an error'],
	])('leaves lines and a link that have nothing to do with its call: %s', (lines, link) => {
		const box = `<div>${lines}<p>Sign up to our newsletter</p><p><a href="/harbour">${link}</a></p></div>`;
		expect(hiddenOf(box)).toEqual(['Sign up to our newsletter']);
	});

	it('leaves two paragraphs between the heading of a newsletter and a field', () => {
		const told = `${prose[0]}${prose[1]}`.replaceAll('<p>', '<p>Later: ');
		const box = `<section><h2>Sign up for our newsletter</h2>${told}<input type="search"></section>`;
		expect(hiddenOf(box, 'in-body').join()).not.toContain('Later');
	});

	it.each(['<a href="/n">Sign up to our free newsletter</a>', 'Sign up to our free newsletter'])(
		'leaves a sentence of few words that a call stands beside: %s',
		call => {
			expect(hiddenOf(`<div><p>Berg left.</p><p>${call}</p></div>`)).toEqual(['Sign up to our free newsletter']);
		},
	);

	it('leaves the short sentences of a part of the story in which a call stands that nothing answers', () => {
		const box =
			'<div><p>“We never wanted it,” says Berg.</p><p>Download our app</p><p>She laughs, then she does not.</p></div>';
		expect(hiddenOf(box)).toEqual(['Download our app']);
	});

	it('is not the bar with the site’s name and its places', () => {
		const bar =
			'<div><div><a href="/">Amity Letter</a></div><div><button>Subscribe</button></div><div><button>Sign in</button></div></div>';
		expect(hiddenOf(bar, 'before-headline').join()).not.toContain('Amity Letter');
	});

	it('goes with the sentences behind its heading and with the field below them', () => {
		const said = 'Our First Boat letter breaks down the day on the water, what is happening there and why it matters.';
		const box = `<div class="nl"><h3>Sign up to our morning email</h3><p>${said}</p><form><input type="email"><button>Sign up</button></form></div>`;
		expect(bodyText(read(pageWith(box, 'in-body', 'en'))!.story)).not.toContain('First Boat');
		expect(hiddenOf(box)).toEqual([`Sign up to our morning email · ${said} · Sign up`]);
	});

	it.each([
		['Support independent journalism from as little as £1', 'Support us now'],
		['Sign up for free to read more from the Amity Letter', 'Create free account'],
	])('goes with the link that answers it: %s', (call, answer) => {
		const box = `<div><h4>Enjoying this story?</h4><p>${call}</p><a href="/join">${answer}</a></div>`;
		expect(hiddenOf(box)).toEqual([`Enjoying this story? · ${call} · ${answer}`]);
	});

	it('goes with what is said in few words among lines that ask', () => {
		const box =
			'<div><p>Get all your news in one place.</p><p>Hundreds of titles.</p><p>One app.</p><a href="/s">Start your free trial</a></div>';
		expect(hiddenOf(box, 'before-headline').join()).toContain('Hundreds of titles.');
	});

	it('is a card of other stories, where nothing else stands under its heading', () => {
		const box =
			'<div><span>Recommended</span><a href="/b"><img src="b.jpg" alt=""><b>The bridge that nobody crosses</b></a></div>';
		expect(hiddenOf(box)).toEqual(['Recommended · The bridge that nobody crosses']);
		const korean =
			'<div><strong>관련기사</strong><ul><li><a href="/1">아무도 건너지 않는 다리, 밤에 불 켠다</a></li></ul></div>';
		expect(hiddenOf(korean)).toEqual(['관련기사 · 아무도 건너지 않는 다리, 밤에 불 켠다']);
	});
});
