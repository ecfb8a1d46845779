/** The words a newsroom sets before a note to the reader, with the date or number that may follow them. */
const named =
	/^(?:editor[’']?s?[’']? note|note from the editors?|corrections?(?: and clarifications?)?|clarifications?|anm(?:erkung|\.) d(?:er|\.) red(?:aktion|\.)|hinweis der redaktion|redaktioneller hinweis|korrektur(?:hinweis)?|richtigstellung|transparenzhinweis|note de la rédaction|ndlr|correctif|nota del editor|nota de (?:la )?redacci[oó]n|correcci[oó]n|nota (?:della redazione|do editor)|errata corrige)(?:\s*\([^)]{1,40}\)|,? [^:.]{0,30}\d[^:.]{0,15})?\s*(?:[:：–—]|- |$)/i;
/** What such a note says when nothing is set before it. */
const amended =
	/^(?:this (?:article|story|post|piece|live ?blog)(?:[’']s headline)? (?:was|has been) (?:since )?(?:amended|corrected|updated|clarified|edited)\b|(?:an|in an) (?:earlier|previous) version of this (?:article|story|post|piece|report|column|headline|live ?blog)\b|in einer (?:früheren|vorherigen|ersten) version (?:dieses|des) (?:artikels|textes|beitrags)\b|dieser (?:artikel|text|beitrag) wurde (?:am [^.]{0,20}\.? ?[^.]{0,20} )?(?:aktualisiert|korrigiert|geändert|ergänzt)\b|cet article a été (?:modifié|corrigé|mis à jour)\b|este artículo (?:fue|ha sido) (?:modificado|corregido|actualizado)\b)/i;
/** How those begin: most paragraphs do not. */
const begins = /^(?:this |an |in an |in ein|dies|cet |este )/i;
const mark = /^[\s•*▪●·–—([-]+/;

/** Whether a paragraph speaks of the story rather than tells it: an editor's note, a correction. `text`: its words, from the start. */
export function isNote(text: string): boolean {
	const start = text.slice(0, 160).replace(mark, '').trim();
	return named.test(start) || (begins.test(start) && amended.test(start));
}

/** Whether a line only announces the note that the next paragraph holds. */
export function announcesNote(text: string): boolean {
	return text.length < 50 && named.test(text.replace(mark, '').trim()) && !/[:：–—-]\s*\S/.test(text);
}
