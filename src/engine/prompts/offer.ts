/** Lines that offer something beside a prompt, in the small box that they share with it. */
import {isFullProse} from '../page/prose';
import type {Line} from '../page/sheet';
import {within} from '../page/within';
import {calledIn} from './asking';
import {asksIn} from './calls/index';
import {saidBy} from './pitch';

/** What the words of such a line say, in log-odds: beside a prompt less is enough than of a pitch. */
const least = 2;

/**
 * Whether a line beside a prompt is of its kind: a call that nothing answers, one that begins as calls do ("Sign up to First
 * Boat"), or a few words that offer something. What leads elsewhere is the page's own.
 */
export function isOffer(line: Line): boolean {
	if (line.media || line.within & (within.link | within.quote)) return false;
	const call = calledIn(line);
	if (call) return call.reason !== 'related';
	const {odds} = saidBy(line);
	return !isFullProse(line) && (odds >= least || (odds > 0 && asksIn(line)));
}
