import {describe, expect, test} from 'vitest';
import {sentences} from '../../src/engine/summary/sentences';

/** Each line is a text; `|` stands where one sentence ends and the next begins. */
const split = (line: string): void => {
	const wanted = line.split('|').map(part => part.trim());
	expect(sentences(line.replaceAll(/\s*\|\s*/g, ' '))).toEqual(wanted);
};
/** The same for scripts that set no space after a stop. */
const splitClosed = (line: string): void => expect(sentences(line.replaceAll('|', ''))).toEqual(line.split('|'));
const lines = (text: string): string[] =>
	text
		.trim()
		.split('\n')
		.map(line => line.trim());

describe('English sentences, by the rules that the pragmatic segmenter describes', () => {
	test.each(
		lines(`
		The ferry sails. | Or so they say.
		Who sails it? | A captain does.
		It floats! | We saw it.
		Her name is Mara T. Quinn.
		The timetable is on p. 12.
		TARNSIDE, Okla. — For 62 years the ferry has sailed. | It will sail on.
		Were Holm and co. on board?
		They bought it from Holm, Lind & Co. at dawn.
		Ask Holm and co. | They built it.
		They bought it from Holm, Lind & Co. | It was new.
		From the deck one sees Mt. Carrow clearly.
		St. Olaf's Chapel is on 3rd st. near the quay.
		That is Lind Jr.'s boat.
		He sailed to the U.S.A. in spring.
		She votes in the E.U. | Where do you vote?
		She lives in the U.S. | How is it there?
		He works for the U.S. Government in Maine.
		They lived in the U.S. for ten years.
		At 5 a.m. Mr. Holm rang the bell. | He left the deck at 6 P.M. | Mrs. Holm stayed.
		A ticket costs $4.50 on board.
		A ticket costs $4.50. | It was $3.90 last year.
		He steers (He learned it over ten years at sea.) by the stars.
		Write to Mara.Quinn@ferry.example. | She will answer.
		See https://www.ferry.example/a.50/new_boat.html. | It has pictures.
		He turned and said, 'It floats.' to nobody.
		He turned and said, "It floats." to nobody.
		He turned and said, "It floats." | Then he went below.
		Ahoy!! | Good to see you.
		Ahoy?? | Is anyone there?
		Ahoy!? | Is that a ferry?
		Ahoy?! | Is that a ferry?
		1.) The first rule | 2.) The second rule
		1.) The first rule. | 2.) The second rule.
		1) The first rule | 2) The second rule
		1) The first rule. | 2) The second rule.
		1. The first rule | 2. The second rule
		1. The first rule. | 2. The second rule.
		• 9. The first rule | • 10. The second rule
		⁃9. The first rule | ⁃10. The second rule
		a. The first rule | b. The second rule | c. The third
		The wreck lies at N°. 55.104.226. | Nobody dives there.
		She wrote for Yahoo! in the first years.
		They sailed, my sister and I. | Have you met Albert I. Holm?
		She wrote that on a small boat “every virtue looks less simple. . . .”
		“Lind [...] drew the hull from memory [...]” (Holm 12).
		When the rest of a sentence goes, the dots are set and the stop comes after them . . . . | Then the next one.
		He never wanted that.... | She left the boat.
		I did not ... well, what I mean...see . . . what I say, the point is . . . I did not want it.
		One custom that had gone . . . was to name boats for aunts. | . . . It came back later. . . .
	`),
	)('%s', split);

	test('lines broken by a page go on', () => {
		expect(sentences('The ferry was cut\nin two by the page.')).toEqual(['The ferry was cut\nin two by the page.']);
		expect(sentences('It was a cold \nmorning at sea.')).toEqual(['It was a cold \nmorning at sea.']);
	});

	test('spaces lost after a stop are no matter', () => {
		splitClosed('The ferry sails.|Today it is late.|Mr. Holm waited for it and paid 1,000.|That is much.');
	});
});

