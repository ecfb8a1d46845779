/**
 * What in the article's reach is not story, and why. Whether a line is story is weighed (judge.ts); what it is when it
 * is none, its own words or the names of its boxes say (reasons.ts). Prompts and promos come judged, and their
 * judgement holds.
 *
 * Each pass over the verdicts builds on those before it: `find…` adds some by the words of lines, `drop…` by their
 * neighbours, `keep…` takes some away.
 */

import {fits} from '../../recipes/glob';
import {appealOf} from '../appeals/appeal';
import {areGallery, shownAmong} from '../article/gallery';
import type {Headline} from '../furniture/headline';
import type {Laid} from '../laid';
import {isDateLine, isMoment} from '../line/byline';
import {isCaption} from '../line/caption';
import {isNote} from '../line/notes';
import {ruleOf} from '../line/rules';
import type {Verdict, Verdicts} from '../line/verdicts';
import {isWidget} from '../line/widget';
import {each, grouped} from '../page/each';
import {endsSentence, isFullProse, isProse, linkShare} from '../page/prose';
import {around, type Box, type Line, linesWithin, type Sheet} from '../page/sheet';
import {wordsOf} from '../page/tokens';
import {within} from '../page/within';
import {saidOf} from '../prompts/evidence';
import type {Marks} from '../prompts/marks';
import {isAlone} from '../prompts/pitch';
import type {Site} from '../site/site';
import {dropLinks, keepHeadings, keepPoints, keepQuoted} from './alike';
import {dropAlts} from './alts';
import {dropCards} from './cards';
import {dropDiscussion} from './discussion';
import {findEndnotes, ownersOf} from './endnotes';
import {keepQuestions} from './interview';
import {keepLists} from './lists';
import {dropEmptyHeadings, dropPictures} from './orphans';
import {keepPosts, keepTimes} from './posts';
import {reasonFor} from './reasons';
import {findRepeats} from './repeats';
import {keepReplies} from './replies';
import {keepSteps} from './steps';

/**
 * What its own words count for a line, in log-odds: against one that says what else it is, for an editor's note. And
 * for sentences inside a known frame: the frame's own lines are judged already, so there are few others.
 */
const byWord = 3;
const byFrame = 9;

/**
 * Judges the lines of `box`. `lifted`: those already taken out as furniture; `byline`: who signs the story; `odds`: those of the
 * second look.
 */
export function* findClutter(
	{page, sheet, site, marks, notices, meta}: Laid,
	box: Box,
	headline: Headline,
	{lifted, byline}: {lifted: ReadonlyMap<number, string>; byline: string | undefined},
	odds: Float64Array,
): Generator<void, Verdicts> {
	const framed = site?.framed === true;
	const verdicts: Verdicts = new Map();
	const own = new Set(headline.lines);
	yield* each(linesWithin(sheet, box), line => {
		const i = line.index;
		const mark = marks.get(i);
		if (mark) verdicts.set(i, {reason: mark.reason, evidence: saidOf(mark.evidence)});
		else if (notices.has(i)) verdicts.set(i, {reason: 'furniture', evidence: 'stands in a box that asks for consent'});
		else if (isOwnLine(line, site))
			verdicts.set(i, {reason: 'furniture', evidence: `is a line of ${site?.name}’s own`});
		else if (lifted.has(i)) verdicts.set(i, liftedAs(lifted.get(i)!, line));
		else if (own.has(line)) verdicts.set(i, {reason: 'furniture', evidence: 'is the headline'});
		else if (
			!line.media &&
			(isControl(line, sheet.lines) || !isStory(line, sheet.lines, odds[i]!, framed)) &&
			!isCaption(line, sheet.lines)
		)
			verdicts.set(i, reasonFor(line, sheet.lines, box, headline));
	});
	// Before what goes with its box: what is no appeal takes nothing along.
	yield* keepQuestions(sheet, box, marks, verdicts);
	yield* keepPosts(sheet, box, marks, verdicts);
	yield* keepSteps(sheet, box, marks, verdicts);
	// What goes, or stays, with its box; and what ends the story.
	yield* dropCards(sheet, box, verdicts);
	yield* keepCells(sheet, box, marks, verdicts);
	findEndnotes(sheet, box, {byline, owners: ownersOf(meta, page.url)}, verdicts);
	// What is judged as its like are: before the repeats, which look at nothing but story.
	yield* keepPoints(sheet, box, verdicts);
	yield* keepLists(sheet, box, odds, marks, verdicts);
	yield* keepQuoted(sheet, box, verdicts);
	yield* keepHeadings(sheet, box, verdicts);
	yield* keepReplies(sheet, box, odds, verdicts);
	yield* keepTimes(sheet, box, verdicts);
	yield* dropLinks(sheet, box, verdicts);
	yield* findRepeats(sheet, box, verdicts);
	yield* dropAlts(sheet, box, framed, verdicts);
	yield* dropDiscussion(sheet, box, verdicts);
	// What goes because its text has gone: last, when nothing else goes or comes back.
	yield* dropEmptyHeadings(sheet, box, verdicts);
	yield* dropPictures(sheet, box, verdicts);
	return verdicts;
}

