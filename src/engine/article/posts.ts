/** The posts of a live blog: a time that stands over each of several is story, and opens its section. */
import {those} from '../page/each';
import {isProse} from '../page/prose';
import {type Box, type Line, linesWithin, type Sheet, within} from '../page/sheet';
import {isTime} from '../story/clock';
import type {Verdicts} from './verdicts';

/** Posts that make a live blog. */
const fewest = 2;

/** Takes the verdict from the times that head posts which are story. */
export function* keepTimes(sheet: Sheet, box: Box, verdicts: Verdicts): Generator<void, void> {
	const times = yield* those(linesWithin(sheet, box), line => headsPost(line, sheet, verdicts));
	if (times.length >= fewest) for (const {index} of times) verdicts.delete(index);
}

/** Whether a line is a time of the day and stands right over a title or running text that is story. */
function headsPost(line: Line, sheet: Sheet, verdicts: Verdicts): boolean {
	if (verdicts.get(line.index)?.reason !== 'stamp' || !isTime(line.text)) return false;
	const next = sheet.lines.slice(line.index + 1, line.index + 3).find(({text}) => text !== '');
	return next !== undefined && !verdicts.has(next.index) && (isProse(next) || isTitle(next));
}

/** A heading, or a line in bold print. */
const isTitle = (line: Line): boolean =>
	(line.within & within.heading) !== 0 || line.pieces.every(({strong, text}) => strong || text.trim() === '');
