/**
 * A list stands or falls as one: its points are alike, and a weight that tells one from the next tells nothing. It is
 * story where its text says so: by the line that leads to it, or by running text around it.
 */
import {headingOf} from '../line/heading';
import {ruleOf} from '../line/rule';
import {isWeighed, type Verdicts} from '../line/verdicts';
import {grouped} from '../page/each';
import {endsSentence, isProse, linkShare} from '../page/prose';
import {type Box, inside, type Line, linesWithin, type Sheet} from '../page/sheet';
import {countWords} from '../page/tokens';
import {within} from '../page/within';
import type {Marks} from '../prompts/marks';
import {type Draft, keep} from './draft';

/** Points that make a list. */
const fewest = 2;

/** Log-odds of its points, on average, below which a list is none of its text's; and one that a line of the story leads to by a colon. */
const least = {list: -2, led: -3.5};

/** How far from a list running text is looked for, over its headings and other lists. */
const far = 40;

/** Takes the verdict from lists that are story, and from the lines that lead to them; lists under a line that leads away go with it. */
export function* keepLists(draft: Draft): Generator<void, void> {
	const {sheet, box: root, odds, marks, verdicts} = draft;
	const lists = yield* grouped(linesWithin(sheet, root), listOf);
	for (const [list, points] of lists) {
		const lead = leadOf(list, sheet, root);
		if (points.length < fewest) continue;
		if (lead && !mayLead(lead, verdicts)) {
			if (leadsAway(lead, points, marks, verdicts)) dropAfter(lead, points, verdicts);
			continue;
		}
		const isLed = lead !== undefined && isColon(lead);
		const bar = isLed && !verdicts.has(lead.index) ? least.led : least.list;
		const isStory =
			mayBeStory(points, odds, bar, verdicts) &&
			(isLed || isMostlyStory(points, verdicts) || touchesText(list, lead, sheet, root, verdicts));
		if (!isStory) continue;
		for (const {index} of lead ? [lead, ...points] : points) keep(draft, index);
	}
}

/** The list that a line is a point of. */
const listOf = ({box}: Line): Box | undefined =>
	box.tag === 'li'
		? box.parent
		: box.parent?.tag === 'li' && box.parent.to - box.parent.from === 1
			? box.parent.parent
			: undefined;

/** Whether nothing but their weight speaks against the points of a list, and that no more than a little. */
function mayBeStory(points: readonly Line[], odds: Float64Array, bar: number, verdicts: Verdicts): boolean {
	if (points.every(({index}) => !verdicts.has(index))) return true;
	if (
		points.some(
			line => linkShare(line) > mostLinked || (verdicts.has(line.index) && !isWeighed(verdicts.get(line.index))),
		)
	)
		return false;
	if (points.filter(isTeaser).length > points.length / 2) return false;
	if (points[0]!.within & (within.nav | within.footer | within.form | within.aside)) return false;
	return points.reduce((sum, {index}) => sum + odds[index]!, 0) > bar * points.length;
}

/** A point that is link for the most part leads elsewhere. */
const mostLinked = 0.9;

/** Words of a link that may be another story's title. */
const title = 4;

/**
 * Whether a point is a title that leads elsewhere, with no more behind it than a label: "Ferry prices rise for a third
 * year Transport, 3 min read"; or a name with a count. A sentence that begins with a link goes on in small letters.
 */
function isTeaser(line: Line): boolean {
	if (linkShare(line) <= 0.5 || endsSentence(line)) return false;
	const behind = line.pieces.findIndex(({link}) => !link);
	if (behind < 1) return false;
	const joined = (some: Line['pieces']) => some.map(({text}) => text).join('');
	const [link, label] = [joined(line.pieces.slice(0, behind)), joined(line.pieces.slice(behind)).trim()];
	if (/^\(?\d/.test(label)) return true;
	return countWords(link) >= title && /^[\p{Lu}(|·•–—-]/u.test(label);
}

/** Whether a line that leads to a list is none of the page's own: "Today’s main events:" is no date. */
const mayLead = (lead: Line, verdicts: Verdicts): boolean =>
	!verdicts.has(lead.index) ||
	isWeighed(verdicts.get(lead.index)) ||
	(verdicts.get(lead.index)!.reason === 'stamp' && isColon(lead) && !/\d/.test(lead.text));

/**
 * Whether a line leads away from the story, to points that are titles or names: it is heard as such, or says so before a
 * colon ("Tags:") and a point has gone with it already.
 */
function leadsAway(lead: Line, points: readonly Line[], marks: Marks, verdicts: Verdicts): boolean {
	if (points.some(point => endsSentence(point) || isProse(point))) return false;
	if (marks.get(lead.index)?.reason === 'related') return true;
	const rule = isColon(lead) ? ruleOf(lead) : undefined;
	const isAway = rule === 'related' || rule === 'share' || rule === 'furniture';
	return isAway && points.some(({index}) => verdicts.has(index));
}

function dropAfter(lead: Line, points: readonly Line[], verdicts: Verdicts): void {
	const {reason} = verdicts.get(lead.index)!;
	for (const {index} of points)
		if (!verdicts.has(index)) verdicts.set(index, {reason, evidence: 'goes with the line that leads to its list'});
}

const isMostlyStory = (points: readonly Line[], verdicts: Verdicts): boolean =>
	points.filter(({index}) => !verdicts.has(index)).length > points.length / 2;

/** The line right before a list that leads to it: a heading, or one that ends in a colon. */
function leadOf(list: Box, {lines}: Sheet, root: Box): Line | undefined {
	let at = list.from - 1;
	while (at > root.from && lines[at]!.text === '') at--;
	const line = at < root.from ? undefined : lines[at];
	return line && list.parent && inside(line.box, list.parent) && (isColon(line) || headingOf(line)) ? line : undefined;
}

const isColon = ({text}: Line): boolean => /[:：]$/.test(text);

/** Whether running text that is story stands beside a list, in the same box. */
function touchesText(list: Box, lead: Line | undefined, sheet: Sheet, root: Box, verdicts: Verdicts): boolean {
	const flow = list.parent!;
	const isNext = (from: number, step: 1 | -1): boolean => {
		for (
			let at = from;
			at >= Math.max(flow.from, root.from, from - far) && at < Math.min(flow.to, root.to, from + far);
			at += step
		) {
			const line = sheet.lines[at]!;
			if (line.text === '' || headingOf(line) || isColon(line) || line.within & within.item) continue;
			return !verdicts.has(at) && isProse(line) && (line.box === flow || line.box.parent === flow);
		}
		return false;
	};
	return isNext(list.to, 1) || isNext((lead?.index ?? list.from) - 1, -1);
}
