/** A box with a heading of its own among a story's paragraphs: "Fact file: herring". What follows is no more under it. */
import type {Verdicts} from '../line/verdicts';
import type {Box, Line, Sheet} from '../page/sheet';
import {within} from '../page/within';

/** Larger boxes, and those further around, are parts of the story. */
const most = {lines: 30, levels: 5};

/** What a box among the paragraphs is called: a part of the story that has a heading may be wrapped too. */
const named = /\b(?:\w*box|fact\w*|info\w*|panel|card|callout|inset|glance|explainer|side-?bar|verdict|key-?points)\b/;

/** The line that follows the box which a heading opens, where both stand in one row; undefined for any other heading. */
export function behindInset(heading: Line, sheet: Sheet, root: Box, verdicts: Verdicts): Line | undefined {
	const next = (from: number, to: number) => {
		let at = from;
		while (at < to && (sheet.lines[at]!.text === '' || verdicts.has(at))) at++;
		return at < to ? sheet.lines[at] : undefined;
	};
	const isHeading = (line: Line | undefined) => line !== undefined && (line.within & within.heading) !== 0;
	let box = heading.box.parent;
	let isBox = false;
	for (let level = 0; box && box !== root && level < most.levels; level++) {
		const {from, to, parent} = box;
		isBox ||= box.tag === 'aside' || named.test(box.hint);
		if (to - from > most.lines || next(from, to) !== heading) return undefined;
		if (sheet.lines.slice(heading.index + 1, to).some(isHeading)) return undefined;
		const behind = next(to, Math.min(root.to, to + most.lines));
		if (isBox && next(heading.index + 1, to) && behind && !isHeading(behind) && behind.box.parent === parent)
			return behind;
		box = parent;
	}
	return undefined;
}
