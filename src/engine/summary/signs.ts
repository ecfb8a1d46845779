/** Words by which a sentence tells what it is about: what is to come, what came about, when. */
import {signsOf} from './ahead';
import {quotedShare} from './statement';

/** English and German. */
const outcome =
	/\b(?:no (?:\w+ )?(?:deal|compromise|agreement|decision|breakthrough|progress)|(?:have|has|had)? ?(?:agreed|approved|rejected|refused|signed|ruled|voted|resigned|decided|passed)|kein(?:e|en)? (?:Einigung|Kompromiss|Entscheidung)|beschloss(?:en)?|beschlossen|einigten|abgelehnt|stimmten?|zugestimmt)\b/;

/** What a sentence tells of is over; what stands between commas may be. English: other presents have no other sense. */
const past =
	/\b(?:was|were|had|did|said|told|won|lost|made|came|went|began|met|held|took|left|gave|got|ran|rose|fell|became|brought|broke|stood|kept|found|spent|sent|paid|[a-z]{2,}(?<!expect|schedul|plann|ne)ed)\b/;
const clause = /, (?:wh|a|the|now|once)[^,.]{2,90},/g;

/** How clearly a sentence tells what comes next, from 0 to 1. */
export function looksAhead(text: string, language?: string): number {
	const {expected, planned, arranged, date} = signsOf(language);
	if (expected.test(text)) return 1;
	const isPlanned = planned.test(text);
	if (!date.test(text)) return isPlanned ? 0.5 : 0;
	return isPlanned || isArranged(text, arranged) ? 1 : 0;
}

function isArranged(text: string, arranged: RegExp | undefined): boolean {
	const bare = text.replace(clause, '');
	const found = arranged?.exec(bare);
	return found ? !past.test(bare.slice(0, found.index + found[0].length)) : false;
}

/** Whether it tells what came about, rather than what was called what by whom. */
export function tellsOutcome(text: string): boolean {
	return outcome.test(text) && quotedShare(text) < 0.3;
}

/** Whether it names a day, a month or a season. */
export function tellsDate(text: string, language?: string): boolean {
	const {date, day = date} = signsOf(language);
	return day.test(text);
}
