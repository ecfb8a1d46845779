/** What every painted frame of a load showed: the eye's check for flashes and jumps. */
import type {Page} from 'puppeteer-core';

export type Frames = {
	/** Frames that were looked at with a headline in them. */
	count: number;
	/** Different places of the headline, in px from the top. */
	tops: number[];
	/** Prompts seen in any frame. */
	flashed: string[];
	/** Sum of all layout shifts; Firefox does not measure them. */
	shift: number;
};

declare global {
	interface Window {
		frames_: Frames;
	}
}

/** Runs in the page before anything else; `prompts` are whole texts of elements. */
function watchFrames(prompts: string[]) {
	const wanted = new Set(prompts);
	const seen: Frames = {count: 0, tops: [], flashed: [], shift: 0};
	window.frames_ = seen;
	const look = () => {
		const headline = document.querySelector('h1');
		if (headline) {
			seen.count += 1;
			const top = Math.round(headline.getBoundingClientRect().top + scrollY);
			if (!seen.tops.includes(top)) seen.tops.push(top);
		}
		for (const element of document.querySelectorAll<HTMLElement>('body *')) {
			const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
			if (wanted.has(text) && element.checkVisibility() && !seen.flashed.includes(text)) seen.flashed.push(text);
		}
		requestAnimationFrame(look);
	};
	requestAnimationFrame(look);
	if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return;
	new PerformanceObserver(list => {
		for (const entry of list.getEntries()) seen.shift += (entry as PerformanceEntry & {value: number}).value;
	}).observe({type: 'layout-shift', buffered: true});
}

/** To be given to `open`: looks for `prompts` in every frame from the first. */
export const watchingFor = (prompts: string[]) => (page: Page) => page.evaluateOnNewDocument(watchFrames, prompts);

export const framesOf = (page: Page): Promise<Frames> => page.evaluate(() => window.frames_);
