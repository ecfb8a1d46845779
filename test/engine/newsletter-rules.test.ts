// @vitest-environment node
import {expect, it} from 'vitest';
import {bodyText} from '../../src/engine/index';
import {pageWith, read} from './prompt-page';

/** Whether a line is read between the paragraphs of a page in this language. */
function isRead(language: string, line: string): boolean {
	const {story} = read(pageWith(`<p>${line}</p>`, 'in-body', language))!;
	return bodyText(story).includes(line);
}

it.each([
	['ar', 'اشترك في نشرتنا البريدية اليومية'],
	['he', 'הירשמו לניוזלטר היומי שלנו'],
	['hi', 'हमारे न्यूज़लेटर को सब्सक्राइब करें'],
])('a line of %s that asks to subscribe is not read: %s', (language, line) => {
	expect(isRead(language, line)).toBe(false);
});

it.each([
	['ar', 'سجل صلاح هدفين في مرمى مانشستر سيتي يوم الأحد.'],
	['ar', 'انضم اللاعب إلى ريال مدريد قادما من ليفربول مقابل 60 مليون يورو.'],
	['he', 'הצטרפו אליו שלושה שרים ושני ראשי ערים מן הצפון.'],
])('a line of %s that says the same of others is: %s', (language, line) => {
	expect(isRead(language, line)).toBe(true);
});
