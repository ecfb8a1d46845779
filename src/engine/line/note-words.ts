/** How newsrooms call their notes to the reader, and what the notes say, language by language: parts of patterns. */

/**
 * `begins`: how all the others begin; `named`: words that stand before a note or over it; `says`: how one begins that is
 * called nothing.
 */
export type Words = {begins: string; named: string[]; says: string[]};

const piece =
	'(?:article|story|post|piece|column|essay|interview|conversation|transcript|excerpt|obituary|review|q ?& ?a|live ?blog)';

const en: Words = {
	begins:
		"all na|an? (?:ear|pr[ei])|clarif|content w|for this |corr|discl|editor|full d|in an? |names|note:? |some na|the (?:head|title|stand|capt)|this |transl|warning|we(?:[’']ve| ha)",
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
		`this ${piece} (?:was |has been |is )?(?:first |originally )?(?:published|posted|appeared) .{1,90}\\b(?:translated|updated|amended|corrected|revised)\\b`,
		`this (?:as[- ]told[- ]to )?${piece} is (?:based on|adapted from) (?:an? )?(?:recorded |transcribed )?(?:conversation|interview) with\\b`,
		`we(?:[’']ve| have) (?:since )?(?:updated|amended|corrected|edited|changed) th(?:is|e) ${piece}\\b`,
		`the (?:headline|title|standfirst|caption)s? (?:of|on|in|to) this ${piece} (?:was|were|has been|have been) (?:amended|changed|corrected|edited|updated)\\b`,
		'translated (?:from [^ ]+ )?by [^.,:]{3,40}(?:[.]|$)',
		// Not of those who are asked for more of it.
		`this ${piece} (?:was|is) (?:produced|reported|supported|made possible|funded)\\b(?!.{0,70}\\b(?:you|readers?|members?|subscribers?|donors?)\\b).{0,40}\\b(?:support|grants?|funding|fellowship) (?:of|from|by)\\b`,
		`this ${piece} (?:is (?:still )?(?:being updated|developing)|will be updated)\\b`,
		'this is a (?:developing|breaking)(?: news)? story\\b',
		`(?:warning: )?this ${piece} contains (?:graphic |detailed |some )?(?:descriptions|references|details|spoilers|language|accounts|images)\\b`,
		`(?:in )?an? (?:earlier|previous|prior) version of this (?:${piece}|report|headline)`,
		`(?:(?:some|all) )?names(?: in this ${piece})? (?:have|had) been (?:changed|withheld)(?: (?:to protect|for (?:privacy|safety|security)|at (?:their|the)|on request)|[.;]?$)`,
		`(?:note: )?this ${piece} (?:was|has been) (?:\\w+ )?(?:created|produced|generated|written|drafted) (?:in part )?(?:with|using) (?:(?:the )?(?:help|assistance|aid|support|use) of )?(?:an? )?(?:generative |automated )?(?:artificial intelligence|ai)\\b(?!.{0,90}\\b(?:said|says|told|admitted|according)\\b)`,
		`for this ${piece}, [^.,]{2,40}? used (?:generative )?(?:ai|artificial intelligence)\\b`,
	],
};

const de: Words = {
	begins: 'all?e na|anm|die (?:na|über)|dies|einige|hinweis|in einer |korrek|reda|richt|transp|übers|wir haben',
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
		'dies(?:er|es) (?:artikel|text|interview|gespräch|protokoll) (?:wurde|ist) (?:(?:[^.,]|\\d\\.){0,40} )?(?:aktualisiert|korrigiert|geändert|ergänzt|gekürzt|übersetzt)',
		'dieser (?:artikel|text|beitrag) (?:erschien|ist|wurde) (?:zuerst|ursprünglich|zunächst|erstmals) .{1,90}(?:übersetzt|übersetzung|aktualisiert|überarbeitet)',
		'wir haben (?:diesen|diese|den|die) (?:artikel|text|beitrag|bericht|meldung|überschrift) .{0,80}(?:aktualisiert|korrigiert|geändert|ergänzt|präzisiert)',
		'die überschrift (?:dieses|des) (?:artikels|textes|beitrags) (?:wurde|haben wir) .{0,60}(?:geändert|korrigiert|angepasst)',
		'(?:übersetzt (?:aus dem [^ ]+ )?von|übersetzung:) [^.,:]{3,40}(?:[.]|$)',
		'(?:alle|einige|die) namen (?:wurden|sind|haben wir) (?:von der redaktion )?geändert',
		'(?:hinweis: )?dieser (?:artikel|text|beitrag) (?:wurde|ist) (?:[^.,]{0,40} )?(?:mit (?:hilfe )?(?:maschinelle[rn]?|automatisierte[rn]?|künstlicher|ki[- ]|von (?:ki|künstlicher))|mithilfe (?:von )?(?:ki|künstlicher)|ki-)[^.]{0,60}\\b(?:erstellt|verfasst|geschrieben|generiert)',
	],
};

