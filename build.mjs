/**
 * `npm run build`: the loadable folders `dist/chromium`, `dist/firefox`, `dist/safari` and the ES module
 * `dist/engine.mjs`. Bundles stay readable (no minifying, no sourcemaps) and the same sources give the same bytes.
 */
import fs from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import * as esbuild from 'esbuild';
import {checkFolder} from './test/built/folder.mjs';

const root = path.dirname(fileURLToPath(import.meta.url));
const dist = path.join(root, 'dist');

/** Bundles of every browser folder: file there → source. The popup's entry brings popup.css with it. */
const bundles = {
	content: 'src/entries/content.ts',
	gate: 'src/entries/gate.ts',
	added: 'src/entries/added.ts',
	engine: 'src/entries/engine.ts',
	siege: 'src/entries/siege.ts',
	'put-back': 'src/entries/put-back.ts',
	'hands-off': 'src/entries/hands-off.ts',
	background: 'src/entries/background.ts',
	'popup/ahead': 'popup/ahead.ts',
	'popup/popup': 'popup/main.tsx',
};

/** Copied into every browser folder: file there → source. */
const copies = {
	'popup/popup.html': 'popup/popup.html',
	'veil.css': 'src/veil.css',
	icons: 'icons',
	_locales: '_locales',
	LICENSE: 'LICENSE',
};

/**
 * What a browser's own manifest says differently.
 * @type {Record<string, {target: string, adapt: (manifest: any) => object}>}
 */
const browsers = {
	chromium: {
		target: 'chrome121',
		adapt: ({browser_specific_settings: _, background, ...rest}) => ({
			...rest,
			background: {service_worker: background.service_worker},
		}),
	},
	firefox: {
		target: 'firefox140',
		adapt: ({minimum_chrome_version: _, browser_specific_settings: {safari: __, ...gecko}, background, ...rest}) => ({
			...rest,
			browser_specific_settings: gecko,
			background: {scripts: background.scripts},
		}),
	},
	safari: {
		target: 'safari18',
		adapt: ({minimum_chrome_version: _, browser_specific_settings: {safari}, background, ...rest}) => ({
			...rest,
			browser_specific_settings: {safari},
			background: {scripts: background.scripts},
		}),
	},
};

/**
 * Modules named `*.data.ts` make plain data out of lists: what they export is worked out here, once for all, so that no
 * page has to. What has names is read name by name, each when it is first asked for.
 * @type {esbuild.Plugin}
 */
const data = {
	name: 'data',
	setup({onLoad}) {
		onLoad({filter: /\.data\.ts$/}, async ({path: file}) => {
			const {default: value} = await evaluate(file);
			return {contents: Array.isArray(value) ? `export default ${parsed(value)};` : readByName(value), loader: 'js'};
		});
	},
};

/** A module of data by name. @param {Record<string, unknown>} value */
function readByName(value) {
	const members = Object.entries(value).map(([name, one]) => {
		const key = JSON.stringify(name);
		return `get ${key}() { return (read[${key}] ??= ${parsed(one)}); },`;
	});
	return ['const read = {};', 'export default {', ...members, '};'].join('\n');
}

/** An expression that gives the value: quicker to read than the same as an object's literal. @param {unknown} value */
const parsed = value => `JSON.parse(${literal(JSON.stringify(value))})`;

/** Runs a module of the sources. @param {string} file @returns {Promise<any>} */
async function evaluate(file) {
	const {outputFiles} = await esbuild.build({
		absWorkingDir: root,
		entryPoints: [file],
		bundle: true,
		format: 'esm',
		write: false,
		logLevel: 'warning',
	});
	const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
	return import(`data:text/javascript;base64,${code}`);
}

/** @type {esbuild.BuildOptions} */
const readable = {
	absWorkingDir: root,
	bundle: true,
	charset: 'utf8',
	legalComments: 'inline',
	logLevel: 'warning',
	define: {'process.env.NODE_ENV': '"production"'},
	// esbuild knows no browser with the newest letters of Unicode, and would make a new pattern at every use.
	supported: {'regexp-unicode-property-escapes': true},
	plugins: [data],
};

/** @typedef {{id: string, hosts: string[], stories: string[], languages: string[], granted?: true}} Site */

/** @returns {Promise<Site[]>} */
async function readSites() {
	const {default: sites} = await evaluate('src/engine/site/sites.data.ts');
	if (!sites.some((/** @type {Site} */ site) => site.granted))
		throw new Error('src/recipes/index.ts lists no recipe whose hosts are granted: nothing would be cleaned');
	return sites;
}

