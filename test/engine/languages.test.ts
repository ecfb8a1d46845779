/** Stories of many languages, and what their summaries owe to any reader. */
import {describe, expect, test} from 'vitest';
import {countWords} from '../../src/engine/page/tokens';
import {section} from '../../src/engine/story/section';
import {sentences} from '../../src/engine/summary/sentences';
import {b, p} from './blocks';
import {summaryOf} from './summaries';

/** `lines`: paragraphs; `*…*` is bold. */
type Told = {language: string; headline: string; lines: string};

const stories: Record<string, Told> = {
	German: {
		language: 'de',
		headline: 'Stadtrat von Altenwerder stoppt Verkauf des Freibads',
		lines: `
			Altenwerder (dpa) – Der Stadtrat von Altenwerder hat den Verkauf des Freibads am Montagabend mit 21 zu 19 Stimmen gestoppt. Bürgermeister Dr. Hannes Vogt (parteilos) hatte für den Verkauf geworben.
			Das Bad am Wehr kostet die Stadt jährlich rund 1,3 Mio. Euro. Ein Investor aus dem Münsterland wollte dort bis 2029 ein Hotel mit 140 Zimmern bauen.
			»Wir verkaufen kein Wasser«, sagte Ratsfrau Ilse Brandt nach der Abstimmung. Sie hatte 4.812 Unterschriften gesammelt.
			Vogt nannte die Entscheidung einen Fehler. Er will nun prüfen lassen, ob der Eintritt um zwei Euro steigen kann.
			*Wie es weitergeht:* Am 9. Dezember entscheidet der Finanzausschuss über den Haushalt. Bis dahin soll die Verwaltung drei Vorschläge vorlegen.
		`,
	},
	Spanish: {
		language: 'es',
		headline: 'El puerto de Valmar cierra tras el incendio de un almacén',
		lines: `
			El puerto de Valmar permanecerá cerrado hasta el domingo después de que un incendio destruyera el martes un almacén con 900 toneladas de fertilizante. Dos bomberos resultaron heridos.
			La directora del puerto, Sra. Elena Ruiz, dijo que los muelles deben ser revisados por buzos antes de que atraque ningún barco. "¿Quién firma si cede el muro?", preguntó.
			*Por qué importa:* por Valmar pasa el 40 % de las importaciones de trigo del país, según el Ministerio de Agricultura.
			Unas 4.000 personas tuvieron que dejar sus casas durante la noche. La mayoría regresó el miércoles por la mañana.
			*Qué sigue:* el juez del caso interrogará el viernes al dueño del almacén, que ya fue multado en 2023.
		`,
	},
	French: {
		language: 'fr',
		headline: 'Le tribunal suspend la vente du barrage de Larche',
		lines: `
			Le tribunal de Teller a suspendu lundi la vente du barrage de Larche, deux jours avant la remise des clés à trois fonds étrangers. L'État peut faire appel jusqu'au 15 janvier.
			Les quatre communes de la vallée n'ont jamais été consultées, a jugé M. Imre Sol, président de la chambre. Une loi de 1971 l'exige pourtant.
			« Nous payons les murs et buvons l'eau », a déclaré Mme Rosa Imbert, maire de Pell. Elle se bat depuis quatre ans contre la vente.
			Le barrage fournit un cinquième de l'électricité de la région et presque toute l'eau potable de 300 000 habitants. La vente devait rapporter 2,4 milliards d'euros.
			Le conseil régional se réunira jeudi pour décider de la suite.
		`,
	},
	Russian: {
		language: 'ru',
		headline: 'Суд остановил продажу плотины в Ларчской долине',
		lines: `
			Суд города Теллер в понедельник остановил продажу плотины в Ларчской долине за два дня до её передачи инвесторам из трёх стран. Об этом сообщила пресс-служба суда.
			Судья И. П. Соль постановил, что власти не спросили мнения четырёх городов долины, как того требует закон 1971 г. и устав области.
			«Мы платим за стены и пьём эту воду», — сказала мэр Пелла Роза Имберт. Она борется против продажи уже четыре года.
			Плотина даёт пятую часть электричества области и почти всю питьевую воду для 300 тыс. человек. Продажа должна была принести 2,4 млрд рублей.
			Власти могут обжаловать решение до 15 января. Областной совет соберётся в четверг, чтобы решить, что делать дальше.
		`,
	},
	Chinese: {
		language: 'zh',
		headline: '法院叫停落叶谷水坝出售',
		lines: `
			特勒市法院周一叫停了落叶谷水坝的出售，距离该州原定把水坝移交给三国投资者只剩两天。法院说，州政府没有征求山谷里四个镇的意见。
			这座水坝供应全州五分之一的电力，也为三十万居民提供几乎全部的饮用水。出售原本将带来二十四亿元收入。
			“我们付钱修墙，我们喝这里的水。”佩尔镇镇长罗莎·因伯特说。她反对这笔交易已经四年。
			州政府可以在一月十五日之前上诉。州长办公室说，律师正在研究判决，将在周五之前作出决定。
			州议会将于周四开会，讨论预算中由此产生的缺口。议员们预计会议将持续到深夜。
		`,
	},
	Japanese: {
		language: 'ja',
		headline: 'カラマツ谷ダムの売却、裁判所が差し止め',
		lines: `
			テラー地方裁判所は２４日、カラマツ谷ダムの売却を差し止める決定を出した。州が三か国の投資家グループにダムを引き渡す二日前だった。
			決定は、州が谷の四つの町の意見を聞いていなかったと指摘した。１９７１年の法律は町の同意を求めている。
			ダムは州の電力の五分の一を供給し、三十万人の飲み水のほぼすべてをまかなっている。売却額は二十四億円の予定だった。
			「壁の費用を払い、この水を飲んでいるのは私たちだ」とペル町のローザ・インバート町長は話した。町長は四年間、売却に反対してきた。
			州は一月十五日まで控訴できる。州議会は木曜日に会議を開き、予算の不足について話し合う予定だ。
		`,
	},
	Korean: {
		language: 'ko',
		headline: '법원, 낙엽송 계곡 댐 매각 중단 결정',
		lines: `
			텔러 지방법원은 24일 낙엽송 계곡 댐의 매각을 중단하라고 결정했다. 주 정부가 세 나라의 투자자들에게 댐을 넘기기 이틀 전이었다.
			법원은 주 정부가 계곡의 네 마을에 의견을 묻지 않았다고 밝혔다. 1971년의 법은 마을의 동의를 요구한다.
			이 댐은 주 전력의 5분의 1을 공급하고 30만 명이 마시는 물의 거의 전부를 댄다. 매각 대금은 2조4천억 원이 될 예정이었다.
			"벽값을 내고 이 물을 마시는 것은 우리다"라고 펠 마을의 로사 임버트 촌장이 말했다. 그는 4년 동안 매각에 반대해 왔다.
			주 정부는 1월 15일까지 항소할 수 있다. 주 의회는 목요일에 회의를 열어 예산 부족을 논의할 예정이다.
		`,
	},
	Arabic: {
		language: 'ar',
		headline: 'محكمة توقف بيع سد وادي الأرز',
		lines: `
			أوقفت محكمة في مدينة تيلر يوم الاثنين بيع سد وادي الأرز، قبل يومين من موعد تسليمه إلى مستثمرين من ثلاث دول. وقالت المحكمة إن الحكومة لم تستشر بلدات الوادي الأربع.
			يزود السد المنطقة بخُمس كهربائها، ويوفر معظم مياه الشرب لنحو 300 ألف نسمة. وكان البيع سيجلب 2.4 مليار دينار.
			وقالت روزا إمبرت، رئيسة بلدية بيل: "نحن ندفع ثمن الجدران ونشرب هذا الماء". فهل تستمع الحكومة إليهم؟ لا أحد يعرف.
			ويمكن للحكومة أن تستأنف الحكم حتى 15 يناير، وقد قال محاموها إنهم سيفعلون ذلك.
			ومن المقرر أن يجتمع المجلس الإقليمي يوم الخميس لبحث العجز في الميزانية.
		`,
	},
	Hindi: {
		language: 'hi',
		headline: 'अदालत ने देवदार घाटी बांध की बिक्री रोकी',
		lines: `
			टेलर की एक अदालत ने सोमवार को देवदार घाटी बांध की बिक्री रोक दी। राज्य सरकार दो दिन बाद इसे तीन देशों के निवेशकों को सौंपने वाली थी।
			अदालत ने कहा कि सरकार ने घाटी के चार कस्बों से कभी राय नहीं ली, जबकि 1971 का कानून इसकी मांग करता है।
			यह बांध राज्य की बिजली का पांचवां हिस्सा और तीन लाख लोगों के पीने का लगभग सारा पानी देता है। बिक्री से 24 अरब रुपये मिलने थे।
			"हम दीवारों का पैसा देते हैं और यही पानी पीते हैं," पेल की मेयर रोज़ा इम्बर्ट ने कहा। वे चार साल से इस बिक्री का विरोध कर रही हैं।
			सरकार 15 जनवरी तक अपील कर सकती है। राज्य की विधानसभा गुरुवार को बजट की कमी पर चर्चा करेगी।
		`,
	},
	Thai: {
		language: 'th',
		headline: 'ศาลสั่งระงับการขายเขื่อนหุบเขาสน',
		lines: `
			ศาลเมืองเทลเลอร์สั่งระงับการขายเขื่อนหุบเขาสนเมื่อวันจันทร์ สองวันก่อนที่รัฐจะส่งมอบเขื่อนให้กลุ่มนักลงทุนจากสามประเทศ
			ศาลระบุว่ารัฐไม่เคยถามความเห็นของสี่เมืองในหุบเขา ตามที่กฎหมายปี 1971 กำหนดไว้
			เขื่อนแห่งนี้ผลิตไฟฟ้าหนึ่งในห้าของรัฐ และเป็นแหล่งน้ำดื่มเกือบทั้งหมดของประชาชนสามแสนคน การขายครั้งนี้จะทำรายได้สองพันสี่ร้อยล้านบาท
			โรซา อิมเบิร์ต นายกเทศมนตรีเมืองเพลล์ กล่าวว่า "เราจ่ายค่ากำแพงและดื่มน้ำนี้" เธอคัดค้านการขายมาสี่ปีแล้ว
			รัฐสามารถยื่นอุทธรณ์ได้จนถึงวันที่ 15 มกราคม และสภาของรัฐจะประชุมในวันพฤหัสบดีเพื่อหารือเรื่องงบประมาณที่ขาดหายไป
		`,
	},
};

