/** A page that puts its prompt in again every 50 ms, in its own tree and in a shadow root: what its reader sees of it. */
import {setTimeout as sleep} from 'node:timers/promises';
import {line} from './print.mjs';
import {cpuOf, longestOf} from './trace.mjs';

/** @typedef {import('../browser/driver').Driver} Driver */

const seconds = 10;

/** Runs in the page. `seen` counts the frames that showed a prompt. @param {string} name the prompt's class, if it has one */
function insist(name) {
	const host = document.createElement('div');
	const root = host.attachShadow({mode: 'open'});
	const said = {frames: 0, seen: 0, times: 0};
	Object.assign(globalThis, {said});
	/** @type {Element[]} */
	let prompts = [];
	const put = () => {
		for (const prompt of prompts) prompt.remove();
		prompts = [document.querySelector('article') ?? document.body, root].map(parent => {
			const prompt = document.createElement('div');
			if (name) prompt.className = name;
			prompt.append(Object.assign(document.createElement('p'), {textContent: 'Sign up to read this article'}));
			parent.append(prompt);
			return prompt;
		});
		said.times += 1;
	};
	// Beside a prompt alone the whole host would be hidden, and its root would need no stylesheet.
	const words = 'The ferry board will meet again on Thursday, and its minutes are to be read out on the quay by noon.';
	root.append(Object.assign(document.createElement('p'), {textContent: words}));
	document.querySelector('article')?.after(host);
	put();
	setInterval(put, 50);
	const look = () => {
		said.frames += 1;
		if (prompts.some(prompt => prompt.checkVisibility())) said.seen += 1;
		requestAnimationFrame(look);
	};
	requestAnimationFrame(look);
}

/** Counts stylesheets made by script from now on, in whatever world: a page does not see those of an extension. @param {import('puppeteer-core').Page} page */
async function countSheets(page) {
	const session = await page.createCDPSession();
	let made = 0;
	await session.send('DOM.enable');
	await session.send('CSS.enable');
	session.on('CSS.styleSheetAdded', ({header}) => {
		made += Number(header.isConstructed);
	});
	return () => made;
}

/** @param {Driver} driver @param {string} url @param {string} name */
async function endure(driver, url, name) {
	const page = await driver.open(url);
	try {
		await sleep(500);
		const sheets = await countSheets(page);
		await page.tracing.start({categories: ['devtools.timeline', 'v8']});
		await page.evaluate(insist, name);
		await sleep(seconds * 1000);
		const said = await page.evaluate(() => {
			const {frames, seen, times} = /** @type {any} */ (globalThis).said;
			return {frames, seen, times};
		});
		const {traceEvents} = JSON.parse(Buffer.from((await page.tracing.stop()) ?? []).toString());
		return {
			...said,
			sheets: sheets(),
			own: cpuOf(traceEvents, driver.origin),
			longest: longestOf(traceEvents, driver.origin),
		};
	} finally {
		await page.close();
	}
}

/** @param {Driver} bare @param {Driver} clean @param {string} url @param {string} name */
async function withName(bare, clean, url, name) {
	const without = await endure(bare, url, name);
	const mine = await endure(clean, url, name);
	console.log(
		`\nA prompt ${name ? 'with' : 'without'} a class put in again ${mine.times} times in ${seconds} s; without Standfirst ${without.seen} of ${without.frames} frames show it`,
	);
	return [
		line(`frames of ${mine.frames} that show it`, [mine.seen], '', 0),
		line('stylesheets for each of the two roots', [mine.sheets / 2], '', 1),
		line('our own scripts', [(100 * mine.own) / (seconds * 1000)], '%', 5),
		line('our longest stretch', [mine.longest], 'ms', 50),
	].every(Boolean);
}

/** Measures and prints; false when a budget is exceeded. @param {Driver} bare @param {Driver} clean @param {string} url */
export async function insistent(bare, clean, url) {
	const named = await withName(bare, clean, url, 'late-prompt');
	const nameless = await withName(bare, clean, url, '');
	return named && nameless;
}
