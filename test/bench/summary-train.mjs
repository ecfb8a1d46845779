/**
 * Learns src/engine/summary/weights.ts: `node test/bench/summary-train.mjs --write`. Repeatable: nothing is left to chance.
 * `plain` and `third` are those under which the sentences chosen beside the lead are expected to reach most ROUGE-1, over
 * all that might be chosen. `parted` is a logistic regression of an editor's picks, on the stories of test/editors that
 * are not kept. Prints the figures of stories that were not learned from beside those of all.
 */
import {writeFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import {expectation} from './expectation.mjs';
import {logistic} from './regression.mjs';
import {rouge1} from './rouge.mjs';
import {agreeing, editorStories, engine, leadOf, samples} from './summary-data.mjs';

const target = new URL('../../src/engine/summary/weights.ts', import.meta.url);
const folds = 5;
/** What holds the picks' weights small, in shares of what a measure varies by. */
const hold = 0.02;
const budgets = [95, 60];
/** So far into a story sentences are tried: fewer than one in a hundred is chosen from behind them. */
const reach = 30;
/** A story of the smaller set counts for so many of the larger. */
const counts = {cnn: 1, frank: 3};
const zero = new Proxy({}, {get: () => 0});
const none = {plain: zero, parted: zero, third: 0};

const {beside, Choice, choose, measure, measureInPart, readText, sentences, stakes} = await engine();

/** @param {number[]} numbers */
const sum = numbers => numbers.reduce((all, one) => all + one, 0);
/** @param {number[]} numbers */
const mean = numbers => sum(numbers) / (numbers.length || 1);

/** @param {any} story @param {any} weights @param {{sentences: number, words: number}} room @returns {string[]} */
const summary = ({read}, weights, room) =>
	choose(read.scale, read.statements, room, {...none, ...weights}).map((/** @type {any} */ one) => one.text);

/** @param {string[]} sentences @param {string[]} references */
const best = (sentences, references) => Math.max(...references.map(one => rouge1(sentences, one)));

/** A story's ROUGE-1 over the lead's at each budget. @param {any} story @param {any} weights @returns {number[]} */
const gains = (story, weights) =>
	budgets.map(
		words =>
			best(summary(story, weights, {sentences: 3, words}), story.references) -
			best(leadOf(story.lines, 3, words === 60 ? 60 : Number.POSITIVE_INFINITY), story.references),
	);

/** The first statement of a story as the engine finds it. @param {any} read */
const first = ({scale, statements}) => choose(scale, statements, {sentences: 1, words: 0}, none)[0];

/** All that may stand beside a story's lead, one sentence or two, with the words it takes. @param {any} story */
function optionsOf({read, references}) {
	const {scale, statements} = read;
	const lead = first(read);
	const able = beside(lead, scale, statements).slice(0, reach);
	const measured = new Map(
		able.map((/** @type {any} */ one) => [one, Object.values(measure(one, {...scale, lead: lead.terms}))]),
	);
	const option = (/** @type {any[]} */ chosen, /** @type {number} */ given) => {
		const rows = chosen.map(one => measured.get(one));
		const texts = [lead, ...chosen].sort((a, b) => a.order - b.order).map(one => one.text);
		return {
			words: [lead, ...chosen].reduce((sum, one) => sum + one.words, 0),
			measured: [
				...rows[0].map((/** @type {number} */ _, /** @type {number} */ at) => sum(rows.map(row => row[at]))),
				chosen.length - 1,
			],
			given,
			reached: best(texts, references),
		};
	};
	return able.flatMap((/** @type {any} */ one, /** @type {number} */ at) => {
		const choice = new Choice(lead, {sentences: 3, words: Math.max(...budgets)}, statements, stakes.plain);
		if (!choice.accepts(one)) return [];
		const given = choice.introductions(one.text);
		choice.take(one);
		const more = able.slice(at + 1).filter((/** @type {any} */ other) => choice.accepts(other));
		return [
			option([one], given),
			...more.map((/** @type {any} */ other) => option([one, other], given + choice.introductions(other.text))),
		];
	});
}

/** @param {any[]} stories @returns {{plain: Record<string, number>, third: number}} */
function learnChoice(stories) {
	const choices = stories.flatMap(({set, options}) =>
		budgets.map(words => ({
			options: options.filter((/** @type {any} */ one) => one.words <= words),
			weight: counts[/** @type {keyof typeof counts} */ (set)],
		})),
	);
	const weights = expectation(choices.filter(({options}) => options.length > 0)).map(one => Number(one.toPrecision(3)));
	const names = Object.keys(measure(stories[0].read.statements[0], stories[0].read.scale));
	return {
		plain: Object.fromEntries(names.map((name, at) => [name, weights[at] ?? 0])),
		third: -(weights.at(-1) ?? 0),
	};
}

/** The statements beside the lead as they are measured, and whether the editor picked them. @param {any} story */
function rowsOf({read, picks}) {
	const lead = first(read);
	const wanted = picks.flatMap((/** @type {any} */ {sentence, or = []}) => [sentence, ...or]);
	const able = read.statements.filter((/** @type {any} */ one) => one !== lead && one.alone && one.words <= 45);
	return able.map((/** @type {any} */ one) => ({
		measured: measureInPart(one, {...read.scale, lead: lead.terms}),
		value: wanted.includes(one.text) ? 1 : 0,
		weight: 1 / able.length,
	}));
}

/** @param {any[]} stories */
function learnPicks(stories) {
	const rows = stories.flatMap(rowsOf);
	const weights = logistic(rows, hold);
	const names = Object.keys(rows[0].measured);
	return {parted: Object.fromEntries(names.map((name, at) => [name, Number((weights[at] ?? 0).toPrecision(2))]))};
}

/**
 * Each story judged by what was learned from the stories of other folds.
 * @template T, J @param {T[]} stories @param {number} count of folds
 * @param {(learned: T[]) => any} learn @param {(story: T, weights: any) => J} judge
 */
function heldOut(stories, count, learn, judge) {
	const weights = Array.from({length: count}, (_, fold) => learn(stories.filter((_, at) => at % count !== fold)));
	return stories.map((story, at) => judge(story, weights[at % count]));
}

function learnPlain() {
	const news = (samples() ?? [])
		.map(sample => ({...sample, lines: sample.paragraphs.flatMap(text => sentences(text)), read: readText(sample)}))
		.filter(({read}) => read.statements.length > 2)
		.map(story => ({...story, options: optionsOf(story)}));
	const weights = learnChoice(news);
	const apart = heldOut(news, folds, learnChoice, gains);
	for (const set of new Set(news.map(one => one.set)))
		budgets.forEach((words, at) => {
			const isOwn = (/** @type {unknown} */ _, /** @type {number} */ story) => news[story]?.set === set;
			const held = mean(apart.filter(isOwn).map(gain => gain[at] ?? 0));
			const all = mean(news.filter(isOwn).map(story => gains(story, weights)[at] ?? 0));
			console.log(
				`${set}, ${words} words: ROUGE-1 over the lead ${held.toFixed(2)} held out, ${all.toFixed(2)} learned`,
			);
		});
	return weights;
}

function learnParted() {
	const stories = editorStories()
		.filter(story => !story.kept)
		.map(story => ({...story, read: readText(story)}));
	const judge = (/** @type {any} */ story, /** @type {any} */ weights) =>
		agreeing(story, summary(story, weights, {sentences: 3, words: 95}));
	const weights = learnPicks(stories);
	const held = sum(heldOut(stories, stories.length, learnPicks, judge));
	const all = sum(stories.map(story => judge(story, weights)));
	console.log(`editor: ${held} of ${sum(stories.map(one => one.picks.length))} picks held out, ${all} learned`);
	return weights;
}

/** @param {{plain: Record<string, number>, third: number, parted: Record<string, number>}} weights */
function write({plain, third, parted}) {
	const lines = (/** @type {Record<string, number>} */ weights) =>
		Object.entries(weights)
			.map(([name, weight]) => `\t${name}: ${weight},\n`)
			.join('');
	writeFileSync(
		target,
		`/** Learned by \`node test/bench/summary-train.mjs --write\`; score.ts says what is measured. */

/** Of any sentence: points of ROUGE-1 that it may be expected to add to the lead. */
export const plain = {
${lines(plain)}};
/** What a sentence after the second must be worth: a summary that tells less in more words is the worse. */
export const third = ${third};

/** Of a sentence in a story whose sections say what they hold: log-odds that an editor would pick it. */
export const parted = {
${lines(parted)}};
`,
	);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
	const weights = {...learnPlain(), ...learnParted()};
	if (process.argv.includes('--write')) write(weights);
	else console.log(weights);
}
