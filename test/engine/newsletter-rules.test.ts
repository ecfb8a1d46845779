// @vitest-environment node
import {expect, it} from 'vitest';
import {bodyText} from '../../src/engine/index';
import {hiddenOf, pageWith, read} from './prompt-page';

/** Whether a line is read between the paragraphs of a page in this language. */
function isRead(language: string, line: string): boolean {
	const {story} = read(pageWith(`<p>${line}</p>`, 'in-body', language))!;
	return bodyText(story).includes(line);
}

it.each([
	['ar', 'اشترك في نشرتنا البريدية اليومية', false],
	['he', 'הירשמו לניוזלטר היומי שלנו', false],
	['hi', 'हमारे न्यूज़लेटर को सब्सक्राइब करें', false],
	['ar', 'سجل صلاح هدفين في مرمى مانشستر سيتي يوم الأحد.', true],
	['ar', 'انضم اللاعب إلى ريال مدريد قادما من ليفربول مقابل 60 مليون يورو.', true],
	['he', 'הצטרפו אליו שלושה שרים ושני ראשי ערים מן הצפון.', true],
] as const)(
	'a line of %s is read where it tells of others, and not where it asks to subscribe: %s',
	(language, line, told) => {
		expect(isRead(language, line)).toBe(told);
	},
);

it.each([
	'<p><em>Enjoyed this? <a href="/n">Sign up to The Packet</a> for the best of our harbour writing, every Thursday.</em></p>',
	'<p><em>Hungry for more? <a href="/n">Let us drop a recipe into your inbox every day</a>.</em></p>',
	'<p><em>To place a notice, visit <a href="/a">ads.example</a>. To get the best of our obituaries in your mailbox each week, go to <a href="/n">post.example/newsletters</a>.</em></p>',
	'<p><b>Plus, <a href="/n">sign up for the Quay newsletter</a> to get tips for success at work, with money and in life, and ask to join our exclusive community to meet your peers.</b></p>',
	'<p><em>Think you know your rivers? Test yourself with our <a href="/q">river quiz</a> and see how you compare.</em></p>',
	'<p><strong>The Quay crossword is here! <a href="/p">How quickly can you solve it? Play now!</a></strong></p>',
	'<p><strong>For the latest from your part of the coast, add your postcode to our <a href="/p">Near You</a> page.</strong></p>',
	'<p><strong>Want to lead with confidence? <a href="/c">Take our new online course, How to Be Heard</a>. Use code EARLY for a discount of 25% off $67, through December 2.</strong></p>',
	'<p><b>Fantasy rowing is back. <a href="/f">Create or join a league for free</a>.</b></p>',
	'<p><em>Download the free Quay Weather App to track storms where you live. <a href="/app">Click here</a>.</em></p>',
])('what a story ends with is hidden where its link answers it: %s', line => {
	expect(hiddenOf(line, 'end-of-body')).toHaveLength(1);
	expect(hiddenOf(line.replace(/<\/?(?:a|em)\b[^>]*>/g, ''), 'end-of-body')).toEqual([]);
});

it('the tools of a story stay where their words begin as another language’s prompts do', () => {
	const tools = (...words: string[]) => `<ul>${words.map(word => `<li><button>${word}</button></li>`).join('')}</ul>`;
	expect(hiddenOf(tools('Salvar para ler depois', 'Envie por WhatsApp'), 'in-body', 'pt')).toEqual([]);
	expect(hiddenOf(tools('Envie de nous suivre sur WhatsApp'), 'in-body', 'fr')).toHaveLength(1);
});

it.each([
	['en', 'Follow the paper on Facebook, and our neighbours know it.'],
	['de', 'Folgen Sie der Zeitung auf Facebook, und unsere Nachbarn wissen es.'],
	['de', 'Laden Sie die Gratis-App, und wir alle werden beobachtet.'],
	['it', 'Segui il giornale su Facebook, e i nostri vicini lo sanno.'],
	['it', 'Scarica l’app gratuita, e siamo tutti spiati, noi e i nostri cani.'],
	['pt', 'Baixe o aplicativo grátis, e todos nós somos vigiados.'],
	['ru', 'Подпишитесь на рассылку, и нас уже продали.'],
])('nothing is hidden of what tells what comes of it, though it speaks of us: %s, %s', (language, line) => {
	expect(hiddenOf(`<p>${line}</p>`, 'in-body', language)).toEqual([]);
	expect(hiddenOf(`<p>${line}</p>`, 'end-of-body', language)).toEqual([]);
});

