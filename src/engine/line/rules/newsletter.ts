/** What asks to subscribe or to follow, in languages that have no calls of their own (prompts/calls/). */
import {spread} from '../../page/spread';
import type {Rule} from './form';

export const newsletters: readonly Rule[] = [
	{
		pattern: /^(?:הירשמו|הרשמו|सब्सक्राइब|न्यूज़लेटर|สมัครรับ|ติดตามข่าว|สมัครสมาชิก)/u,
		most: 120,
		first: 'הירשמו הרשמו सब्सक्राइब न्यूज़लेटर สมัครรับ ติดตามข่าว',
	},
	// The same words say that somebody joined, scored or took part, unless what is the house's follows.
	{
		pattern:
			/^(?:اشترك|سجل|انضم|הצטרפו)(?:$|.{0,80}(?:نشرتنا|نشراتنا|النشرة|بريدك|بريدنا|قناتنا|قنواتنا|تطبيقنا|موقعنا|صفحتنا|إلينا|معنا|مجان[اً]|אלינו|שלנו|ניוזלטר|לערוץ|לקבוצת))/u,
		most: 120,
		first: 'اشترك سجل انضم הצטרפו',
	},
	{pattern: /न्यूज़लेटर.{0,20}(?:करें|पाएँ|पाएं)|ऐप डाउनलोड करें/u, most: 120, has: ''},
	{
		pattern: spread`^(?:
			підписуйте(?:сь|ся)|підпишіться|долучайте(?:сь|ся)|urmărește|urmăriți|ακολουθήστε|śledź|obserwuj|
			sledujte|kövess(?:e|en)?|följ|følg|seuraa|volg|theo dõi|ikuti
		)\s.{0,80}(?:google news|google новин|telegram|facebook|instagram|whatsapp|youtube|tiktok)`,
		most: 160,
		first:
			'підписуйтесь долучайтесь urmărește ακολουθήστε śledź obserwuj sledujte kövess följ følg seuraa volg theo ikuti',
	},
];
