/** Boxes that are alike: called the same, built the same, holding the same. */
import {linkShare} from '../page/prose';
import type {Box, Line, Sheet} from '../page/sheet';
import {wordsOf} from '../page/tokens';

/** The name of each box, tag and hint without numbers, as a small number: boxes called alike have the same. */
export type Names = Map<Box, number>;

/** Names every box. */
export function nameBoxes(sheet: Sheet): Names {
	const ids = new Map<string, number>();
	const names: Names = new Map();
	for (const box of sheet.boxes) {
		const name = `${box.tag}.${/\d/.test(box.hint) ? box.hint.replace(/\d+/g, '') : box.hint}`;
		const id = ids.get(name) ?? ids.size;
		ids.set(name, id);
		names.set(box, id);
	}
	return names;
}

/** The kind of a line: the names of its box and of the one around. */
export const kindOf = (line: Line, names: Names): number =>
	names.get(line.box)! * 65_536 + (line.box.parent ? names.get(line.box.parent)! : 65_535);

/** Whether a line is long and mostly no link. */
export const isLong = (line: Line): boolean => wordsOf(line) >= 12 && linkShare(line) < 0.5;

/** How many boxes beside a box are called like it, for boxes of more than a line; inherited by what is inside. */
export function likeBoxes(sheet: Sheet, names: Names): Map<Box, number> {
	const counts = new Map<Box, Map<number, number>>();
	for (const box of sheet.boxes) {
		if (!box.parent || box.to - box.from < 2) continue;
		const beside = counts.get(box.parent) ?? new Map<number, number>();
		beside.set(names.get(box)!, (beside.get(names.get(box)!) ?? 0) + 1);
		counts.set(box.parent, beside);
	}
	const likes = new Map<Box, number>();
	for (const box of sheet.boxes) {
		const own = box.parent && box.to - box.from >= 2 ? counts.get(box.parent)!.get(names.get(box)!)! : 1;
		likes.set(box, Math.max(own, box.parent ? likes.get(box.parent)! : 1));
	}
	return likes;
}

/** The box that has the most running text directly in it or in its paragraphs. */
export function mainOf(sheet: Sheet): Box {
	const held = new Map<Box, number>();
	let main = sheet.boxes[0]!;
	let most = 0;
	for (const line of sheet.lines) {
		if (!isLong(line)) continue;
		const box = line.box.tag === 'p' && line.box.parent ? line.box.parent : line.box;
		const sum = (held.get(box) ?? 0) + wordsOf(line);
		held.set(box, sum);
		if (sum > most) [main, most] = [box, sum];
	}
	return main;
}

/** The levels from `box` up to where `other` stands below it too. */
export function levelsUp(box: Box, other: Box): number {
	let levels = 0;
	for (
		let at: Box | undefined = box;
		at && !(at.from <= other.from && other.to <= at.to && at.depth <= other.depth);
		at = at.parent
	)
		levels++;
	return Math.min(levels, 12);
}
