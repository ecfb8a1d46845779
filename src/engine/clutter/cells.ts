/** Cells of data, which stay with their table. */
import {grouped} from '../page/each';
import {around, type Box, isCell, type Line, linesWithin} from '../page/sheet';
import {type Draft, keep} from './draft';

/** A table's cells stay together: where most of them are story, the others are too ("Share" over a column of shares). */
export function* keepCells(draft: Draft): Generator<void, void> {
	const {sheet, box, verdicts} = draft;
	const tables = yield* grouped(linesWithin(sheet, box), tableAround);
	for (const cells of tables.values()) {
		const out = cells.filter(({index}) => verdicts.has(index));
		if (out.length < cells.length / 2) for (const {index} of out) keep(draft, index);
	}
}

/** The table of data whose cell a line fills. */
function tableAround({box}: Line): Box | undefined {
	return isCell(box) ? around(box.parent, 'table') : undefined;
}
