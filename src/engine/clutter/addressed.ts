/** Whether a story speaks to its reader. Reports do not: what does so in one of them is seldom its own. */
import {appealOf} from '../appeals/appeal';
import {quotes} from '../line/utterance';
import {isFullProse} from '../page/prose';
import type {Line} from '../page/sheet';
import {reportsIn, speaksToReader} from '../prompts/calls';

const known = new WeakMap<readonly Line[], boolean>();

/**
 * Whether the running text among the lines of a page tells what others said and did, and speaks to its reader nowhere, save where
 * somebody is quoted or the reader is asked for something.
 */
export function isReport(lines: readonly Line[]): boolean {
	let found = known.get(lines);
	if (found === undefined) {
		const told = lines.filter(line => isFullProse(line) && appealOf(line, lines) <= 0);
		found = told.some(({text}) => reportsIn(text)) && !told.some(({text}) => !quotes(text) && speaksToReader(text));
		known.set(lines, found);
	}
	return found;
}
