/** `npm start`: builds Standfirst and shows it at work on a story. */
import {spawnSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {findBrowser} from '../browser/find.mjs';
import {ensureBrowser, howToInstall} from '../browser/install.mjs';
import {usage, wishIn} from './arguments.mjs';
import {outline} from './outline.mjs';
import {album, visitHeadless, visitWithWindow} from './visit.mjs';

/** @typedef {import('./arguments.mjs').Wish} Wish */
/** @typedef {import('../../src/platform/protocol').PageReport} PageReport */

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Stops with a message for the person. @param {string} message @param {number} [code] @returns {never} */
function stop(message, code = 1) {
	console.error(`\n${message}\n`);
	process.exit(code);
}

/** @returns {Wish} */
function wish() {
	try {
		const asked = wishIn(process.argv.slice(2));
		if (asked !== 'help') return asked;
		console.log(usage);
		process.exit(0);
	} catch (error) {
		return stop(`${error instanceof Error ? error.message : error}\n\n${usage}`, 2);
	}
}

function build() {
	const {status} = spawnSync(process.execPath, ['build.mjs'], {cwd: root, stdio: 'inherit'});
	if (status !== 0) stop('The build failed, so there is nothing to show.');
}

const hasDisplay = () =>
	process.platform === 'darwin' ||
	process.platform === 'win32' ||
	!!(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** The browser asked for; else one that is there; else one that can be installed. @param {Wish} wish */
function chooseBrowser({browser}) {
	const names = /** @type {const} */ (['chromium', 'firefox']);
	const wanted = browser ?? names.find(name => findBrowser(name)) ?? 'chromium';
	return {browser: wanted, program: ensureBrowser(wanted)};
}

/** @typedef {import('../../src/story').Removal} Removal */

/** Prompts, and what else a story leaves out. @param {Removal[]} removals */
const sorted = removals => ({
	prompts: removals.filter(({veiled}) => veiled),
	left: removals.filter(({veiled}) => !veiled),
});

/** @param {PageReport} report */
function print(report) {
	if (report.kind !== 'story') return stop('This page is not an article, or it could not be read.');
	const {reading, veiling} = report;
	const {story, removals} = reading;
	const {prompts, left} = sorted(removals);
	const seen = sorted(veiling.removals).prompts;
	const account = veiling.cleaning ? {hidden: seen} : {hidden: [], found: seen.length > 0 ? seen : prompts};
	console.log(outline(story, {...account, left}));
}

/** The same outline without a browser: nothing is hidden in a page, but the story is read by the same engine. @param {Wish} wish */
async function readWithoutBrowser({url, html}) {
	const {JSDOM} = await import('jsdom');
	const engine = new URL('../../dist/engine.mjs', import.meta.url).href;
	const {readStory} = await import(engine);
	const reading = readStory(new JSDOM(html, {url}).window.document, url);
	if (!reading) return stop('This page is not an article.');
	const {prompts, left} = sorted(reading.removals);
	console.log(outline(reading.story, {hidden: prompts, left, words: 'A browser would hide'}));
}

/** @param {Wish} wish */
async function show(wish) {
	const {browser, program} = chooseBrowser(wish);
	if (!program) {
		console.log(`\n${howToInstall(browser)}`);
		if (process.env.CI) stop('With CI=true a missing browser fails.');
		console.log('Until then, this is the story as the built-in DOM reads it. Nothing was hidden in any page.');
		return readWithoutBrowser(wish);
	}
	const plan = {...wish, browser, program};
	if (wish.headless || !hasDisplay()) {
		print(await visitHeadless({...plan, headless: true}));
		return console.log(`  Pictures: before.png, after.png and popup.png in ${album}\n`);
	}
	await visitWithWindow({...plan, headless: false}, report => {
		print(report);
		console.log(
			'  The browser is yours: click the toolbar button again, or show again what was hidden. Close it to end.\n',
		);
	});
}

const wished = wish();
build();
await show(wished).catch(error => stop(`The visit failed: ${error instanceof Error ? error.message : error}`));
