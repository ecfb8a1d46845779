/** What every painted frame of a load showed: the eye's check for flashes and jumps. */
import type {Page} from 'puppeteer-core';

/** One frame: the time its drawing began in ms, where the headline stood in px from the top, the prompts seen. */
type Frame = {time: number; top?: number; prompts: string[]};

declare global {
	interface Window {
		/** Left by `watchFrames` in pages under test. */
		watched: {frames: Frame[]; shift: number};
	}
}

/**
 * Runs in the page before anything else. `headline` and `prompts` are whole texts of elements. Pictures without a size
 * are given none: a page moves by itself when they arrive.
 */
function watchFrames(headline: string, prompts: string[]) {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync('img:not([width]) {display: none}');
	document.adoptedStyleSheets = [sheet];
	const wanted = new Set(prompts);
	window.watched = {frames: [], shift: 0};
	const textOf = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
	const look = (time: number) => {
		const frame: Frame = {time, prompts: []};
		for (const element of document.querySelectorAll('body *')) {
			const text = textOf(element);
			if (text === headline) frame.top = Math.round(element.getBoundingClientRect().top + scrollY);
			else if (wanted.has(text) && element.checkVisibility()) frame.prompts.push(text);
		}
		window.watched.frames.push(frame);
	};
	/** Calls `act` when the frame is laid out, after all who look at its layout above `element`. */
	const once = (element: Element, act: () => void) => {
		const observer = new ResizeObserver(() => {
			observer.disconnect();
			act();
		});
		observer.observe(element);
	};
	const frame = (time: number) => {
		// Who looks at the layout of the root may still change this frame: what is deeper is called after them.
		once(document.documentElement, () => (document.body ? once(document.body, () => look(time)) : look(time)));
		requestAnimationFrame(frame);
	};
	requestAnimationFrame(frame);
	if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return;
	new PerformanceObserver(list => {
		for (const entry of list.getEntries()) window.watched.shift += (entry as PerformanceEntry & {value: number}).value;
	}).observe({type: 'layout-shift', buffered: true});
}

/** To be given to `open`: looks at the headline and for `prompts` in every frame from the first. */
export const watchingFor = (headline: string, prompts: string[]) => (page: Page) =>
	page.evaluateOnNewDocument(watchFrames, headline, prompts);

type Watched = {
	/** Different places of the headline in painted frames, in px from the top. */
	places: number[];
	/** Prompts seen in any painted frame. */
	flashed: string[];
	/** Sum of all layout shifts; Firefox does not measure them. */
	shift: number;
};

/** Sums up the frames that were painted: Firefox calls for frames that it does not paint before the first content. */
function sumUp(): Watched {
	const {frames, shift} = window.watched;
	const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.POSITIVE_INFINITY;
	const first = frames.findLastIndex(({time}) => time <= painted);
	const seen = first < 0 ? [] : frames.slice(first);
	return {
		places: [...new Set(seen.flatMap(({top}) => top ?? []))],
		flashed: [...new Set(seen.flatMap(({prompts}) => prompts))],
		shift,
	};
}

export const watchedIn = (page: Page): Promise<Watched> => page.evaluate(sumUp);
