/** A box with a heading of its own among a story's paragraphs: "Fact file: herring". What follows is no more under it. */
import type {Verdicts} from '../line/verdicts';
import type {Box, Line, Sheet} from '../page/sheet';
import {within} from '../page/within';

/** Larger boxes, and those further around, are parts of the story. */
const most = {lines: 30, levels: 5};

/** The line that follows the box which a heading opens, where both stand in one row; undefined for any other heading. */
export function behindInset(heading: Line, sheet: Sheet, root: Box, verdicts: Verdicts): Line | undefined {
	const next = (from: number, to: number) => {
		let at = from;
		while (at < to && (sheet.lines[at]!.text === '' || verdicts.has(at))) at++;
		return at < to ? sheet.lines[at] : undefined;
	};
	const isHeading = (line: Line | undefined) => line !== undefined && (line.within & within.heading) !== 0;
	let box = heading.box.parent;
	for (let level = 0; box && box !== root && level < most.levels; level++) {
		const {from, to, parent} = box;
		if (to - from > most.lines || next(from, to) !== heading) return undefined;
		if (sheet.lines.slice(heading.index + 1, to).some(isHeading)) return undefined;
		const behind = next(to, Math.min(root.to, to + most.lines));
		if (next(heading.index + 1, to) && behind && !isHeading(behind) && behind.box.parent === parent) return behind;
		box = parent;
	}
	return undefined;
}
