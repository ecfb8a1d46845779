/** A cell of a nameplate: a short line above the headline or beside it; an inline row of several counts as several. */
import {isCategory, isPersonLine} from '../line/byline';
import {isDateLine} from '../line/date-line';
import type {Line} from '../page/sheet';
import {elementsOf} from './elements';

export type Cell = {text: string; line: Line};

/**
 * One cell a line; a row of inline elements that repeats its neighbour ("Axios Axios World"), that is a category and a
 * person, or that ends in a date counts as several.
 */
export function cellsOf(line: Line): Cell[] {
	if (line.media) return [];
	const elements = elementsOf(line, false);
	const row = repeats(elements) || isDated(elements) ? elements : elementsOf(line, true);
	const isRow = repeats(row) || isDated(row) || (row.length === 2 && isCategory(row[0]!) && isPersonLine(row[1]!));
	return (isRow ? row : [line.text]).map(text => ({text, line}));
}

/** Whether a row is one thing and its date. */
const isDated = ([own, date, ...more]: readonly string[]): boolean =>
	own !== undefined && date !== undefined && more.length === 0 && !isDateLine(own) && isDateLine(date);

const repeats = (row: readonly string[]): boolean => row.some((text, i) => i > 0 && text === row[i - 1]);
