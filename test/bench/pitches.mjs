/**
 * Learns src/engine/prompts/pitch-weights.ts: `npm run bench -- pitches --write`. A logistic regression of whether a line
 * pitches something, from the lines that appeals.mjs learns from. Of those of appeals.tsv, the kinds that offer what a
 * house has are pitches, those that ask for something else (a comment, a tip) are none, and teasers are left out.
 * Prints how many pitches would be hidden, and how many lines of stories, in each part of the file when it was not
 * learned from, and in appeals-kept.tsv; `--worst` lists those it gets wrong there.
 */
import {writeFileSync} from 'node:fs';
import {appealsIn, fromCorpora, fromFixtures, fromRestraint, invented, learned, oddsOf, parts} from './appeals.mjs';
import {steps} from './bundle.mjs';
import {hasCorpora} from './corpora.mjs';
import {pitchWeightsText, rounded} from './pitch-weights-text.mjs';

/** @typedef {import('./appeals.mjs').Sample} Sample */

const target = new URL('../../src/engine/prompts/pitch-weights.ts', import.meta.url);

/** What lines of a kind offer. @type {Record<string, string>} */
const offers = {
	'sign-up': 'sign-up',
	subscribe: 'subscribe',
	newsletter: 'newsletter',
	app: 'app',
	donate: 'support',
	follow: 'promo',
};

/** What of a line counts beside its words. */
const looks = new Set(
	'base question loud digits short long ends linked button heading item fields buttons answers few sentences between'.split(
		' ',
	),
);

/** Kinds of lines that are appeals and stay in the page. */
const others = new Set(['comments', 'share', 'tip']);

/** @param {Sample[]} samples */
const pitchesAmong = samples =>
	samples
		.filter(({value, kind}) => value === 0 || kind in offers || others.has(kind))
		.map(sample => ({
			...sample,
			value: sample.kind in offers ? 1 : 0,
			reason: offers[sample.kind],
			features: featuresOf(sample),
		}));

/** Of what is measured of an appeal, what counts for a pitch. @param {Sample} sample */
function featuresOf({features, isCall}) {
	const own = [...features].filter(([name]) => name.startsWith(' ') || looks.has(name));
	return new Map([...own, ['call', Number(isCall)]]);
}

/** What the words of a line itself say. @param {Map<string, number>} weights @param {Sample} sample */
const saidOf = (weights, {features}) =>
	[...features]
		.filter(([name, value]) => (name.startsWith(' ') && value === 1) || name === 'call')
		.reduce((odds, [name, value]) => odds + value * (weights.get(name) ?? 0), 0);

/** What answers a line, or stands beside it for that. */
const answers = ['linked', 'button', 'fields', 'buttons', 'answers'];

/** As `pitchIn` has it. @param {any} engine @param {Map<string, number>} weights @param {Sample} sample */
function isPitch({least}, weights, sample) {
	const isAnswered = answers.some(name => sample.features.get(name));
	const bar = isAnswered ? least.answered : least.alone;
	return saidOf(weights, sample) >= least.words && oddsOf(weights, sample) >= bar;
}

/** @param {any} engine @param {string} name @param {Sample[]} seen @param {Sample[]} stories @param {Map<string, number>} weights */
function report(engine, name, seen, stories, weights) {
	const of = (/** @type {Sample[]} */ some) =>
		`${some.filter(one => isPitch(engine, weights, one)).length} of ${some.length}`;
	const [pitches, none] = [seen.filter(one => one.value), seen.filter(one => !one.value)];
	const [near, callouts] = [none.filter(one => !one.kind), none.filter(one => one.kind)];
	console.log(
		`${name.padEnd(7)} pitches ${of(pitches)}, callouts ${of(callouts)}, near misses ${of(near)}, lines of stories ${of(stories)}`,
	);
}

/** @param {any} engine @param {Sample[]} some @param {Map<string, number>} weights */
function worst(engine, some, weights) {
	for (const one of some) {
		const is = isPitch(engine, weights, one);
		if (is !== (one.value === 1)) console.log(is ? 'hidden  ' : 'not seen', oddsOf(weights, one).toFixed(1), one.text);
	}
}

/** @param {string[]} args */
export async function run(args) {
	const engine = await steps();
	const all = [fromFixtures(engine), fromRestraint(engine), hasCorpora ? fromCorpora(engine) : []].flat();
	const stories = pitchesAmong(all);
	const listed = pitchesAmong(invented(engine, appealsIn('appeals'), 'appeals'));
	for (let part = 1; part <= parts; part++) {
		const isSeen = (/** @type {Sample} */ one) => one.set === `part ${part}`;
		const weights = rounded(learned([...listed.filter(one => !isSeen(one)), ...stories]));
		report(engine, `part ${part}`, listed.filter(isSeen), stories, weights);
		if (args.includes('--worst')) worst(engine, listed.filter(isSeen), weights);
	}
	const weights = rounded(learned([...listed, ...stories]));
	report(engine, 'kept', pitchesAmong(invented(engine, appealsIn('appeals-kept'), 'kept')), stories, weights);
	if (args.includes('--write')) writeFileSync(target, pitchWeightsText(weights, [...listed, ...stories]));
}
