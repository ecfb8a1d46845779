/** Words that a full stop belongs to, so that it need not end a sentence. Lists are of the news: titles, places, companies, months. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Stand before a name: what follows belongs to them. Only with a capital, where they have one here. */
const beforeName = set(
	'Dr Drs Det Ch Insp Const Mr Mrs Ms Mx Messrs Prof Gov Govs Sen Sens Rep Reps Gen Lt Col Maj Capt Cmdr Cpt Cpl Sgt Pvt Pfc Adm Brig Rev Hon Pres Supt Amb Sec Atty Fr Msgr Bros St Ste Mt Ft Pt Sr Sra Srta Dña Lic Ing Mons Arq Dra Hr Dipl Mag MM Mme Mmes Mlle Mgr Sig Sigg Dott Avv On Spc Ald Asst Assoc Dep Hna Vda Inh Präs Abg Av Avda Ул ' +
		'vs v e.g i.e eg ie cf viz ca bzw sog vgl bspw z.B d.h u.a i.d o.ä s.o s.u m.E g-n г-н г-жа проф акад ул им см напр рис стр т.е т.к тов гр куб dhr mw mevr डॉ प्रो पं',
);
/** Stand before a number. */
const beforeNumber = set(
	'no nos nr n° nº num núm pág ft art abs vol fig figs ch pp para sect op ziff kap bd jan feb febr mar mär apr jun jul aug sep sept oct okt oct. nov dec dez déc janv févr avr juil mon tue tues wed thu thur thurs fri sat sun ext tel approx rm pg л ст č',
);
/** A German doctor's field: "Dr. med.", "Dr. rer. nat."; elsewhere these are words. */
const field = /^(?:med|jur|phil|rer|nat|habil)$/;
const doctor = /\bDr\.(?: \p{Ll}+\.)*$/u;
/** May end a sentence; before a capital they do so only if it is a word that opens sentences. */
const either = set(
	'jr sr inc co corp ltd llc plc cos bros esq ave blvd rd st hwy dept univ est mfg assn intl natl govt al ed eds min max misc ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex vt va wash wis wyo ont que gmbh ag str mio mrd tsd std vs adj adv uvm uam ph.d m.d d.c n.y n.j n.h n.m n.c s.c s.d r.i w.va руб млн млрд тыс',
);
/** Words that open sentences and hardly ever follow an abbreviation as part of a name. */
const openers = set(
	'The An It He She They We You But And Or So In On At For If When While As After Before This That These Those There Here What Who How Why Where Which Is Are Was Were Did Do Does His Her Their Its My Our With From By To Not Yes However Although Since Then Now Some Many Most All Both Several About Under Over Last Still Also Meanwhile Instead Despite According Among Earlier Later Such Because During Each Every Even Just Only Once Until Nor Let Please Can Could Would Will Should May Shares Stocks Analysts Officials Police ' +
		'Der Die Das Ein Eine Er Sie Es Wir Ich Und Aber Doch Im Am Auf Mit Nach Bei Für Dort Dies Diese Dieser Auch Wer Was Wie Wo Zu Von Seit Nun Dabei Damit',
);
const months =
	/^(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|Mon|Tue|Wed|Thu|Fri|Sat|Sun|E[SD]?T|P[SD]?T|C[SED]+T|GMT|BST|UTC|IST|Eastern|Pacific|Central|Mountain|Local)/;
/** What stands before an ordinal in German: "vom 12. Juni", "die 2. Liga"; after "Seite" a number ends the sentence. */
const ordinal =
	/(?:^|\s)(?:de[rnms]|die|das|a[mb]|vom|zum|zur|im|ins?|bis|seit|und|eine[nmrs]?|sein(?:en?|er|em)|ihren?)$/i;

/** Whether a word opens sentences rather than goes on with a name. */
export function isOpener(word: string): boolean {
	return openers.has(word);
}

/**
 * Whether a full stop after `word` ends its sentence, when what follows could open a new one.
 * @param before the text of the sentence up to that word, as much as matters
 * @param word what stands before the stop, back to the last space or bracket; a party may lead it: "D-St", "R-Fla"
 * @param next the word that follows, without quotes and brackets before it
 */
export function endsAfter(before: string, word: string, next: string): boolean {
	const named = word[1] === '-' ? word.replace(/^\p{Lu}-(?=\p{L})/u, '') : word;
	const small = named.toLowerCase();
	const opens = isOpener(next);
	const digit = /^[\d#]/.test(next);
	if (before === '' && /^[\p{P}\p{S}]*(?:\d{1,3}|[a-zA-Z]|[ivx]{1,4})$/u.test(word)) return false;
	if (/^\d{1,2}$/.test(word)) return opens || !(months.test(next) || (ordinal.test(before) && /^\p{Lu}/u.test(next)));
	if (/^[ap]\.?m$/.test(small)) return !digit && !months.test(next) && (opens || before.length > 16);
	if (/\b[ap]\.?m\.?$/i.test(before) && /^\p{Lu}{2,4}$/u.test(word)) return true;
	if (word.length < 3 && /^\p{L}$/u.test(word)) return endsAfterLetter(before, word, opens);
	if ((field.test(word) && doctor.test(before)) || (word === 'EE' && next === 'UU')) return false;
	if (beforeName.has(named)) return /^(?:S[tr]|[MF]t)$/.test(named) && opens;
	if (beforeNumber.has(small)) return !digit;
	return opens || !(either.has(small) || /^(?:[^\s\d.]{1,2}\.)+[^\s\d.]{1,2}$/.test(named));
}

/** An initial goes on; "you and I." and "plan B. The" do not. */
function endsAfterLetter(before: string, letter: string, opens: boolean): boolean {
	if (/(?:^|[\s(])\p{Ll}\.$/u.test(before)) return false;
	if (letter === letter.toLowerCase()) return opens && /\d$/.test(before);
	return opens || (letter === 'I' && /\b(?:and|than|as|am|do|have|was|not)$/.test(before));
}
