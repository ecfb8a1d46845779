/**
 * How a language says that something is to come: `expected` by itself, `planned` where a day or a month is named too. Each is
 * asked of texts in its language alone, so that one's future is not another's noun.
 */
import {baseOf} from '../page/language';

export type Signs = {expected: RegExp; planned: RegExp; date: RegExp};

const german = `(?:entscheide[nt]|beginn(?:t|en)|starte[nt]|tag(?:t|en)|stimm(?:t|en)|berät|beraten|verhandel[nt]|wähl(?:t|en)|tritt|treten|trifft|treffen|eröffne[nt]|öffne[nt]|kommt|findet|finden)`;
const germanDay = String.raw`(?:am|ab|vom|bis) (?:zum )?(?:(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|\d{1,2}\. (?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez))`;

/** English and German, and of languages that are not here what they share with these. */
const usual: Signs = {
	expected: new RegExp(
		[
			String.raw`\b(?:is|are|has been|have been) (?:now |also |both )?(?:expected|scheduled|due|set|slated|planned|likely|poised|penciled in) (?:to|for|on|in)\b`,
			String.raw`(?<!\b(?:trick|aim|idea|goal|way|key|point|task|job|answer|purpose|secret|challenge|advice|hope|rule) )\b(?:is|are) to (?!be\b)\w+`,
			String.raw`\b(?:will|can|could|may|must|shall) (?:\w+ )?(?:by|on|until|in|from|after|next) `,
			String.raw`\b(?:must|needs? to|ha(?:s|ve) to) still\b|\bstill (?:must|needs?|ha(?:s|ve) to)\b|\b(?:muss|müssen) (?:\S+ ){0,3}noch\b|\bnow (?:expects?|forecasts?)\b`,
			String.raw`\bby [^.]{0,20}(?:day|\d)\b.{0,120} whether\b`,
			String.raw`\b(?:votes?|meets?|goes|begins?|starts?|decides?|rules?|hears?) [^.]{0,40}\b(?:on|in) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|Jan|Feb|Mar|Apr|May|June|July|Aug|Sept|Oct|Nov|Dec)`,
			String.raw`\b(?:wird|werden|soll|sollen) [^.]{0,90}\b(?:erwartet|stattfinden|entscheid\w*|beginnen|abstimmen|klären|gewählt|folgen|tagen)\b`,
			String.raw`\b${german} [^.]{0,60}\b${germanDay}|\b${germanDay}[^.,]{0,12} ${german}\b`,
		].join('|'),
	),
	planned:
		/\b(?:will|won[’']t|shall)\b|\b(?:said|says|added|announced|confirmed|promised|told \w+) (?:that )?(?:[\w’'-]+ ){1,4}would (?!have\b)|\b(?:plan|intend|mean|hope|promise|vow|want)s? to\b|\b(?:next (?:week|month|year)|tomorrow)\b|\b(?:nächste[nrs]? (?:Woche|Monat|Jahr)|morgen|ab (?:Mo|Di|Mi|Do|Fr|Sa|So)\w*tag)\b|\b(?:wird|werden|soll|sollen|plant|planen)\b/,
	date: /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\b(?:Jan(?:uary)?|Feb(?:ruary)?|March|April|June|July|Aug(?:ust)?|Sept(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b|\b(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Januar|Februar|März|Juni|Juli|August|Oktober|Dezember)/,
};

/** A Russian verb whose present is a future: "проголосует", not "проходит", "заявляет". */
const perfective = `(?<![а-яё])(?:про|под|пере|при|пред|рас|раз|воз|вос|вы|за|от|об|на|по)(?![а-яё]*(?:[аяы](?:ет|ют)|(?:ход|вод|нос|воз|вис|сто)[ия]т))[а-яё]{2,12}(?:[еёи]т|[уюя]т)(?:ся)?(?![а-яё])`;

const others: Readonly<Record<string, Signs>> = {
	fr: {
		expected:
			/(?:prévu|attendu|fixé|programmé|convoqué)(?<!étai(?:t|ent) [a-zé]{4,10})e?s? (?:le|la|au|en|pour|à partir|d[’']ici|avant|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) |aur(?:a|ont) lieu|reste(?:nt)? à (?:savoir|voir)|(?:réuni(?:t|ssent)|vote(?:nt)?|décide(?:nt)?|commence(?:nt)?|débute(?:nt)?|ouvre(?:nt)?|en vigueur|prononce(?:nt)?|repren(?:d|nent)) (?:[^\s.]+ ){0,6}le \d/,
		planned:
			/\b(?:doi(?:t|vent)|devr(?:a|ont|ait|aient)|va|vont|comptent?|prévoi(?:t|ent)|entend(?:ent)?|apprêtent?) |(?:[eidrv]|au)r(?:a|ont)(?![a-zà-ÿ])/,
		date: /(?<![a-zà-ÿ])(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|demain|prochaine?s?|d[’']ici|en 20\d\d)(?![a-zà-ÿ])/,
	},
	es: {
		expected:
			/(?:está|están|queda|quedan) (?:[^\s.]+ )?(?:previst|programad|convocad|fijad|señalad)[oa]s?(?![a-z])|se espera que|tendrá lugar|(?:vota|decide|empieza|comienza|arranca|reúne)n? (?:[^\s.]+ ){0,6}el (?:próximo )?(?:\d|lunes|martes|miércoles|jueves|viernes|sábado|domingo)/,
		planned:
			/r(?:án?|emos)(?<=[a-záéíóúñ]r[áe][a-z]*)(?![a-záéíóúñ])|\b(?:van? a|deben?|tienen? que|planean?|prevén?|esperan?|pretenden?) /,
		date: /(?<![a-zà-ÿ])(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|mañana|próxim[oa]s?|que viene|en 20\d\d)(?![a-zà-ÿ])/,
	},
	it: {
		expected:
			/(?:è|sono|resta|restano) (?:[^\s.]+ )?(?:(?:previst|attes|fissat)[oaie]|in programma|in calendario)(?![a-z])|si terr(?:à|anno)|(?:vota|decide|inizia|comincia|riunisce|parte)(?:no)? (?:[^\s.]+ ){0,6}(?:il (?:prossimo )?\d|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica)/,
		planned: /r(?:à|anno)(?![a-zàèéìòù])|\b(?:deve|devono|dovrebbe(?:ro)?|intend(?:e|ono)|preved(?:e|ono)) /,
		date: /(?:lunedì|martedì|mercoledì|giovedì|venerdì|[Ss]abato|[Dd]omenica|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|domani|prossim[oaie]|nel 20\d\d)(?![a-zà-ÿ])/,
	},
	pt: {
		expected:
			/(?:está|estão|fica|ficou) (?:[^\s.]+ )?(?:marcad|previst|agendad|programad)[oa]s?(?![a-z])|(?:vota|decide|começa|reúne|estreia)m?(?:-se)? (?:[^\s.]+ ){0,6}(?:no dia|em|n[ao] próxim[ao]) \d/,
		planned:
			/r(?:á|ão|emos)(?![a-zà-ÿ])(?<!(?:ve|g|ba|ma|pad|pat|lad|ref|pe)rão)|\b(?:vai|vão|devem?|pretendem?|planejam?|prevê|preveem) /,
		date: /(?<![a-zà-ÿ])(?:(?:segunda|terça|quarta|quinta|sexta)-feira|na (?:segunda|terça|quarta|quinta|sexta)|sábado|domingo|janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|amanhã|próxim[oa]s?|que vem|em 20\d\d)(?![a-zà-ÿ])/,
	},
	ru: {
		expected:
			/ожида(?:ет|ют)ся|запланирован[аоы]?(?![а-яё])|назначен[аоы]? на |состо[ия]тся|предстоит |вступ[ия]т в силу/,
		planned: new RegExp(
			`(?<![а-яё])(?:буд(?:ет|ут)|планиру(?:ет|ют)|намерен[аы]?|рассчитыва(?:ет|ют)|собира(?:ет|ют)ся|долж(?:ен|н[аоы])|обеща(?:ет|ют)) |${perfective}`,
		),
		date: /(?<![а-яё])(?:понедельник|вторник|сред[уы]|четверг|пятниц[уы]|суббот[уы]|воскресенье|(?:январ|феврал|апрел|июн|июл|сентябр|октябр|ноябр|декабр)[яье]|марта|мая|август[ае]|завтра|следующ(?:ей|ем|его|ую)|будущ(?:ем|его)|до конца|нового года|в 20\d\d году)(?![а-яё])/i,
	},
	ja: {
		expected:
			/(?:予定|見通し|見込み|方針|計画)(?:だ|です|である|という|となっている|となる|としている)?[」）]?[。．]?$|(?:予想|予定|計画)されて?い?る/,
		planned: /(?:予定|見通し|見込み|方針|計画|目指す)|(?<!い|話す|言う|語|述べ|とみられ|かか)[るすうくつむぶ][。．]?$/,
		date: /[\d０-９一二三四五六七八九十]{1,2}(?:月|日)|来週|来月|来年|来春|今後|明日|年内|年度/,
	},
	zh: {
		expected:
			/(?:将|將)(?:于|於|在|会|會|由|举行|舉行|召开|召開|继续|繼續|进行|進行)|预计|預計|(?:定|拟|擬|计划|計劃)(?:于|於|在)/,
		planned: /[将將]|计划|計劃|准备|準備/,
		date: /[\d一二三四五六七八九十]{1,2}(?:月|日|号|號)|下周|下週|下月|明年|明天|年底/,
	},
	ko: {
		expected: /(?:예정|계획|방침|전망)(?:이다|입니다|이라고|이며)|것으로 (?:예상|전망|보인다)/,
		planned: /[할될을릴열볼갈] (?:것|예정|계획|방침)/,
		date: /\d{1,2}(?:월|일)|다음 ?(?:달|주)|내년|내달|오는 /,
	},
	ar: {
		expected: /من (?:المقرر|المتوقع|المنتظر|المرتقب)|[يت](?:عتزم|خطط) /,
		planned:
			/سوف |(?<![\u0621-\u064a])[وف]?س(?:ي(?!ا|د[ةي]|دات|ر[ةا]|طر|نا[ءر]|نم|و[فل]|ما)|ت(?!ة|و?ن|ين|ا[رلد]))[\u0621-\u064a]{3}/,
		date: /الا?إ?ثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد|يناير|فبراير|مارس|[أإا]بريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر|كانون|شباط|آذار|نيسان|أيار|حزيران|تموز|أيلول|تشرين|غدا|المقبل|القادم/,
	},
	hi: {
		expected: /की (?:उम्मीद|संभावना|योजना) है|निर्धारित है|प्रस्तावित है/,
		planned: /(?:[ेएो]ग[ाीे]|[ेएो]ंग[ेी])(?![\u0900-\u0963])/,
		date: /(?:सोम|मंगल|बुध|गुरु|शुक्र|शनि|रवि)वार|जनवरी|फरवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर|अक्टूबर|नवंबर|दिसंबर|अगल[ेी]|आगामी/,
	},
};

/** What a language has for it. */
export function signsOf(language = ''): Signs {
	return others[baseOf(language)] ?? usual;
}
