/** How newsrooms call their notes to the reader, and what the notes say, language by language: parts of patterns. */

/** `named`: words that stand before a note or over it; `says`: how one begins that is called nothing. */
type Words = {named: string[]; says: string[]};

const piece =
	'(?:article|story|post|piece|column|essay|interview|conversation|transcript|excerpt|obituary|review|q ?& ?a|live ?blog)';

const en: Words = {
	named: [
		"editor[’']?s?[’']? note",
		'note from the editors?',
		'corrections?(?: and clarifications?)?',
		'clarifications?',
		'(?:full )?disclosure',
		'content warning',
	],
	says: [
		`this ${piece}(?:[’']s headline)? (?:was|has been) (?:since |lightly )?(?:(?:amended|corrected|updated|clarified|edited|condensed|abridged)\\b(?! (?:and \\w+ )?(?:in \\d{4} )?by (?!our\\b|the (?:author|editor|newsroom)))|translated (?:from|by)\\b|adapted from (?:our|the (?:book|author|newsletter|podcast))\\b)`,
		`this ${piece} (?:was |has been |is )?(?:first |originally )?(?:published|appeared) .{1,90}\\btranslated\\b`,
		// Not of those who are asked for more of it.
		`this ${piece} (?:was|is) (?:produced|reported|supported|made possible|funded)\\b(?!.{0,70}\\b(?:you|readers?|members?|subscribers?|donors?)\\b).{0,40}\\b(?:support|grants?|funding|fellowship) (?:of|from|by)\\b`,
		`this ${piece} (?:is (?:still )?(?:being updated|developing)|will be updated)\\b`,
		'this is a (?:developing|breaking)(?: news)? story\\b',
		`(?:warning: )?this ${piece} contains (?:graphic |detailed |some )?(?:descriptions|references|details|spoilers|language|accounts|images)\\b`,
		`(?:an|in an) (?:earlier|previous) version of this (?:${piece}|report|headline)`,
		`(?:(?:some|all) )?names(?: in this ${piece})? (?:have|had) been (?:changed|withheld)(?: (?:to protect|for (?:privacy|safety|security)|at (?:their|the)|on request)|[.;]?$)`,
	],
};

const de: Words = {
	named: [
		'anm(?:erkung|\\.) d(?:er|\\.) red(?:aktion|\\.)',
		'hinweis der redaktion',
		'redaktioneller hinweis',
		'korrektur(?:hinweis)?',
		'richtigstellung',
		'transparenzhinweis',
	],
	says: [
		'in einer (?:früheren|vorherigen|ersten|älteren) (?:version|fassung) (?:dieses|des) (?:artikels|textes|beitrags|berichts)',
		'dies(?:er|es) (?:artikel|text|interview|gespräch) (?:wurde|ist) (?:(?:[^.,]|\\d\\.){0,40} )?(?:aktualisiert|korrigiert|geändert|ergänzt|gekürzt|übersetzt)',
		'dieser (?:artikel|text|beitrag) (?:erschien|ist) (?:zuerst|ursprünglich|zunächst) .{1,90}(?:übersetzt|übersetzung)',
		'(?:alle|einige|die) namen (?:wurden|sind|haben wir) (?:von der redaktion )?geändert',
	],
};

const fr: Words = {
	named: ['note de la rédaction', 'ndlr', 'correctif', 'rectificatif', 'erratum', 'précision de la rédaction'],
	says: [
		'cet(?:te)? (?:article|entretien|interview) (?:a été|est) (?:[^.]{0,30} )?(?:modifiée?|corrigée?|mise? à jour|actualisée?|traduite?|éditée?)',
		'cet article (?:a (?:d’abord |initialement )?(?:été publié|paru)|est paru) .{1,90}tradui',
		'article (?:modifié|corrigé|mis à jour|actualisé) (?:à|le|avec|pour|après|afin)',
		'(?:dans )?une (?:première version|(?:précédente|ancienne) version|version (?:précédente|antérieure|initiale)) de cet article',
		'(?:certains|les|tous les) (?:prénoms|noms) ont été (?:modifiés|changés)',
	],
};

const es: Words = {
	named: [
		'nota del editor',
		'nota de (?:la )?redacci[oó]n',
		'correcci[oó]n',
		'fe de (?:erratas?|errores)',
		'rectificaci[oó]n',
		'aclaraci[oó]n',
	],
	says: [
		'est[ea] (?:artículo|texto|reportaje|nota|noticia|información|entrevista) (?:fue|ha sido|se ha) (?:modificad|corregid|actualizad|editad|traducid)[oa]',
		'est[ea] (?:artículo|texto|reportaje|nota|historia) (?:fue|se) (?:publicó|publicad[oa]) .{1,90}tradu',
		'(?:en )?una versión (?:anterior|previa) de est[ea] (?:artículo|texto|reportaje|nota|noticia|información|historia)',
		'(?:algunos|los|todos los) nombres (?:han sido|fueron|se han) (?:cambiados?|modificados?)',
	],
};

const pt: Words = {
	named: ['nota (?:do editor|da reda[cç]?ção)', 'erramos', 'errata', 'correção', 'correcção'],
	says: [
		'est[ea] (?:reportagem|matéria|texto|artigo|notícia|entrevista) foi (?:atualizad|actualizad|corrigid|alterad|modificad|traduzid|editad)[oa]',
		'(?:em |n)?uma versão (?:anterior|prévia) dest[ea] (?:reportagem|matéria|texto|artigo|notícia)',
		'(?:alguns|os) nomes foram (?:alterados|trocados|mudados)',
	],
};

