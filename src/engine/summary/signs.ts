/** Words by which a sentence tells what it is about: what is to come, what came about, when. */
import {signsOf} from './ahead';
import {quotedShare} from './statement';

/** English and German. */
const outcome =
	/\b(?:no (?:\w+ )?(?:deal|compromise|agreement|decision|breakthrough|progress)|(?:have|has|had)? ?(?:agreed|approved|rejected|refused|signed|ruled|voted|resigned|decided|passed)|kein(?:e|en)? (?:Einigung|Kompromiss|Entscheidung)|beschloss(?:en)?|beschlossen|einigten|abgelehnt|stimmten?|zugestimmt)\b/;

/** How clearly a sentence tells what comes next, from 0 to 1. */
export function looksAhead(text: string, language?: string): number {
	const {expected, planned, date} = signsOf(language);
	if (expected.test(text)) return 1;
	return planned.test(text) ? (date.test(text) ? 1 : 0.5) : 0;
}

/** Whether it tells what came about, rather than what was called what by whom. */
export function tellsOutcome(text: string): boolean {
	return outcome.test(text) && quotedShare(text) < 0.3;
}

/** Whether it names a day or a month. */
export function tellsDate(text: string, language?: string): boolean {
	return signsOf(language).date.test(text);
}
