/**
 * The quick summary against the lead, on news stories with reference summaries: `npm run bench -- summary`.
 * ROUGE cannot see whether a summary reads well; the checks can, a little.
 */
import {existsSync, readFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import {gunzipSync} from 'node:zlib';
import {build} from 'esbuild';
import {rouge} from './rouge.mjs';
import {checks} from './summary-checks.mjs';

const root = new URL('../../', import.meta.url);
const corpus = new URL('../shared/corpora/summaries/dev.jsonl.gz', root);

/** The engine's own functions, bundled from its sources. */
async function engine() {
	const {outputFiles} = await build({
		stdin: {
			contents: "export {summarise} from './summarise'; export {sentences} from './sentences';",
			resolveDir: new URL('src/engine', root).pathname,
			loader: 'ts',
		},
		bundle: true,
		format: 'esm',
		write: false,
	});
	return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

function lead(sentences, count, words) {
	const taken = [];
	let left = words;
	for (const text of sentences.slice(0, count)) {
		left -= text.split(/\s+/).length;
		if (taken.length > 0 && left < 0) break;
		taken.push(text);
	}
	return taken;
}

const mean = numbers => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
const quantile = (numbers, share) => [...numbers].sort((a, b) => a - b)[Math.floor(share * (numbers.length - 1))];

/** The 95 % interval of the mean difference, by 2,000 paired resamplings from a fixed seed. */
function interval(differences) {
	let seed = 1;
	const random = () => {
		seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
		return seed / 2 ** 32;
	};
	const means = Array.from({length: 2000}, () =>
		mean(differences.map(() => differences[Math.floor(random() * differences.length)])),
	);
	return [quantile(means, 0.025), quantile(means, 0.975)];
}

/** For each story and system: its sentences, its ROUGE, the checks it fails. */
function judge(story, sentences) {
	const best = story.references
		.map(reference => rouge(sentences, reference))
		.reduce((one, other) => (other[0] > one[0] ? other : one));
	const text = story.paragraphs.join('\n');
	const failed = Object.keys(checks).filter(name => !checks[name](sentences, text));
	return {best, failed};
}

function report(title, ours, theirs) {
	const row = (name, results) =>
		`  ${name.padEnd(8)}${[0, 1, 2]
			.map(at =>
				mean(results.map(one => one.best[at]))
					.toFixed(2)
					.padStart(7),
			)
			.join('')}` +
		`   all checks ${((100 * results.filter(one => one.failed.length === 0).length) / results.length).toFixed(1)} %`;
	const [low, high] = interval(ours.map((one, at) => one.best[0] - theirs[at].best[0]));
	const difference = mean(ours.map((one, at) => one.best[0] - theirs[at].best[0]));
	const share = name => ((100 * ours.filter(one => !one.failed.includes(name)).length) / ours.length).toFixed(0);
	console.log(`${title}, ${ours.length} stories (ROUGE-1 / -2 / -L)`);
	console.log(row('lead', theirs));
	console.log(row('ours', ours));
	console.log(`  R1 difference ${difference.toFixed(2)} [${low.toFixed(2)}, ${high.toFixed(2)}]`);
	console.log(
		`  ours by check: ${Object.keys(checks)
			.map(name => `${name} ${share(name)}`)
			.join(', ')}`,
	);
}

/** Prints the figures; returns false when the corpus is not there. */
export async function run() {
	if (!existsSync(corpus)) {
		console.log('summary: no corpus at ../shared/corpora/summaries/dev.jsonl.gz, nothing measured.');
		return false;
	}
	const {summarise, sentences} = await engine();
	const stories = gunzipSync(readFileSync(corpus))
		.toString()
		.trim()
		.split('\n')
		.map(line => JSON.parse(line));
	const times = [];
	for (const set of [...new Set(stories.map(one => one.set))]) {
		const own = stories.filter(one => one.set === set);
		for (const [title, limits] of [
			['three sentences', {sentences: 3, words: 95}],
			['60 words', {sentences: 3, words: 60}],
		]) {
			const ours = own.map(story => {
				const start = performance.now();
				const chosen = summarise(story, limits).sentences;
				times.push(performance.now() - start);
				return judge(story, chosen);
			});
			const words = limits.words === 60 ? 60 : Number.POSITIVE_INFINITY;
			const theirs = own.map(story =>
				judge(
					story,
					lead(
						story.paragraphs.flatMap(text => sentences(text)),
						3,
						words,
					),
				),
			);
			report(`${set}, ${title}`, ours, theirs);
		}
	}
	console.log(`per story: ${quantile(times, 0.5).toFixed(2)} ms median, ${quantile(times, 0.95).toFixed(2)} ms p95`);
	return true;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await run();
