/** What a stem counts that a line is worded in. */
import {remembered} from '../page/remembered';
import {saidOf} from '../page/stem-store';
import stems from './stems.data';

/** What was looked up is kept, since words come again and again: not more stems than this. */
const mostKnown = 8000;

/** In log-odds that the line is an appeal; 0 for a stem of which nothing was learned. */
export const weightOf = remembered(mostKnown, (stem: string) => Number(saidOf(stem, stems.weights) ?? 0));
