/** Lists of terms and what is said of each: facts and glossaries are read as lists, others are set in paragraphs. */
import {isProse} from '../page/prose';
import {around, type Box, type Line, linesWithin, type Sheet} from '../page/sheet';
import {within} from '../page/within';

/** The list that a line stands in, and whether it is a term or what is said of one. */
export type Definition = {list: Box; isTerm: boolean};

/** Whether a list is one of facts: asked of each of its lines, so it is told once. */
const known = new WeakMap<Box, boolean>();

/** The place of a line in a list of facts; undefined for any other line. */
export function definitionOf({box}: Line, sheet: Sheet): Definition | undefined {
	const own = isPart(box) ? box : box.parent;
	if (!own || !isPart(own)) return undefined;
	const list = around(own.parent, 'dl');
	return list && isOfFacts(list, sheet) ? {list, isTerm: own.tag === 'dt'} : undefined;
}

const isPart = ({tag}: Box): boolean => tag === 'dt' || tag === 'dd';

function isOfFacts(list: Box, sheet: Sheet): boolean {
	const found = known.get(list) ?? holdsFacts(linesWithin(sheet, list));
	known.set(list, found);
	return found;
}

/** Terms that make a list, and characters of a definition: who tells more tells a story. */
const fewest = 2;
const longest = 240;

/** Whether lines are short terms and facts, or one sentence or two for each: no questions, no headings, no lists, no pictures. */
function holdsFacts(lines: readonly Line[]): boolean {
	const terms = lines.filter(({box}) => around(box, 'dt')).length;
	const isGlossary = lines.length === 2 * terms;
	const isShort = (line: Line) =>
		!isProse(line) || (isGlossary && line.text.length <= longest && around(line.box, 'dd') !== undefined);
	const isFact = (line: Line) =>
		!line.media && isShort(line) && !/[?？]$/u.test(line.text) && !(line.within & (within.heading | within.item));
	return terms >= fewest && lines.length <= 4 * terms && lines.every(isFact);
}
