/** Telling reports from stories that speak to their reader: what speaks to the reader of a report is seldom its own. */
import {appealOf} from '../appeals/appeal';
import {quotes} from '../line/utterance';
import {endsSentence, isFullProse} from '../page/prose';
import {around, type Line} from '../page/sheet';
import {within} from '../page/within';
import {asksIn, reportsIn, speaksToReader} from '../prompts/calls';

/**
 * The least appeal, in log-odds, of a line that is one; and beside a report, where less is enough. On the pages of the
 * corpora no sentence of a report is lost by it; at -0.7 an invented one was ("The next match is at second-placed Marsh on Friday.").
 */
const least = {anywhere: 0, besideReport: -0.35};

const known = new WeakMap<readonly Line[], boolean>();

/**
 * Whether the running text among the lines of a page tells what others said and did, and speaks to its reader nowhere, save where
 * somebody is quoted or the reader is asked for something.
 */
function isReport(lines: readonly Line[]): boolean {
	let found = known.get(lines);
	if (found === undefined) {
		const told = lines.filter(line => isFullProse(line) && appealOf(line, lines) <= least.besideReport);
		found = told.some(({text}) => reportsIn(text)) && !told.some(({text}) => !quotes(text) && speaksToReader(text));
		known.set(lines, found);
	}
	return found;
}

/** Longer lines, in characters, tell of something, whatever they say beside it. */
const longest = 160;

/** Whether a line is a short sentence or two that speak to the reader of a report and report nothing. A question may be the reporter's. */
export const isBesideReport = (line: Line, lines: readonly Line[]): boolean =>
	line.length <= longest &&
	!(line.within & (within.heading | within.item)) &&
	!around(line.box, 'td') &&
	endsSentence(line) &&
	!/[?？]$/.test(line.text) &&
	!quotes(line.text) &&
	!reportsIn(line.text) &&
	(speaksToReader(line.text) || asksIn(line)) &&
	isReport(lines);

/** Whether a line appeals to its reader, for where it stands. */
export function appeals(line: Line, lines: readonly Line[]): boolean {
	const appeal = appealOf(line, lines);
	return appeal > least.anywhere || (appeal > least.besideReport && isBesideReport(line, lines));
}
