/** Cells of tables of data and terms of lists: their words are the table's own, whatever they say ("Close", "Join"). */
import {around, type Box, type Line} from '../page/sheet';
import {within} from '../page/within';

/** A row of data has so many cells that a line fills, and a table two such rows at least. */
const least = 2;

/** Of a larger table, no more lines are looked at: the first ones tell what it holds. */
const most = 60;

/** Whether a line, no link and no button, fills a cell of a table of data or a place in a list of terms. */
export function isTabled({box, within: some}: Line, lines: readonly Line[]): boolean {
	if (!/^[dt][dht]$/.test(box.tag) || !isFilled(box) || some & (within.link | within.button)) return false;
	const terms = around(box, 'dl');
	const table = terms ?? around(box, 'table');
	if (!table || table.fields > 0) return false;
	const all = filledIn(table, lines);
	const row = filledIn(terms ?? around(box, 'tr') ?? box, lines);
	// Tables that lay a page out hold more than cells of one line.
	return (
		row >= least && all >= least * least && (terms !== undefined || all > row) && all * 2 > endOf(table) - table.from
	);
}

const filledIn = (box: Box, lines: readonly Line[]): number =>
	lines.slice(box.from, endOf(box)).filter(line => isFilled(line.box)).length;

const endOf = ({from, to}: Box): number => Math.min(to, from + most);

const isFilled = ({from, to}: Box): boolean => to - from === 1;
