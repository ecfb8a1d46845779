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

/**
 * Puts scripts of the extension into the tab's top frame. Rejects when the browser forbids it, or soon when it never
 * answers. A page that lets a first word in may take longer for the rest: on a slow machine the engine does.
 */
export async function inject(tab: number, files: string[]): Promise<void> {
	const target = {tabId: tab};
	await within(browser.scripting.executeScript({target, func: () => true}), entryLimit, 'executeScript');
	await within(browser.scripting.executeScript({target, files}), limit, 'executeScript');
}

/**
 * The story of a tab. The reading engine comes on demand, into any page: the click granted activeTab.
 * `unreachable` for pages that no extension may read.
 */
export async function readTab(tab: number): Promise<PageReport | {kind: 'unreachable'}> {
	try {
		// From the root: Firefox resolves a path against the page that asks, and the popup stands in a folder.
		await inject(tab, ['/engine.js']);
		return await askTab(tab, 'report');
	} catch {
		return {kind: 'unreachable'};
	}
}