describe('news sentences', () => {
	test.each(
		lines(`
		U.S. President Ida Lind met Gov. Mara Quinn and Sen. Lee Ostrow, Jr. in Washington, D.C. on Jan. 5 at 10 a.m. ET. | The talks ended.
		The U.N. Security Council met. | It did nothing.
		Lt. Gen. Pat Verne spoke outside No. 10 Downing Street. | He left at 3 p.m. Monday.
		J.D. Vance spoke. | J. D. Vance left for St. Louis.
		Prices rose 3.5 percent. | They fell 0.2 points in Dec. | The bank met.
		“We won.” | That was all.
		“We won,” said Quinn. | “It was good.” | She left.
		“What happened?” Quinn asked. | Nobody knew.
		“Stop!” shouted the guard. | He ran.
		LONDON (Reuters) - Shares fell on Monday. | Oil rose.
		WASHINGTON, Jan. 5 (Reuters) — Shares fell. | Oil rose.
		He said: “One is here. Two is there.” | Then he left.
		"The odds are better than ever. ... There will be no easy choices," he said.
		Police in St. Paul, Minn., said so. | Rep. Ida Lind, D-Minn., did not.
		Corven Inc. Chief Executive Rosa Imre agreed. | Shares of the rest fell.
		He was born in the U.S. | His mother was not.
		Did it work? | Yes. | No. | Maybe... | We shall see… | And then?
		Mr. and Mrs. T. S. Lind met Dr. Holm Jr. in Tampa, Fla. | The meeting ended.
		Det. Ch. Insp. Mara Quinn said so. | Nobody was held.
		The yard was sold to Lind & Holm Inc. | Shares of both rose.
		It opens at 9 a.m. | It closes at 5 p.m. on Fridays. | The vote was at 10 a.m. EST. | Nobody came.
		It is 5 ft. 9 in. tall.
		Sen. Ruth Okafor, D-St. Anne, said no. | Rep. Lee Ostrow, R-Fla., said yes. | So did others.
		Ferries stay in port. | • The bridge is shut. | • Buses run.
		Holm bought EE. | Shares of both rose.
		The count was 4.2 million vs. 3.9 million. | No. 2 was no surprise.
	`),
	)('%s', split);

	test('may close with a bracket or a bare address', () => {
		split('The list is online (www.ferry.example). | It is long.');
	});

	test('of a quotation that never closes are told apart all the same', () => {
		split('“The ferry sails. | It sails every day. | Nobody minds.');
	});
});

