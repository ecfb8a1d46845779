/** Tabs, and questions put to the scripts of ours in them. */
import browser from 'webextension-polyfill';
import {within} from './limit';
import {type PageProtocol, type PageReport, pageAnswers} from './protocol';
import {bring, bringNow, letsIn, type Summons, summon} from './summon';

/** How long a page may take to answer, in ms. */
const limit = 4000;

/** Whether a tab stands in a private window; one that has gone does not. */
export const isPrivate = (tab: number): Promise<boolean> =>
	browser.tabs.get(tab).then(
		({incognito}) => incognito,
		() => false,
	);

/** Where a tab is; undefined where the browser does not give that away, and for one that has gone. */
export const addressOf = (tab: number): Promise<string | undefined> =>
	browser.tabs.get(tab).then(
		({url}) => url,
		() => undefined,
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

/**
 * A page without an answer. `silent`: it was slow, or was left. `kept`: no extension may read it, however often it is asked.
 * `failed`: it did not load.
 */
export type Unreachable = {kind: 'unreachable'; why: 'silent' | 'kept' | 'failed'};

/** Whether what stands in a tab is of a kind that extensions may read. Its address is told where we may enter it. */
const isReadable = async (tab: number): Promise<boolean> => /^(https?|file):/.test((await addressOf(tab)) ?? '');

/** Firefox does not say why it refuses a page. Its notice that one did not load has an icon of the browser's own, at the page's address. */
async function showsNotice(tab: number): Promise<boolean> {
	const {url = '', favIconUrl = ''} = await browser.tabs.get(tab);
	return /^https?:/.test(url) && favIconUrl.startsWith('chrome:');
}

/** What a page is without an answer, by how it met the first word. */
const whyOf = {open: 'silent', late: 'silent', refused: 'kept', failed: 'failed'} as const;

/**
 * The story of a tab. `unreachable` for pages that no extension may read, and when there is no such tab. A page that is
 * left while it is read is asked once more: another stands there by then. One that is still loading is waited for, however
 * long it takes.
 * @param early the engine, when it was summoned into the page in front already; the first attempt is its own, if that page
 * is still in the tab
 * @param entered called when the page lets us in, with whether the engine came, too, once it has
 */
export async function readTab(
	tab: number,
	early?: Promise<Summons | undefined>,
	entered: (isThere: Promise<boolean>) => void = () => {},
): Promise<PageReport | Unreachable> {
	const summoned = await early;
	let why: Unreachable['why'] = 'silent';
	for (let asked = 0; asked < 2; asked += 1) {
		const {isThere, entry} = asked === 0 && summoned?.tab === tab ? summoned : summon(tab);
		const reported = isThere.then(there => (there ? askTab(tab, 'report') : undefined)).catch(() => undefined);
		const answer = await entry;
		// A page that is busy has no time for a word; one of the browser's own never will.
		if (answer === 'late' && !(await isReadable(tab))) return {kind: 'unreachable', why: 'kept'};
		// A page that is left before the first word is in seems to refuse it.
		why = whyOf[answer];
		if (why === 'silent') entered(isThere);
		const report = why === 'silent' ? await reported : undefined;
		if (report) return report;
	}
	const hasFailed = why === 'kept' && (await showsNotice(tab).catch(() => false));
	return {kind: 'unreachable', why: hasFailed ? 'failed' : why};
}

/** What is there of a page that is still loading. Rejects when that cannot be told. */
export async function readSoFar(tab: number): Promise<PageReport> {
	await bringNow(tab);
	return askTab(tab, 'report');
}
