/** Days and times in the midst of a text: what a page says of itself stands at its ends, so these are what the text tells. */
import {isMoment, tellsOfPage} from '../line/date-line';
import {headingOf} from '../line/heading';
import {those} from '../page/each';
import {isProse} from '../page/prose';
import {type Box, type Line, linesWithin} from '../page/sheet';
import {within} from '../page/within';
import {type Draft, keep} from './draft';

/** Takes the verdict from stamps that stand between paragraphs, among the points of a list that leads nowhere, or alone under a heading of the text. */
export function* keepMoments(draft: Draft): Generator<void, void> {
	const {sheet, box, verdicts} = draft;
	const isStamp = ({index, text}: Line) =>
		verdicts.get(index)?.reason === 'stamp' && isMoment(text) && !tellsOfPage(text);
	/** The lines of the story that stand beside a stamp, up to its nearest paragraph. */
	const beside = (line: Line, step: 1 | -1): Line[] => {
		const lines: Line[] = [];
		const flow = flowOf(line);
		for (let at = line.index + step; Math.abs(at - line.index) <= far && at >= box.from && at < box.to; at += step) {
			const next = sheet.lines[at]!;
			if (next.text === '' || isStamp(next)) continue;
			if (verdicts.has(at) || flowOf(next) !== flow) break;
			lines.push(next);
			if (isProse(next)) break;
		}
		return lines;
	};
	const isTold = (line: Line): boolean => {
		const sides = [beside(line, -1), beside(line, 1)];
		if (sides.every(([next]) => next && headingOf(next) && next.linked === 0)) return true;
		if (!isSpare(line.text)) return false;
		return line.within & within.item
			? sides.flat().some(({linked}) => linked === 0)
			: sides.every(side => side.length > 0 && isProse(side.at(-1)!));
	};
	const stamps = yield* those(linesWithin(sheet, box), isStamp);
	for (const {index} of stamps.filter(isTold)) keep(draft, index);
}

/** How far from a stamp the text around it is looked for, over headings and other short lines. */
const far = 20;

/** Whether a moment has no year, or two days: where a page of several stories is dated between two of them, it says the day in full. */
const isSpare = (text: string): boolean => !/\d{4}/.test(text) || areDays(text.split(/\s?[–—]\s?|\s-\s/));

const areDays = (parts: readonly string[]): boolean =>
	parts.length === 2 && parts.every(part => /\p{L}{3}/u.test(part) && /\d/.test(part) && !/\d[:.]\d/.test(part));

/** The box that a line stands in beside others, over those that hold nothing else. */
function flowOf({box, index}: Line): Box {
	let at = box;
	while (at.from === index && at.to === index + 1 && at.parent) at = at.parent;
	return at;
}
