/** What a reader waits for: from the popup's first moment, some milliseconds after the click, to its painted story. */
import {until} from '../browser/until.mjs';
import {line} from './print.mjs';

/** @typedef {import('../browser/driver').Driver} Driver */

const clicks = 12;
/** Clicks before the counted ones: the popup's own files come from the disk, the background wakes. */
const warming = 2;

/**
 * Runs in the popup: when the story's headline, its largest text, came on the screen, in ms since the document began (W3C,
 * Largest Contentful Paint); 0 while it has not.
 * @returns {Promise<number>}
 */
function paintedAt() {
	/** @typedef {PerformanceEntry & {element: Element | null}} Paint */
	return new Promise(resolve => {
		new PerformanceObserver(list => {
			const paints = /** @type {Paint[]} */ (list.getEntries());
			resolve(paints.find(({element}) => element?.matches('main[aria-busy="false"] h1'))?.startTime ?? 0);
		}).observe({type: 'largest-contentful-paint', buffered: true});
		setTimeout(resolve, 1000, 0);
	});
}

/** Clicks the button on a fresh page and gives when the story stood there, in ms. @param {Driver} driver @param {string} url */
async function click(driver, url) {
	const page = await driver.open(url);
	try {
		const popup = await driver.clickAction(page);
		const painted = await until('the story to be painted', () => popup.evaluate(paintedAt));
		await popup.close();
		return painted;
	} finally {
		await page.close();
	}
}

/** Measures and prints; false when the budget is exceeded. @param {Driver} driver @param {string} url */
export async function clickToStory(driver, url) {
	const painted = [];
	for (let round = -warming; round < clicks; round += 1) {
		const at = await click(driver, url);
		if (round >= 0) painted.push(at);
	}
	console.log(`\nThe button clicked ${clicks} times`);
	return line('from the popup to its painted story', painted, 'ms', 150);
}
