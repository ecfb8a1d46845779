/**
 * How a language says that something is to come: `expected` by itself, `planned` where a day, a month or a season is named
 * too, `arranged` in the present tense, with the day beside it: "The board meets Tuesday". Each is asked of texts in its
 * language alone, so that one's future is not another's noun.
 */
import {baseOf} from '../page/language';

export type Signs = {expected: RegExp; planned: RegExp; arranged?: RegExp; date: RegExp; day?: RegExp};

/** A verb with a day soon after it; `unless`: the words after which it is a noun. */
const arrange = (unless: string, verbs: string, {source}: RegExp): RegExp =>
	new RegExp(
		`(?<![a-zà-ÿ])(?<!(?<![a-zà-ÿ])(?:${unless}) )(?:${verbs}) (?:[^\\s.,;:]+ ){0,7}?[^\\s.,;:]{0,3}(?:${source})`,
	);

const german = `(?:entscheide[nt]|beginn(?:t|en)|starte[nt]|tag(?:t|en)|stimm(?:t|en)|berät|beraten|verhandel[nt]|wähl(?:t|en)|tritt|treten|trifft|treffen|eröffne[nt]|öffne[nt]|kommt|findet|finden|spiel(?:t|en)|läuft|laufen|ende(?:t|n)|schließ(?:t|en))`;
const germanMonth = '(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)';
const germanDay = String.raw`(?:(?:[Aa]m|[Aa]b|[Vv]om|[Bb]is) (?:zum )?(?:(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|\d{1,2}\. ${germanMonth})|(?:[Ii]m|[Aa]b|(?:[Bb]is )?(?:Anfang|Mitte|Ende)) (?:Frühjahr|Frühling|Sommer|Herbst|Winter|${germanMonth})|(?:[Nn]ächste|[Kk]ommende)[nrs]? (?:Woche|Monat|Jahr))`;

/** Days, months and seasons; and with them what is told from the day of the story alone. */
const englishDay = String.raw`\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\b(?:Jan(?:uary)?|Feb(?:ruary)?|March|April|June|July|Aug(?:ust)?|Sept(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b|\b(?:(?:in|by|until|from|early|late|mid|next|this|of|since|\d{1,2}) May|May \d)\b|\b(?:in|by|until|next|this) (?:the |early |late )?(?:spring|summer|autumn|fall|winter)\b`;
const englishDate = `${englishDay}|${String.raw`(?<!the )\bnext (?:week|month|year|season)\b(?![’'])|\b(?:later|end of|early) (?:this|next) (?:week|month|year)\b|\b(?:before|after|by|until) (?:Christmas|Easter)\b|(?<!of )\btomorrow\b(?![’'])`}`;

/** One does so, or several: a plain form is a noun's too, unless the word before it is a plural or a name. */
const arranged = new RegExp(
	String.raw`(?:(?<!\b(?:the|an?|his|her|its|their|our|this|that|these|those|of|to|in|at|for|and|or|by|with|from|first|last|new|home|all|more|most|few|many|some|two|three|four|five|six|ten) |\d )\b(?:meets|opens|closes|reopens|begins|starts|ends|expires|resumes|continues|returns|travels|faces|hosts|plays|runs|votes|decides|rules|hears|goes|comes|takes (?:up|over|effect|place|office)|convenes|debates|reviews|launches|publishes|reports (?:(?:its|their) )?(?:[\w-]+ ){0,2}(?:results|earnings)|premieres|debuts|arrives|visits|kicks off)|(?<=\b(?:[a-z]+[a-rt-z]s|pair|duo|police|people|\p{Lu}\p{L}+) )(?:meet|open|close|reopen|begin|start|end|expire|resume|continue|return|travel|face|host|play|vote|decide|go|come|take (?:up|over|effect|place|office)|convene|arrive)) [^.,;:]{0,60}?(?:${englishDate})(?!s\b| (?:morning|afternoon|evening|night)s\b)|\b(?:can|could|may|might|must|shall|should) (?!have\b|not\b)[^.,;:]{2,90} (?=(?:by|in|on|until|from|before|after|next) )[^.,;:]{0,30}(?:${englishDate})`,
	'u',
);