describe('sentences of other languages', () => {
	test.each<[string, (line: string) => void, string]>([
		['German', split, '„Ich habe keine Zeit“, sagte sie und rief: „Und keine Lust.“ | Wir zahlten 1.000.000 Euro.'],
		['German', split, 'Es gibt vieles, z. B. ist es üblich, dass Du wartest.'],
		['German', split, 'Was folgt aus der Wahl vom 12. Juni?'],
		['German', split, 'Das steht auf Seite 12. | Dort kannst du es lesen.'],
		['German', split, 'Laut Dr. med. Lind und Dr. rer. nat. Holm ist das falsch. | Andere stimmen zu.'],
		['German', split, 'Dr. phil. habil. Lind schrieb das. | Andere stimmen zu.'],
		['Danish', split, 'Det skete i fredags nat. | Politiet leder videre.'],
		['Swedish', split, 'Det ville ingen vara med. | Beslutet väntas i maj.'],
		['German', split, 'Das sagte Dr. h. c. Poll am 3. Mai. | Prof. Dr. Lind widersprach, d. h. er lehnte ab.'],
		['German', split, 'Der 1. FC Altenwerder gewann. | Im 19. Jahrhundert war das anders.'],
		['Japanese', splitClosed, 'これは船です。|それは橋です。'],
		['Japanese', splitClosed, 'それは何ですか？|船ですか？'],
		['Japanese', splitClosed, '着いたね！|すごい！'],
		['Japanese', splitClosed, '市長は「引き下げは３．２９％以上になる」と述べて、決めた。|二％台を目指す。'],
		['Japanese', splitClosed, '「行こう。」と彼は言った。|彼女は去った。'],
		['Chinese', splitClosed, '她來自台中，去年剛畢業，不發一語。|同年九月加入公司。'],
		['Chinese', splitClosed, '我们明天一起去看《渡船！船长》好吗？|好！'],
		['Chinese', splitClosed, '“你好！”他说。|她走了。'],
		['Korean', split, '배가 항구에 들어왔다. | 시장은 "늦지 않았다"고 말했다. | 내일 다시 떠날까?'],
		['Hindi', split, 'केंद्रीय मंत्री डॉ. श्रीनिवास राव ने गुरुवार को यह कहा। | नाव नई है।'],
		['Arabic', split, 'ماذا حدث بعد الانتخابات؟ | طرح الكثير من الأسئلة. | يقول المعارضون ذلك.'],
		['Arabic', split, 'وقال د. سمير إنها كانت مريضة. | وليس معروفا لماذا.'],
		['Arabic', split, 'بلغت الكلفة 7.9 مليارات يورو. | ومن المقرر أن ترتفع.'],
		['Italian', split, 'Salve Sig.ra Lindi! | Come sta oggi?'],
		['Italian', split, 'Si comincia in questo modo «Il/la sottoscritto/a.».'],
		['Italian', split, 'La nave costa 170.500.000,00€!'],
		['Russian', split, 'Объем составляет 5 куб.м.'],
		['Russian', split, 'Девочка бежала и кричала: «Не видали лодку?».'],
		['Russian', split, 'Ул. Мира закрыта. | Все ушли.'],
		['Russian', split, 'Сегодня 27.10.14'],
		['Russian', split, 'В 2014 г. в Москве, на ул. Ленина, жил А. С. Линд. | Он писал.'],
		['Spanish', split, '¿Cómo está el barco? | Espero que muy bien.'],
		['Spanish', split, '¡Hola señora! | Espero que muy bien.'],
		['Spanish', split, 'Llegaron de EE. UU. y se fueron. | Nadie sabe por qué.'],
		['Spanish', split, 'Hola Srta. Lindo. | Buenos días, soy el Lic. Pedro Mar, y él es el Dr. Mar.'],
		['Spanish', split, '¡El barco cuesta $170.500.000,00! | ¡Muy caro! | Se prevé una baja del 12.5% para mayo.'],
		['Spanish', split, '«Nadie está exento de un toque de demencia.», dijo el capitán.'],
		['Greek', split, 'Πού είναι το πλοίο; | Την Κυριακή δεν πλέει κανένα.'],
		['Hindi', split, 'सच यह है कि कोई नहीं जानता। | हो सकता है यह सच हो।'],
		['Armenian', split, 'Ի՞նչ ես մտածում: | Ոչինչ:'],
		['Armenian', split, 'Ապրիլի 24-ին սկսեց անձրևել...Այդպես էի գիտեի:'],
		['Armenian', split, 'Մոտենում ենք ավարտին: | Տրամաբանությունը հետևյալն է. պարզություն և աշխատանք:'],
		['Burmese', splitClosed, 'ခင္ဗ်ားနာမည္ဘယ္လိုေခၚလဲ။|၇ွင္ေနေကာင္းလား။'],
		['Amharic', splitClosed, 'እንደምን አለህ፧|መልካም ቀን ይሁንልህ።|እባክሽ ድገሚልኝ።'],
		['Persian', split, 'خوشبختم، آقای رضا. | شما کجایی هستید؟ | من از تهران هستم.'],
		['Urdu', split, 'کیا حال ہے؟ | میں ملاح ہوں۔ | جہاز کہاں ہے؟'],
		['Dutch', split, 'De boot voer weg toen de golven kwamen. | 81 procent van de passagiers sliep.'],
		['Dutch', split, 'Veel passagiers sliepen. | ...en toen brak de storm los.'],
		['Dutch', split, 'Afkorting aanw. vnw.'],
		['French', split, 'Le 5 janv. 2026, il a plu. | C’est fini.'],
		['French', split, 'M. Dupont est arrivé. | Il a dit : « Je reste ici. » | Puis il est parti.'],
		['French', split, 'Le port met aujourd’hui le cap vers le large. | L’exploitation ouvre des perspectives.'],
		['Polish', split, 'To słowo bałt. jest skrótem.'],
		['Thai', split, 'เรือออกจากท่าเรือในตอนเช้าและจะกลับมาในตอนเย็น'],
	])('%s: %#', (_, check, line) => check(line));

	test('a page’s line break within Japanese goes on', () => {
		expect(sentences('これは父の\n船です。')).toHaveLength(1);
	});
});

describe('any text', () => {
	const hostile: Record<string, string> = {
		stops: '.'.repeat(100_000),
		'spaced stops': '. '.repeat(50_000),
		'quotes that open': '“A. '.repeat(25_000),
		'quotation marks': '"'.repeat(100_000),
		'lost spaces': 'a.'.repeat(50_000),
		brackets: '.)'.repeat(50_000),
		'corner brackets': '「。'.repeat(50_000),
		bullets: ' •'.repeat(50_000),
		'list numbers': '1. A '.repeat(20_000),
		abbreviations: 'U.S. '.repeat(20_000),
		'one word': 'a'.repeat(100_000),
		spaces: `a. ${' '.repeat(100_000)}B.`,
		lines: 'A\n'.repeat(50_000),
		'mixed marks': '.”“!?'.repeat(20_000),
	};

	// Each takes some tens of milliseconds; a quadratic pass would take minutes, and time out.
	test.each(Object.entries(hostile))('of 100,000 %s loses nothing', (_, text) => {
		const found = sentences(text);
		expect(found.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
	});

	test('gives slices of itself, in order', () => {
		const text = ' One here.  “Two. There,” he said.\n\nThree • four… Five?! ';
		let at = 0;
		for (const sentence of sentences(text)) {
			const found = text.indexOf(sentence, at);
			expect(text.slice(at, found).trim()).toBe('');
			at = found + sentence.length;
		}
		expect(text.slice(at).trim()).toBe('');
	});

	test('that is empty has none', () => {
		expect(sentences(' \n ')).toEqual([]);
	});
});
