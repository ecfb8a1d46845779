/**
 * Learns src/engine/appeals/weights.ts: `npm run bench -- appeals --write`. A logistic regression of whether a
 * line appeals to its reader, from the invented lines of test/fixtures/appeals.tsv, each set in a story's page, and from
 * lines of stories: those of the same file, of prose.tsv and restraint.tsv, of the fixtures and of the corpora, where
 * these are.
 * Prints how many appeals are heard, and how many lines of stories are taken for some, in each part of the file when it
 * was not learned from, and in the kept files, from which nothing is learned; `--worst` lists those it gets wrong there.
 */
import {writeFileSync} from 'node:fs';
import {appealWeightsText} from './appeal-weights-text.mjs';
import {steps} from './bundle.mjs';
import {weightsOf} from './descent.mjs';
import {gathered} from './gather.mjs';
import {parts} from './samples.mjs';

/** @typedef {import('./samples.mjs').Sample} Sample */

const target = new URL('../../src/engine/appeals/weights.ts', import.meta.url);

/**
 * How weights are held to 0: those of stems, and those of what is measured, for each row. A stem that fewer lines have
 * says nothing.
 * @typedef {{stem: number, measure: number, fewest: number}} Hold
 */

/** @type {Hold} */
const loose = {stem: 0.6, measure: 0.0002, fewest: 2};

/** Files that are learned from: what is asked of the reader and ordinary lines of stories, then stories alone. */
export const lists = ['appeals', 'prose'];
export const stories = ['fixtures', 'restraint', 'corpora'];

/** Files that are only counted: nothing is learned from them. */
export const keptFiles = ['appeals-kept', 'aggregators-kept', 'services-kept'];

/** The samples with those of their stems alone that are not rare. @param {Sample[]} samples @param {number} fewest @returns {Sample[]} */
function withoutRare(samples, fewest) {
	/** @type {Map<string, number>} */
	const counts = new Map();
	for (const {features} of samples) for (const name of features.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
	return samples.map(one => ({
		...one,
		features: new Map([...one.features].filter(([name]) => !name.startsWith(' ') || (counts.get(name) ?? 0) >= fewest)),
	}));
}

/** @param {Sample[]} samples @param {Hold} hold */
export function learned(samples, hold = loose) {
	const heavy = samples.reduce((sum, {weight}) => sum + weight, 0) * hold.measure;
	return weightsOf(withoutRare(samples, hold.fewest), name =>
		name.startsWith(' ') ? hold.stem : name === 'base' ? 0 : heavy,
	);
}

/** @param {Map<string, number>} weights @param {Sample} sample */
export const oddsOf = (weights, {features}) =>
	[...features].reduce((odds, [name, value]) => odds + value * (weights.get(name) ?? 0), 0);

/** @param {string} name @param {Sample[]} seen @param {Sample[]} others @param {Map<string, number>} weights */
function report(name, seen, others, weights) {
	const heard = (/** @type {Sample[]} */ some) => some.filter(one => oddsOf(weights, one) > 0).length;
	const of = (/** @type {Sample[]} */ some) => `${heard(some)} of ${some.length}`;
	const [appeals, near] = [seen.filter(one => one.value), seen.filter(one => !one.value)];
	console.log(`${name.padEnd(16)} appeals ${of(appeals)}, near misses ${of(near)}, lines of stories ${of(others)}`);
}

/** The samples of some sources with their stems as the engine counts them. @param {string[]} sources */
async function evened(sources) {
	const {evenness} = await steps();
	const isStem = (/** @type {[string, number]} */ [name]) => name.startsWith(' ');
	return (await gathered(sources)).map(one => {
		const times = evenness([...one.features].filter(isStem).reduce((sum, [, share]) => sum + share * share, 0));
		const counted = [...one.features].map(([name, value]) => [name, isStem([name, value]) ? value * times : value]);
		return {...one, features: new Map(/** @type {[string, number][]} */ (counted))};
	});
}

/** @param {string[]} args */
export async function run(args) {
	const listed = (await evened(lists)).filter(isNoTool);
	const others = await evened(stories);
	const all = [...listed, ...others];
	for (let part = 1; part <= parts; part++) {
		const isSeen = (/** @type {Sample} */ one) => one.set === `part ${part}`;
		const weights = learned(all.filter(one => !isSeen(one)));
		report(`part ${part}`, listed.filter(isSeen), others, weights);
		if (args.includes('--worst')) worst(listed.filter(isSeen), weights);
	}
	const weights = learned(all);
	for (const file of keptFiles) report(file, (await evened([file])).filter(isNoTool), others, weights);
	if (args.includes('--write')) writeFileSync(target, appealWeightsText(weights, measuresIn(all)));
}

/** A page's tools are neither appeals nor story. @param {Sample} sample */
const isNoTool = ({kind}) => kind !== 'tool';

/** What is measured of every line, in its order. @param {Sample[]} samples */
const measuresIn = samples => [...(samples[0]?.features.keys() ?? [])].filter(name => !name.startsWith(' '));

/** @param {Sample[]} some @param {Map<string, number>} weights */
function worst(some, weights) {
	const wrong = some.map(one => ({...one, odds: oddsOf(weights, one)})).sort((a, b) => a.odds - b.odds);
	for (const one of wrong.filter(one => one.value && one.odds < 0))
		console.log('not heard', one.odds.toFixed(1), one.text);
	for (const one of wrong.filter(one => !one.value && one.odds > 0))
		console.log('story', one.odds.toFixed(1), one.text);
}
