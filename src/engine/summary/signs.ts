/** Words by which a sentence tells what it is about: what is to come, what came about, when. English and German. */
import {quotedShare} from './statement';

const expected =
	/\b(?:is|are|has been|have been) (?:now |also |both )?(?:expected|scheduled|due|set|slated|planned|likely|poised|penciled in) (?:to|for|on|in)\b|(?<!\b(?:trick|aim|idea|goal|way|key|point|task|job|answer|purpose|secret|challenge|advice|hope|rule) )\b(?:is|are) to (?!be\b)\w+|\b(?:will|can|could|may|must|shall) (?:\w+ )?(?:by|on|until|in|from|after|next) |\b(?:must|needs? to|ha(?:s|ve) to) still\b|\bstill (?:must|needs?|ha(?:s|ve) to)\b|\b(?:muss|müssen) (?:\S+ ){0,3}noch\b|\bnow (?:expects?|forecasts?)\b|\bby [^.]{0,20}(?:day|\d)\b.{0,120} whether\b|\b(?:votes?|meets?|goes|begins?|starts?|decides?|rules?|hears?) [^.]{0,40}\b(?:on|in) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|Jan|Feb|Mar|Apr|May|June|July|Aug|Sept|Oct|Nov|Dec)|\b(?:wird|werden|soll|sollen) [^.]{0,90}\b(?:erwartet|stattfinden|entscheid\w*|beginnen|abstimmen|klären|gewählt|folgen|tagen)\b/;
const planned =
	/\b(?:will|won[’']t|shall)\b|\b(?:said|says|added|announced|confirmed|promised|told \w+) (?:that )?(?:[\w’'-]+ ){1,4}would (?!have\b)|\b(?:plan|intend|mean|hope|promise|vow|want)s? to\b|\b(?:next (?:week|month|year)|tomorrow)\b|\b(?:nächste[nrs]? (?:Woche|Monat|Jahr)|morgen|ab (?:Mo|Di|Mi|Do|Fr|Sa|So)\w*tag)\b|\b(?:wird|werden|soll|sollen|plant|planen)\b/;
const outcome =
	/\b(?:no (?:\w+ )?(?:deal|compromise|agreement|decision|breakthrough|progress)|(?:have|has|had)? ?(?:agreed|approved|rejected|refused|signed|ruled|voted|resigned|decided|passed)|kein(?:e|en)? (?:Einigung|Kompromiss|Entscheidung)|beschloss(?:en)?|beschlossen|einigten|abgelehnt|stimmten?|zugestimmt)\b/;
const date =
	/\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\b(?:Jan(?:uary)?|Feb(?:ruary)?|March|April|June|July|Aug(?:ust)?|Sept(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b|\b(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Januar|Februar|März|Juni|Juli|August|Oktober|Dezember)/;

/** How clearly a sentence tells what comes next, from 0 to 1. */
export function looksAhead(text: string): number {
	if (expected.test(text)) return 1;
	return planned.test(text) ? (date.test(text) ? 1 : 0.5) : 0;
}

/** Whether it tells what came about, rather than what was called what by whom. */
export function tellsOutcome(text: string): boolean {
	return outcome.test(text) && quotedShare(text) < 0.3;
}

/** Whether it names a day or a month. */
export function tellsDate(text: string): boolean {
	return date.test(text);
}
