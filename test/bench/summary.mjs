/**
 * The quick summary against the lead, on news stories with reference summaries: `npm run bench -- summary`.
 * Prints the agreement with the editor's set too, of the stories that were tuned on and of those that were kept.
 * ROUGE cannot see whether a summary reads well; the checks can, a little.
 */
import {pathToFileURL} from 'node:url';
import {rouge} from './rouge.mjs';
import {checks} from './summary-checks.mjs';
import {agreeing, editorStories, engine, leadOf, samples} from './summary-data.mjs';

/** @typedef {import('./summary-data.mjs').Sample} Sample */
/** @typedef {{best: number[], failed: string[]}} Result */

/** @param {number[]} numbers */
const mean = numbers => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
/** @param {number[]} numbers @param {number} share */
const quantile = (numbers, share) =>
	[...numbers].sort((a, b) => a - b)[Math.floor(share * (numbers.length - 1))] ?? Number.NaN;

/**
 * The 95 % interval of the mean difference, by 2,000 paired resamplings from a fixed seed.
 * @param {number[]} differences
 */
function interval(differences) {
	let seed = 1;
	const random = () => {
		seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
		return seed / 2 ** 32;
	};
	const means = Array.from({length: 2000}, () =>
		mean(differences.map(() => differences[Math.floor(random() * differences.length)] ?? 0)),
	);
	return [quantile(means, 0.025), quantile(means, 0.975)];
}

/**
 * A summary's ROUGE against its best reference, and the checks it fails.
 * @param {Sample} story @param {string[]} sentences @returns {Result}
 */
function judge(story, sentences) {
	const best = story.references
		.map(reference => rouge(sentences, reference))
		.reduce((one, other) => ((other[0] ?? 0) > (one[0] ?? 0) ? other : one));
	const text = story.paragraphs.join('\n');
	const failed = Object.keys(checks).filter(name => !checks[name]?.(sentences, text));
	return {best, failed};
}

/** What is asked of the mean difference and of its interval. @type {Record<string, (mean: number, low: number, high: number) => boolean>} */
const bars = {
	'no worse': (_, __, high) => high >= 0,
	better: mean => mean > 0,
	'surely better': (_, low) => low > 0,
};

/** @param {string} title @param {keyof typeof bars} bar @param {Result[]} ours @param {Result[]} theirs */
function report(title, bar, ours, theirs) {
	/** @param {Result[]} results @param {number} at */
	const score = (results, at) => mean(results.map(one => one.best[at] ?? 0));
	/** @param {string} name @param {Result[]} results */
	const row = (name, results) =>
		`  ${name.padEnd(8)}${[0, 1, 2].map(at => score(results, at).toFixed(2).padStart(7)).join('')}` +
		`   all checks ${((100 * results.filter(one => one.failed.length === 0).length) / results.length).toFixed(1)} %`;
	const gains = ours.map((one, at) => (one.best[0] ?? 0) - (theirs[at]?.best[0] ?? 0));
	const [low = 0, high = 0] = interval(gains);
	/** @param {string} name */
	const share = name => ((100 * ours.filter(one => !one.failed.includes(name)).length) / ours.length).toFixed(0);
	console.log(`${title}, ${ours.length} stories (ROUGE-1 / -2 / -L)`);
	console.log(row('lead', theirs));
	console.log(row('ours', ours));
	console.log(`  R1 difference ${mean(gains).toFixed(2)} [${low.toFixed(2)}, ${high.toFixed(2)}]`);
	console.log(
		`  ours by check: ${Object.keys(checks)
			.map(name => `${name} ${share(name)}`)
			.join(', ')}`,
	);
	if (!bars[bar]?.(mean(gains), low, high)) missed.push(`${title}: not ${bar} than the lead`);
	if (ours.some(one => one.failed.includes('faithful') || one.failed.includes('clean')))
		missed.push(`${title}: a sentence is not the story's, or no sentence of news`);
}

/** What was not reached, in words. @type {string[]} */
const missed = [];
/** What is asked of the figures: shares of 1, milliseconds. */
const wanted = {agreement: 0.8, checks: 0.85, p95: 5};

/** Milliseconds of the quickest of three runs: what others do on the machine meanwhile is no cost of ours. @param {() => unknown} run */
function least(run) {
	const times = [0, 1, 2].map(() => {
		const start = performance.now();
		run();
		return performance.now() - start;
	});
	return Math.min(...times);
}

/** How many of an editor's picks the summaries hold. @param {Function} summarise @param {boolean} kept */
function agreement(summarise, kept) {
	const stories = editorStories().filter(story => Boolean(story.kept) === kept);
	const all = stories.reduce((sum, {picks}) => sum + picks.length, 0);
	const agreed = stories.reduce((sum, story) => sum + agreeing(story, summarise(story).sentences), 0);
	const title = `editor's picks, ${kept ? 'kept' : 'tuned'}`;
	console.log(
		`${title}: ${agreed} of ${all} agree, ${((100 * agreed) / all).toFixed(1)} % (${stories.length} stories)`,
	);
	if (agreed < wanted.agreement * all) missed.push(`${title}: fewer than ${100 * wanted.agreement} % agree`);
}

/** Prints the figures; returns false when one is missed or the corpus is not there. */
export async function run() {
	const {summarise, sentences} = await engine();
	for (const kept of [false, true]) agreement(summarise, kept);
	const stories = samples();
	if (!stories) {
		console.log('summary: no corpus at ../shared/corpora/summaries/dev.jsonl.gz, no ROUGE measured.');
		return false;
	}
	/** @type {number[]} */
	const times = [];
	/** @type {Result[]} */
	const all = [];
	for (const set of [...new Set(stories.map(one => one.set))]) {
		const own = stories.filter(one => one.set === set);
		for (const words of [95, 60]) {
			const ours = own.map(story => {
				times.push(least(() => summarise(story, {sentences: 3, words})));
				return judge(story, summarise(story, {sentences: 3, words}).sentences);
			});
			const room = words === 60 ? 60 : Number.POSITIVE_INFINITY;
			const theirs = own.map(story => {
				const lines = story.paragraphs.flatMap(text => sentences(text));
				return judge(story, leadOf(lines, 3, room));
			});
			all.push(...ours);
			const bar = words === 60 ? 'better' : set === 'cnn' ? 'surely better' : 'no worse';
			report(`${set}, ${words === 60 ? '60 words' : 'three sentences'}`, bar, ours, theirs);
		}
	}
	const passed = mean(all.map(one => (one.failed.length === 0 ? 1 : 0)));
	const p95 = quantile(times, 0.95);
	console.log(`all checks: passed by ${(100 * passed).toFixed(1)} % of ${all.length} summaries`);
	console.log(`per story, the least of three: ${quantile(times, 0.5).toFixed(2)} ms median, ${p95.toFixed(2)} ms p95`);
	if (passed < wanted.checks) missed.push(`fewer than ${100 * wanted.checks} % pass all checks`);
	if (p95 > wanted.p95) missed.push(`p95 is over ${wanted.p95} ms`);
	for (const miss of missed) console.log(`missed: ${miss}`);
	return missed.length === 0;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await run();
