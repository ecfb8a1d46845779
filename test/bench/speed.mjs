/**
 * `npm run bench -- speed`: how fast the engine reads, beside Readability on clones of the same documents in the same
 * run, in jsdom and in Chromium. `--every 1` takes all pages of the corpus instead of every third, `--in jsdom` or
 * `--in chromium` one world alone.
 */
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {findBrowser} from '../browser/find.mjs';
import {howToInstall} from '../browser/install.mjs';
import {launch} from '../browser/launch.mjs';
import {startSite} from '../browser/site.mjs';
import {reportBytes} from './bytes.mjs';
import {articles, corporaPath, documentOf, hasCorpora, htmlOf} from './corpora.mjs';
import {quantile} from './score.mjs';

/** @typedef {import('./race.mjs').Times} Times */
/** @typedef {typeof import('./race.mjs')} Race */

/** How many times as fast as Readability the engine is to be, at the median and at the 95th percentile. */
const wanted = 5;
/** Pages read before the counted ones, so that code is compiled. */
const warming = 6;

/** @param {'esm' | 'iife'} format */
async function bundled(format) {
	const {outputFiles} = await build({
		entryPoints: [fileURLToPath(new URL('race.mjs', import.meta.url))],
		bundle: true,
		format,
		globalName: 'standfirstRace',
		write: false,
		logLevel: 'error',
	});
	return outputFiles[0]?.text ?? '';
}

/** @param {import('./corpora.mjs').Article[]} pages @returns {Promise<(Times | undefined)[]>} */
async function inJsdom(pages) {
	/** @type {Race} */
	const {race} = await import(`data:text/javascript;base64,${Buffer.from(await bundled('esm')).toString('base64')}`);
	const times = [];
	for (const {page, url} of pages) {
		const document = documentOf(htmlOf('articles', page), url);
		times.push(race(document, url));
		document.defaultView?.close();
		// What weak references have been asked for is kept until the task ends: without a rest, every page of the run.
		await new Promise(done => setImmediate(done));
	}
	return times;
}

/** Runs in the browser: documents without a window, so nothing is fetched and no script runs. @param {string} html @param {string} url */
function raceHere(html, url) {
	const {standfirstRace} = /** @type {{standfirstRace: Race}} */ (/** @type {unknown} */ (globalThis));
	return standfirstRace.race(new DOMParser().parseFromString(html, 'text/html'), url);
}

/** @param {string} program @param {import('./corpora.mjs').Article[]} pages @returns {Promise<(Times | undefined)[]>} */
async function inChromium(program, pages) {
	const site = await startSite({});
	const driver = await launch('chromium', {program, site});
	try {
		const tab = await driver.open('about:blank');
		await tab.evaluate(await bundled('iife'));
		const times = [];
		for (const {page, url} of pages) times.push(await tab.evaluate(raceHere, htmlOf('articles', page), url));
		return times;
	} finally {
		await Promise.allSettled([driver.close(), site.close()]);
	}
}

/** @param {string} world @param {(Times | undefined)[]} all */
function report(world, all) {
	const times = all.slice(warming).filter(one => one !== undefined);
	const at = (/** @type {(one: Times) => number} */ of, /** @type {number} */ share) => quantile(times.map(of), share);
	const both = (/** @type {(one: Times) => number} */ of) => `${at(of, 0.5).toFixed(2)} / ${at(of, 0.95).toFixed(2)}`;
	const ratios = [0.5, 0.95].map(share => at(one => one.theirs, share) / at(one => one.ours, share));
	console.log(`\n${world}, ${times.length} pages, best of three runs each (ms: median / 95th percentile)`);
	console.log(`  Standfirst   ${both(one => one.ours)}, of which laying the page flat ${both(one => one.walk)}`);
	console.log(`  first look   ${both(one => one.first)}, of 1 wanted in Chromium`);
	console.log(`  Readability  ${both(one => one.theirs)}`);
	console.log(
		`  ${ratios.map(ratio => ratio.toFixed(1)).join(' / ')} times as fast; ${at(one => one.theirs / one.ours, 0.5).toFixed(1)} on the median page, ${at(one => one.theirs / one.ours, 0.05).toFixed(1)} at the 5th percentile of pages`,
	);
	return ratios.every(ratio => ratio >= wanted);
}

/** Measures and prints; false where the engine is slower than wanted or nothing could be measured. @param {string[]} args */
export async function run(args) {
	const option = (/** @type {string} */ name) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
	if (!hasCorpora) {
		console.log(`No corpora at ${corporaPath}: nothing measured.`);
		return false;
	}
	const pages = articles().filter((_, at) => at % Number(option('--every') ?? 3) === 0);
	const within = [];
	if (option('--in') !== 'chromium') within.push(report('jsdom', await inJsdom(pages)));
	const program = option('--in') === 'jsdom' ? undefined : findBrowser('chromium');
	if (program) within.push(report('Chromium', await inChromium(program, pages)));
	else if (option('--in') !== 'jsdom') console.log(howToInstall('chromium'));
	await reportBytes();
	return within.length > 0 && within.every(Boolean);
}
