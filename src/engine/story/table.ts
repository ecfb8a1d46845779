/** Tables that hold data; layout tables are read as if they were not there. */
import type {Table} from '../../story';
import type {Verdicts} from '../article/clutter';
import type {Box, Line, Sheet} from '../page/sheet';
import {countWords} from '../page/tokens';

/** Whether a table holds data: two rows of two cells or more, and cells of a few words. */
export function isTable(table: Box, sheet: Sheet, verdicts: Verdicts): boolean {
	const rows = rowsOf(table, sheet, verdicts);
	const cells = [...rows.values()].flatMap(row => [...row.values()]);
	if (rows.size < 2 || cells.length < 2 * rows.size - 1) return false;
	return (
		cells.every(lines => lines.length <= 6) &&
		cells.reduce((sum, lines) => sum + countWords(textOf(lines)), 0) / cells.length < 30
	);
}

/** The table as rows of cell texts. */
export function tableOf(table: Box, sheet: Sheet, verdicts: Verdicts): Table {
	const rows = [...rowsOf(table, sheet, verdicts).values()].map(row => ({
		header: [...row.keys()].every(cell => cell.tag === 'th'),
		cells: [...row.values()].map(textOf),
	}));
	const caption = textOf(sheet.lines.slice(table.from, table.to).filter(line => line.box.tag === 'caption'));
	return {kind: 'table', rows, ...(caption ? {caption} : {})};
}

function rowsOf(table: Box, sheet: Sheet, verdicts: Verdicts): Map<Box, Map<Box, Line[]>> {
	const rows = new Map<Box, Map<Box, Line[]>>();
	for (const box of boxesIn(table, sheet)) {
		if (box.tag !== 'td' && box.tag !== 'th') continue;
		const row = rowAbove(box, table);
		if (!row) continue;
		const cells = rows.get(row) ?? new Map<Box, Line[]>();
		cells.set(
			box,
			sheet.lines.slice(box.from, box.to).filter(line => line.text !== '' && !verdicts.has(line.index)),
		);
		rows.set(row, cells);
	}
	for (const [row, cells] of rows) if ([...cells.values()].every(lines => lines.length === 0)) rows.delete(row);
	return rows;
}

/** Boxes stand in document order, so those of a table follow it. */
function* boxesIn(table: Box, sheet: Sheet): Generator<Box> {
	for (let i = placeOf(table, sheet) + 1; i < sheet.boxes.length; i++) {
		const box = sheet.boxes[i]!;
		if (box.depth <= table.depth) return;
		yield box;
	}
}

/** Where a box stands among all: they begin in order, so that halving finds the first that begins with it. */
function placeOf(box: Box, {boxes}: Sheet): number {
	let [low, high] = [0, boxes.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (boxes[middle]!.from < box.from) low = middle + 1;
		else high = middle;
	}
	return boxes.indexOf(box, low);
}

function rowAbove(cell: Box, table: Box): Box | undefined {
	for (let at = cell.parent; at && at !== table; at = at.parent) if (at.tag === 'tr') return at;
	return undefined;
}

const textOf = (lines: readonly Line[]): string => lines.map(line => line.text).join(' ');
