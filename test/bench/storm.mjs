/** A page that changes 10,000 times a second for half a minute: what Standfirst adds to it. */
import {setTimeout as sleep} from 'node:timers/promises';
import {line} from './print.mjs';
import {cpuOf, longestOf} from './trace.mjs';

/** @typedef {import('../browser/driver').Driver} Driver */

const seconds = 30;
const perSecond = 10_000;
const pairs = 3;

/**
 * Runs in the page: items come and go, texts tick, classes turn. A timer that comes late makes up for it. All of it stands
 * out of sight, since a page without its overlay would have to paint what it hid before.
 * @param {number} rate changes a second
 */
function raise(rate) {
	const list = document.createElement('ul');
	list.style.cssText = 'position: fixed; top: -10000px';
	document.body.append(list);
	const began = performance.now();
	const storm = {changes: 0};
	Object.assign(globalThis, {storm});
	const change = () => {
		storm.changes += 1;
		const item = list.children[storm.changes % 40];
		if (storm.changes % 4 === 0 && item) item.textContent = `Item ${storm.changes}`;
		else if (storm.changes % 4 === 1) list.classList.toggle('odd');
		else if (list.childElementCount > 60) list.firstElementChild?.remove();
		else list.append(Object.assign(document.createElement('li'), {textContent: `New ${storm.changes}`}));
	};
	setInterval(() => {
		const due = Math.min(1000, ((performance.now() - began) / 1000) * rate - storm.changes);
		for (let i = 0; i < due; i += 1) change();
	}, 10);
}

/** @param {import('puppeteer-core').CDPSession} session */
async function mainThread(session) {
	const {metrics} = await session.send('Performance.getMetrics');
	return 1000 * (metrics.find(({name}) => name === 'TaskDuration')?.value ?? 0);
}

/** @param {import('puppeteer-core').Page} page */
async function endure(page) {
	await page.evaluate(raise, perSecond);
	await sleep(seconds * 1000);
	return page.evaluate(() => /** @type {any} */ (globalThis).storm.changes / 1000);
}

/** Main-thread CPU time that a storm takes, in ms, and how many thousand changes it made. @param {Driver} driver @param {string} url */
async function weather(driver, url) {
	const page = await driver.open(url);
	try {
		const session = await page.createCDPSession();
		await session.send('Performance.enable', {timeDomain: 'threadTicks'});
		await sleep(500);
		const before = await mainThread(session);
		const changes = await endure(page);
		return {main: (await mainThread(session)) - before, changes};
	} finally {
		await page.close();
	}
}

/** What our scripts take of a storm; apart, because tracing has its own price. @param {Driver} driver @param {string} url */
async function share(driver, url) {
	const page = await driver.open(url);
	try {
		await sleep(500);
		await page.tracing.start({categories: ['devtools.timeline', 'v8']});
		await endure(page);
		const {traceEvents} = JSON.parse(Buffer.from((await page.tracing.stop()) ?? []).toString());
		return {own: cpuOf(traceEvents, driver.origin), longest: longestOf(traceEvents, driver.origin)};
	} finally {
		await page.close();
	}
}

/** Measures and prints; false when a budget is exceeded. @param {Driver} bare @param {Driver} clean @param {string} url */
export async function storm(bare, clean, url) {
	const added = [];
	const changes = [];
	for (let round = 0; round < pairs; round += 1) {
		const [without, mine] = [await weather(bare, url), await weather(clean, url)];
		added.push(mine.main - without.main);
		changes.push(without.changes, mine.changes);
	}
	const {own, longest} = await share(clean, url);
	const percent = (/** @type {number} */ ms) => ms / (seconds * 10);
	console.log(
		`\nStorms of ${seconds} s, ${pairs} pairs; at least ${Math.min(...changes).toFixed(0)} thousand changes in each`,
	);
	return [
		line('main thread added', added.map(percent), '%', 5),
		line('of it our own scripts', [percent(own)], '%', 5),
		line('our longest stretch', [longest], 'ms', 50),
	].every(Boolean);
}
