/** What is judged as lines of its kind are: the points under "Summary" or of one list, and headings set alike. */
import {isBulleted} from '../line/bullet';
import {headingOf} from '../line/heading';
import {isDigest} from '../line/labels';
import {isWeighed, type Verdicts} from '../line/verdicts';
import {each, grouped} from '../page/each';
import {leadsWithin} from '../page/permalink';
import {endsSentence, isFullProse, isProse, linkShare} from '../page/prose';
import {around, type Box, type Line, linesWithin, type Sheet} from '../page/sheet';
import {wordsOf} from '../page/tokens';
import {within} from '../page/within';
import {type Draft, keep} from './draft';

/** Words of a point: fewer are a label or a place of the site. */
const fewest = 3;

/** Takes the verdict from points in a list under a line that announces the newsroom's own summary, and from that line. */
export function* keepPoints(draft: Draft): Generator<void, void> {
	const {sheet, box, verdicts} = draft;
	yield* each(linesWithin(sheet, box), ({index, text}) => {
		const isAPoint = (at: number) => at < box.to && isPoint(sheet.lines[at]!);
		if (!isAPoint(index + 1) || !isAPoint(index + 2) || !isDigest(text)) return;
		if (verdicts.has(index) && !isWeighed(verdicts.get(index))) return;
		let end = index + 3;
		while (isAPoint(end)) end++;
		for (let k = index; k < end; k++) if (isWeighed(verdicts.get(k))) keep(draft, k);
	});
}

/** Takes the verdict from points that seem to appeal to the reader, in a list that is story: it may tell of appeals. */
export function* keepQuoted(draft: Draft): Generator<void, void> {
	const {sheet, box, verdicts} = draft;
	const listOf = (line: Line) =>
		linkShare(line) > 0
			? undefined
			: line.box.tag === 'li'
				? line.box.parent
				: isBulleted(line, sheet.lines)
					? line.box
					: undefined;
	const lists = yield* grouped(linesWithin(sheet, box), listOf);
	for (const points of lists.values()) {
		const out = points.filter(({index}) => verdicts.has(index));
		if (out.length > points.length / 3) continue;
		for (const {index} of out) if (verdicts.get(index)!.ground === 'appeal') keep(draft, index);
	}
}

/** Gives the other links of a list that is nothing but links the reason of half of them, where that is that they lead to other stories. */
export function* dropLinks({sheet, box, verdicts}: Draft): Generator<void, void> {
	const lists = yield* grouped(linesWithin(sheet, box), listHolding);
	for (const points of lists.values()) {
		const out = points.filter(({index}) => verdicts.get(index)?.reason === 'related');
		if (out.length < points.length / 2 || !points.every(isLinkAway)) continue;
		for (const {index} of points) if (!verdicts.has(index)) verdicts.set(index, verdicts.get(out[0]!.index)!);
	}
}

/** Whether a line is nothing but a link, to another page. */
const isLinkAway = (line: Line): boolean =>
	linkShare(line) > 0.9 && line.pieces.every(({link}) => !link || !leadsWithin(link, line.box.dom));

/** The list that a line is a point of. */
const listHolding = (line: Line): Box | undefined =>
	line.within & within.item ? around(line.box, 'li')?.parent : undefined;

const isPoint = (line: Line): boolean =>
	(line.within & within.item) !== 0 && wordsOf(line) >= fewest && linkShare(line) < 0.5;

/**
 * Takes the verdict from a heading over story whose like are mostly story: the first of a list is judged like the others. And
 * from one that stands among the story's paragraphs, right over one of several.
 */
export function* keepHeadings(draft: Draft): Generator<void, void> {
	const {sheet, box, verdicts} = draft;
	const kindOf = (line: Line) =>
		headingOf(line) && line.box.to - line.box.from === 1
			? `${line.box.tag} ${line.box.hint} ${line.box.depth} ${line.box.parent?.hint}`
			: undefined;
	const kinds = yield* grouped(linesWithin(sheet, box), kindOf);
	for (const lines of kinds.values()) {
		const out = lines.filter(({index}) => verdicts.has(index));
		const areStory = out.length < lines.length - out.length;
		for (const line of out)
			if (
				isWeighed(verdicts.get(line.index)) &&
				!verdicts.has(line.index + 1) &&
				((areStory && line.within & within.heading) || isAmongText(line, sheet, verdicts))
			)
				keep(draft, line.index);
	}
}

/** Parts of a story whose last lines are set alike. */
const closed = 3;

/** Lines behind such a one in which the next part must begin, what is no story left aside. */
const reach = 6;

/**
 * Takes the verdict from what closes a part of the story in bold or italics, as it closes at least as many others that are story:
 * where each place of a list is, and what it costs.
 */
export function* keepClosers(draft: Draft): Generator<void, void> {
	const {sheet, box: root, verdicts} = draft;
	const kindOf = (line: Line) => {
		const {box, throughout} = line;
		if (!(throughout & within.stressed) || box.to - box.from > 1 || linkShare(line) > 0.5) return undefined;
		const behind = sheet.lines.slice(line.index + 1, Math.min(line.index + 1 + reach, root.to));
		const next = behind.find(({index, text}) => text !== '' && !verdicts.has(index));
		return next && next.within & within.heading ? `${box.tag} ${box.hint} ${box.depth}` : undefined;
	};
	const kinds = yield* grouped(linesWithin(sheet, root), kindOf);
	for (const lines of kinds.values()) {
		const out = lines.filter(({index}) => verdicts.has(index));
		if (lines.length < closed || out.length > lines.length / 2) continue;
		for (const {index} of out)
			if (isWeighed(verdicts.get(index)) || verdicts.get(index)!.ground === 'appeal') keep(draft, index);
	}
}

/** Paragraphs behind a heading that make it one of the text, where its box has more than one. */
const text = 2;

/** Whether a line stands right over running text of its own box that is story, and leads nowhere. */
function isAmongText({index, box, within: context}: Line, {lines}: Sheet, verdicts: Verdicts): boolean {
	if (context & (within.link | within.button | within.form | within.aside)) return false;
	const behind = lines.slice(index + 1, Math.min(index + 1 + text, box.parent?.to ?? 0));
	return (
		behind.some(behind.length < text ? isFullProse : isProse) &&
		behind.every(line => endsSentence(line) && !verdicts.has(line.index) && line.box.parent === box.parent)
	);
}
