/**
 * Lines that say by their own words what they are: those that calls do not hear, and scripts that have no calls. A file for
 * each reason; the first rule that a line fits is its own.
 */
import type {RuledReason} from '../../../reasons';
import {ads} from './ad';
import {bios} from './bio';
import {comments} from './comments';
import {credits} from './credit';
import type {Rule} from './form';
import {furniture} from './furniture';
import {newsletters} from './newsletter';
import {promos} from './promo';
import {related} from './related';
import {rights} from './rights';
import {shares} from './share';
import {stamps} from './stamp';

const rulesOf: Readonly<Record<RuledReason, readonly Rule[]>> = {
	promo: promos,
	stamp: stamps,
	credit: credits,
	rights,
	comments,
	share: shares,
	bio: bios,
	ad: ads,
	furniture,
	related,
	newsletter: newsletters,
};

export const rules = (Object.entries(rulesOf) as [RuledReason, readonly Rule[]][]).flatMap(([reason, own]) =>
	own.map(rule => ({...rule, reason})),
);
