/** When the veil rests. */
import {until} from './until.mjs';

/** Waits until nothing more is hidden: two looks 250 ms apart find as many marks. @param {import('puppeteer-core').Page} page */
export async function settled(page) {
	let before = -1;
	const rests = async () => {
		const now = await page.evaluate(() => document.querySelectorAll('[data-standfirst]').length);
		const same = now === before;
		before = now;
		return same;
	};
	await until('the page to settle', rests, {every: 250});
	return page;
}
