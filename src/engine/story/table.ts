/** Tables that hold data; layout tables are read as if they were not there. */
import type {Table} from '../../story';
import type {Verdicts} from '../line/verdicts';
import {each} from '../page/each';
import {saidIn} from '../page/said';
import {type Box, type Line, linesWithin, type Sheet} from '../page/sheet';
import {countWords} from '../page/tokens';

/** The table as rows of cell texts; undefined for one that holds no data. */
export function* tableOf(table: Box, sheet: Sheet, verdicts: Verdicts): Generator<void, Table | undefined> {
	const found = yield* rowsOf(table, sheet, verdicts);
	if (!holdsData(found)) return undefined;
	const rows: Table['rows'] = [];
	yield* each([...found.values()], row => {
		rows.push({header: [...row.keys()].every(cell => cell.tag === 'th'), cells: [...row.values()].map(textOf)});
	});
	const caption = textOf(linesWithin(sheet, table).filter(line => line.box.tag === 'caption'));
	return {kind: 'table', rows, ...(caption ? {caption} : {})};
}

type Rows = Map<Box, Map<Box, Line[]>>;

/** Two rows of two cells or more, and cells of a few words. */
function holdsData(rows: Rows): boolean {
	const cells = [...rows.values()].flatMap(row => [...row.values()]);
	if (rows.size < 2 || cells.length < 2 * rows.size - 1) return false;
	return (
		cells.every(lines => lines.length <= 6) &&
		cells.reduce((sum, lines) => sum + countWords(textOf(lines)), 0) / cells.length < 30
	);
}

function* rowsOf(table: Box, sheet: Sheet, verdicts: Verdicts): Generator<void, Rows> {
	const rows: Rows = new Map();
	const isStory = (line: Line) => line.text !== '' && !verdicts.has(line.index);
	yield* each(boxesIn(table, sheet), box => {
		const row = box.tag === 'td' || box.tag === 'th' ? rowAbove(box, table) : undefined;
		if (!row) return;
		const cells = rows.get(row) ?? new Map<Box, Line[]>();
		if (cells.size === 0) rows.set(row, cells);
		cells.set(box, linesWithin(sheet, box).filter(isStory));
	});
	yield* each([...rows], ([row, cells]) => {
		if ([...cells.values()].every(lines => lines.length === 0)) rows.delete(row);
	});
	return rows;
}

/** Boxes stand in document order, so those of a table follow it. */
function boxesIn({index, depth}: Box, {boxes}: Sheet): Box[] {
	let end = index + 1;
	while (end < boxes.length && boxes[end]!.depth > depth) end++;
	return boxes.slice(index + 1, end);
}

function rowAbove(cell: Box, table: Box): Box | undefined {
	for (let at = cell.parent; at && at !== table; at = at.parent) if (at.tag === 'tr') return at;
	return undefined;
}

const textOf = (lines: readonly Line[]): string =>
	lines.map(line => (line.nodes.length > 1 ? saidIn(line) : line.text)).join(' ');