const paragraphs = ({lines}: Told): string[] => lines.trim().split(/\s*\n\s*/);

function textsOf(story: Told): string[] {
	const blocks = paragraphs(story).map(line => p(...line.split('*').map((text, at) => (at % 2 ? b(text) : text))));
	const {language, headline} = story;
	return summaryOf({language, headline, sections: section(blocks).sections}).map(one => one.text);
}

describe.each(Object.entries(stories))('a story in %s', (_, story) => {
	const summary = textsOf(story);

	test('is summed up by its first statement and another', () => {
		const [first = ''] = sentences(paragraphs(story)[0]!, story.language);
		expect(first.endsWith(summary[0]!)).toBe(true);
		expect(summary.length).toBeGreaterThan(1);
	});

	test('is summed up in whole sentences that neither ask nor quote without a speaker', () => {
		const all = paragraphs(story).flatMap(line => sentences(line.replace(/^\*.*\* ?/, ''), story.language));
		for (const text of summary) {
			expect(all.some(one => one.endsWith(text))).toBe(true);
			expect(text).not.toMatch(/[?？؟]["”’»]?$|^["“«「][^"”»」]*["”»」][.。!]?$/);
		}
	});

	test('does not say one thing twice', () => {
		const [lead, ...rest] = paragraphs(story);
		const twice = textsOf({...story, lines: [lead, ...rest.slice(0, 2), lead, ...rest.slice(2)].join('\n')});
		expect(new Set(twice).size).toBe(twice.length);
	});
});

test('what comes next is told in Spanish too, though its sentence goes on with a small letter after the label', () => {
	expect(textsOf(stories.Spanish!).at(-1)).toMatch(/^el juez del caso interrogará/);
});

test('a story with one label alone, which says what comes next, tells that', () => {
	expect(textsOf(stories.German!).at(-1)).toBe('Am 9. Dezember entscheidet der Finanzausschuss über den Haushalt.');
});

test('the words of Thai are counted as a reader of Thai would', () => {
	const text = paragraphs(stories.Thai!).join(' ');
	const words = [...new Intl.Segmenter('th', {granularity: 'word'}).segment(text)].filter(one => one.isWordLike).length;
	expect(Math.abs(countWords(text) - words)).toBeLessThan(words / 10);
});
