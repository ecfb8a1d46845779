/**
 * `npm run pictures`: takes the README's pictures from the built extension in Chromium, on the page that `npm start`
 * opens, and leaves them beside this file. Throws when one is heavier than `heaviest`.
 */
import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import {fileURLToPath} from 'node:url';
import {findBrowser} from '../browser/find.mjs';
import {howToInstall} from '../browser/install.mjs';
import {launch} from '../browser/launch.mjs';
import {startSite} from '../browser/site.mjs';
import {routesFor} from '../browser/stand-in.mjs';
import {until} from '../browser/until.mjs';
import {wishIn} from '../demo/arguments.mjs';
import {openChromium} from './chromium.mjs';

/** @typedef {import('../browser/driver').Driver} Driver */
/** @typedef {import('puppeteer-core').Page} Page */

const root = fileURLToPath(new URL('../..', import.meta.url));
const here = (/** @type {string} */ file) => fileURLToPath(new URL(file, import.meta.url));
/** A page's window in CSS px, and pixels for each of them: sharp enough when a README shows it at half its size. */
const view = {width: 1000, height: 820};
const density = 1.5;
const {story} = JSON.parse(fs.readFileSync(here('../demo/sample.story.json'), 'utf8'));
/** In bytes, of one picture. */
const heaviest = 250_000;

function samplePage() {
	const wish = wishIn([]);
	if (wish === 'help') throw new Error('the command line of npm start no longer has a page of its own');
	return wish;
}

function build() {
	const {status} = spawnSync(process.execPath, ['build.mjs'], {cwd: root, stdio: 'inherit'});
	if (status !== 0) throw new Error('the build failed');
}

/** @param {string} name @param {Uint8Array} png */
function keep(name, png) {
	if (png.length > heaviest) throw new Error(`${name}.png weighs ${png.length} bytes, more than ${heaviest}`);
	fs.writeFileSync(here(`${name}.png`), png);
	console.log(`${name}.png  ${Math.round(png.length / 1000)} kB`);
}

/** A tab at the sample's address in a window of known size. @param {Driver} driver @param {string} url */
const openIn = (driver, url) => driver.open(url, page => page.setViewport({...view, deviceScaleFactor: density}));

/** The popup over a page, in one theme. @param {Driver} driver @param {Page} page @param {'light' | 'dark'} theme */
async function takePopup(driver, page, theme) {
	await driver.background().evaluate(async wanted => {
		const settings = {version: 1, everywhere: true, off: [], textSize: 0, theme: wanted};
		await chrome.storage.local.set({settings});
	}, theme);
	const popup = await driver.clickAction(page);
	await until(`the popup to be headed "${story.headline}"`, () =>
		popup.evaluate(
			words => document.querySelector('main[aria-busy="false"] h1')?.textContent === words,
			story.headline,
		),
	);
	keep(`popup-${theme}`, await popup.screenshot());
	if (theme === 'light') await takeList(popup);
	await popup.close();
}

/** The list of what was hidden, in an open popup. @param {import('../browser/driver').Popup} popup */
async function takeList(popup) {
	await popup.evaluate(() =>
		document.querySelector('.tool-hidden')?.dispatchEvent(new MouseEvent('click', {bubbles: true})),
	);
	await until('the list to open', () => popup.evaluate(() => !!document.querySelector('.removals li')));
	keep('popup-hidden', await popup.screenshot());
}

/** @param {import('../browser/site.mjs').Site} site @param {string} url @param {string | undefined} extension */
async function visit(site, url, extension) {
	const program = findBrowser('chromium');
	if (!program) throw new Error(howToInstall('chromium'));
	// The popup grows no larger than the screen lets it.
	const screen = ['--screen-info={2400x2000}', '--window-size=1280,1100'];
	const args = [...screen, `--force-device-scale-factor=${density}`, '--hide-scrollbars'];
	const driver = await launch('chromium', {program, site, args, ...(extension ? {extension} : {})});
	try {
		const page = await openIn(driver, url);
		// A drawn popup has had the page's answer, so the page is clean by then.
		if (extension) for (const theme of /** @type {const} */ (['light', 'dark'])) await takePopup(driver, page, theme);
		keep(extension ? 'after' : 'before', await page.screenshot());
	} finally {
		await driver.close();
	}
}

/** One picture of several: `composed.html` shows those taken before. */
async function compose() {
	const browser = await openChromium();
	try {
		const page = await browser.newPage();
		await page.setViewport({width: 1600, height: 400});
		await page.goto(new URL('composed.html', import.meta.url).href, {waitUntil: 'load'});
		keep('standfirst', await page.screenshot({fullPage: true}));
	} finally {
		await browser.close();
	}
}

build();
const sample = samplePage();
const drawing = new URL('../demo/harbour-ferry.svg', import.meta.url);
const site = await startSite(routesFor([sample], {'/pictures/harbour-ferry.svg': drawing}));
try {
	await visit(site, sample.url, undefined);
	await visit(site, sample.url, `${root}dist/chromium`);
	await compose();
} finally {
	await site.close();
}
