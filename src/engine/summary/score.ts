/** How much a sentence tells of its story: the number by which a summary is chosen. */
import {isPoint} from './digest';
import type {Scale} from './scale';
import {looksAhead, tellsDate, tellsOutcome} from './signs';
import {quotedShare} from './statement';
import type {Statement} from './statements';
import {share} from './terms';

const person = /\b(?:I|[Mm][ey]|[Ww]e|[Uu]s|[Oo]ur|[Yy]ou|[Yy]our)\b/;

/** What is measured of any sentence. */
export function measure(one: Statement, scale: Scale) {
	let centre = 0;
	for (const term of one.terms) centre += scale.centre.get(term) ?? 0;
	return {
		early: 1 / (1 + one.order),
		headline: share(scale.headline, one.terms),
		lead: share(scale.lead, one.terms),
		centre,
		words: one.words / 10,
		person: person.test(one.text) ? 1 : 0,
		quoted: quotedShare(one.text),
	};
}

/** What is measured beside that in a story whose sections say what they hold. */
export function measureInPart(one: Statement, scale: Scale) {
	const {role, label} = scale.sections[one.section]!;
	const is = (test: boolean): number => (test ? 1 : 0);
	const {early, headline, lead, centre, words, person, quoted} = measure(one, scale);
	return {
		early,
		headline,
		lead,
		centre,
		words,
		person,
		quoted,
		few: is(one.words < 12),
		many: is(one.words > 32),
		opens: is(one.block === 0 && one.within === 0),
		begins: is(one.within === 0),
		digest: is(isPoint(one, scale.digest)),
		ahead: looksAhead(one.text, scale.language),
		outcome: is(tellsOutcome(one.text)),
		dated: is(tellsDate(one.text, scale.language)),
		figures: is(/\d/.test(one.text)),
		newest: is(role === 'newest'),
		why: is(role === 'why'),
		next: is(role === 'next'),
		counter: is(role === 'counter'),
		quotes: is(role === 'quotes' || role === 'numbers'),
		unknown: is(label !== undefined && role === undefined),
	};
}

/** The worth of what was measured. */
export function weigh<T extends Record<string, number>>(measured: T, weights: {[K in keyof T]: number}): number {
	let sum = 0;
	for (const name in measured) sum += measured[name]! * weights[name];
	return sum;
}
