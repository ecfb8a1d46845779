// @vitest-environment node
import {JSDOM} from 'jsdom';
import {describe, expect, it} from 'vitest';
import {readStory} from '../../src/engine/index';
import {wholePageOf} from '../../src/engine/page/page';
import {lookOn} from '../../src/engine/prompts/look';
import sites from '../../src/engine/site/sites.data';
import {ferriesWith, type Place} from '../fixtures/ferries';
import {type Appeal, appeals, prose} from '../fixtures/load';

const parser = new new JSDOM('').window.DOMParser();

/** What is hidden of the story's page with a row set in it. */
function hidden({html, place, language}: Pick<Appeal, 'html' | 'place' | 'language'>) {
	const page = parser.parseFromString(ferriesWith(html, place as Place, language), 'text/html');
	const reading = readStory(page, 'https://www.inkl.com/news/ferries');
	return reading?.removals.filter(({veiled}) => veiled) ?? [];
}

const inkl = sites.find(({id}) => id === 'inkl')!;

const told = (rows: Appeal[]) => rows.map(({language, html}) => `${language}: ${html}`).join('\n');

/** Kinds of rows that offer what a house has to sell or to give. */
const offers = new Set(['sign-up', 'subscribe', 'newsletter', 'app', 'donate', 'follow']);

/**
 * Of rows that nothing was learned from, fewer are heard, and pitches are learned from the older half of appeals.tsv alone.
 * One in four of these is read: they are many.
 */
describe.each([
	['appeals', 0.44, 4],
	['appeals-kept', 0.6, 1],
	['aggregators-kept', 0.3, 1],
] as const)('%s', (file, share, every) => {
	const rows = appeals(file).filter((_, at) => at % every === 0);

	it(`has pitches of which the page hides at least ${share}`, () => {
		const pitches = rows.filter(({side, kind}) => side === 'appeal' && offers.has(kind));
		const shown = pitches.filter(row => hidden(row).length === 0);
		expect(1 - shown.length / pitches.length, told(shown)).toBeGreaterThanOrEqual(share);
	});

	it('has lines that are story and sound like one, of which the page hides nothing', () => {
		const stories = rows.filter(({side}) => side === 'story');
		expect(told(stories.filter(row => hidden(row).length > 0))).toBe('');
	});
});

/** What asks for a birthday or whether one is a robot, says that the line is lost, lets comment and search. */
it.each([
	['appeals', 2],
	['appeals-kept', 1],
] as const)('of what a page’s tools say the page hides nothing: %s', (file, every) => {
	const rows = appeals(file).filter(({side}, at) => side === 'tool' && at % every === 0);
	expect(told(rows.filter(row => hidden(row).length > 0))).toBe('');
});

it('of what stories say of services the page hides nothing', () => {
	expect(told(appeals('services-kept').filter(row => hidden(row).length > 0))).toBe('');
});

/** A publisher's link beside it, and no text yet: the look that hides comes while a page still draws itself. */
it.each([
	['de', 'So sparen Sie jetzt Heizkosten'],
	['de', 'Neue Regeln für Rentner ab Januar'],
	['de', 'Warum die Preise jetzt steigen'],
	['en', 'Get the best deals on toys this Christmas'],
])('the title of a page is no pitch: %s, %s', (language, title) => {
	const isHidden = (tag: string) => {
		const publisher = '<a href="/channel/post"><img alt="Post"><span>Post</span></a><button>Follow</button>';
		const head = `<div>${publisher}<${tag}>${title}</${tag}></div>`;
		const page = parser.parseFromString(`<html lang="${language}"><body>${head}</body></html>`, 'text/html');
		const site = sites.find(({id}) => id === 'msn')!;
		return (
			lookOn(wholePageOf(page, new URL('https://www.msn.com/de-de/news/other/ferries/ar-AA1')), site).marks.size > 0
		);
	};
	expect([isHidden('h3'), isHidden('h1')]).toEqual([true, false]);
});

/** Where no markup says so, the document's own title does. */
it.each([
	'Spotify Premium to cost more in Europe',
	'Unlimited access to beaches becomes law',
	'Your first month of parenthood',
])('the title that the document has is no pitch among a frame’s prompts: %s', title => {
	const hiddenUnder = (document: string) => {
		const frame = '<div>Get all your news in one place.</div><div>100’s of premium titles.</div>';
		const below = '<div>Sign up to read this article</div>';
		const head = `<div>${frame}<div>Harbour Courier</div><div>${title}</div>${below}</div>`;
		const text = '<p>The council voted nine to four on Tuesday to rebuild the pier that a storm tore away.</p>'.repeat(
			3,
		);
		const page = parser.parseFromString(`<title>${document}</title><body>${head}${text}</body>`, 'text/html');
		return lookOn(wholePageOf(page, new URL('https://www.inkl.com/news/ferries')), inkl).marks.size;
	};
	expect([hiddenUnder('inkl'), hiddenUnder(`${title} | inkl`)]).toEqual([4, 3]);
});

/** They are many: one in ten is read. */
it('of ordinary lines of stories the page hides nothing', () => {
	const rows = prose().filter((_, at) => at % 10 === 1);
	expect(told(rows.filter(row => hidden(row).length > 0))).toBe('');
});

