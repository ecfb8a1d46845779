/** Summons scripts of ours into a tab: little enough to be done before the popup itself has come. */
import {api} from './api';
import {Late, within} from './limit';

/** How long a page may take to let scripts in, in ms. Some pages (view-source:) never settle the call. */
const limit = 4000;
/** How long a page may take to let a first word in before it counts as one that no extension may read, in ms. */
const entryLimit = 400;

/** The tab the popup was opened on: `?tabId=` when the popup stands in a tab of its own, else the active one. */
export async function currentTab(search: string): Promise<number | undefined> {
	const named = Number(new URLSearchParams(search).get('tabId') ?? Number.NaN);
	if (Number.isInteger(named)) return named;
	const [tab] = await api().tabs.query({active: true, currentWindow: true});
	return tab?.id;
}

/** `injectImmediately`: without it a script waits until its page has come, for as long as that takes. */
type Script = ({files: string[]} | {func: () => unknown}) & {injectImmediately?: true};

/** Runs a script in the tab's top frame. Chromium throws at once for a number that no tab can have: here, that rejects. */
const execute = async (tab: number, script: Script): Promise<unknown> =>
	api().scripting.executeScript({target: {tabId: tab}, ...script});

/** Puts scripts of the extension into the tab's top frame. Rejects when the browser forbids it or never answers. */
export const bring = (tab: number, files: string[]): Promise<unknown> =>
	within(execute(tab, {files}), limit, 'executeScript');

// From the root: Firefox resolves a path against the page that asks, and the popup stands in a folder.
const engine = {files: ['/engine.js']};

/** Puts the engine into a page that is still loading, for what is there of it. */
export const bringNow = (tab: number): Promise<unknown> =>
	within(execute(tab, {...engine, injectImmediately: true}), limit, 'executeScript');

/** How a page answers a first word: it lets it in, refuses it, says nothing, or is none but a notice that it did not load. */
type Entry = 'open' | 'refused' | 'late' | 'failed';

/** Chromium's "Frame with ID 0 is showing error page". */
const isNotice = (error: unknown): boolean => error instanceof Error && /\berror page\b/.test(error.message);

const enter = (tab: number): Promise<Entry> =>
	within(execute(tab, {func: () => true, injectImmediately: true}), entryLimit, 'executeScript').then(
		() => 'open',
		error => (error instanceof Late ? 'late' : isNotice(error) ? 'failed' : 'refused'),
	);

const isDone = (promise: Promise<unknown>): Promise<boolean> =>
	promise.then(
		() => true,
		() => false,
	);

/** Whether a page lets a first word in. Those that no extension may read refuse it, or never answer. */
export const letsIn = (tab: number): Promise<boolean> => enter(tab).then(entry => entry === 'open');

/**
 * The engine on its way into a tab, and a first word beside it: both at once, since most pages let scripts in. The word
 * goes in while the page still loads; the engine comes once all of it is there.
 */
export type Summons = {tab: number; isThere: Promise<boolean>; entry: Promise<Entry>};

/** Summons the reading engine, which comes on demand, into any page: the click granted activeTab. */
export const summon = (tab: number): Summons => ({
	tab,
	isThere: isDone(execute(tab, engine)),
	entry: enter(tab),
});

/** Summons the engine into the tab that the popup was opened on; undefined when there is none. */
export const summonInFront = async (search: string): Promise<Summons | undefined> => {
	const tab = await currentTab(search).catch(() => undefined);
	return tab === undefined ? undefined : summon(tab);
};
