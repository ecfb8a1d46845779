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
