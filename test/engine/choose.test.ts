import {describe, expect, test} from 'vitest';
import {choose} from '../../src/engine/summary/choose';
import {looksAhead} from '../../src/engine/summary/signs';
import {readText} from '../../src/engine/summary/summarise';
import {parted, plain} from '../../src/engine/summary/weights';

/** Of all measures only these count. */
const only = (some: Partial<typeof plain>): typeof plain => {
	const none = Object.fromEntries(Object.keys(plain).map(name => [name, 0])) as typeof plain;
	return {...none, ...some};
};
const chosen = (paragraphs: string[], some: Partial<typeof plain>, third = 0, sentences = 3): string[] => {
	const {scale, statements} = readText({headline: 'Ferries', paragraphs});
	const weights = {plain: only(some), parted, third};
	return choose(scale, statements, {sentences, words: 95}, weights).map(one => one.text);
};

const lead = 'The island council bought four ferries on Monday and sold the last of its steamers to a collector.';

describe('a third sentence', () => {
	const long =
		'Forty sailors lose their work in the spring, and the school for sailors on the harbour closes for good.';
	const other = 'Tolls of the bridge to the mainland paid for all of them.';

	test('stands only where it is worth enough', () => {
		expect(chosen([lead, long, other], {words: 1}, 1.1)).toEqual([lead, long, other]);
		expect(chosen([lead, long, other], {words: 1}, 1.3)).toEqual([lead, long]);
	});

	test('always stands where two are very short', () => {
		const short = ['The island council bought four ferries.', 'Nobody on Vell was asked about it.'];
		expect(chosen([...short, other], {words: 1}, 100)).toEqual([...short, other]);
	});
});

