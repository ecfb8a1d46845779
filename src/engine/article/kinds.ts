/** Boxes that are alike: called the same, built the same, holding the same. */
import type {Called} from '../page/called';
import {each} from '../page/each';
import {linkShare, measureOf} from '../page/prose';
import type {Box, Line, Sheet} from '../page/sheet';
import {wordsOf} from '../page/tokens';

/** The name of each box (tag and hint without numbers), by its index, as a small number: boxes called alike have the same. */
export type Names = ArrayLike<number>;

/** Names every box that holds a line. */
export function* nameBoxes({boxes}: Sheet): Generator<void, Names> {
	const ids = new Map<string, number>();
	const known = new Map<string, Map<Called, number>>();
	const names = new Int32Array(boxes.length);
	yield* each(boxes, (box, at) => {
		if (box.from === box.to) return;
		const {tag, called} = box;
		let byName = known.get(tag);
		if (!byName) {
			byName = new Map();
			known.set(tag, byName);
		}
		let id = byName.get(called);
		if (id === undefined) {
			const {hint} = called;
			id = idOf(hint === '' ? tag : `${tag}.${plainName(hint)}`, ids);
			byName.set(called, id);
		}
		names[at] = id;
	});
	return names;
}

/** What a box is called, without numbers and without what only varies a name (BEM's modifiers: "part part--last"). */
export function plainName(hint: string): string {
	if (!hint.includes('--')) return hint.replace(/\d+/g, '');
	const names = new Set(hint.split(/\s+/));
	const own = [...names].filter(name => !names.has(name.slice(0, Math.max(0, name.indexOf('--')))));
	return own.join(' ').replace(/\d+/g, '');
}

function idOf(name: string, ids: Map<string, number>): number {
	const id = ids.get(name) ?? ids.size;
	ids.set(name, id);
	return id;
}

/** The kind of a line: the names of its box and of the one around. */
export const kindOf = (line: Line, names: Names): number =>
	names[line.box.index]! * 65_536 + (line.box.parent ? names[line.box.parent.index]! : 65_535);

/** Whether a line is long and mostly no link. */
export const isLong = (line: Line): boolean => measureOf(line) >= 12 && linkShare(line) < 0.5;

/** How many boxes beside a box are called like it, by its index, for boxes of more than a line; inherited by what is inside. */
export function* likeBoxes({boxes}: Sheet, names: Names): Generator<void, ArrayLike<number>> {
	const counts = new Map<number, number>();
	const placeOf = ({parent, from, to, index}: Box) =>
		parent && to - from >= 2 ? parent.index * boxes.length + names[index]! : -1;
	yield* each(boxes, box => {
		const place = placeOf(box);
		if (place >= 0) counts.set(place, (counts.get(place) ?? 0) + 1);
	});
	const likes = new Int32Array(boxes.length);
	yield* each(boxes, (box, at) => {
		const place = placeOf(box);
		const own = place < 0 ? 1 : counts.get(place)!;
		const around = box.parent ? likes[box.parent.index]! : 1;
		likes[at] = own > around ? own : around;
	});
	return likes;
}

/** The box that has the most running text directly in it or in its paragraphs. */
export function mainOf({boxes, lines}: Sheet): Box {
	const held = new Int32Array(boxes.length);
	let main = boxes[0]!;
	let most = 0;
	for (const line of lines) {
		if (!isLong(line)) continue;
		const box = line.box.tag === 'p' && line.box.parent ? line.box.parent : line.box;
		const sum = held[box.index]! + wordsOf(line);
		held[box.index] = sum;
		if (sum > most) {
			main = box;
			most = sum;
		}
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
