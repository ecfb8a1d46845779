/**
 * Learns src/engine/summary/weights.ts: `node test/bench/summary-train.mjs --write`. Repeatable: nothing is left to chance.
 * `plain` is found by climbing: each weight is made larger and smaller in turn while the summaries' own ROUGE-1 on news
 * with references grows. (Ridge and logistic regressions of what a sentence adds to the lead gave 0.3 to 0.7 less on
 * folds held out.) `parted` is a logistic regression of an editor's picks, on the stories of test/editors that are not
 * kept. Prints the figures of stories that were not learned from beside those of all.
 */
import {writeFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import {logistic} from './regression.mjs';
import {rouge1} from './rouge.mjs';
import {agreeing, editorStories, engine, samples} from './summary-data.mjs';

const target = new URL('../../src/engine/summary/weights.ts', import.meta.url);
const folds = 5;
/** What holds the picks' weights small, in shares of what a measure varies by. */
const hold = 0.02;
/** Where the climb begins, and how far its steps reach: in round three a weight changes by a fifth. */
const start = {early: 10, headline: 5, lead: -8, centre: 0.3, words: -0.8, person: -1, quoted: -1};
const steps = [0.5, 0.3, 0.2];
const budgets = [95, 60];
const zero = new Proxy({}, {get: () => 0});

const {choose, measureInPart, readText} = await engine();

/** @param {number[]} numbers */
const mean = numbers => numbers.reduce((sum, one) => sum + one, 0) / (numbers.length || 1);

/** @param {any} story @param {any} plain @param {any} parted @param {{sentences: number, words: number}} room @returns {string[]} */
const summary = (story, plain, parted, room) =>
	choose(story.read.scale, story.read.statements, room, {plain, parted}).map((/** @type {any} */ one) => one.text);

/** @param {string[]} sentences @param {string[]} references */
const best = (sentences, references) => Math.max(...references.map(one => rouge1(sentences, one)));

/** The mean ROUGE-1 of a story's summaries over the budgets. @param {any} story @param {any} plain */
const gain = (story, plain) =>
	mean(budgets.map(words => best(summary(story, plain, zero, {sentences: 3, words}), story.references)));

/** Each weight larger and smaller in turn, kept when the stories gain. @param {any[]} stories */
function climb(stories) {
	/** @type {Record<string, number>} */
	let weights = {...start};
	let top = mean(stories.map(story => gain(story, weights)));
	for (const step of steps)
		for (const name of Object.keys(start))
			for (const times of [1 + step, 1 / (1 + step)]) {
				const tried = {...weights, [name]: Number(((weights[name] ?? 0) * times).toPrecision(3))};
				const reached = mean(stories.map(story => gain(story, tried)));
				if (reached > top) [top, weights] = [reached, tried];
			}
	return weights;
}

/** The statements beside the lead as they are measured, and whether the editor picked them. @param {any} story */
function rowsOf({read, picks}) {
	const [lead] = choose(read.scale, read.statements, {sentences: 1, words: 0}, {plain: zero, parted: zero});
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
	return Object.fromEntries(names.map((name, at) => [name, Number((weights[at] ?? 0).toPrecision(3))]));
}

/**
 * Each story judged by what was learned from the stories of other folds.
 * @template T @param {T[]} stories @param {number} count of folds
 * @param {(learned: T[]) => any} learn @param {(story: T, weights: any) => number} judge
 */
function heldOut(stories, count, learn, judge) {
	const weights = Array.from({length: count}, (_, fold) => learn(stories.filter((_, at) => at % count !== fold)));
	return stories.map((story, at) => judge(story, weights[at % count]));
}

function learnPlain() {
	const news = (samples() ?? [])
		.map(sample => ({...sample, read: readText(sample)}))
		.filter(({read}) => read.statements.length > 2);
	const weights = climb(news);
	const apart = heldOut(news, folds, climb, gain);
	for (const set of new Set(news.map(one => one.set))) {
		const own = news.filter(one => one.set === set);
		const held = mean(apart.filter((_, at) => news[at]?.set === set));
		const all = mean(own.map(story => gain(story, weights)));
		console.log(`${set}: ROUGE-1 ${held.toFixed(2)} held out, ${all.toFixed(2)} learned`);
	}
	return weights;
}

function learnParted() {
	const stories = editorStories()
		.filter(story => !story.kept)
		.map(story => ({...story, read: readText(story)}));
	const judge = (/** @type {any} */ story, /** @type {any} */ weights) =>
		agreeing(story, summary(story, zero, weights, {sentences: 3, words: 95}));
	const weights = learnPicks(stories);
	const sum = (/** @type {number[]} */ numbers) => numbers.reduce((all, one) => all + one, 0);
	const held = sum(heldOut(stories, stories.length, learnPicks, judge));
	const all = sum(stories.map(story => judge(story, weights)));
	console.log(`editor: ${held} of ${sum(stories.map(one => one.picks.length))} picks held out, ${all} learned`);
	return weights;
}

/** @param {Record<string, number>} plain @param {Record<string, number>} parted */
function write(plain, parted) {
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

/** Of a sentence in a story whose sections say what they hold: log-odds that an editor would pick it. */
export const parted = {
${lines(parted)}};
`,
	);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
	const [plain, parted] = [learnPlain(), learnParted()];
	if (process.argv.includes('--write')) write(plain, parted);
	else console.log({plain, parted});
}