describe('what comes next', () => {
	const best = 'Forty sailors lose their work in the spring, and the school for sailors closes for good.';
	const next = 'Owners of the bridge will meet on Tuesday.';
	const past = 'Owners of the bridge met in the evening.';

	test('stands in a story without labels where it is worth less than another third sentence', () => {
		expect(chosen([lead, best, next], {words: 1}, 5)).toEqual([lead, best, next]);
		expect(chosen([lead, best, past], {words: 1}, 5)).toEqual([lead, best]);
	});

	test('stands where it says when though it repeats words of the lead, but not as a quotation', () => {
		const again = 'The council will vote on the collector on Tuesday.';
		expect(chosen([lead, best, again], {words: 1, lead: -5}, 9)).toEqual([lead, best, again]);
		expect(chosen([lead, best, again.replace(' on Tuesday', '')], {words: 1, lead: -5}, 9)).toEqual([lead, best]);
		expect(chosen([lead, best, `“We will vote on it on Tuesday,” said the mayor.`], {words: 1}, 9)).toEqual([
			lead,
			best,
		]);
	});

	test('is passed over where it names somebody whom the summary has not introduced', () => {
		const named = 'Lee Ostrow runs the bridge and its tolls.';
		const bare = 'Nobody but Ostrow will meet them on Tuesday.';
		expect(chosen([lead, best, named, bare], {words: 1}, 5)).toEqual([lead, best]);
		expect(chosen([lead, `${best.slice(0, -1)}, said Lee Ostrow.`, named, bare], {words: 1}, 5)).toContain(bare);
	});

	test.each([
		['Prosecutors said they would appeal before 15 January.', 1],
		['The council is to vote on it.', 1],
		['The central bank must still approve the transfer of funds.', 1],
		['The bank has still to approve it, and it still needs a licence.', 1],
		['Das Parlament muss dem Kauf noch zustimmen.', 1],
		['The shipyard now expects to build nine boats this year.', 1],
		['The captain must have slept, and the mate has still a cough.', 0],
		['The museum will send its first show to Denver in May.', 1],
		['The canton will decide in spring whether the village may be rebuilt.', 1],
		['The pair return to court next week.', 1],
		['The county board meets Tuesday to discuss the levee.', 1],
		['Calder travel to Brigstow on Saturday.', 1],
		['The film opens in New York on Dec. 18.', 1],
		['Portland, which lost 98 games last year, opens the playoffs on Tuesday.', 1],
		['The new rules take effect in July.', 1],
		['The herring should reach Vell by the first week of December.', 1],
		['The board met Tuesday to discuss the levee.', 0],
		['She scored five runs on Sunday.', 0],
		['He won at the start of play on Saturday.', 0],
		['The council’s vote on Tuesday was close.', 0],
		['The deal ends a dispute that began in May.', 0],
		['He did not want to be named in May.', 0],
		['The city should have acted in May.', 0],
		['Courage can come from unlikely places.', 0],
		['The way to handle such calls is to hang up.', 0],
		['On Tuesday the mayor announced that she would open a shop.', 0],
		['The mayor announced that she would open a shop on Tuesday.', 1],
		['The trick is to count the corners.', 0],
		['The mayor said it would have been cheaper.', 0],
	])('is told by its words: %s', (text, ahead) => {
		expect(looksAhead(text)).toBe(ahead);
	});

	test.each([
		['de', 'Über den Kauf entscheidet der Rat am 3. Dezember.', 1],
		['de', 'Ab dem 3. Dezember beginnt die Arbeit, ab Montag öffnet der Hafen.', 1],
		['de', 'Über den Kauf entschied der Rat am 3. Dezember.', 0],
		['de', 'Die Ausstellung öffnet im Mai.', 1],
		['de', 'Im Frühjahr entscheidet der Kanton über den Bau.', 1],
		['de', 'Am Samstag spielt Calder in Vell.', 1],
		['de', 'Der Rat berät nächste Woche über den Damm.', 1],
		['de', 'Das Museum öffnete im Mai.', 0],
		['fr', 'Le canton décidera au printemps.', 1],
		['fr', 'Le procès reprend lundi.', 1],
		['fr', 'La loi entre en vigueur en janvier.', 1],
		['fr', 'Le film sort en salles le 18 décembre.', 1],
		['fr', 'Le procès a repris lundi.', 0],
		['es', 'El cantón decidirá en primavera.', 1],
		['es', 'El juicio se reanuda el lunes.', 1],
		['es', 'La exposición abre en mayo.', 1],
		['es', 'Las obras empiezan la próxima semana.', 1],
		['es', 'El juicio se reanudó el lunes.', 0],
		['it', 'Il cantone deciderà in primavera.', 1],
		['it', 'La mostra apre a maggio.', 1],
		['it', 'Il Calder gioca a Vell sabato.', 1],
		['it', 'I lavori cominciano la prossima settimana.', 1],
		['it', 'Il processo è ripreso lunedì.', 0],
		['pt', 'O cantão decidirá na primavera.', 1],
		['pt', 'O julgamento recomeça na segunda-feira.', 1],
		['pt', 'A exposição abre em maio.', 1],
		['pt', 'A lei entra em vigor em janeiro.', 1],
		['pt', 'O julgamento recomeçou na segunda-feira.', 0],
		['ru', 'Кантон решит весной.', 1],
		['ru', 'Совет соберётся во вторник.', 1],
		['ru', 'Фильм выходит на экраны 18 декабря.', 1],
		['ru', 'Выставка откроется в мае.', 1],
		['ru', 'Процесс возобновился в понедельник.', 0],
		['ja', '公判は月曜日に再開される。', 1],
		['ja', '州は春に可否を決める。', 1],
		['ja', '公判は月曜日に再開された。', 0],
		['zh', '议会下周开会讨论堤坝。', 1],
		['zh', '议会周二将讨论堤坝。', 1],
		['zh', '议会上周开会讨论了堤坝。', 0],
		['ko', '재판은 월요일에 다시 열린다.', 1],
		['ko', '영화는 12월 18일 개봉한다.', 1],
		['ko', '재판은 월요일에 다시 열렸다.', 0],
		['ar', 'ستقرر الحكومة في الربيع بناء القرية.', 1],
		['ar', 'يجتمع المجلس الثلاثاء لمناقشة السد.', 1],
		['ar', 'اجتمع المجلس الثلاثاء لمناقشة السد.', 0],
		['hi', 'राज्य वसंत में तय करेगा।', 1],
		['hi', 'पुल 2028 तक तैयार हो जाएगा।', 1],
		['hi', 'कानून जनवरी से लागू हुआ।', 0],
		['fr', 'Le conseil votera le projet le 3 décembre.', 1],
		['fr', 'La région doit se prononcer lundi sur une aide.', 1],
		['fr', 'Une réunion est prévue le 3 décembre.', 1],
		['fr', 'Le conseil a voté le projet le 3 décembre.', 0],
		['fr', 'Le front de mer a rouvert en mai.', 0],
		['es', 'El pleno votará el plan el 3 de diciembre.', 1],
		['es', 'La reunión está prevista para el lunes.', 1],
		['es', 'El pleno rechazó el plan el 3 de diciembre, detrás de Irán.', 0],
		['it', 'Il consiglio voterà il piano il 3 dicembre.', 1],
		['it', 'La seduta è prevista per lunedì.', 1],
		['it', 'La città ha votato il piano il 3 dicembre.', 0],
		['pt', 'A câmara votará o plano no dia 3 de dezembro.', 1],
		['pt', 'A posse está marcada para 1º de janeiro.', 1],
		['pt', 'O padrão do verão mudou no dia 3 de dezembro.', 0],
		['ru', 'Совет проголосует по плану 3 декабря.', 1],
		['ru', 'Заседание состоится в мэрии.', 1],
		['ru', 'Заседание проходит в мэрии с 3 декабря.', 0],
		['ja', '市議会は１２月３日に計画を採決する予定だ。', 1],
		['ja', '最後の船は１２月３日の朝に出る。', 1],
		['ja', '最後の船は１２月３日の朝に出た。', 0],
		['zh', '市议会将于12月3日表决该计划。', 1],
		['ko', '시의회는 12월 3일 표결할 예정이다.', 1],
		['ar', 'وسيصوت المجلس على الخطة في 3 ديسمبر.', 1],
		['ar', 'وستمول الوزارة قاربا ثانيا العام المقبل.', 1],
		['ar', 'وتحدثت سيدة عن السياسة في 3 ديسمبر.', 0],
		['hi', 'परिषद 3 दिसंबर को योजना पर मतदान करेगी।', 1],
		['hi', 'परिषद ने 3 दिसंबर को योजना पर मतदान किया।', 0],
	])('is told by the words of its language: %s, %s', (language, text, ahead) => {
		expect(looksAhead(text, language)).toBe(ahead);
	});
});

describe('who was introduced', () => {
	const bare = 'Ostrow called the boats a folly that everybody on the sound would pay for in taxes.';
	const named = 'The purchase was opposed by Lee Ostrow, whose family runs the bridge and its tolls.';

	test('is preferred to who was not', () => {
		expect(chosen([lead, bare, named], {early: 1}, 0, 2)).toEqual([lead, named]);
	});

	test('can be called by one name', () => {
		expect(chosen([lead.replace('a collector', 'Lee Ostrow'), bare, named], {early: 1}, 0, 2)[1]).toBe(bare);
	});
});
