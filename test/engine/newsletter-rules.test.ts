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
