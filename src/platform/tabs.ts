/** Tabs, and questions put to the scripts of ours in them. */
import browser from 'webextension-polyfill';
import {within} from './limit';
import {type PageProtocol, type PageReport, pageAnswers} from './protocol';
import {bring, letsIn, type Summons, summon} from './summon';

/** How long a page may take to answer, in ms. */
const limit = 4000;

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

/**
 * Puts scripts of the extension into the tab's top frame. Rejects when the browser forbids it, or soon when it never
 * answers. A page that lets a first word in may take longer for the rest: on a slow machine the engine does.
 */
export async function inject(tab: number, files: string[]): Promise<void> {
	if (!(await letsIn(tab))) throw new Error(`tab ${tab} lets no script in`);
	await bring(tab, files);
}

/** A page without an answer. `mayAnswer`: it was slow, or was left; others no extension may read, however often it is asked. */
export type Unreachable = {kind: 'unreachable'; mayAnswer: boolean};

/**
 * The story of a tab. `unreachable` for pages that no extension may read, and when there is no such tab. A page that is
 * left while it is read is asked once more: another stands there by then. `early`: the engine, when it was summoned into
 * the page in front already; the first attempt is its own, if that page is still in the tab.
 */
export async function readTab(tab: number, early?: Promise<Summons | undefined>): Promise<PageReport | Unreachable> {
	const summoned = await early;
	let mayAnswer = true;
	for (let asked = 0; asked < 2; asked += 1) {
		const {isThere, entry} = asked === 0 && summoned?.tab === tab ? summoned : summon(tab);
		const reported = isThere.then(there => (there ? askTab(tab, 'report') : undefined)).catch(() => undefined);
		const answer = await entry;
		if (answer === 'late') return {kind: 'unreachable', mayAnswer: true};
		// A page that is left before the first word is in seems to refuse it.
		mayAnswer = answer === 'open';
		const report = mayAnswer ? await reported : undefined;
		if (report) return report;
	}
	return {kind: 'unreachable', mayAnswer};
}
