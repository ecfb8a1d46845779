/** A page that changes 10,000 times a second for half a minute: what Standfirst adds to it. */
import {setTimeout as sleep} from 'node:timers/promises';
import {line} from './print.mjs';
import {cpuOf, longestOf} from './trace.mjs';

/** @typedef {import('../browser/driver').Driver} Driver */
/** Main-thread CPU of the page, and of our scripts in it, both in ms; our longest stretch, in ms; changes made. */
/** @typedef {{main: number, own: number, longest: number, changes: number}} Storm */

const seconds = 30;
const perSecond = 10_000;

/**
 * Runs in the page: items come and go, texts tick, classes turn. A timer that comes late makes up for it.
 * @param {number} rate changes a second
 */
function raise(rate) {
	const list = document.createElement('ul');
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

/** @param {Driver} driver @param {string} url @returns {Promise<Storm>} */
async function weather(driver, url) {
	const page = await driver.open(url);
	try {
		const session = await page.createCDPSession();
		await session.send('Performance.enable', {timeDomain: 'threadTicks'});
		await sleep(500);
		await page.tracing.start({categories: ['devtools.timeline', 'v8']});
		const before = await mainThread(session);
		await page.evaluate(raise, perSecond);
		await sleep(seconds * 1000);
		const changes = await page.evaluate(() => /** @type {any} */ (globalThis).storm.changes);
		const main = (await mainThread(session)) - before;
		const {traceEvents} = JSON.parse(Buffer.from((await page.tracing.stop()) ?? []).toString());
		const {origin} = driver;
		return {main, own: cpuOf(traceEvents, origin), longest: longestOf(traceEvents, origin), changes};
	} finally {
		await page.close();
	}
}

/** Measures and prints; false when a budget is exceeded. @param {Driver} bare @param {Driver} clean @param {string} url */
export async function storm(bare, clean, url) {
	const without = await weather(bare, url);
	const mine = await weather(clean, url);
	const rates = [without, mine].map(({changes}) => Math.round(changes / seconds));
	console.log(`\nA storm of ${seconds} s, ${rates.join(' and ')} changes a second without and with`);
	const share = (/** @type {number} */ ms) => (100 * ms) / (seconds * 1000);
	return [
		line('main thread added', [share(mine.main - without.main)], '%', 5),
		line('of it our own scripts', [share(mine.own)], '%', 5),
		line('our longest stretch', [mine.longest], 'ms', 50),
	].every(Boolean);
}
