/** Cells of tables of data and terms of lists: their words are the table's own, whatever they say ("Close", "Join"). */
import {hasMeans} from '../page/means';
import type {Line} from '../page/sheet';

/** Whether a line, no link and no button, fills a cell or a place in a list of terms, and so do two more beside it. */
export const isTabled = (line: Line, lines: readonly Line[]): boolean =>
	!hasMeans(line) && fills(line) && lines.slice(Math.max(0, line.index - 2), line.index + 3).filter(fills).length > 2;

/** Tables that lay a page out have cells of more lines. */
const fills = ({box}: Line): boolean => /^[dt][dht]$/.test(box.tag) && box.to - box.from === 1;
