/** Lines that offer what bears the house's own name: "Sign up for the Quay PM newsletter here." */

import type {Reason} from '../../reasons';
import {each} from '../page/each';
import {firstWord} from '../page/plain';
import {linesWithin} from '../page/sheet';
import {callIn} from '../prompts/calls';
import type {Draft} from './draft';

/** No such line has more characters, and no label before it. */
const most = {line: 200, label: 40};

/** What a house offers under its name. */
const offered = new Set<Reason>(['newsletter', 'app', 'subscribe', 'sign-up']);

/** A shorter first word of a name, or one that many have, names no house. */
const shortest = 4;
const common = new Set('the daily news morning evening weekly national local city radio times post new'.split(' '));

/** How a house is called for short: "Quay" for the Quay Brief. */
const shortOf = (name: string): string | undefined =>
	name
		.split(/[\s.]/u)
		.find(word => word.length >= shortest && /^\p{Lu}/u.test(word) && !common.has(word.toLowerCase()));

/** Gives the lines that ask for something with the house's name in it their reason, a label before it or not. */
export function* dropOffers({sheet, box, verdicts, houses}: Draft): Generator<void, void> {
	const names = new Set(houses.map(shortOf).filter(name => name !== undefined));
	if (names.size === 0) return;
	yield* each(linesWithin(sheet, box), ({index, text}) => {
		if (verdicts.has(index) || text.length > most.line) return;
		const at = text.indexOf(': ');
		const said = at > 0 && at <= most.label ? text.slice(at + 2) : text;
		if (![...names].some(name => said.indexOf(` ${name} `) > 0)) return;
		const call = callIn(said, firstWord(said));
		if (call && offered.has(call.reason))
			verdicts.set(index, {reason: call.reason, evidence: 'offers what bears the name of its house'});
	});
}