const it: Words = {
	named: ['nota della redazione', 'errata corrige', 'rettifica', 'precisazione', 'ndr'],
	says: [
		'quest(?:o articolo|o testo|a intervista|a notizia) è stat[oa] (?:aggiornat|corrett|modificat|tradott)[oa]',
		'(?:in )?una versione precedente di quest(?:o articolo|o testo|a notizia)',
		'articolo (?:aggiornato|corretto|modificato) (?:alle|il|con|per|dopo)',
	],
};

const ru: Words = {
	named: ['примечание редакции', 'от редакции', 'прим\\. ред', 'поправка', 'уточнение'],
	says: [
		'(?:эта|данная) (?:статья|новость|заметка|публикация) (?:была )?(?:обновлена|исправлена|дополнена|переведена)',
		'(?:этот|данный) (?:материал|текст) (?:был )?(?:обновл[её]н|исправлен|дополнен|перевед[её]н)',
		'в (?:более ранней|предыдущей|первой|первоначальной) версии (?:этой |этого )?(?:статьи|новости|материала|текста|заметки)',
	],
};

const ar: Words = {
	named: ['ملاحظة (?:من )?(?:المحرر|التحرير|هيئة التحرير)', 'تصحيح', 'استدراك', 'تنويه'],
	says: [
		'(?:ورد |جاء |ذكرت? )?في نسخة سابقة من هذا',
		'(?:تم|جرى) (?:تحديث|تعديل|تصحيح|ترجمة) (?:هذا|هذه) (?:الخبر|المقال|التقرير|القصة)',
	],
};

const he: Words = {
	named: ['הערת (?:ה)?(?:מערכת|עורכת?)', 'תיקון טעות', 'הבהרה', 'גילוי נאות'],
	says: [
		'בגרסה (?:קודמת|מוקדמת|ראשונה) של (?:הכתבה|הידיעה|המאמר)',
		'(?:הכתבה|הידיעה|המאמר) (?:עודכנה?|תוקנה?|תורגמה?)(?: |\\.)',
	],
};

const hi: Words = {
	named: ['संपादक (?:का|की) (?:नोट|टिप्पणी)', 'संपादकीय (?:नोट|टिप्पणी)', 'भूल[ -]?सुधार', 'शुद्धिपत्र', 'स्पष्टीकरण'],
	says: ['इस (?:[खख़]़?बर|लेख|रिपोर्ट|स्टोरी) (?:को|में|का) [^,।]{0,40}(?:अपडेट|संशोधि?त|संशोधन|सुधार|अनुवाद)'],
};

const ja: Words = {
	named: ['編集(?:部|者)?(?:注|より)', '(?:お詫びと)?訂正(?:とお詫び)?'],
	says: [
		'(?:(?:この|本)(?:記事|原稿|ニュース|インタビュー)|本稿)(?:は|の|では)[^、。]{0,40}(?:訂正|修正|更新|加筆|翻訳|再構成)(?:し|され|いたし|です)',
	],
};

const ko: Words = {
	named: ['편집자 ?주', '정정(?:보도)?', '바로 ?잡습니다'],
	says: ['이 (?:기사|글|인터뷰)(?:는|은|의|에) [^,.]{0,40}(?:수정|정정|업데이트|번역|편집)(?:되었|됐|했|하였|한|된)'],
};

const zh: Words = {
	named: ['编者[按注]', '編者[按註]', '[编編]按', '更正(?:[启啟]事)?', '勘[误誤]'],
	says: [
		'本文(?:已|曾|最初|原载|原載)[^，。]{0,30}(?:更新|更正|修改|修[订訂]|翻[译譯]|[编編][译譯])',
		'(?:本文|这篇文章|這篇文章)(?:的)?(?:早前|早期|先前|[较較]早)(?:的)?版本',
	],
};

const all = [en, de, fr, es, pt, it, ru, ar, he, hi, ja, ko, zh];

/** Names of notes that news has, too: a market's correction, a disclosure that campaigners ask for. */
export const ambiguous =
	'(?:full )?disclosure|corrections?|clarifications?|korrektur|richtigstellung|correcci[oó]n|aclaraci[oó]n|rectificaci[oó]n|rectificatif|rettifica|precisazione|correc?ção|поправка|уточнение|تصحيح|استدراك|הבהרה|स्पष्टीकरण|訂正|정정|更正';

export const named = all.flatMap(words => words.named).join('|');
export const says = all.flatMap(words => words.says).join('|');

/** What stands before what a note says, and before news too: "Update, 5 p.m.: This story has been updated." */
export const updates =
	'updated?|aktualisiert|mise à jour|actualizaci[oó]n|atualização|aggiornamento|обновлено|תיקון|עדכון|تحديث|अपडेट|सुधार|追記|更新|업데이트';

/** How all of these begin in Latin letters: most paragraphs do not, and the whole takes a page two milliseconds to compile. */
export const begins =
	/^(?:[^\0-\u024f]|aclar|actual|aggior|aktual|algun|alle? na|an (?:ear|pre)|anm|articolo|article (?:mod|cor|mis|act)|atuali|certains|cet|clarif|content w|corre|dans une|die na|dies|discl|editor|einige|em uma|en una|erra|est[ea] |fe de|full d|hinweis|in (?:an|einer|una) |korrek|les (?:pr|no)|los no|mise|names|nd[lr]|not[ae] |numa|os nomes|pr[eé]ci|quest|reda|recti|retti|richt|some na|this |todos|tous|transp|uma|un[ae] |updat|warning)/i;