it('whoever shares a story, or keeps it, answers nothing that stands beside', () => {
	const told =
		'Am Anleger warten jeden Morgen zwei Dutzend Menschen. Manche haben einen Klappstuhl dabei. Bezahlt wird in eine Milchkanne, und bisher, sagt Thoms, habe am Abend immer gestimmt, was darin war.';
	const rest = Array.from(
		{length: 4},
		(_, at) =>
			`<p>Die Fähre fuhr am ${at + 2}. Mai zum ersten Mal seit der Flut, und am Anleger standen mehr Menschen, als die Stadt Einwohner hat.</p>`,
	);
	const html = `<html lang="de"><main><div><h1>Die Fähre</h1><p>${told}</p><div><button>Share</button><button>Save</button></div></div><div>${rest.join('')}</div></main></html>`;
	const {removals} = readStory(parser.parseFromString(html, 'text/html'), 'https://press.example/faehre')!;
	expect(removals.filter(({veiled}) => veiled)).toEqual([]);
});

describe('a pitch in words that no list foresaw', () => {
	const reasons = (html: string, language = 'en') => hidden({html, place: 'mid', language}).map(({reason}) => reason);

	it.each([
		['en', 'promo', '<p>Three free stories left this month. <a href="/x">See the plans</a></p>'],
		[
			'en',
			'promo',
			'<p>This newsroom is paid for by readers. <a href="/g">Give what you can</a> and keep it free for all.</p>',
		],
		[
			'de',
			'subscribe',
			'<div><p>Der ganze Kurier digital, die ersten vier Wochen für 1 Euro.</p><button>Zum Angebot</button></div>',
		],
	])('is hidden, and named by what it offers where the words say it: %s, %s', (language, reason, html) => {
		expect(reasons(html, language)).toEqual([reason]);
	});

	it.each([
		[
			'what a banner is quoted to say',
			'<p>Auf dem Banner steht: „Unterstützen Sie unsere Redaktion ab 3 Euro im Monat.“</p>',
			'de',
		],
		[
			'a sentence with a link in it',
			'<p>A library card gets you free access to <a href="/papers">every paper</a> in the country.</p>',
			'en',
		],
		[
			'a sentence that begins with one',
			'<p>The library card is worth it. <a href="/m">Members</a> read every title for nine pounds a month.</p>',
			'en',
		],
		[
			'a check for robots, in Korean',
			'<div><p>계속 읽으려면 로봇이 아님을 확인해 주세요.</p><button>확인</button></div>',
			'ko',
		],
		[
			'a caption',
			'<figure><img src="/a.jpg" alt=""><figcaption>The app on your iPhone comes with a free trial of three months.</figcaption><button>Enlarge</button></figure>',
			'en',
		],
		['a chat', '<div role="dialog"><p>Hello! How can we help you today?</p><input><button>Send</button></div>', 'en'],
		[
			'a check for robots',
			'<div><p>Bitte bestätigen Sie, dass Sie kein Roboter sind.</p><input type="checkbox"><button>Weiter</button></div>',
			'de',
		],
		[
			'a place to comment for those who sign in',
			'<div><h4>63 comentarios</h4><p>Inicia sesión para poder comentar y votar.</p><a href="/in">Iniciar sesión</a></div>',
			'es',
		],
		[
			'one with buttons',
			'<div><h4>Comments (3)</h4><p>To leave a comment, please log in or register.</p><button>Log in</button><button>Register</button></div>',
			'en',
		],
		[
			'one that pitches an account in many words',
			'<div><p>To join the conversation, and become an exclusive member of the Harbour Watch, create an account today!</p><button>Join today!</button><button>I already have an account</button></div>',
			'en',
		],
		[
			'a place to report a mistake',
			'<div><p>Une faute dans ce texte ? Dites-le-nous.</p><label>Votre adresse e-mail <input type="email"></label><button>Envoyer</button></div>',
			'fr',
		],
		['a search', '<div><h3>Search our archive</h3><input><button>Search</button></div>', 'en'],
		['a story’s tools', '<div><button>Save</button><button>Listen</button><button>Gift</button></div>', 'en'],
		[
			'a row of its tools in more words',
			'<div><button>Share</button><button>Comment on this story</button><span>812</span><button>Add to your saved stories</button><button>Save</button></div>',
			'en',
		],
	])('is not what %s is', (_, html, language) => {
		expect(reasons(html, language)).toEqual([]);
	});

	it('is one that offers to read and to comment', () => {
		const line = '<p>Registrieren Sie sich kostenlos, um weiterzulesen und zu kommentieren.</p>';
		expect(reasons(line, 'de')).toEqual(['sign-up']);
	});

	it('takes no facts along from its box', () => {
		const box =
			'<div><p>You need a phone.</p><p>Reporting like this is paid for by readers. <a href="/g">Give what you can</a> and keep it free for all.</p></div>';
		expect(hidden({html: box, place: 'mid', language: 'en'}).map(({excerpt}) => excerpt)).toEqual([
			'Reporting like this is paid for by readers. Give what you can and keep it free for all.',
		]);
	});
});
