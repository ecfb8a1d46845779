/** The posts of a live blog: a time that stands over each of several is story, and opens its section. */
import {those} from '../page/each';
import {isProse} from '../page/prose';
import {type Box, type Line, linesWithin, type Sheet} from '../page/sheet';
import {within} from '../page/within';
import {isTime} from '../story/clock';
import type {Verdicts} from './verdicts';

/** Posts that make a live blog. */
const fewest = 2;

/** Takes the verdict from the times that head posts which are story. */
export function* keepTimes(sheet: Sheet, box: Box, verdicts: Verdicts): Generator<void, void> {
	const times = yield* those(linesWithin(sheet, box), line => headsPost(line, sheet, box, verdicts));
	if (times.length >= fewest) for (const {index} of times) verdicts.delete(index);
}

/** Whether a line is a time of the day and stands right over a title or running text that is story. */
function headsPost(line: Line, sheet: Sheet, root: Box, verdicts: Verdicts): boolean {
	if (verdicts.get(line.index)?.reason !== 'stamp' || !isTime(line.text) || endsPost(line, sheet, root)) return false;
	const behind = sheet.lines.slice(line.index + 1, Math.min(line.index + 3, root.to));
	const next = behind.find(({text}) => text !== '');
	return next !== undefined && !verdicts.has(next.index) && (isProse(next) || isTitle(next));
}

/** Whether a line is the last of a box that has running text above it: "Updated at 14:05" under its post. */
function endsPost({index, box}: Line, sheet: Sheet, root: Box): boolean {
	let post = box;
	while (post.from === index && post !== root && post.parent) post = post.parent;
	return post !== root && post.to === index + 1 && linesWithin(sheet, post).some(isProse);
}

/** A heading, or a line in bold print. */
const isTitle = (line: Line): boolean =>
	(line.within & within.heading) !== 0 || line.pieces.every(({strong, text}) => strong || text.trim() === '');
