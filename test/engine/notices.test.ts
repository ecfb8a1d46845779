// @vitest-environment node
import {JSDOM} from 'jsdom';
import {describe, expect, it} from 'vitest';
import {bodyText, readStory} from '../../src/engine/index';
import {paragraphs, url} from './furnished';

const inkl = 'https://www.inkl.com/news/ferries-are-free';
const frame =
	'<div><p>Get all your news in one place.</p><p>Start reading</p></div><p>Harbour Courier</p><p>Harbour Courier</p><p>World</p><p>Mara Quinn</p>';
const end = '<div><p>Sign up to read this article</p><p>Already a member? Sign in here</p></div>';

const read = (html: string, address: string) => readStory(new JSDOM(html, {url: address}).window.document, address);

/** A page in a known frame, or of a newspaper, with something before and behind the story's own box. */
const page = (address: string, before: string, behind = '') =>
	address === inkl
		? `<body><main>${before}${frame}<h1>Ferries are free</h1>${paragraphs}${behind}${end}</main></body>`
		: `<title>Ferries are free</title><body>${before}<article><h1>Ferries are free</h1><p>By Mara Quinn</p>${paragraphs}</article>${behind}</body>`;

const notice =
	'<h2>It is up to you</h2><p>We and our 340 partners store cookies on this device and read from it what we need to show you notices that suit you.</p>' +
	'<p>You may change your choices whenever you like, and object where somebody claims a legitimate interest.</p><button>Agree</button><button>More</button>';
const others = [
	'<p>Mit Ihrer Einwilligung speichern wir und 80 Partner Cookies auf Ihrem Gerät, um zu messen, was gelesen wird.</p><button>Alle akzeptieren</button><button>Ablehnen</button>',
	'<p>Avec votre accord, nos 40 partenaires et nous déposons des cookies sur votre appareil pour mesurer l’audience.</p><button>Tout accepter</button><button>Continuer sans accepter</button>',
	'<p>当サイトでは、表示の改善とアクセス状況の把握のためにクッキーを使用しています。設定はいつでも変更できます。</p><button>すべて同意する</button>',
];

describe('a box without a name that asks for consent', () => {
	const boxes = [notice, ...others].flatMap(text => [
		`<div>${text}</div>`,
		`<div style="position: fixed; bottom: 0">${text}</div>`,
		`<section role="dialog" aria-modal="true">${text}</section>`,
	]);

	it.each(boxes)('is no story and heads none: %s', box => {
		for (const address of [inkl, url])
			for (const html of [page(address, box), page(address, '', box)]) {
				const found = read(html, address)!;
				expect([found.story.headline, found.story.byline]).toEqual(['Ferries are free', 'Mara Quinn']);
				expect(bodyText(found.story)).toMatch(/^The ferries of Harbour City .*before the summer is over\.$/s);
				expect(found.removals.filter(one => one.veiled && /partner|cookie/i.test(one.excerpt))).toEqual([]);
			}
	});

	it('may be answered by a link where it is set over the page', () => {
		const box = `<div class="fixed"><p>We use cookies to count our readers, and others to find out what they had for breakfast.</p><a href="#">Accept all</a></div>`;
		expect(bodyText(read(page(url, box), url)!.story)).not.toContain('cookies');
	});
});

describe('a story about consent', () => {
	const texts = [
		'The council of Harbour City will no longer store cookies on the devices of those who look up a ferry.',
		'A cookie is a note that a website leaves on a device, and the law wants the reader to accept it first.',
		'The mayor said that the consent of a passenger should be worth more than a button on the way to a timetable.',
		'“I have pressed that button for years,” she said, “and nobody ever told me whose cookies they were.”',
	];
	const body = texts.map(text => `<p>${text}</p>`).join('');
	const held = '<div><p>To see this map you have to allow cookies.</p><button>Allow cookies</button></div>';

	it.each([
		`<h1>No more cookies</h1><div>${body}${held}</div>`,
		`<div><h1>No more cookies</h1>${body}<button>I agree</button></div>`,
		`<h1>No more cookies</h1><p>Harbour City will stop asking its passengers what they think of cookies, after many complaints.</p><div>${body}<button>OK</button></div>`,
		`<h1>No more cookies</h1><div>${body}<a href="/all">Alle Artikel</a></div><p>The Harbour Courier has been printed by the harbour since 1884, on every day that had news and on some that had none.</p>`,
	])('is read: %#', html => {
		for (const text of texts) expect(bodyText(read(`<body>${html}</body>`, url)!.story)).toContain(text);
	});
});
