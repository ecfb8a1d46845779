/**
 * Learns src/engine/prompts/pitch-weights.ts: `npm run bench -- pitches --write`. A logistic regression of whether a line
 * pitches something, from the lines that appeals.mjs learns from. Of those of appeals.tsv, the kinds that offer what a
 * house has are pitches, those that ask for something else (a comment, a tip) are none, and teasers are left out.
 * Prints how many pitches would be hidden, and how many lines of stories, in each part of the file when it was not
 * learned from, and in the kept files; `--worst` lists those it gets wrong there.
 */
import {writeFileSync} from 'node:fs';
import {keptFiles, learned, lists, oddsOf, stories} from './appeals.mjs';
import {steps} from './bundle.mjs';
import {gathered} from './gather.mjs';
import {pitchWeightsText, rounded} from './pitch-weights-text.mjs';
import {parts} from './samples.mjs';

/** @typedef {import('./samples.mjs').Sample} Sample */

const target = new URL('../../src/engine/prompts/pitch-weights.ts', import.meta.url);

/** What lines of a kind offer. @type {Record<string, string>} */
const offers = {
	'sign-up': 'sign-up',
	'sign-in': 'sign-in',
	subscribe: 'subscribe',
	newsletter: 'newsletter',
	app: 'app',
	donate: 'support',
	follow: 'promo',
};

/** A stem that so many of a language's lines of stories have says nothing of what a line offers. */
const everywhere = 0.2;

/**
 * Takes from samples the stems that are everywhere in their language, as the lines listed show.
 * @param {Sample[]} listed
 */
function withoutFunctionWords(listed) {
	const languages = [...new Set(listed.map(({language}) => language))];
	const shares = new Map(languages.map(language => [language, sharesIn(listed, language)]));
	const isTelling = (/** @type {string} */ language, /** @type {string} */ name) =>
		!name.startsWith(' ') || (shares.get(language)?.get(name) ?? 0) < everywhere;
	return (/** @type {Sample[]} */ samples) =>
		samples.map(one => ({
			...one,
			features: new Map([...one.features].filter(([name]) => isTelling(one.language, name))),
		}));
}

/** How many of a language's lines of stories have each stem, as a share. @param {Sample[]} samples @param {string} language */
function sharesIn(samples, language) {
	const stories = samples.filter(one => one.language === language && !one.value && !one.kind);
	/** @type {Map<string, number>} */
	const shares = new Map();
	for (const {features} of stories)
		for (const name of features.keys()) shares.set(name, (shares.get(name) ?? 0) + 1 / stories.length);
	return shares;
}

/** Kinds of lines that are no story and stay in the page; what a wrong one of a kind weighs beside a missed pitch. */
const others = new Map([
	['comments', 1],
	['share', 1],
	['tip', 1],
	['tool', 3],
]);

/** Fewer stems than for appeals, and held closer: what is hidden must be sure. */
const sure = {stem: 1, measure: 0.0002, fewest: 4};

/** @param {Sample[]} samples */
const pitchesAmong = samples =>
	samples
		.filter(({value, kind}) => value === 0 || kind in offers || others.has(kind))
		.map(sample => ({
			...sample,
			value: sample.kind in offers ? 1 : 0,
			weight: others.get(sample.kind) ?? sample.weight,
			reason: offers[sample.kind],
			features: featuresOf(sample),
		}));

/** The stems that are weighed of an appeal, and what of a line's looks counts for a pitch. @param {Sample} sample */
function featuresOf({features, looks, isCall}) {
	const stems = [...features].filter(([name]) => name.startsWith(' '));
	return new Map([...Object.entries(looks), ['base', 1], ...stems, ['call', Number(isCall)]]);
}

/** What the words of a line itself say. @param {Map<string, number>} weights @param {Sample} sample */
const saidOf = (weights, {features}) =>
	[...features]
		.filter(([name, value]) => (name.startsWith(' ') && value === 1) || name === 'call')
		.reduce((odds, [name, value]) => odds + value * (weights.get(name) ?? 0), 0);

/** Whether one of a line's stems is telling. @param {number} least @param {Map<string, number>} weights @param {Sample} sample */
const isTold = (least, weights, {features}) =>
	[...features].some(([name, value]) => /^ [^^]/.test(name) && value === 1 && (weights.get(name) ?? 0) >= least);

/** As `pitchIn` has it. @param {any} engine @param {Map<string, number>} weights @param {Sample} sample */
const isPitch = ({least, leastTelling, barFor}, weights, sample) =>
	sample.may &&
	(sample.isCall || !sample.alone || isTold(leastTelling, weights, sample)) &&
	saidOf(weights, sample) >= least.words &&
	oddsOf(weights, sample) >= barFor(sample.looks);

/** @param {any} engine @param {string} name @param {Sample[]} seen @param {Sample[]} stories @param {Map<string, number>} weights */
function report(engine, name, seen, stories, weights) {
	const of = (/** @type {Sample[]} */ some) =>
		`${some.filter(one => isPitch(engine, weights, one)).length} of ${some.length}`;
	const [pitches, none] = [seen.filter(one => one.value), seen.filter(one => !one.value)];
	const [near, callouts] = [none.filter(one => !one.kind), none.filter(one => one.kind)];
	console.log(
		`${name.padEnd(16)} pitches ${of(pitches)}, callouts ${of(callouts)}, near misses ${of(near)}, lines of stories ${of(stories)}`,
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
	const rows = pitchesAmong(await gathered(lists));
	const telling = withoutFunctionWords(rows);
	const listed = telling(rows);
	const told = telling(pitchesAmong(await gathered(stories)));
	const all = [...listed, ...told];
	for (let part = 1; part <= parts; part++) {
		const isSeen = (/** @type {Sample} */ one) => one.set === `part ${part}` || one.set === `corpora ${part}`;
		const weights = rounded(
			learned(
				all.filter(one => !isSeen(one)),
				sure,
			),
		);
		report(engine, `part ${part}`, listed.filter(isSeen), told.filter(isSeen), weights);
		if (args.includes('--worst')) worst(engine, all.filter(isSeen), weights);
	}
	const weights = rounded(learned(all, sure));
	for (const file of keptFiles) report(engine, file, telling(pitchesAmong(await gathered([file]))), told, weights);
	if (args.includes('--write')) writeFileSync(target, pitchWeightsText(weights, all));
}
