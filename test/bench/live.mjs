/**
 * What Standfirst costs a page, in a real Chromium: `npm run bench -- live`. Two browsers stay open, one without the
 * extension; each round loads the page once in each, in changing order, so that a pair shares the machine's mood.
 */
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {build, transform} from 'esbuild';
import {findBrowser} from '../browser/find.mjs';
import {howToInstall} from '../browser/install.mjs';
import {launch} from '../browser/launch.mjs';
import {startSite} from '../browser/site.mjs';
import {routesFor} from '../browser/stand-in.mjs';
import {clickToStory} from './click.mjs';
import {insistent} from './insistent.mjs';
import {measureLoad} from './load.mjs';
import {inPieces, pieces} from './pieces.mjs';
import {line} from './print.mjs';
import {routes} from './routes.mjs';
import {median} from './statistics.mjs';
import {storm} from './storm.mjs';

/** @typedef {import('./load.mjs').Load} Load */
/** @typedef {{without: Load, with: Load}} Pair */
/** @typedef {import('../browser/driver').Driver} Driver */

const pairs = 12;
/** Loads before the counted ones: caches fill, code is compiled. */
const warming = 2;

const root = new URL('../../', import.meta.url);
const read = (/** @type {string} */ file) => readFileSync(new URL(file, root), 'utf8');
const story = {
	url: 'https://www.inkl.com/news/harbour-city-votes-for-free-ferries',
	html: read('test/demo/sample.html'),
};
const scripted = {url: 'https://www.inkl.com/news/harbour-city-in-pieces', html: inPieces(story.html)};
const home = {url: 'https://www.inkl.com/', html: read('test/fixtures/inkl/home/page.html')};

/** What a content script of one empty statement costs on the machine that the budgets of CPU time come from, in ms. */
const floorThere = 0.19;

/** An extension whose content script does nothing: what any content script costs. Gives its folder. */
function emptyExtension() {
	const folder = mkdtempSync(path.join(tmpdir(), 'standfirst-empty-'));
	const scripts = [{matches: ['*://*.inkl.com/*'], js: ['content.js'], run_at: 'document_start'}];
	const manifest = {manifest_version: 3, name: 'Empty', version: '1', content_scripts: scripts};
	writeFileSync(
		path.join(folder, 'manifest.json'),
		JSON.stringify({...manifest, background: {service_worker: 'sw.js'}}),
	);
	writeFileSync(path.join(folder, 'content.js'), ';\n');
	writeFileSync(path.join(folder, 'sw.js'), '');
	return folder;
}

/** The sample's story made as long as a 1,000-word one: the budget is for that. */
function lengthened(/** @type {string} */ html) {
	const paragraphs = html.match(/<p>[^<]{150,}<\/p>/g) ?? [];
	const words = paragraphs.join(' ').split(/\s+/).length;
	const copies = Array.from({length: Math.ceil(400 / words)}, () => paragraphs.join('\n')).join('\n');
	const last = html.lastIndexOf(paragraphs.at(-1) ?? '');
	return html.slice(0, last) + copies + html.slice(last);
}

/** @param {Driver} bare @param {Driver} clean @param {string} url @param {number} round @returns {Promise<Pair>} */
async function measurePair(bare, clean, url, round) {
	if (round % 2) {
		const first = await measureLoad(clean, url);
		return {without: await measureLoad(bare, url), with: first};
	}
	return {without: await measureLoad(bare, url), with: await measureLoad(clean, url)};
}

/** @param {Driver} bare @param {Driver} clean @param {string} url */
async function measurePairs(bare, clean, url) {
	const measured = [];
	for (let round = -warming; round < pairs; round += 1) {
		const pair = await measurePair(bare, clean, url, round);
		if (round >= 0) measured.push(pair);
	}
	return measured;
}

