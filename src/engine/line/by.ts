/** The words by which a line says whom it is by: a word that is missing in one of these patterns may be missing in all. */

/** "By", "Written by: ", "作者: " at the start of a line, up to the name. */
export const byOpening =
	/^(?:written )?(?:by|von|par|por|di|текст:|автор:|作者[:：]|文[:：]|記者|기자|מאת|بقلم|كتبت?:|लेखक:)\s*:?\s+(?=\S)/iu;

/** "By" at the start of a line, and no other word with it. */
export const byAlone = /^(?:by|von|par|por)\s+/iu;

/** "Words by ", "| Author: " at the start of a line or amid it, up to a name in letters that are large or small. */
export const byAmid =
	/(?:^|[|•·—–-]\s*|\b)(?:written by|words by|(?:as )?told to|posted by|story by|authored by|published by|article by|reviewed by|author|by|von|par|por|texte? (?:von|par|de)|автор|текст)\s*:?\s+(?=\p{Lu}|\p{Lo})/iu;

/** What every line has that `byAmid` may be found in. */
export const mayHoldBy = /(?:by|told to|von|par|por|author|texte? de|автор|текст)\s*:?\s/i;

/** The same in letters that are neither large nor small: at the start of a line, up to the name. */
export const byInOtherLetters =
	/^(?:(?:מאת|بقلم|लेखक|โดย)\s?[:：]?\s*|(?:كتبت?|تقرير|作者|撰文|取材・文|文|記者|记者|글)\s?[:：/／|｜]\s*|(?:記者|记者)\s(?=\p{Lo}{2,3}(?:[\s/／\d]|$)))(?=\p{Lo})/u;

/** "Words: ", "Text: ", "Autor: ", "Text und Fotos: ", "Door " at the start of a line: what a name may follow in other languages. */
const label =
	/^(?:(?:words|text[eo]?|tekst[iy]?|autor(?:[aei]s?|in|ka|ul)?|auteure?s?|penulis|reporter|reportage|szerző|írta|kirjoittaja|toimittaja|forfatter|skribent|rozmawia(?:ła?)?|συντάκτης|κείμενο|текст|автор|tác giả)(?: (?:und|and|et|e|y|og|och|i|&) \S{3,12})?\s?[:：|｜]\s*|(?:door|av|af|di|de|oleh|penulis|rozmawia(?:ła?)?|von|par|por)\s+)/i;

/** Small words between a label and a name: "Door onze verslaggever Femke de Wit". */
const between = /^(?:\p{Ll}{2,20}\s){1,3}(?=\p{Lu})/u;

/** What stands behind such a label; undefined for a line without one. */
export function labelled(text: string): string | undefined {
	const found = label.exec(text);
	return found ? text.slice(found[0].length).replace(between, '') : undefined;
}

/** A house's own people, who are named by what they do: the last words of such a line, so that "Staff picks" is none. */
const staff =
	/(?<!\p{L})(?:staff|agenc(?:y|ies)|reporters|correspondents|newsroom|editorial (?:board|team)|agentur(?:en)?|redaktion|redacción|agencias|rédaction|agences|redazione|agenzie|redação|agências|редакци[яи])(?: (?:writers?|reporters?|correspondents?))?$/iu;

/** Whether a short line signs a story with no name that is capitalised as people's are: "Staff and agencies". */
export const isHouseStaff = (text: string): boolean => staff.test(text);
