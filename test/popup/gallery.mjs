/**
 * Draws every state of the popup from invented stories, has axe look at each in light and in dark, and leaves the
 * pictures in `dist/gallery/`. Exits 1 when axe finds anything or a page is wider than its window.
 * `npm run gallery -- [word…]` draws only the pictures whose names hold one of the given words.
 */
import fs from 'node:fs';
import path from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import * as esbuild from 'esbuild';
import {openChromium} from '../pictures/chromium.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = path.join(root, 'dist/gallery');
const axe = fs.readFileSync(path.join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');

const hidden = '.tool-hidden';
const look = '.tool-look';
const model = '.rewrite .button';
/** @typedef {{name: string, query: string, width?: number, height?: number, click?: string[], media?: {name: string, value: string}, whole?: boolean, isPrint?: boolean}} Shot */
/** @type {Shot[]} */
const plain = [
	...[360, 440, 800].map(width => ({name: `story-${width}`, query: 'view=story', width, whole: true})),
	{name: 'bubble', query: 'view=story&bubble', width: 460},
	{name: 'bubble-800', query: 'view=story', width: 800},
	{name: 'long', query: 'view=long', width: 360, whole: true},
	{name: 'long-outline', query: 'view=long', width: 360, whole: true, click: ['.outline summary']},
	{name: 'arabic', query: 'view=arabic', whole: true},
	{name: 'arabic-interface', query: 'view=arabic&direction=rtl', whole: true},
	{name: 'german', query: 'view=german&language=de', whole: true},
	{name: 'german-look', query: 'view=german&language=de', click: [look]},
	{name: 'german-hidden', query: 'view=german&language=de', width: 360, click: [hidden]},
	...[360, 440, 800].map(width => ({name: `rich-${width}`, query: 'view=rich', width, whole: true})),
	...[360, 800].map(width => ({name: `interview-${width}`, query: 'view=interview', width, whole: true})),
	...[320, 360, 460].map(width => ({
		name: `words-${width}-largest`,
		query: 'view=longWords&size=3',
		width,
		whole: true,
	})),
	{name: 'words', query: 'view=longWords', width: 360, whole: true},
	{name: 'story-360-larger', query: 'view=story&size=2', width: 360},
	{name: 'long-name', query: 'view=longName', width: 360},
	{name: 'rich-arabic', query: 'view=richArabic', whole: true},
	{name: 'rich-largest', query: 'view=rich&size=3', width: 360, whole: true},
	{name: 'japanese', query: 'view=japanese', width: 360},
	{name: 'japanese-interface', query: 'view=japanese&language=ja', width: 360},
	{name: 'japanese-hidden', query: 'view=japanese&language=ja', width: 360, click: [hidden]},
	{name: 'russian-look', query: 'view=story&language=ru&size=3', width: 360, click: [look]},
	{name: 'points', query: 'view=points'},
	{name: 'points-some', query: 'view=somePoints', width: 360, whole: true},
	{name: 'bare', query: 'view=bare'},
	{name: 'bare-look', query: 'view=bare', click: [look]},
	{name: 'part', query: 'view=part'},
	{name: 'stale', query: 'view=story&stale'},
	{name: 'reading', query: 'view=reading'},
	{name: 'loading', query: 'view=loading'},
	{name: 'loading-long', query: 'view=loadingLong'},
	{name: 'silent', query: 'view=silent'},
	{name: 'not-an-article', query: 'view=notAnArticle'},
	{name: 'not-an-article-hidden', query: 'view=notAnArticleHidden', whole: true},
	{name: 'gone', query: 'view=gone'},
	{name: 'unreachable', query: 'view=unreachable'},
	{name: 'failed', query: 'view=failed'},
	{name: 'failed-german', query: 'view=failed&language=de&size=3', width: 360},
	{name: 'hidden', query: 'view=story', click: [hidden]},
	{name: 'hidden-shown', query: 'view=story', click: [hidden, '.removals li .plain', '.left-out summary']},
	{name: 'hidden-off', query: 'view=off', click: [hidden]},
	{name: 'hidden-off-german', query: 'view=off&language=de', width: 360, click: [hidden]},
	{name: 'found-uncleaned', query: 'view=uncleaned&reach=offered', click: [hidden]},
	{name: 'found-uncleaned-german', query: 'view=uncleaned&language=de&reach=offered', width: 360, click: [hidden]},
	{name: 'found-uncleaned-asked', query: 'view=uncleaned&reach=offered', click: [hidden, '.all']},
	{name: 'closed', query: 'view=story&stale&closed', click: [hidden]},
	{name: 'unnamed', query: 'view=unnamed', width: 360},
	{name: 'narrow', query: 'view=longName', width: 320},
	{name: 'narrow-german', query: 'view=longName&language=de&size=3', width: 320},
	{name: 'narrow-blank', query: 'view=unreachable&size=3', width: 320},
	{name: 'many', query: 'view=many', click: [hidden]},
	{name: 'look', query: 'view=story', click: [look]},
	{name: 'look-off', query: 'view=story', width: 360, click: [look, '.look fieldset:last-child > .switch input']},
	{name: 'other-sites', query: 'view=story', click: [look, '.other-sites summary']},
	{name: 'other-sites-german', query: 'view=off&language=de&size=2', width: 360, click: [look, '.other-sites summary']},
	{name: 'other-sites-rtl', query: 'view=arabic&direction=rtl', click: [look, '.other-sites summary']},
	{name: 'found', query: 'view=story', click: ['#sentence-1']},
	{name: 'offer-known', query: 'view=story&reach=offered'},
	{name: 'offer-known-german', query: 'view=german&language=de&reach=offered', width: 360},
	{name: 'offer-known-arabic', query: 'view=arabic&direction=rtl&reach=offered'},
	{name: 'offer-quiet', query: 'view=bare&reach=offered'},
	{name: 'offer-taken', query: 'view=bare&reach=offered', click: ['.desk button:last-child']},
	{name: 'offer-look', query: 'view=bare&reach=offered', click: [look]},
	{name: 'offer-look-german', query: 'view=bare&language=de&reach=offered', width: 360, click: [look]},
	{name: 'model', query: 'view=story&model=available', whole: true},
	{name: 'model-downloadable', query: 'view=story&model=downloadable', width: 360, whole: true},
	{name: 'model-under-way', query: 'view=german&language=de&model=downloading', width: 360, whole: true},
	{name: 'model-loading', query: 'view=story&model=downloadable', whole: true, click: [model]},
	{name: 'model-written', query: 'view=story&model=available', whole: true, click: [model]},
	{name: 'model-written-800', query: 'view=story&model=available', width: 800, whole: true, click: [model]},
	{
		name: 'model-written-german',
		query: 'view=german&language=de&model=available',
		width: 360,
		whole: true,
		click: [model],
	},
	{name: 'model-written-arabic', query: 'view=arabic&direction=rtl&model=available', whole: true, click: [model]},
	{name: 'model-written-part', query: 'view=part&model=available', whole: true, click: [model]},
	{name: 'model-failed', query: 'view=story&model=broken', whole: true, click: [model]},
	{name: 'copied', query: 'view=story', click: ['.desk button']},
	{name: 'largest', query: 'view=story&size=3', width: 360, whole: true},
	{name: 'largest-look', query: 'view=story&size=3', width: 360, click: [look]},
	{name: 'smallest', query: 'view=story&size=-1'},
];
const forced = {name: 'forced-colors', value: 'active'};
const contrast = {name: 'prefers-contrast', value: 'more'};
/** @type {Shot[]} */
const shots = [
	...plain.flatMap(shot =>
		['light', 'dark'].map(theme => ({...shot, name: `${shot.name}-${theme}`, query: `${shot.query}&theme=${theme}`})),
	),
	{name: 'system-dark', query: 'view=story', media: {name: 'prefers-color-scheme', value: 'dark'}},
	{name: 'forced', query: 'view=story', media: forced, whole: true},
	{name: 'forced-rich', query: 'view=rich', width: 360, media: forced, whole: true},
	{name: 'forced-look', query: 'view=story', media: forced, click: [look]},
	{name: 'forced-found', query: 'view=story', media: forced, click: ['#sentence-1']},
	{name: 'print', query: 'view=interview&model=available&theme=dark', width: 700, whole: true, isPrint: true},
	{name: 'print-rich', query: 'view=rich', width: 700, whole: true, isPrint: true},
	{name: 'contrast', query: 'view=story&theme=light', media: contrast},
];

async function bundle() {
	fs.mkdirSync(folder, {recursive: true});
	await esbuild.build({
		absWorkingDir: root,
		entryPoints: {popup: 'test/popup/gallery-entry.tsx'},
		bundle: true,
		outdir: folder,
		format: 'iife',
		alias: {'webextension-polyfill': path.join(root, 'test/popup/fake-browser.ts')},
		logLevel: 'warning',
	});
	fs.copyFileSync(path.join(root, 'popup/popup.html'), path.join(folder, 'popup.html'));
}

/** What is wrong with the page as it stands, one line each. @param {import('puppeteer-core').Page} page */
async function faults(page) {
	await page.evaluate(axe);
	return page.evaluate(async () => {
		// @ts-expect-error axe has just been put into the page
		const {violations} = await globalThis.axe.run(document);
		const found = violations.flatMap((/** @type {any} */ rule) =>
			rule.nodes.map((/** @type {any} */ node) => `${rule.id}: ${node.html} ${node.failureSummary}`),
		);
		const overflow = document.documentElement.scrollWidth - document.documentElement.clientWidth;
		return overflow > 0 ? [...found, `${overflow} px wider than the window`] : found;
	});
}

/** @param {import('puppeteer-core').Browser} browser @param {Shot} shot */
async function take(
	browser,
	{name, query, width = 440, height = 600, click = [], media, whole = false, isPrint = false},
) {
	const page = await browser.newPage();
	await page.setViewport({width, height, deviceScaleFactor: 1.5});
	if (media) {
		const session = await page.createCDPSession();
		await session.send('Emulation.setEmulatedMedia', {features: [media]});
	}
	if (isPrint) await page.emulateMediaType('print');
	await page.goto(`${pathToFileURL(path.join(folder, 'popup.html'))}?${query}`);
	for (const selector of click) await page.click(selector);
	// The masthead of a whole page stands at its top, however far a click has scrolled.
	if (whole) await page.evaluate(() => scrollTo({top: 0, behavior: 'instant'}));
	await new Promise(resolve => setTimeout(resolve, 500));
	await page.screenshot({path: path.join(folder, `${name}.png`), fullPage: whole});
	const wrong = await faults(page);
	await page.close();
	return wrong.map((/** @type {string} */ line) => `${name}: ${line}`);
}

await bundle();
const words = process.argv.slice(2);
const wanted = shots.filter(({name}) => words.length === 0 || words.some(word => name.includes(word)));
const browser = await openChromium();
const wrong = [];
for (const shot of wanted) wrong.push(...(await take(browser, shot)));
await browser.close();
for (const line of wrong) console.error(line);
console.log(`${wanted.length} pictures in dist/gallery/, ${wrong.length} faults`);
process.exitCode = wrong.length > 0 ? 1 : 0;
