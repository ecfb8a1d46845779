/** The posts of a live blog and the entries of a timeline: a time or a day that stands over each of several is story, and opens its section; and so is what its writers say of the blog. */

import {isTime} from '../line/clock';
import {isMoment, tellsOfPage} from '../line/date-line';
import {dateIn} from '../line/dates';
import {isAppealing, type Verdict, type Verdicts} from '../line/verdicts';
import {those} from '../page/each';
import {isProse} from '../page/prose';
import {type Box, type Line, linesWithin, nextText, type Sheet} from '../page/sheet';
import {within} from '../page/within';
import {callIn} from '../prompts/calls';
import {type Draft, keep} from './draft';

/** Posts that make a live blog. */
const fewest = 2;

/** Days over as many entries make a timeline, where they follow each other: a page may be dated twice, and what else it has stands newest first. */
const fewestDays = 3;

/** Takes the verdict from the times that head posts which are story, and from the days over the entries of a timeline. */
export function* keepTimes(draft: Draft): Generator<void, void> {
	const {sheet, box, verdicts} = draft;
	const stamps = yield* those(linesWithin(sheet, box), line => headsPost(line, sheet, box, verdicts));
	const times = stamps.filter(({text}) => isTime(text));
	const days = stamps.filter(({text}) => isMoment(text) && dayOf(text) !== undefined);
	if (times.length >= fewest) for (const {index} of times) keep(draft, index);
	if (days.length >= fewestDays && days.every((line, at) => at === 0 || dayOf(days[at - 1]!.text)! < dayOf(line.text)!))
		for (const {index} of days) keep(draft, index);
}

/** The day that a stamp states, or its year, in a form that can be put in order. */
const dayOf = (text: string): string | undefined => dateIn(text) ?? /\b(?:1\d|20)\d\d\b/.exec(text)?.[0];

/**
 * Takes the verdict from running text in a live blog's posts that seems to appeal to the reader and gives no means to answer it:
 * who opens and closes it says welcome, where to write, and goodbye. Posts are told by their times; where the headline says that
 * it is a live blog's, all of its text is its posts.
 */
export function* keepPosts(draft: Draft): Generator<void, void> {
	const {sheet, box, verdicts} = draft;
	if (draft.isLive) return yield* keepWriters(draft, box);
	const times = yield* those(linesWithin(sheet, box), ({text}) => isTime(text));
	const posts = times.map((time, at) => postOf(time, times[at - 1], times[at + 1], box));
	if (posts.filter(post => post && linesWithin(sheet, post).some(line => isTold(line, verdicts))).length < fewest)
		return;
	for (const post of posts) if (post && post.fields === 0) yield* keepWriters(draft, post);
}

function* keepWriters(draft: Draft, posts: Box): Generator<void, void> {
	const {sheet, verdicts} = draft;
	const lines = yield* those(linesWithin(sheet, posts), line => isWriters(line, verdicts.get(line.index)));
	for (const line of lines) if (isSaid(line)) keep(draft, line.index);
}

/** Whether a line is running text beside which nothing can be filled in: where to read on may be linked in it. */
const isSaid = (line: Line): boolean => isProse(line) && !(line.within & within.form) && line.box.fields === 0;

/** Whether a line asks its reader to write, or seems to appeal and is no call: those are the house's among the posts, too. */
const isWriters = (line: Line, verdict: Verdict | undefined): boolean =>
	isAppealing(verdict) && (verdict!.ground === 'write' || callIn(line.text, line.first) === undefined);

/** The largest box around a post's time that holds that of no other; undefined where it holds nothing else. */
function postOf(time: Line, before: Line | undefined, behind: Line | undefined, root: Box): Box | undefined {
	let post = time.box;
	const isOne = ({from, to}: Box) => (before?.index ?? -1) < from && to <= (behind?.index ?? Number.POSITIVE_INFINITY);
	while (post.parent && post.parent !== root && isOne(post.parent)) post = post.parent;
	return isOne(post) && post !== root && post.to - post.from > 1 ? post : undefined;
}

const isTold = (line: Line, verdicts: Verdicts): boolean => isProse(line) && !verdicts.has(line.index);

/** Whether a line is a stamp and stands right over a title or running text that is story. */
function headsPost(line: Line, sheet: Sheet, root: Box, verdicts: Verdicts): boolean {
	if (verdicts.get(line.index)?.reason !== 'stamp' || endsPost(line, sheet, root)) return false;
	const behind = sheet.lines.slice(line.index + 1, Math.min(line.index + 3, root.to));
	const next = behind.find(({text}) => text !== '');
	return next !== undefined && !verdicts.has(next.index) && (isProse(next) || isTitle(next));
}

/** Whether a line is the last of a box that has running text above it, or right below such and says what was done: "Updated at 14:05" under its post. */
function endsPost(line: Line, sheet: Sheet, root: Box): boolean {
	const {index, box, text} = line;
	const above = tellsOfPage(text) && nextText(line, sheet.lines, -1);
	if (above && isProse(above)) return true;
	let post = box;
	while (post.from === index && post !== root && post.parent) post = post.parent;
	return post !== root && post.to === index + 1 && linesWithin(sheet, post).some(isProse);
}

/** A heading, or a line in bold print. */
const isTitle = (line: Line): boolean =>
	(line.within & within.heading) !== 0 || line.pieces.every(({strong, text}) => strong || text.trim() === '');
