/** The invented story in other languages and directions. */
import type {Story} from '../../src/story';
import {ferry, list, paragraph, runs} from './stories';

const arabicLead =
	'صوّت مجلس المرفأ يوم الثلاثاء بأغلبية 9 أصوات مقابل 4 لإعادة بناء رصيف العبّارة الذي دمّرته عاصفة فبراير.';
const arabicNext = 'من المقرر إجراء تصويت ثانٍ قبل نهاية مارس حول من سيدفع ثمن كاسر الأمواج.';

export const arabic: Story = {
	...ferry,
	language: 'ar',
	direction: 'rtl',
	publisher: {name: 'صحيفة المدّ', url: 'https://tidewater.example/ar'},
	kicker: 'محليات',
	headline: 'سكان الجزيرة يستعيدون رصيفهم قبل شهرين من الموعد',
	standfirst: 'بعد عشرة أشهر بلا عبّارة، اختار المجلس السرعة على حذر المهندسين.',
	byline: 'مارا كوين',
	sections: [
		{
			blocks: [
				paragraph(arabicLead),
				paragraph(
					'تنقل العبّارة بريد الجزيرة وتلاميذها، وطبيبها الوحيد ثلاث مرات في الأسبوع، عبر شركة Tidewater Ferries.',
				),
			],
		},
		{
			label: 'لماذا يهم الأمر',
			role: 'why',
			blocks: [
				paragraph('أغلق متجران من أصل خمسة خلال الشتاء.'),
				list('تُغرس الركائز الأولى في الجانب المحمي.', 'تأتي الرافعات من البر الرئيسي.'),
			],
		},
		{
			label: 'ماذا بعد',
			role: 'next',
			blocks: [paragraph(arabicNext), {kind: 'quote', runs: runs('«نحن نبني مكانًا للنزول إلى الشاطئ».')}],
		},
	],
	notes: [paragraph('ملاحظة المحرر: صُحّح عام بناء الرصيف القديم.')],
	summary: [
		{text: arabicLead, section: 0, block: 0},
		{text: arabicNext, section: 2, block: 0},
	],
};

export const german: Story = {
	...ferry,
	language: 'de',
	publisher: {name: 'Küstenbote'},
	original: undefined,
	kicker: 'Inland',
	headline: 'Die Insel bekommt ihre Anlegestelle zurück, zwei Monate früher',
	standfirst: 'Nach zehn Monaten ohne Fähre entschied der Rat gegen die Vorsicht der Ingenieure.',
	sections: [
		{
			blocks: [
				paragraph(
					'Der Hafenrat hat am Dienstag mit neun zu vier Stimmen beschlossen, den Anleger wieder aufzubauen, den ein Sturm im Februar fortgerissen hatte.',
				),
			],
		},
		{
			label: 'Warum das wichtig ist',
			role: 'why',
			blocks: [
				paragraph('Die Fähre bringt die Post, die Schulkinder und dreimal in der Woche die einzige Ärztin der Insel.'),
			],
		},
		{label: 'Wie es weitergeht', role: 'next', blocks: [paragraph('Am Montag beginnen die Arbeiten.')]},
	],
	notes: [],
	summary: [{text: 'Am Montag beginnen die Arbeiten.', section: 2, block: 0}],
};