/** @param {string} title @param {Pair[]} measured @param {number} cpuBudget @param {Load} floor */
function report(title, measured, cpuBudget, floor) {
	console.log(`\n${title}, ${measured.length} pairs of loads`);
	const added = (/** @type {keyof Load} */ name) => measured.map(pair => pair.with[name] - pair.without[name]);
	const there = added('cpu').map(cpu => (cpu * floorThere) / floor.cpu);
	const emptyHeap = floor.heap - median(measured.map(pair => pair.without.heap));
	console.log(`  content script, its own CPU, here     ${median(added('cpu')).toFixed(2).padStart(10)} ms`);
	console.log(`  JS heap that an empty script adds      ${emptyHeap.toFixed(2).padStart(10)} kB`);
	return [
		line(`the same where an empty one costs ${floorThere}`, there, 'ms', cpuBudget),
		line('layout shift added', added('shift'), '', 0),
		line('JS heap added', added('heap'), 'kB', 500),
	].every(Boolean);
}

/** Bytes of a built script when minified, in kB; what ships stays readable. @param {string} file */
async function minified(file) {
	const {code} = await transform(read(`dist/chromium/${file}`), {minify: true, charset: 'utf8', target: 'chrome121'});
	return Buffer.byteLength(code) / 1000;
}

/** Bytes of all recipes together when minified, in kB. */
async function recipesMinified() {
	const {outputFiles} = await build({
		entryPoints: [fileURLToPath(new URL('src/recipes/index.ts', root))],
		bundle: true,
		format: 'esm',
		minify: true,
		charset: 'utf8',
		write: false,
	});
	return (outputFiles[0]?.contents.length ?? 0) / 1000;
}

async function sizes() {
	console.log('\nMinified copies');
	const within = line('content.js', [await minified('content.js')], 'kB', 25);
	for (const file of ['sites/inkl.js', 'gate.js', 'engine.js'])
		console.log(`  ${file.padEnd(38)}${(await minified(file)).toFixed(2).padStart(9)} kB`);
	return line('all recipes', [await recipesMinified()], 'kB', 12) && within;
}

/**
 * What a page takes with a content script that does nothing.
 * @param {string} program @param {import('../browser/site.mjs').Site} site @param {string} url @returns {Promise<Load>}
 */
async function measureFloor(program, site, url) {
	const extension = emptyExtension();
	const empty = await launch('chromium', {program, site, extension});
	try {
		/** @type {Load[]} */
		const loads = [];
		for (let round = -warming; round < pairs; round += 1) {
			const load = await measureLoad(empty, url);
			if (round >= 0) loads.push(load);
		}
		const of = (/** @type {keyof Load} */ name) => median(loads.map(load => load[name]));
		return {cpu: of('cpu'), shift: of('shift'), heap: of('heap')};
	} finally {
		await empty.close();
		rmSync(extension, {recursive: true});
	}
}

/** Measures and prints; false when a budget is exceeded or there is no browser. */
export async function run() {
	const withinSize = await sizes();
	const program = findBrowser('chromium');
	if (!program) {
		console.log(`\n${howToInstall('chromium')} Nothing was measured in a browser.`);
		return false;
	}
	const site = await startSite(routesFor([{...story, html: lengthened(story.html)}, scripted, home]));
	const floor = await measureFloor(program, site, home.url);
	// By the same processor's time on both pages; each page has a heap of its own.
	const underStory = {...(await measureFloor(program, site, story.url)), cpu: floor.cpu};
	const bare = await launch('chromium', {program, site});
	const clean = await launch('chromium', {program, site, extension: fileURLToPath(new URL('dist/chromium', root))});
	try {
		console.log(`\n${clean.version}; an empty content script costs ${floor.cpu.toFixed(2)} ms here`);
		const onStory = report('A story of 1,000 words', await measurePairs(bare, clean, story.url), 5, underStory);
		const onHome = report(
			'A page of the same host that is no story',
			await measurePairs(bare, clean, home.url),
			0.5,
			floor,
		);
		await pieces(clean, scripted.url);
		const underStrain = [
			await storm(bare, clean, story.url),
			await routes(bare, clean, story.url),
			await insistent(bare, clean, story.url),
			await clickToStory(clean, story.url),
		].every(Boolean);
		return withinSize && onStory && onHome && underStrain;
	} finally {
		await Promise.allSettled([bare.close(), clean.close(), site.close()]);
	}
}