/** How a language says so, and its days and dates: parts of patterns. */
type Ways = {expected: string[]; day: string; date: string};

const inEnglish: Ways = {
	day: englishDay,
	date: englishDate,
	expected: [
		String.raw`\b(?:is|are|has been|have been) (?:now |also |both )?(?:expected|scheduled|due|set|slated|planned|likely|poised|penciled in) (?:to|for|on|in)\b`,
		String.raw`(?<!\b(?:trick|aim|idea|goal|way|key|point|task|job|answer|purpose|secret|challenge|advice|hope|rule|thing|mission|objective|priority|role|duty)\b[^.]{0,60} )\b(?:is|are) to (?!be\b)\w+`,
		String.raw`\b(?:said|says|added|announced|confirmed|promised|told \w+) (?:that )?(?:[\w’'-]+ ){1,4}would (?!have\b)[^;:]{2,90}(?:${englishDate})`,
		String.raw`\b(?:must|needs? to|ha(?:s|ve) to) still\b|\bstill (?:must|needs?|ha(?:s|ve) to)\b|\bnow (?:expects?|forecasts?)\b`,
		String.raw`\bby [^.]{0,20}(?:day|\d)\b.{0,120} whether\b`,
	],
};
const germanDays = String.raw`\b(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Januar|Februar|März|Juni|Juli|August|Oktober|Dezember)|\b(?:[Ii]m|[Bb]is|[Aa]b|Anfang|Mitte|Ende|\d\.) (?:Mai|Frühjahr|Frühling|Sommer|Herbst|Winter)\b`;
const inGerman: Ways = {
	day: germanDays,
	date: `${germanDays}|${String.raw`\b(?:[Nn]ächste|[Kk]ommende)[nrsm]? (?:Woche|Monat|Jahr|Frühjahr|Frühling|Sommer|Herbst|Winter|Saison)|\bmorgen\b`}`,
	expected: [
		String.raw`\b(?:muss|müssen) (?:\S+ ){0,3}noch\b`,
		String.raw`\b(?:wird|werden|soll|sollen) [^.]{0,90}\b(?:erwartet|stattfinden|fortgesetzt|entscheid\w*|beginnen|abstimmen|klären|gewählt|folgen|tagen)\b`,
		String.raw`(?<![a-zäöü])${german} [^.]{0,60}\b${germanDay}|\b${germanDay}[^.,]{0,12} ${german}\b`,
	],
};

const planned =
	/\b(?:will|won[’']t|shall)\b|(?<!\b(?:did|not|didn[’']t) )\b(?:plan|intend|mean|hope|promise|vow|want)s? to\b|\b(?:nächste[nrs]? (?:Woche|Monat|Jahr)|morgen|ab (?:Mo|Di|Mi|Do|Fr|Sa|So)\w*tag)\b|\b(?:wird|werden|soll|sollen|wollen|dürften?|plant|planen)\b/;

/** What says so in any of some languages: of their verbs, English ones alone are asked for in the present tense. */
function signsIn(...all: Ways[]): Signs {
	const one = (kind: (ways: Ways) => string | string[]) => new RegExp(all.flatMap(kind).join('|'));
	return {
		expected: one(ways => ways.expected),
		planned,
		arranged,
		date: one(ways => ways.date),
		day: one(ways => ways.day),
	};
}

/** English and German, and of languages that are not here what they share with these. */
const usual = signsIn(inEnglish, inGerman);

/** A Russian verb whose present is a future: "проголосует", not "проходит", "заявляет". */
const perfective = `(?<![а-яё])(?:про|под|пере|до|при|пред|рас|раз|воз|вос|вы|за|от|об|на|по)(?![а-яё]*(?:[аяы](?:ет|ют)|(?:ход|вод|нос|воз|вис|сто)[ия]т))[а-яё]{2,12}(?:[еёи]т|[уюя]т)(?:ся)?(?![а-яё])`;