/** A line that was lifted out as furniture; one that says who reported and edited is a credit all the same. */
const liftedAs = (what: string, line: Line): Verdict =>
	ruleOf(line) === 'credit'
		? {reason: 'credit', evidence: 'says who reported or edited the story'}
		: {reason: 'furniture', evidence: `lifted out as the ${what}`};

/** No line of a site's own, as its recipe has them, has more characters. */
const mostOwn = 100;

const isOwnLine = ({text}: Line, site: Site | undefined): boolean =>
	site?.lines !== undefined && text.length <= mostOwn && site.lines.some(glob => fits(text, glob));

/** A line whose appeal is no lower may be one, should something else speak against it. */
const hint = -2;

/** How much further its odds must speak for a line than its appeal speaks against it. */
const doubt = 4;

/** Running text that nothing answers is story so much oftener than in the lists that appeals are learned from. */
const oftener = 0.5;

/** Whether a line appeals to the reader more than it is story. */
function isAppeal(line: Line, lines: readonly Line[], odds: number): boolean {
	const appeal = appealOf(line, lines);
	if (appeal <= 0 || odds >= doubt * appeal || headsText(line, lines)) return false;
	return appeal > oftener || !isAlone(line, lines);
}

/** Whether a line is a heading over running text that appeals to nobody: it is the story's, whatever it says. */
function headsText(line: Line, lines: readonly Line[]): boolean {
	if (!(line.within & within.heading)) return false;
	let at = line.index + 1;
	while (lines[at]?.text === '') at++;
	const next = lines[at];
	return next !== undefined && isFullProse(next) && appealOf(next, lines) <= 0;
}

function isStory(line: Line, lines: readonly Line[], odds: number, framed: boolean): boolean {
	if (inAd(line) || isWidget(line)) return false;
	const isCell = /^t[dh]$/.test(line.box.tag);
	const isLabel = isCell || (line.within & (within.heading | (framed ? 0 : within.item))) !== 0;
	if (!isLabel && isDateLine(line.text) && (wordsOf(line) <= 5 || isMoment(line.text))) return false;
	if (!(isCell || line.within & within.heading) && ruleOf(line)) return !framed && odds > byWord && wordsOf(line) > 3;
	if (!isLabel && isShouted(line)) return false;
	if (isNote(line.text) || isSpeaker(line) || line.within & within.quote || isAsked(line, lines)) return odds > -byWord;
	const bar = !framed || appealOf(line, lines) > hint ? 0 : endsSentence(line) ? -byFrame : -byWord;
	return odds > bar && (isCell || !isAppeal(line, lines, odds));
}

/** Whether a line is nothing but a link in capitals: another story's headline, as newsrooms set it between paragraphs. */
const isShouted = (line: Line): boolean =>
	linkShare(line) > 0.95 && wordsOf(line) >= 4 && /\p{Lu}{2}/u.test(line.text) && line.text === line.text.toUpperCase();

/** Whether a custom element around a line is called an advertisement: such names are chosen for what the element is. */
function inAd(line: Line): boolean {
	for (let box: Box | undefined = line.box; box; box = box.parent)
		if (box.tag.includes('-') && /\bads?\b/.test(box.tag)) return true;
	return false;
}

/** "— Ada Thorn, postmaster", under a quotation. */
const isSpeaker = (line: Line): boolean => (line.within & within.quote) !== 0 && /^[—–-]\s?\p{Lu}/u.test(line.text);

/** A table's cells stay together: where most of them are story, the others are too ("Share" over a column of shares). */
function* keepCells(sheet: Sheet, box: Box, marks: Marks, verdicts: Verdicts): Generator<void, void> {
	const tables = yield* grouped(linesWithin(sheet, box), tableAround);
	for (const cells of tables.values()) {
		const out = cells.filter(({index}) => verdicts.has(index));
		if (out.length < cells.length / 2) for (const {index} of out) if (!marks.has(index)) verdicts.delete(index);
	}
}

/** A cell of more lines holds a part of the page: tables lay pages out, too. */
const most = 4;

/** The table of data whose cell a line fills. */
function tableAround({box}: Line): Box | undefined {
	if ((box.tag !== 'td' && box.tag !== 'th') || box.to - box.from > most) return undefined;
	return around(box.parent, 'table');
}

/** The smallest box around all that is story; what lies outside it is no part of the article and needs no verdict. */
export function closeIn(sheet: Sheet, reach: Box, verdicts: Verdicts): Box {
	const own = linesWithin(sheet, reach).filter(({text, index}) => text !== '' && !verdicts.has(index));
	const isTold = (line: Line) => (line.within & within.caption) === 0;
	const shown = shownAmong(own, sheet);
	// A gallery is story behind the text, too.
	const isStory = (line: Line) => isTold(line) || (areGallery(shown) && shown.includes(line));
	const [first, last] = [own.find(isTold), own.findLast(isStory)];
	if (!first || !last) return reach;
	let box = first.box;
	while (box.to <= last.index && box.parent) box = box.parent;
	for (const index of verdicts.keys()) if (index < box.from || index >= box.to) verdicts.delete(index);
	return box;
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
	(wordsOf(line) >= 4 || isAnswer(lines[line.index + 1]));

const isAnswer = (next: Line | undefined): boolean =>
	next !== undefined && isProse(next) && !(next.within & within.button);
