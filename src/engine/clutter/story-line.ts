/** Whether a line is story by its odds, its words and what it seems to ask of its reader, before its neighbours are asked. */
import {appealOf, leadsToPoints} from '../appeals/appeal';
import {calloutIn} from '../appeals/callouts';
import {bylineIn} from '../line/byline';
import {isCaption} from '../line/caption';
import {isDateLine, isMoment} from '../line/date-line';
import {isDisclosure} from '../line/disclosure';
import {headingOf} from '../line/heading';
import {labelKind} from '../line/labels';
import {isNote} from '../line/notes';
import {ruleOf} from '../line/rule';
import {isWidget} from '../line/widget';
import {hasMeans} from '../page/means';
import {endsSentence, isFullProse, isProse, linkShare} from '../page/prose';
import {type Box, isCell, type Line, nextText} from '../page/sheet';
import {wordsOf} from '../page/tokens';
import {within} from '../page/within';
import {saysWhatFor} from '../prompts/answered';
import {isAlone} from '../prompts/pitch';
import {appeals, isBesideReport} from './report';

/**
 * What its own words count for a line, in log-odds: against one that says what else it is, for an editor's note. And
 * for sentences inside a known frame: the frame's own lines are judged already, so there are few others.
 */
const byWord = 3;
const byFrame = 9;

/** Whether a line is story; `framed`: under a known frame. Pictures and captions are, unless something else takes them. */
export const isStoryLine = (line: Line, lines: readonly Line[], odds: number, framed: boolean): boolean =>
	line.media !== undefined || (!isControl(line, lines) && isStory(line, lines, odds, framed)) || isCaption(line, lines);

/** A line whose appeal is no lower may be one, should something else speak against it. */
const hint = -2.5;

/**
 * How far its odds must speak for a line: so many times its appeal, and so much more.
 * Headings and points are mostly the story's; sentences that appeal to the reader mostly are prompts.
 */
const doubt = {label: {times: 4, plus: 0}, words: {times: 6, plus: 0}, sentence: {times: 8, plus: 4}};

/** Running text that nothing answers is story so much oftener than in the lists that appeals are learned from. */
const oftener = 0.3;

/** Whether a line appeals to the reader more than it is story. */
function isAppeal(line: Line, lines: readonly Line[], odds: number): boolean {
	const appeal = appealOf(line, lines);
	if (appeal > hint && saysWhatFor(line, lines)) return true;
	if (!appeals(line, lines) || headsText(line, lines)) return false;
	if (isBesideReport(line, lines)) return true;
	return odds < doubted(line, appeal) && (appeal > oftener || !isAlone(line, lines));
}

/** The odds that a line needs to be story though it appeals so much. */
function doubted(line: Line, appeal: number): number {
	const isLabel = (line.within & (within.heading | within.item)) !== 0;
	const {times, plus} = isLabel ? doubt.label : endsSentence(line) ? doubt.sentence : doubt.words;
	return times * appeal + plus;
}

/** No line that is bold and no more, or a paragraph, appeals more strongly, where it opens its story: prompts seldom stand so without a link. */
const opening = 1.3;

/**
 * Whether a line is a heading over running text that appeals to nobody: it is the story's, whatever it says. One that is
 * bold and no more may be a prompt, and that it stands between paragraphs counts for it already, save above the first. So
 * does a short paragraph there: "From the archive: the winter of 1962". And so is what leads to points that appeal to nobody.
 */
function headsText(line: Line, lines: readonly Line[]): boolean {
	const next = nextText(line, lines, 1);
	if (!next || appealOf(next, lines) > 0) return false;
	if (leadsToPoints(line, lines)) return true;
	if (!(headingOf(line) || isAlike(line, next)) || !isFullProse(next)) return false;
	if (line.within & within.heading) return true;
	const above = nextText(line, lines, -1);
	if (hasMeans(line) || bylineIn(line.text) || (above && isFullProse(above))) return false;
	return appealOf(line, lines) <= opening;
}

/** Whether two lines are paragraphs of one text. */
const isAlike = ({box: one}: Line, {box: next}: Line): boolean =>
	one !== next && one.tag === next.tag && one.parent === next.parent;

function isStory(line: Line, lines: readonly Line[], odds: number, framed: boolean): boolean {
	if (inAd(line) || isWidget(line) || isDisclosure(line)) return false;
	const inCell = isCell(line.box);
	const isLabel = inCell || (line.within & (within.heading | (framed ? 0 : within.item))) !== 0;
	if (!isLabel && isDateLine(line.text) && (wordsOf(line) <= 5 || isMoment(line.text))) return false;
	if (!(inCell || line.within & within.heading) && ruleOf(line)) return !framed && odds > byWord && wordsOf(line) > 3;
	if (!isLabel && (isShouted(line) || (calloutIn(line)?.whole && !isToldAbove(line, lines)))) return false;
	const bar = !framed || appealOf(line, lines) > hint ? 0 : endsSentence(line) ? -byFrame : -byWord;
	const isLikely = odds > bar && (inCell || !isAppeal(line, lines, odds));
	const isLikelyAsItself = odds > -byWord;
	// Asked last: of most lines it changes nothing.
	return isLikely === isLikelyAsItself || !isItself(line, lines) ? isLikely : isLikelyAsItself;
}

/** Whether a line says what of a story it is: a note of the newsroom, a quotation, a question that opens its answer, a label. */
const isItself = (line: Line, lines: readonly Line[]): boolean =>
	(line.within & within.quote) !== 0 || isAsked(line, lines) || isNote(line.text) || isPartLabel(line);

/** Whether a line is the label of a part of the story, which may lead to what its newsroom says of such labels: "By the numbers:". */
const isPartLabel = ({text, throughout}: Line): boolean =>
	(text.endsWith(':') || (throughout & within.strong) !== 0) && labelKind(text.replace(/:$/, '')) === 'sure';

/** Whether the line above ends in a colon: what follows is what it tells of, even if it thanks somebody. */
const isToldAbove = ({index}: Line, lines: readonly Line[]): boolean => /[:：]$/.test(lines[index - 1]?.text ?? '');

/** Whether a line is nothing but a link in capitals: another story's headline, as newsrooms set it between paragraphs. */
const isShouted = (line: Line): boolean =>
	linkShare(line) > 0.95 && wordsOf(line) >= 4 && /\p{Lu}{2}/u.test(line.text) && line.text === line.text.toUpperCase();

/** Whether a custom element around a line is called an advertisement: such names are chosen for what the element is. */
function inAd(line: Line): boolean {
	for (let box: Box | undefined = line.box; box; box = box.parent)
		if (box.tag.includes('-') && /\bads?\b/.test(box.tag)) return true;
	return false;
}

/** Whether a line is a button and nothing else. A heading or a question that opens its text is one too, and is story. */
const isControl = (line: Line, lines: readonly Line[]): boolean =>
	(line.within & within.button) !== 0 &&
	!(line.within & within.heading) &&
	!isAsked(line, lines) &&
	linkShare(line) > 0.9;

/** Whether a line is a button that asks: it opens its answer. A short one may ask anything, so its answer must follow. */
const isAsked = (line: Line, lines: readonly Line[]): boolean =>
	(line.within & within.button) !== 0 &&
	line.text.endsWith('?') &&
	(wordsOf(line) >= 4 || isOpened(lines[line.index + 1]));

const isOpened = (next: Line | undefined): boolean =>
	next !== undefined && isProse(next) && !(next.within & within.button);