const dates = {
	fr: /(?<![a-zà-ÿ])(?:au printemps|(?:cet|à l[’'])(?:été|automne|hiver)|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|demain|prochaine?s?|d[’']ici|en 20\d\d)(?![a-zà-ÿ])/,
	es: /(?<![a-zà-ÿ])(?:(?:en|est[ae]|próxim[oa]) (?:la |el )?(?:primavera|verano|otoño|invierno)|lunes|martes|miércoles|jueves|viernes|sábado|domingo|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|mañana|próxim[oa]s?|que viene|en 20\d\d)(?![a-zà-ÿ])/,
	it: /(?:(?:in|questa?|prossim[oa]) (?:primavera|estate|autunno|inverno)|lunedì|martedì|mercoledì|giovedì|venerdì|[Ss]abato|[Dd]omenica|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|domani|prossim[oaie]|nel 20\d\d)(?![a-zà-ÿ])/,
	pt: /(?<![a-zà-ÿ])(?:(?:na|no|nest[ae]|próxim[oa]) (?:primavera|verão|outono|inverno)|(?:segunda|terça|quarta|quinta|sexta)-feira|na (?:segunda|terça|quarta|quinta|sexta)|sábado|domingo|janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|amanhã|próxim[oa]s?|que vem|em 20\d\d)(?![a-zà-ÿ])/,
};

const others: Readonly<Record<string, Signs>> = {
	en: signsIn(inEnglish),
	fr: {
		expected:
			/(?:prévu|attendu|fixé|programmé|convoqué)(?<!étai(?:t|ent) [a-zé]{4,10})e?s? (?:le|la|au|en|pour|à partir|d[’']ici|avant|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) |aur(?:a|ont) lieu|reste(?:nt)? à (?:savoir|voir)|(?:réuni(?:t|ssent)|vote(?:nt)?|décide(?:nt)?|commence(?:nt)?|débute(?:nt)?|ouvre(?:nt)?|en vigueur|prononce(?:nt)?|repren(?:d|nent)) (?:[^\s.]+ ){0,6}le \d/,
		planned:
			/\b(?:doi(?:t|vent)|devr(?:a|ont|ait|aient)|va|vont|compten?t?|prévoi(?:t|ent)|entend(?:ent)?|apprêtent?) |(?:[eidrv]|au)r(?:a|ont)(?![a-zà-ÿ])/,
		date: dates.fr,
		arranged: arrange(
			'le|du|un|au|ce|la|une|de',
			'reprend|reprennent|(?:sort|sortent) (?:en|au|sur|dans)|(?:entre|entrent) en vigueur|déplacen?t?|réunit|réunissent|ouvre|ouvrent|commence|commencent|débute|débutent|démarre|démarrent|vote|votent|examine|examinent|affronte|affrontent|reçoit|reçoivent|joue|jouent|achève|achèvent|termine|terminent|tient|tiennent|accueille|accueillent|prononce|prononcent|tranche|tranchent',
			dates.fr,
		),
	},
	es: {
		expected:
			/(?:está|están|queda|quedan) (?:[^\s.]+ )?(?:previst|programad|convocad|fijad|señalad)[oa]s?(?![a-z])|se espera que|tendrá lugar|(?:vota|decide|empieza|comienza|arranca|reúne)n? (?:[^\s.]+ ){0,6}el (?:próximo )?(?:\d|lunes|martes|miércoles|jueves|viernes|sábado|domingo)/,
		planned:
			/r(?:án?|emos)(?<=[a-záéíóúñ]r[áe][a-z]*)(?![a-záéíóúñ])|\b(?:van? a|deben?|deberían?(?! haber)|tienen? que|planean?|prevén?|esperan?|pretenden?) /,
		date: dates.es,
		arranged: arrange(
			'la|el|una?|su|de|esta|este|las|los',
			'(?:reanuda|estrena|visita|abre|empieza|comienza|arranca|reúne|vota|decide|juega|cierra|termina|concluye|debate|regresa|vuelve|inicia|examina|enfrenta)n?|entran? en vigor',
			dates.es,
		),
	},
	it: {
		expected:
			/(?:è|sono|resta|restano) (?:[^\s.]+ )?(?:(?:previst|attes|fissat)[oaie]|in programma|in calendario)(?![a-z])|si terr(?:à|anno)|(?:vota|decide|inizia|comincia|riunisce|parte)(?:no)? (?:[^\s.]+ ){0,6}(?:il (?:prossimo )?\d|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica)/,
		planned:
			/r(?:à|anno)(?![a-zàèéìòù])|\b(?:deve|devono|dovrebbe(?:ro)?|intend(?:e|ono)|preved(?:e|ono)|(?:cont|punt)a(?:no)? (?:di|a)) /,
		date: dates.it,
		arranged: arrange(
			'la|una|in|a|gran|da|di|le',
			'riprend(?:e|ono)|esc(?:e|ono)|gioca(?:no)?|entra(?:no)? in vigore|apr(?:e|ono)|inizia(?:no)?|comincia(?:no)?|riunisc(?:e|ono)|part(?:e|ono)|vota(?:no)?|decid(?:e|ono)|chiud(?:e|ono)|termina(?:no)?|torna(?:no)?|affronta(?:no)?|debutta(?:no)?',
			dates.it,
		),
	},
	pt: {
		expected:
			/(?:está|estão|fica|ficou) (?:[^\s.]+ )?(?:marcad|previst|agendad|programad)[oa]s?(?![a-z])|(?:vota|decide|começa|reúne|estreia)m?(?:-se)? (?:[^\s.]+ ){0,6}(?:no dia|em|n[ao] próxim[ao]) \d/,
		planned:
			/r(?:á|ão|emos)(?![a-zà-ÿ])(?<!(?:ve|g|ba|ma|pad|pat|lad|ref|pe)rão)|\b(?:vai|vão|devem?|pretendem?|planejam?|prevê|preveem|quer|querem) /,
		date: dates.pt,
		arranged: arrange(
			'a|uma?|da|na|sua|de|o|as|por',
			'(?:recomeça|joga|reúne|abre|começa|estreia|vota|decide|encerra|termina|retoma|enfrenta|visita|volta|inicia)m?(?:-se)?|entram? em vigor',
			dates.pt,
		),
	},
	ru: {
		expected:
			/ожида(?:ет|ют)ся|запланирован[аоы]?(?![а-яё])|назначен[аоы]? на |состо[ия]тся|предстоит |вступ[ия]т в силу/,
		planned: new RegExp(
			`(?<![а-яё])(?:буд(?:ет|ут)|планиру(?:ет|ют)|намерен[аы]?|рассчитыва(?:ет|ют)|собира(?:ет|ют)ся|долж(?:ен|н[аоы])|обеща(?:ет|ют)) |(?<![а-яё])(?:реш[аи]т|сыгра[ею]т|ста[не]{2}т|станут|начн[её]т(?:ся)?|начнут(?:ся)?|собер(?:[её]т|ут)ся|даст|примет|примут)(?![а-яё])|${perfective}`,
		),
		date: /(?<![а-яё])(?:понедельник|вторник|сред[уы]|четверг|пятниц[уы]|суббот[уы]|воскресенье|(?:январ|феврал|апрел|июн|июл|сентябр|октябр|ноябр|декабр)[яье]|март[ае]|ма[яе]|весной|летом|осенью|зимой|август[ае]|завтра|следующ(?:ей|ем|его|ую)|будущ(?:ем|его)|до конца|нового года|[вк] 20\d\d году)(?![а-яё])/i,
		arranged:
			/(?<![а-яё])(?:выход[ия]т|вступа[ею]т в силу|открыва[ею]тся|начина[ею]тся|возобновля[ею]тся|заверша[ею]тся|стартует) |(?<![а-яё])(?:выход[ия]т|открыва[ею]тся|начина[ею]тся|возобновля[ею]тся|стартует)\.?$/,
	},
	ja: {
		expected:
			/(?:予定|見通し|見込み|方針|計画)(?:だ|です|である|という|となっている|となる|としている)?[」）]?[。．]?$|(?:予想|予定|計画)されて?い?る/,
		planned: /(?:予定|見通し|見込み|方針|計画|目指す)|(?<!い|話す|言う|語|述べ|とみられ|かか)[るすうくつむぶ][。．]?$/,
		date: /[\d０-９一二三四五六七八九十]{1,2}(?:月|日)|[月火水木金土日]曜|[春夏秋冬](?:に|から|まで|、)|来週|来月|来年|来春|今後|明日|年内|年度/,
	},
	zh: {
		expected:
			/(?:将|將)(?:于|於|在|会|會|由|举行|舉行|召开|召開|继续|繼續|进行|進行)|预计|預計|(?:定|拟|擬|计划|計劃)(?:于|於|在)/,
		planned: /[将將]|计划|計劃|准备|準備/,
		date: /[\d一二三四五六七八九十]{1,2}(?:月|日|号|號)|(?:周|週|星期)[一二三四五六日]|[春夏秋冬][天季]|下周|下週|下月|明年|明天|年底/,
		arranged: /(?:下(?:周|週|个?月|個?月)|明[年天])(?!的)[^。，、]{2,}/,
	},
	ko: {
		expected: /(?:예정|계획|방침|전망)(?:이다|입니다|이라고|이며)|것으로 (?:예상|전망|보인다)/,
		planned: /[할될을릴열볼갈] (?:것|예정|계획|방침)/,
		date: /\d{1,2}(?:월|일)|[월화수목금토일]요일|[봄을름울]에 |다음 ?(?:달|주)|내년|내달|오는 /,
		arranged: /(?<!야 )(?<!말)(?:한다|된다|린다|연다|간다|온다)[.\s]{0,2}$/,
	},
	ar: {
		expected: /من (?:المقرر|المتوقع|المنتظر|المرتقب)|[يت](?:عتزم|خطط) /,
		planned:
			/سوف |(?<![\u0621-\u064a])[وف]?س(?:ي(?!ا|د[ةي]|دات|ر[ةا]|طر|نا[ءر]|نم|و[فل]|ما)|ت(?!ة|و?ن|ين|ا[رلد]))[\u0621-\u064a]{3}/,
		date: /الا?إ?ثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد|يناير|فبراير|مارس|[أإا]بريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر|الربيع|الصيف|الخريف|الشتاء|كانون|شباط|آذار|نيسان|أيار|حزيران|تموز|أيلول|تشرين|غدا|المقبل|القادم/,
		arranged:
			/(?<![\u0621-\u064a])[وف]?[يت](?:ستأنف|جتمع|بدأ|فتتح|نطلق|صوت|لتقي|عقد|عرض|دخل حيز|دخل القانون حيز|ختتم) /,
	},
	hi: {
		expected: /की (?:उम्मीद|संभावना|योजना) है|निर्धारित है|प्रस्तावित है/,
		planned: /(?:[ेएो]ग[ाीे]|[ेएो]ंग[ेी])(?![\u0900-\u0963])/,
		date: /(?:सोम|मंगल|बुध|गुरु|शुक्र|शनि|रवि)वार|जनवरी|फरवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर|अक्टूबर|नवंबर|दिसंबर|अगल[ेी]|आगामी|वसंत|गर्मियों|सर्दियों|20\d\d तक/,
	},
};

/** What a language has for it. */
export function signsOf(language = ''): Signs {
	return others[baseOf(language)] ?? usual;
}