const fr: Words = {
	begins:
		'article (?:mod|cor|mis|act)|ce |cet|certains|corr|dans une|erra|le titre|les (?:pr|no)|ndlr|note |nous av|préci|recti|tous|trad|une',
	named: ['note de la rédaction', 'ndlr', 'correctif', 'rectificatif', 'erratum', 'précision de la rédaction'],
	says: [
		'ce(?:t|tte)? (?:article|entretien|interview|texte|témoignage|dépêche) (?:a été|est) (?:[^.]{0,30} )?(?:modifiée?|corrigée?|mise? à jour|actualisée?|traduite?|éditée?)',
		'cet article (?:a (?:d’abord |initialement )?(?:été publié|paru)|est paru) .{1,90}(?:tradui|mis à jour|actualisé|modifié)',
		'nous avons (?:mis à jour|modifié|corrigé|actualisé) (?:cet article|ce texte|le titre)',
		'le titre de cet article a été (?:modifié|changé|corrigé)',
		"traduit (?:d[eu] (?:l[’'])?[^ ]+ )?par [^.,:]{3,40}(?:[.]|$)",
		'article (?:modifié|corrigé|mis à jour|actualisé) (?:à|le|avec|pour|après|afin)',
		'(?:dans )?une (?:première version|(?:précédente|ancienne) version|version (?:précédente|antérieure|initiale)) de cet article',
		'(?:certains|les|tous les) (?:prénoms|noms) ont été (?:modifiés|changés)',
		"cet article a été (?:rédigé|écrit|généré) (?:[^.,]{0,30} )?(?:avec l[’']aide|à l[’']aide|avec l[’']assistance) d(?:e l)?[’'](?:une )?(?:ia|intelligence artificielle)\\b",
	],
};

const es: Words = {
	begins: 'aclar|algunos|corr|el t[ií]t|en una|est[ea] |fe de|hemos|los no|nota |recti|todos|trad|una',
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
		'est[ea] (?:artículo|texto|reportaje|nota|historia) (?:fue|se) (?:publicó|(?:originalmente )?publicad[oa]) .{1,90}(?:tradu|actualiz)',
		'hemos (?:actualizado|corregido|modificado) (?:est[ea]|el) (?:artículo|texto|reportaje|nota|noticia|información|titular)',
		'el (?:titular|título) de est[ea] (?:artículo|texto|reportaje|nota|noticia|información) (?:fue|ha sido|se ha) (?:cambiad|modificad|corregid)o',
		'(?:traducid[oa] (?:del [^ ]+ )?por|traducción(?: de)?:) [^.,:]{3,40}(?:[.]|$)',
		'(?:en )?una versión (?:anterior|previa) de est[ea] (?:artículo|texto|reportaje|nota|noticia|información|historia)',
		'(?:algunos|los|todos los) nombres (?:han sido|fueron|se han) (?:cambiados?|modificados?)',
		'est[ea] (?:artículo|texto|nota|noticia|información) (?:fue|ha sido) (?:escrit|elaborad|redactad|generad)[oa] con (?:la )?(?:ayuda|asistencia|apoyo) de (?:la )?(?:ia|inteligencia artificial)\\b',
	],
};

