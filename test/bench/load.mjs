/** One measured load of a page. */
import {setTimeout as sleep} from 'node:timers/promises';
import {cpuOf} from './trace.mjs';

/** CPU of the extension's scripts (ms), all layout shifts, JS heap after a collection (kB). */
/** @typedef {{cpu: number, shift: number, heap: number}} Load */

/** How long a page is left to settle after its load event, in ms. */
const settling = 500;

/** Runs in the page. @returns {Promise<number>} */
function layoutShifts() {
	return new Promise(resolve => {
		let sum = 0;
		const add = (/** @type {PerformanceEntryList} */ entries) => {
			for (const entry of entries) sum += /** @type {PerformanceEntry & {value: number}} */ (entry).value;
		};
		const observer = new PerformanceObserver(list => add(list.getEntries()));
		observer.observe({type: 'layout-shift', buffered: true});
		setTimeout(() => {
			add(observer.takeRecords());
			resolve(sum);
		}, 60);
	});
}

/** @param {import('puppeteer-core').CDPSession} session */
async function heapOf(session) {
	await session.send('HeapProfiler.collectGarbage');
	const {metrics} = await session.send('Performance.getMetrics');
	return (metrics.find(({name}) => name === 'JSHeapUsedSize')?.value ?? 0) / 1024;
}

/**
 * Loads `url` in a fresh tab.
 * @param {import('../browser/driver').Driver} driver
 * @param {string} url
 * @returns {Promise<Load>}
 */
export async function measureLoad(driver, url) {
	const page = await driver.open('about:blank');
	try {
		const session = await page.createCDPSession();
		await session.send('Performance.enable');
		await page.tracing.start({categories: ['devtools.timeline', 'v8']});
		await page.goto(url, {waitUntil: 'load'});
		await sleep(settling);
		const {traceEvents} = JSON.parse(Buffer.from((await page.tracing.stop()) ?? []).toString());
		const shift = await page.evaluate(layoutShifts);
		return {cpu: cpuOf(traceEvents, driver.origin), shift, heap: await heapOf(session)};
	} finally {
		await page.close();
	}
}