/**
 * The manifest common to all browsers: the source, the version of package.json, the addresses of the granted sites. A
 * site's story pages get its own file and the cleaner; its other pages only the gate that calls them in.
 * @param {Site[]} granted
 */
function commonManifest(granted) {
	const source = JSON.parse(fs.readFileSync(path.join(root, 'manifest.json'), 'utf8'));
	const {version} = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
	const hosts = granted.flatMap(({hosts}) => hosts.map(patternOf));
	const [cleaner, gate] = source.content_scripts;
	const scripts = [
		...granted.map(site => ({
			matches: storyPatterns(site),
			...cleaner,
			js: [`sites/${site.id}.js`, ...cleaner.js],
		})),
		{matches: hosts, exclude_matches: granted.flatMap(storyPatterns), ...gate},
	];
	return {...source, version, content_scripts: scripts, host_permissions: hosts};
}

/**
 * The files that say what a page's script works with: one for each site, with the calls of its languages, and one for
 * each language. Only those that a page needs come to it.
 * @param {string} folder @param {Site[]} sites @param {Record<string, object>} languages
 */
function writeData(folder, sites, languages) {
	const write = (/** @type {string} */ file, /** @type {string} */ name, /** @type {object} */ value) => {
		fs.mkdirSync(path.dirname(path.join(folder, file)), {recursive: true});
		// Several languages may come to one page.
		const all = `Object.assign(globalThis.${name} ?? {}, ${parsed(value)})`;
		fs.writeFileSync(path.join(folder, file), `globalThis.${name} = ${all};\n`);
	};
	for (const [name, language] of Object.entries(languages))
		write(`calls/${name}.js`, 'standfirstCalls', {[name]: language});
	for (const site of sites) {
		const unknown = site.languages.filter(name => !(name in languages));
		if (unknown.length > 0)
			throw new Error(`the recipe ${site.id} names languages without calls: ${unknown.join(', ')}`);
		const own = Object.fromEntries(site.languages.map(name => [name, languages[name]]));
		write(`sites/${site.id}.js`, 'standfirstSite', {site, languages: own});
	}
}

/** A string in single quotes: JSON in it needs no escapes. @param {string} text */
const literal = text => `'${text.replace(/['\\]/g, '\\$&').replace(/\u2028|\u2029/g, ' ')}'`;

/**
 * Chromium from 136 compiles all functions of a file that begins so at once, and others one by one when they are first
 * called, which reads them twice: the cleaner calls most of its own while a page loads, the engine when it reads one.
 */
const called = {js: '//# allFunctionsCalledOnLoad'};

/** @param {string} folder @param {string} target */
async function bundle(folder, target) {
	const {content, engine, ...others} = bundles;
	const whole = {...readable, outdir: folder, format: /** @type {const} */ ('iife'), target};
	await esbuild.build({...whole, entryPoints: others});
	await esbuild.build({...whole, entryPoints: {content, engine}, banner: called});
}

/** Copies what needs no building. Dot files and sources of the pictures stay behind. @param {string} folder */
function copy(folder) {
	for (const [to, from] of Object.entries(copies)) {
		const filter = (/** @type {string} */ file) => !path.basename(file).startsWith('.') && !file.endsWith('.svg');
		fs.cpSync(path.join(root, from), path.join(folder, to), {recursive: true, filter});
	}
}

const sites = await readSites();
const {patternOf, storyPatterns} = await evaluate('src/recipes/patterns.ts');
const {default: languages} = await evaluate('src/engine/prompts/calls/languages.data.ts');
const common = commonManifest(sites.filter(site => site.granted));
readable.define = {
	...readable.define,
	standfirstStories: JSON.stringify([...new Set(sites.flatMap(({stories}) => stories))].join(' ')),
};
for (const [name, {target, adapt}] of Object.entries(browsers)) {
	const folder = path.join(dist, name);
	const manifest = adapt(common);
	fs.rmSync(folder, {recursive: true, force: true});
	await bundle(folder, target);
	writeData(folder, sites, languages);
	copy(folder);
	fs.writeFileSync(path.join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, '\t')}\n`);
	checkFolder(folder);
}
await esbuild.build({
	...readable,
	entryPoints: ['src/engine/index.ts'],
	outfile: path.join(dist, 'engine.mjs'),
	format: 'esm',
	platform: 'neutral',
	target: 'es2022',
});
console.log(`Built ${Object.keys(browsers).join(', ')} and engine.mjs in dist/`);