const pt: Words = {
	begins: 'alguns|atuali|actuali|corr|em uma|erra|est[ea] |nota |numa|o título|os nomes|trad|uma',
	named: ['nota (?:do editor|da reda[cç]?ção)', 'erramos', 'errata', 'correção', 'correcção'],
	says: [
		'est[ea] (?:reportagem|matéria|texto|artigo|notícia|entrevista) foi (?:atualizad|actualizad|corrigid|alterad|modificad|traduzid|editad)[oa]',
		'est[ea] (?:reportagem|matéria|texto|artigo|notícia) foi (?:originalmente )?publicad[oa] .{1,90}(?:traduz|atualiz|actualiz)',
		'(?:atualizamos|actualizámos|corrigimos) est[ea] (?:reportagem|matéria|texto|artigo|notícia)',
		'o título dest[ea] (?:reportagem|matéria|texto|artigo|notícia) foi (?:alterad|corrigid|modificad)o',
		'(?:traduzid[oa] (?:do [^ ]+ )?por|tradução(?: de)?:) [^.,:]{3,40}(?:[.]|$)',
		'(?:em |n)?uma versão (?:anterior|prévia) dest[ea] (?:reportagem|matéria|texto|artigo|notícia)',
		'(?:alguns|os) nomes foram (?:alterados|trocados|mudados)',
	],
};

const it: Words = {
	begins: 'abbiamo|articolo|erra|il titolo|in una |ndr|nota |preci|quest|retti|trad|una',
	named: ['nota della redazione', 'errata corrige', 'rettifica', 'precisazione', 'ndr'],
	says: [
		'quest(?:o articolo|o testo|a intervista|a notizia) è stat[oa] (?:aggiornat|corrett|modificat|tradott)[oa]',
		'quest(?:o articolo|o testo|a notizia) è stat[oa] (?:originariamente |inizialmente )?pubblicat[oa] .{1,90}(?:tradott|aggiornat)',
		'abbiamo (?:aggiornato|corretto|modificato) (?:questo articolo|questo testo|questa notizia|il titolo)',
		'il titolo di quest(?:o articolo|o testo|a notizia) è stato (?:modificato|cambiato|corretto)',
		'(?:tradott[oa] (?:dal[^ ]* [^ ]+ )?da|traduzione(?: di)?:) [^.,:]{3,40}(?:[.]|$)',
		'(?:in )?una versione precedente di quest(?:o articolo|o testo|a notizia)',
		'articolo (?:aggiornato|corretto|modificato) (?:alle|il|con|per|dopo)',
	],
};

const ru: Words = {
	begins: '[\\u0400-\\u04ff]',
	named: ['примечание редакции', 'от редакции', 'прим\\. ред', 'поправка', 'уточнение'],
	says: [
		'(?:эта|данная) (?:статья|новость|заметка|публикация) (?:была )?(?:обновлена|исправлена|дополнена|переведена)',
		'(?:этот|данный) (?:материал|текст) (?:был )?(?:обновл[её]н|исправлен|дополнен|перевед[её]н)',
		'мы (?:обновили|исправили|изменили|дополнили) (?:эту|этот|заголовок|текст)',
		'заголовок (?:этой |этого |данной |данного )?(?:статьи|новости|материала|текста|заметки) (?:был )?(?:измен[её]н|исправлен|обновл[её]н)',
		'(?:перевод|перев[её]л|перевела): [^.,:]{3,40}(?:[.]|$)',
		'в (?:более ранней|предыдущей|первой|первоначальной) версии (?:этой |этого )?(?:статьи|новости|материала|текста|заметки)',
	],
};

const ar: Words = {
	begins: '[\\u0600-\\u06ff]',
	named: ['ملاحظة (?:من )?(?:المحرر|التحرير|هيئة التحرير)', 'تصحيح', 'استدراك', 'تنويه'],
	says: [
		'(?:ورد |جاء |ذكرت? )?في نسخة سابقة من هذا',
		'(?:تم|جرى) (?:تغيير|تعديل|تصحيح) عنوان (?:هذا|هذه) (?:الخبر|المقال|التقرير|القصة)',
		'قمنا بتحديث (?:هذا|هذه) (?:الخبر|المقال|التقرير|القصة)',
		'ترجمة: [^.،:]{3,40}(?:[.]|$)',
		'(?:تم|جرى) (?:تحديث|تعديل|تصحيح|ترجمة) (?:هذا|هذه) (?:الخبر|المقال|التقرير|القصة)',
	],
};

