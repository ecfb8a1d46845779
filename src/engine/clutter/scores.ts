/** The scores of a review, which are too short to be weighed as story, and the headings over them. */
import {headingOf} from '../line/heading';
import {isBareScore, isScore} from '../line/score';
import {isWeighed} from '../line/verdicts';
import {those} from '../page/each';
import {hasMeans} from '../page/means';
import {isFullProse, isProse} from '../page/prose';
import {type Line, linesWithin, nextText} from '../page/sheet';
import {within} from '../page/within';
import {companyOf} from '../prompts/company';
import {type Draft, keep} from './draft';

/** Where what readers think of a page is asked and counted. */
const asked = within.link | within.button | within.form | within.footer | within.nav;

/**
 * Takes the verdict from scores right over or behind what is story, and from the headings over them. One that shares its small
 * box with a button or a field is for readers to give.
 */
export function* keepScores(draft: Draft): Generator<void, void> {
	const {sheet, box, verdicts} = draft;
	const {lines} = sheet;
	const own = linesWithin(sheet, box);
	const scores = yield* those(own, line => !(line.within & asked) && isScore(line.text));
	const mayStay = ({index}: Line): boolean => !verdicts.has(index) || isWeighed(verdicts.get(index));
	const isStory = (line: Line | undefined): boolean =>
		line !== undefined && (isFullProse(line) || (line.within & within.item) !== 0) && !verdicts.has(line.index);
	for (const line of scores) {
		if (!mayStay(line) || isAsked(line, lines)) continue;
		const above = nextText(line, lines, -1);
		const head = above && headingOf(above) && mayStay(above) ? above : undefined;
		if (isBareScore(line.text) && !head) continue;
		if (!isStory(nextText(line, lines, 1)) && !(!head && isStory(above))) continue;
		keep(draft, line.index);
		if (head) keep(draft, head.index);
		for (const text of verdictAround(line, lines)) if (mayStay(text)) keep(draft, text.index);
	}
}

/** A box with a score and what it is given for has no more lines. */
const most = 12;

/** The running text behind a score in a small box of their own: the reviewer's verdict. */
function verdictAround({index, box}: Line, lines: readonly Line[]): readonly Line[] {
	const own = box.to - box.from > 1 ? box : box.parent;
	if (!own || own.to - own.from > most) return [];
	return lines.slice(index + 1, own.to).filter(isProse);
}

function isAsked(line: Line, lines: readonly Line[]): boolean {
	const {box, others} = companyOf(line, lines);
	return (box !== undefined && box.fields > 0) || others.some(hasMeans);
}
