/** A visit to one page with Standfirst in a real browser: before, after, and the popup over it. */
import fs from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {launch} from '../browser/launch.mjs';
import {settled} from '../browser/settled.mjs';
import {startSite} from '../browser/site.mjs';
import {routesFor} from '../browser/stand-in.mjs';
import {until} from '../browser/until.mjs';

/** @typedef {import('../browser/driver').Driver} Driver */
/** @typedef {import('../browser/driver').Popup} Popup */
/** @typedef {import('../../src/platform/protocol').PageReport} PageReport */
/** @typedef {{url: string, html: string, browser: import('../browser/find.mjs').BrowserName, program: string, headless: boolean}} Plan */

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const pictures = {'/pictures/harbour-ferry.svg': new URL('harbour-ferry.svg', import.meta.url)};

/** Where the pictures of a headless visit go. */
export const album = path.join(dist, 'demo');

/** @param {string} name @param {Uint8Array} png */
function keep(name, png) {
	fs.mkdirSync(album, {recursive: true});
	fs.writeFileSync(path.join(album, name), png);
}

/** What the page tells the popup, asked from the popup itself. @param {Popup} popup @returns {Promise<PageReport>} */
async function reportTo(popup) {
	await until('the popup to be drawn', () =>
		popup.evaluate(() => !!document.querySelector('main[aria-busy="false"] h1')),
	);
	return popup.evaluate(async () => {
		const [tab] = await chrome.tabs.query({active: true, currentWindow: true});
		return chrome.tabs.sendMessage(tab?.id ?? -1, {name: 'report', args: []}, {frameId: 0});
	});
}

/** The page as it is without Standfirst. @param {Plan} plan @param {import('../browser/site.mjs').Site} site */
async function pictureBefore(plan, site) {
	const bare = await launch(plan.browser, {program: plan.program, site});
	try {
		const page = await bare.open(plan.url);
		keep('before.png', await page.screenshot());
	} finally {
		await bare.close();
	}
}

/** @param {Plan} plan @param {Driver} driver @param {boolean} pictured */
async function cleanAndRead(plan, driver, pictured) {
	const page = await driver.open(plan.url);
	await settled(page);
	if (pictured) keep('after.png', await page.screenshot());
	const popup = await driver.clickAction(page);
	const report = await reportTo(popup);
	if (pictured) keep('popup.png', await popup.screenshot());
	return report;
}

/**
 * Visits the page without a window and leaves `before.png`, `after.png` and `popup.png` in `album`.
 * @param {Plan} plan
 */
export async function visitHeadless(plan) {
	const site = await startSite(routesFor([plan], pictures));
	try {
		await pictureBefore(plan, site);
		const driver = await launch(plan.browser, {...plan, site, extension: path.join(dist, plan.browser)});
		return await cleanAndRead(plan, driver, true).finally(() => driver.close());
	} finally {
		await site.close();
	}
}

/**
 * Opens a window on the page, with the popup over it, and leaves it to the person.
 * @param {Plan} plan
 * @param {(report: PageReport) => void} shown called once the popup stands
 */
export async function visitWithWindow(plan, shown) {
	const site = await startSite(routesFor([plan], pictures));
	const args = ['--ozone-platform-hint=auto'];
	const driver = await launch(plan.browser, {...plan, site, args, extension: path.join(dist, plan.browser)});
	shown(await cleanAndRead(plan, driver, false));
	await driver.closed;
	await site.close();
}
