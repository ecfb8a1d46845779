/** What a stem counts that a line is worded in. */
import {remembered} from '../page/remembered';
import {beginOf} from './stem-begin';
import stems from './stems.data';

/** What was looked up is kept, since words come again and again: not more stems than this. */
const mostKnown = 8000;

/** In log-odds that the line is an appeal; 0 for a stem of which nothing was learned. */
export const weightOf = remembered(mostKnown, lookUp);

function lookUp(stem: string): number {
	const text = stems.texts[beginOf(stem)];
	const at = text === undefined ? -1 : text.indexOf(`;${stem};`);
	if (at < 0) return 0;
	const from = text!.lastIndexOf(':', at) + 1;
	return Number(text!.slice(from, text!.indexOf(';', from)));
}
