/** From judged lines to removals, and to the elements that hide them. */
import type {Removal} from '../../story';
import {isBlank} from '../page/pieces';
import type {Box, Line, Sheet} from '../page/sheet';
import {landmarks} from '../page/tags';
import {saidOf} from './evidence';
import type {Mark, Marks} from './marks';
import {type IsText, placesOf, textBeside} from './place';

/** A removal and the lines it speaks for. */
export type Taken = {removal: Removal; lines: Line[]};

/** The lines of prompts and promos by the line that speaks for them: it says so by itself, what it took along belongs to it. */
export function groupsOf(marks: Marks, {lines}: Sheet): Map<number, Line[]> {
	const groups = new Map<number, Line[]>();
	lines.forEach(line => {
		const mark = marks.get(line.index);
		if (!mark) return;
		const head = marks.has(mark.head) ? mark.head : line.index;
		const group = groups.get(head);
		if (group) group.push(line);
		else groups.set(head, [line]);
	});
	return groups;
}

/** Whether some of a group's lines can be hidden, or all of them with the box that they fill. */
export const isHideable = (lines: readonly Line[]): boolean =>
	lines.some(line => elementsOf(line).length > 0) || isBoxful(lines);

function isBoxful(lines: readonly Line[]): boolean {
	const {from, to} = lines[0]!.box;
	return lines.length === to - from && lines.every(({index}) => index >= from && index < to);
}

/** Bare text beside other lines can be hidden only with its whole box: where all of a box goes, it goes as one removal. */
export function joinBareLines({lines}: Sheet, marks: Marks): void {
	const seen = new Set<Box>();
	marks.forEach((_, index) => {
		const {box} = lines[index]!;
		if (seen.has(box) || elementsOf(lines[index]!).length > 0) return;
		seen.add(box);
		const own = lines.slice(box.from, box.to).map(line => marks.get(line.index));
		if (own.every(mark => mark !== undefined))
			own.forEach((mark, at) => {
				marks.set(box.from + at, {...mark, head: box.from});
			});
	});
}

/** Prompts and promos as removals. `isText` tells the story's paragraphs, by which their places are told. */
export function takenBy(marks: Marks, sheet: Sheet, isText: IsText = textBeside(marks)): Taken[] {
	const ids = idMaker();
	const placeOf = placesOf(sheet, isText);
	return [...groupsOf(marks, sheet)].map(([head, lines]) => {
		const {reason, evidence} = marks.get(head) as Mark;
		const excerpt = excerptOf(lines);
		return {
			lines,
			removal: {
				id: ids(reason, excerpt),
				reason,
				evidence: `${saidOf(evidence)}; ${placeOf(sheet.lines[head]!)}`,
				excerpt,
				veiled: isHideable(lines),
			},
		};
	});
}

/** The words that a removal's lines begin with. */
export const excerptOf = (lines: readonly Line[]): string =>
	lines
		.map(line => line.text)
		.filter(Boolean)
		.join(' · ')
		.slice(0, 160);

/** Ids that come out the same whenever the same page is read again: reason, words, and the how-manieth of its kind. */
export function idMaker(): (reason: string, excerpt: string) => string {
	const seen = new Map<string, number>();
	return (reason, excerpt) => {
		const key = `${reason}:${excerpt.slice(0, 80)}`;
		const times = (seen.get(key) ?? 0) + 1;
		seen.set(key, times);
		return times === 1 ? key : `${key}:${times}`;
	};
}

/**
 * The elements that show a line and nothing else: its box, or the inline elements it consists of. None for bare text
 * beside other lines in one box: no stylesheet can hide that.
 */
function elementsOf(line: Line): Element[] {
	if (line.media) return [line.media];
	if (line.box.to - line.box.from === 1) return [line.box.element];
	const tops = line.nodes.filter((_, at) => !isBlank(line.parts[at]!)).map(node => topOf(node, line.box));
	return tops.every(top => top !== undefined) ? [...new Set(tops)] : [];
}

/** The outermost inline element around a text in its box. */
function topOf(node: Node, {element, dom}: Box): Element | undefined {
	let top: Element | undefined;
	for (let at = dom.parentNode(node); at && at !== element && dom.nodeType(at) === 1; at = dom.parentNode(at))
		top = at as Element;
	return top;
}

/** Tells boxes all of whose lines are among those given. */
export function wholeIn(lines: ReadonlySet<Line>, sheet: Sheet): (box: Box) => boolean {
	const gone = [0];
	sheet.lines.forEach((line, at) => {
		gone.push(gone[at]! + Number(lines.has(line)));
	});
	return ({from, to}) => to > from && gone[to]! - gone[from]! === to - from;
}

/**
 * The fewest elements that hide the lines given and nothing else: a box all of whose lines go is hidden whole, which
 * takes its pictures, fields and rules with it.
 */
export function elementsFor(lines: ReadonlySet<Line>, sheet: Sheet): Element[] {
	const isWhole = wholeIn(lines, sheet);
	const boxes = sheet.boxes.filter(
		box => isWhole(box) && !landmarks.has(box.tag) && !isWholeAbove(box.parent, isWhole),
	);
	const covered = new Set<number>();
	boxes.forEach(({from, to}) => {
		for (let i = from; i < to; i++) covered.add(i);
	});
	const single = [...lines].filter(line => !covered.has(line.index)).flatMap(elementsOf);
	return [...new Set([...boxes.map(box => box.element), ...single])];
}

const isWholeAbove = (box: Box | undefined, isWhole: (box: Box) => boolean): boolean =>
	box !== undefined && !landmarks.has(box.tag) && isWhole(box);
