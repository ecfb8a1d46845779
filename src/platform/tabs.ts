/** The tab in front of the reader, and questions put to the content script in it. */
import browser from 'webextension-polyfill';
import {type PageProtocol, type PageReport, pageAnswers} from './protocol';

/** How long a page may take to answer, in ms. Some pages (view-source:) never settle the call. */
const limit = 4000;
/** How long a page may take to let a first word in before it counts as one that no extension may read, in ms. */
const entryLimit = 400;

/** Rejects after `ms` unless `promise` settles first. */
async function within<T>(promise: Promise<T>, ms: number, what: string): Promise<T> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(() => reject(new Error(`${what}: no answer within ${ms} ms`)), ms);
	});
	try {
		return await Promise.race([promise, late]);
	} finally {
		clearTimeout(timer);
	}
}

/** The tab the popup was opened on: `?tabId=` when the popup stands in a tab of its own, else the active one. */
export async function currentTab(search: string): Promise<number | undefined> {
	const named = Number(new URLSearchParams(search).get('tabId') ?? Number.NaN);
	if (Number.isInteger(named)) return named;
	const [tab] = await browser.tabs.query({active: true, currentWindow: true});
	return tab?.id;
}

/** Whether a tab stands in a private window; one that has gone does not. */
export const isPrivate = (tab: number): Promise<boolean> =>
	browser.tabs.get(tab).then(
		({incognito}) => incognito,
		() => false,
	);

/** Asks the content script in a tab. Rejects when none listens, the answer is late or not of the promised shape. */
export async function askTab<K extends keyof PageProtocol>(
	tab: number,
	name: K,
	...args: Parameters<PageProtocol[K]>
): Promise<ReturnType<PageProtocol[K]>> {
	const answer: unknown = await within(browser.tabs.sendMessage(tab, {name, args}, {frameId: 0}), limit, name);
	const isAnswer = pageAnswers[name] as (value: unknown) => value is ReturnType<PageProtocol[K]>;
	if (!isAnswer(answer)) throw new Error(`${name}: the page answered something that is not a ${name} answer`);
	return answer;
}

/** Whether a page lets a first word in. Those that no extension may read refuse it, or never answer. */
const letsIn = (tab: number): Promise<boolean> =>
	within(browser.scripting.executeScript({target: {tabId: tab}, func: () => true}), entryLimit, 'executeScript').then(
		() => true,
		() => false,
	);

const bring = (tab: number, files: string[]) =>
	within(browser.scripting.executeScript({target: {tabId: tab}, files}), limit, 'executeScript');

/**
 * Puts scripts of the extension into the tab's top frame. Rejects when the browser forbids it, or soon when it never
 * answers. A page that lets a first word in may take longer for the rest: on a slow machine the engine does.
 */
export async function inject(tab: number, files: string[]): Promise<void> {
	if (!(await letsIn(tab))) throw new Error(`tab ${tab} lets no script in`);
	await bring(tab, files);
}

/** The reading engine comes on demand, into any page: the click granted activeTab. */
async function reportOf(tab: number): Promise<PageReport> {
	// From the root: Firefox resolves a path against the page that asks, and the popup stands in a folder.
	await bring(tab, ['/engine.js']);
	return askTab(tab, 'report');
}

/**
 * The story of a tab. `unreachable` for pages that no extension may read, and when there is no such tab. A page that is
 * left while it is read is asked once more: another stands there by then.
 */
export async function readTab(tab: number): Promise<PageReport | {kind: 'unreachable'}> {
	for (let asked = 0; asked < 2; asked += 1) {
		// Both at once: a reader waits for the answer, and most pages let scripts in.
		const reported = reportOf(tab).catch(() => undefined);
		if (!(await letsIn(tab))) break;
		const report = await reported;
		if (report) return report;
	}
	return {kind: 'unreachable'};
}
