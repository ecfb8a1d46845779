/** Two hundred changes of route without a load: what Standfirst leaves behind in the page's memory. */
import {line} from './print.mjs';

/** @typedef {import('../browser/driver').Driver} Driver */
/** @typedef {{nodes: number, listeners: number, heap: number}} Memory heap in MB */

const changes = 200;
/** Changes before the first look: caches fill, code is compiled. */
const warming = 20;

/** Runs in the page: draws one story or the other in place, and waits until it was painted. @param {number} turn */
async function goOn(turn) {
	const bodies = /** @type {any} */ (globalThis).bodies ?? [document.body.cloneNode(true)];
	Object.assign(globalThis, {bodies});
	history.pushState({}, '', `/news/route-${turn}`);
	document.body.replaceChildren(...bodies[0].cloneNode(true).childNodes);
	for (let i = 0; i < 2; i += 1) await new Promise(requestAnimationFrame);
}

/** @param {import('puppeteer-core').CDPSession} session @returns {Promise<Memory>} */
async function memoryOf(session) {
	for (let i = 0; i < 3; i += 1) await session.send('HeapProfiler.collectGarbage');
	const {nodes, jsEventListeners: listeners} = await session.send('Memory.getDOMCounters');
	const {metrics} = await session.send('Performance.getMetrics');
	const heap = (metrics.find(({name}) => name === 'JSHeapUsedSize')?.value ?? 0) / 1024 / 1024;
	return {nodes, listeners, heap};
}

/** What a page holds before and after its changes. @param {Driver} driver @param {string} url */
export async function travel(driver, url) {
	const page = await driver.open(url);
	try {
		const session = await page.createCDPSession();
		await session.send('Performance.enable');
		for (let i = 0; i < warming; i += 1) await page.evaluate(goOn, i);
		const before = await memoryOf(session);
		for (let i = 0; i < changes; i += 1) await page.evaluate(goOn, i);
		const after = await memoryOf(session);
		return {before, after};
	} finally {
		await page.close();
	}
}

/** Measures and prints; false when a budget is exceeded. @param {Driver} bare @param {Driver} clean @param {string} url */
export async function routes(bare, clean, url) {
	const without = await travel(bare, url);
	const mine = await travel(clean, url);
	console.log(`\n${changes} changes of route, after collecting garbage, beyond what the page itself gains`);
	const gained = (/** @type {keyof Memory} */ name) =>
		mine.after[name] - mine.before[name] - (without.after[name] - without.before[name]);
	return [
		line('nodes', [(100 * gained('nodes')) / without.after.nodes], '%', 1),
		line('listeners', [gained('listeners')], '', 0),
		line('JS heap', [gained('heap')], 'MB', 2),
	].every(Boolean);
}