it.each([
	'Sign up for a newsletter, and <a>we are sold</a>.',
	'Sign up for a <a>free trial</a>, and we forget to end it.',
	'Sign up for the <a>parish newsletter</a>, and you know who has died, who has sold and more.',
	'Join the <a>rowing club</a>, the choir, the reading room and more, and you are still alone on Sundays.',
	'Click here to apply, <a>says the form</a>, and it has said so for eleven years.',
	'Click here to download the app, <a>says the poster</a>, and nobody has a phone that can.',
	'Click here to get the crab off, <a>says the sign</a>.',
	'Think you know your rivers? So did <a>the engineer</a>, and his bridge lies in one of them.',
	'Think you know a man? <a>Thornberg</a> knew this one for forty years.',
	'How well do you know the man who <a>runs the quiz</a>? Nobody in the bar could say.',
	'Test your knowledge of knots, and you meet <a>the harbour master</a>, who ties them in the dark.',
	'Test yourself with our ferryman, who asks each guest <a>where the light is</a>.',
	'The <a>crossword</a> is here, the puzzle is there, and between them the vicar keeps his sandwich.',
	'The puzzle is here, in the sand: <a>who took the oars</a>, and why did he leave the boat?',
	'The crossword is here to stay, and <a>the vicar</a> is to blame.',
	'Fantasy hockey is back in <a>the pubs</a> of the coast, and eleven leagues are full.',
	'Fantasy is what <a>the council</a> calls it, and the bridge is still not there.',
	'Create or join a league for free, it says <a>on the wall</a>, and below it hang the oars.',
	'For the latest on the storm, add your postcode to <a>the list</a> on the church door.',
	'For the latest on your bins, the council wants <a>your postcode</a> and your patience.',
	'To get the best of our harvest in your mailbox, my father wrote, you must <a>live on the hill</a>.',
	'To get the best of our father, sit with him at six, when <a>the boats</a> come in.',
	'To receive a pension letter in your mailbox, <a>call the office</a> by Friday.',
	'To receive the ballot in your mailbox, <a>register by Monday</a>; the island has one mailman.',
	'Plus, sign up for <a>the pool</a> and you get a towel, a locker and a song.',
	'Plus, sign up for the pool’s newsletter and you get <a>a towel</a>.',
	'Let us send a letter into your inbox, <a>the bank writes</a>, and you will sleep again.',
	'Let us drop the word inbox, <a>she writes</a>, and speak of the pile.',
	'Our most honest letters end in your inbox, unread, beside <a>the bills</a>.',
	'Take our new online course, <a>the prison tells its guests</a>, and you leave a week early.',
	'Take our course up the river, and <a>the bridge</a> comes late.',
	'In lieu of flowers, the family asks for <a>gifts to the lifeboat</a>, which he crewed for forty years.',
	'Whisk the eggs, fold in the flour, the lemon, the salt and more <a>butter</a> than you think.',
	'Correction: the quiz at the Anchor is on Tuesdays, not <a>on Mondays</a>.',
	'“Sign up to our newsletter for jokes, recipes and more,” said <a>the vicar</a>.',
	'Vote at <a>the pier</a>, on the ferry, in the school and more often than your neighbour.',
])('nothing is hidden of a story that speaks of such things, with a link, in bold or as a point: %s', line => {
	const said = line.replace('<a>', '<a href="/x">');
	for (const set of [
		`<p>${said}</p>`,
		`<p><b>${said}</b></p>`,
		`<ul><li>${said}</li><li>The tide is at six.</li></ul>`,
	])
		expect(hiddenOf(set)).toEqual([]);
});
