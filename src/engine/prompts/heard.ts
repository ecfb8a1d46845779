/** What the lines of a page ask of its reader, before anything is made of it. */
import {each} from '../page/each';
import {isFullProse} from '../page/prose';
import type {Line} from '../page/sheet';
import {within} from '../page/within';
import type {Phrasebook} from '../site/phrasebook';
import {askedIn, type Heard, phraseIn} from './asking';
import {longestCall} from './calls/index';
import {isMeant} from './meant';

/**
 * All that was heard, by its first line, save in navigation and footers; and the first and last full line of running text
 * (`isFullProse`, so outside of these too), -1 when there is none. `near`: what a line asks for, wherever it stands, to tell what company others keep.
 */
export type Hearing = {
	heard: ReadonlyMap<number, Heard>;
	first: number;
	last: number;
	near: (index: number) => Heard | undefined;
};

/** Goes through the lines once. `book` holds the frame phrases of the recipe, when one covers the page. */
export function* hear(lines: readonly Line[], book: Phrasebook): Generator<void, Hearing> {
	const heard = new Map<number, Heard>();
	const meant = (one: Heard | undefined) => (one && isMeant(one, lines) ? one : undefined);
	const passed = new Set<number>();
	const near = (i: number) => heard.get(i) ?? (passed.has(i) ? meant(askedIn(lines[i]!, lines)) : undefined);
	const hearing: Hearing = {heard, first: -1, last: -1, near};
	let past = -1;
	yield* each(lines, (line, i) => {
		if (line.media || i <= past) return;
		const isPassed = isAside(line);
		const may = line.length <= 2 * longestCall && !(line.within & within.pre);
		const phrase = may ? phraseIn(line, lines, book) : undefined;
		const one = phrase ?? (may && !isPassed ? askedIn(line, lines) : undefined);
		if (one && isMeant(one, lines)) {
			heard.set(i, one);
			past = one.to;
		} else if (!one && may && isPassed) passed.add(i);
		else if (!one && isFullProse(line)) {
			if (hearing.first < 0) hearing.first = i;
			hearing.last = i;
		}
	});
	return hearing;
}

/** Whether a line stands in navigation or a footer: four of ten lines do, and what they ask for is left in the page. */
const isAside = ({within: context}: Line): boolean =>
	(context & (within.nav | within.footer)) !== 0 && !(context & within.dialog);