const he: Words = {
	begins: '[\\u0590-\\u05ff]',
	named: ['הערת (?:ה)?(?:מערכת|עורכת?)', 'תיקון טעות', 'הבהרה', 'גילוי נאות'],
	says: [
		'בגרסה (?:קודמת|מוקדמת|ראשונה) של (?:הכתבה|הידיעה|המאמר)',
		'(?:כותרת )?(?:הכתבה|הידיעה|המאמר) (?:עודכנה?|תוקנה?|תורגמה?|שונתה)(?: |\\.)',
		'עדכנו את (?:הכתבה|הידיעה|המאמר)',
		'תרגום: [^.,:]{3,40}(?:[.]|$)',
	],
};

const hi: Words = {
	begins: '[\\u0900-\\u097f]',
	named: ['संपादक (?:का|की) (?:नोट|टिप्पणी)', 'संपादकीय (?:नोट|टिप्पणी)', 'भूल[ -]?सुधार', 'शुद्धिपत्र', 'स्पष्टीकरण'],
	says: [
		'(?:हमने )?इस (?:[खख़]़?बर|लेख|रिपोर्ट|स्टोरी) (?:को|में|का) [^,।]{0,40}(?:अपडेट|संशोधि?त|संशोधन|सुधार|अनुवाद|बदला)',
		'अनुवाद: [^.,:।]{3,40}(?:[।]|$)',
	],
};

const ja: Words = {
	begins: '[\\u3040-\\u30ff\\u4e00-\\u9fff]',
	named: ['編集(?:部|者)?(?:注|より)', '(?:お詫びと)?訂正(?:とお詫び)?'],
	says: [
		'(?:(?:この|本)(?:記事|原稿|ニュース|インタビュー)|本稿)(?:は|の|では)[^、。]{0,40}(?:訂正|修正|更新|加筆|変更|翻訳|再構成)(?:し|され|いたし|です)',
		'(?:この|本)記事は[^。]{0,60}(?:公開|掲載|配信)され[^。]{0,30}(?:訂正|修正|更新|加筆)',
		'(?:翻訳|訳) ?[:：／] ?[^。、:：]{2,30}$',
	],
};

const ko: Words = {
	begins: '[\\uac00-\\ud7af]',
	named: ['편집자 ?주', '정정(?:보도)?', '바로 ?잡습니다'],
	says: [
		'이 (?:기사|글|인터뷰)(?:는|은|의|에) [^,.]{0,40}(?:수정|정정|업데이트|번역|편집|변경)(?:되었|됐|했|하였|한|된)',
		'(?:번역|옮긴이) ?[:：] ?[^.,:：]{2,30}$',
	],
};

const zh: Words = {
	begins: '[\\u4e00-\\u9fff]',
	named: ['编者[按注]', '編者[按註]', '[编編]按', '更正(?:[启啟]事)?', '勘[误誤]'],
	says: [
		'本文(?:的?[标標][题題])?(?:已|曾|最初|原载|原載|首[发發])[^，。]{0,30}(?:更新|更正|修改|修[订訂]|更改|翻[译譯]|[编編][译譯])',
		'我[们們](?:已)?(?:更新|更正|修改)了(?:本文|[这這]篇)',
		'(?:翻[译譯]|[译譯]者) ?[:：] ?[^，。：:]{2,30}$',
		'(?:本文|这篇文章|這篇文章)(?:的)?(?:早前|早期|先前|[较較]早)(?:的)?版本',
	],
};

export const all: readonly Words[] = [en, de, fr, es, pt, it, ru, ar, he, hi, ja, ko, zh];

/** Names of notes that news has, too: a market's correction, a disclosure that campaigners ask for. */
export const ambiguous =
	'(?:full )?disclosure|corrections?|clarifications?|korrektur|richtigstellung|correcci[oó]n|aclaraci[oó]n|rectificaci[oó]n|rectificatif|rettifica|precisazione|correc?ção|поправка|уточнение|تصحيح|استدراك|הבהרה|स्पष्टीकरण|訂正|정정|更正';

/** What stands before what a note says, and before news too: "Update, 5 p.m.: This story has been updated." */
export const updates =
	'updated?|aktualisiert|mise à jour|actualizaci[oó]n|atualização|aggiornamento|обновлено|תיקון|עדכון|تحديث|अपडेट|सुधार|追記|更新|업데이트';
