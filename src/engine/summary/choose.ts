/** Choosing sentences that together make a summary. */
import {alike, Choice, saysAgain, stakes} from './choice';
import {isPoint} from './digest';
import {findLead} from './lead';
import type {Scale} from './scale';
import {measure, measureInPart, weigh} from './score';
import {isParted, slotsOf} from './slots';
import type {Statement} from './statements';
import {share} from './terms';
import * as trained from './weights';

/**
 * At most so many sentences, and so many words in all; the first chosen stands even where it is longer. `more`: so many
 * words for the sake of a sentence that the summary must not lack.
 */
export type Room = {sentences: number; words: number; more?: number};
type Weights = Pick<typeof trained, 'plain' | 'parted'> & {third: number};

/** A longer sentence stands only as the lead. */
const longest = 45;

/**
 * The lead, and the best that fit beside it, in story order; none for a story without statements. A lead that the
 * standfirst above has said already is left out.
 * @param weights other than the learned ones, for the bench that learns them
 */
export function choose(
	scale: Scale,
	statements: readonly Statement[],
	room: Room,
	weights: Weights = trained,
): Statement[] {
	const lead = findLead(scale, statements, one => worth(one, scale, weights));
	if (!lead || room.sentences < 1) return [];
	const measured = {...scale, lead: lead.terms};
	const valued = beside(lead, scale, statements).map(one => ({one, value: worth(one, measured, weights)}));
	const stake = isParted(scale) ? stakes.parted : stakes.plain;
	const choice = new Choice(lead, room, statements, stake, share(lead.terms, scale.standfirst) > alike);
	for (const slot of slotsOf(scale, valued, weights.third)) choice.fill(slot);
	return choice.inOrder();
}

/** The statements that can stand beside a lead: no scene before it, nothing that says the standfirst again. */
export function beside(
	lead: Statement,
	{kind, digest, standfirst}: Scale,
	statements: readonly Statement[],
): Statement[] {
	const opens = kind !== 'live' && !isPoint(lead, digest);
	const isScene = (one: Statement): boolean => opens && one.section === lead.section && one.order < lead.order;
	return statements.filter(
		one => one !== lead && one.alone && one.words <= longest && !isScene(one) && !saysAgain(one.terms, standfirst),
	);
}

function worth(one: Statement, scale: Scale, {plain, parted}: Weights): number {
	return isParted(scale) ? weigh(measureInPart(one, scale), parted) : weigh(measure(one, scale), plain);
}
