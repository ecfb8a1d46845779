/** Where a summary's sentences come from, beside its lead. */
import type {Role} from '../../story';
import {isAttributed} from '../line/claims';
import {isUpshot} from '../line/labels';
import {isPoint} from './digest';
import type {Scale} from './scale';
import {looksAhead, tellsDate, tellsOutcome} from './signs';
import {opensQuote} from './statement';
import type {Statement} from './statements';

/** A statement and its worth. */
export type Valued = {one: Statement; value: number};
/**
 * What one place of the summary is chosen from; `single`: one of them will do, `least`: what it must be worth, `known`: it
 * may name nobody without an introduction, `needed`: the summary may grow longer for its sake.
 */
export type Slot = {candidates: Valued[]; single?: true; least?: number; known?: true; needed?: true};

/** Whether a story's sections say what they hold. */
export function isParted({kind}: Pick<Scale, 'kind'>): boolean {
	return kind !== 'plain';
}

/** What a sentence gains that tells what came about, where its newsroom says that the newest stands. */
const cameAbout = 4;

/** So much less a sentence of a story that is not in parts must be worth, in points of ROUGE-1, where it tells what comes next: measured, it costs none. */
const sooner = 8;
/** And so much less where it says when. */
const dated = 2;

/**
 * The slots to fill in turn. What a claim was found to be comes first: without it, the claim stands alone. A newsroom's own
 * points are all there is to choose from, unless they are very short. A story in parts gives what comes next, and what is
 * newest or at stake; any other its best, what comes next, what its newsroom says it comes to, and more only
 * where that tells much.
 * @param third what a sentence after the second must be worth in a story that is not in parts
 */
export function slotsOf({sections, kind, digest, language}: Scale, valued: Valued[], third: number): Slot[] {
	const findings = {candidates: valued.filter(({one}) => one.found).map(ownWord), single: true, needed: true} as const;
	if (kind === 'plain')
		return [
			findings,
			{candidates: valued, single: true},
			{
				candidates: valued.filter(({one}) => isOutlook(one, language)).map(one => soonest(one, language)),
				single: true,
				least: third - sooner,
				known: true,
				needed: true,
			},
			{
				candidates: valued.filter(({one}) => one.block === 0 && isUpshot(sections[one.section]!.label ?? '')),
				single: true,
			},
			{candidates: valued, least: third},
		];
	const held = kind === 'digest' ? valued.filter(({one}) => isPoint(one, digest)) : valued;
	const inRole = ({one}: Valued, ...roles: (Role | undefined)[]): boolean =>
		roles.includes(sections[one.section]!.role);
	const withOutcome = (one: Valued): Valued =>
		inRole(one, 'newest') && tellsOutcome(one.one.text) ? {...one, value: one.value + cameAbout} : one;
	const next = held.filter(one => inRole(one, 'next'));
	const ahead = next.length > 0 ? next : held.filter(({one}) => looksAhead(one.text, language) === 1);
	const coming = new Set(ahead);
	const told = held.filter(one => !coming.has(one)).map(withOutcome);
	const heart = told.filter(one => inRole(one, 'newest', 'why', 'counter'));
	return [
		...(kind === 'digest' ? [] : [findings]),
		{candidates: ahead, single: true},
		{candidates: heart, single: true},
		{candidates: told},
		{candidates: held},
		{candidates: inOrder(valued), least: Number.POSITIVE_INFINITY},
	];
}

/** A finding opens with what was found, or says first what is claimed; what somebody says on the way stands for it only where nothing else does. */
const ownWord = ({one, value}: Valued): Valued => ({
	one,
	value: value - (isAttributed(one.text) ? 200 : 0) - (one.block > 0 ? 100 : 0),
});

/** What somebody hopes for in a quotation is none. */
const isOutlook = ({text}: Statement, language: string | undefined): boolean =>
	!opensQuote.test(text) && looksAhead(text, language) === 1;

const soonest = ({one, value}: Valued, language: string | undefined): Valued => ({
	one,
	value: value + (tellsDate(one.text, language) ? dated : 0),
});

/** The first in the story are worth most. */
const inOrder = (valued: Valued[]): Valued[] => valued.map(({one}) => ({one, value: -one.order}));
