/** Verses: short lines that breaks part, one of which goes on in the next. */
import {type Box, type Line, linesWithin, type Sheet} from '../page/sheet';
import {within} from '../page/within';

/** Lines are longer where they were only folded, and fewer in an address. */
const longest = 60;
const fewest = 2;

/** Whether the lines of a box are verses: asked of each of them, so it is told once. */
const known = new WeakMap<Box, boolean>();

/** Whether a line that a break parts from the one over it is a verse. */
export function isVerse({box}: Line, sheet: Sheet): boolean {
	const found = known.get(box) ?? areVerses(linesWithin(sheet, box));
	known.set(box, found);
	return found;
}

const marked = within.strong | within.link | within.heading | within.cell | within.item;

function areVerses(lines: readonly Line[]): boolean {
	if (lines.length < fewest) return false;
	if (lines.some(({text, within: context, media}) => media || text.length >= longest || context & marked)) return false;
	return lines.some((line, at) => at > 0 && goesOn(lines[at - 1]!, line));
}

/** Whether a line goes on the one before it: no sentence had ended, none begins. */
export const goesOn = (before: Line, line: Line): boolean =>
	/[\p{L}\p{N},;]$/u.test(before.text) && /^\p{Ll}/u.test(line.text);
