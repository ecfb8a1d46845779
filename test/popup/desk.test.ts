// @vitest-environment jsdom
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {openDesk} from '../../popup/desk';
import type {Actions, State} from '../../popup/state';
import * as hosts from '../../src/platform/hosts';
import * as native from '../../src/platform/native';
import type {Veiling} from '../../src/platform/protocol';
import {cleans, defaults, type Settings} from '../../src/platform/settings';
import * as store from '../../src/platform/store';
import * as tabs from '../../src/platform/tabs';
import {storyView} from './drawn';
import {ferry, uncovered, veiled, veiling} from './stories';

vi.mock('webextension-polyfill', () => import('./fake-browser'));
vi.mock('../../src/platform/hosts', {spy: true});
vi.mock('../../src/platform/native');
vi.mock('../../src/platform/tabs');
vi.mock('../../src/platform/store');

let settings: Settings;
let isStored: boolean;
let closing: AbortController;
const writeText = vi.fn<(text: string) => Promise<void>>();

beforeEach(() => {
	vi.useFakeTimers();
	settings = defaults;
	isStored = true;
	closing = new AbortController();
	vi.mocked(tabs.currentTab).mockResolvedValue(7);
	vi.mocked(tabs.readTab).mockResolvedValue(storyView(ferry) as Awaited<ReturnType<typeof tabs.readTab>>);
	vi.mocked(tabs.askTab).mockRejectedValue(new Error('not asked for'));
	vi.mocked(tabs.isPrivate).mockResolvedValue(false);
	vi.mocked(hosts.reachOf).mockResolvedValue('installed');
	vi.mocked(store.readSettings).mockImplementation(async () => settings);
	vi.mocked(store.changeSettings).mockImplementation(async change => {
		settings = change(settings);
		return {settings, isStored};
	});
	vi.stubGlobal('navigator', {clipboard: {writeText: writeText.mockReset().mockResolvedValue()}});
});

afterEach(() => {
	vi.useRealTimers();
	vi.clearAllMocks();
	vi.unstubAllGlobals();
});

/** Opens the desk and waits until it has read the page. `states`: all that it drew. */
async function opened(search = '') {
	const states: State[] = [];
	const actions: Actions = openDesk(search, state => states.push(state), closing.signal);
	await vi.advanceTimersByTimeAsync(0);
	return {states, actions, last: () => states.at(-1) as State, settled: () => vi.advanceTimersByTimeAsync(300)};
}

const veilingIn = (state: State) => ('veiling' in state.view ? state.view.veiling : undefined);

it('draws that it is reading in the reader’s settings, then the story', async () => {
	settings = {...defaults, theme: 'dark'};
	const {states} = await opened('?tabId=12');
	expect(states.map(({view, settings: {theme}}) => [view.kind, theme])).toEqual([
		['reading', 'dark'],
		['story', 'dark'],
	]);
	expect(tabs.currentTab).toHaveBeenCalledExactlyOnceWith('?tabId=12');
	expect(tabs.readTab).toHaveBeenCalledExactlyOnceWith(7);
});

it('shows one removal again and says what is left', async () => {
	vi.mocked(tabs.askTab).mockResolvedValue({...veiling, shown: ['r2']});
	const {actions, last} = await opened();
	actions.show('r2');
	await vi.advanceTimersByTimeAsync(0);
	expect(tabs.askTab).toHaveBeenCalledExactlyOnceWith(7, 'show', 'r2');
	expect(last().said).toEqual({kind: 'hidden', count: 4});
	expect(veilingIn(last())?.shown).toEqual(['r2']);
});

it('asks for all without naming any: an absent name would cross as null', async () => {
	vi.mocked(tabs.askTab).mockResolvedValue(veiling);
	const {actions} = await opened();
	actions.hide();
	expect(tabs.askTab).toHaveBeenCalledExactlyOnceWith(7, 'hide');
});

it('says that the page has changed when it no longer answers, and reads again when asked', async () => {
	const {actions, last, states} = await opened();
	actions.show('r2');
	await vi.advanceTimersByTimeAsync(0);
	expect([last().stale, last().view.kind]).toEqual([true, 'story']);
	actions.retry();
	await vi.advanceTimersByTimeAsync(0);
	expect(states.slice(-2).map(({view, stale}) => [view.kind, stale])).toEqual([
		['reading', false],
		['story', false],
	]);
});

it('takes an answer that does not know the removal for another page’s', async () => {
	vi.mocked(tabs.askTab).mockResolvedValue({...veiling, removals: veiled.slice(2)});
	const {actions, last} = await opened();
	actions.show('r1');
	await vi.advanceTimersByTimeAsync(0);
	expect(last().stale).toBe(true);
	expect(veilingIn(last())?.removals).toHaveLength(5);
});

it('says that a page is out of reach when there is no tab, and when the browser names none', async () => {
	vi.mocked(tabs.currentTab).mockResolvedValueOnce(undefined);
	expect((await opened()).last().view.kind).toBe('unreachable');
	vi.mocked(tabs.currentTab).mockRejectedValueOnce(new Error('no window'));
	expect((await opened()).last().view.kind).toBe('unreachable');
	expect(tabs.readTab).not.toHaveBeenCalled();
});

it('draws a switched-off site at once, then asks the page what it hides', async () => {
	vi.mocked(tabs.askTab).mockResolvedValue({...veiling, cleaning: false, removals: []});
	const {actions, last, settled} = await opened();
	actions.cleanSite(false);
	await vi.advanceTimersByTimeAsync(0);
	expect(veilingIn(last())).toMatchObject({cleaning: false, removals: veiled});
	expect(cleans(settings, 'inkl.com')).toBe(false);
	await settled();
	expect(tabs.askTab).toHaveBeenCalledExactlyOnceWith(7, 'veiling');
	expect(veilingIn(last())?.removals).toEqual([]);
});

it('asks nothing of a page that cleaning does not cover', async () => {
	vi.mocked(hosts.reachOf).mockResolvedValue('offered');
	const {actions, last, settled} = await opened();
	actions.set({everywhere: false});
	await settled();
	expect(tabs.askTab).not.toHaveBeenCalled();
	expect([last().settings.everywhere, last().stale]).toEqual([false, false]);
});

it('keeps text size and theme', async () => {
	const {actions, last} = await opened();
	actions.set({textSize: 2, theme: 'light'});
	await vi.advanceTimersByTimeAsync(0);
	expect(last().settings).toEqual({...defaults, textSize: 2, theme: 'light'});
});

it('tells the page itself of a choice that there is no room to store, and says so', async () => {
	isStored = false;
	vi.mocked(tabs.askTab).mockResolvedValue({...veiling, cleaning: false, removals: []});
	const {actions, last} = await opened();
	actions.cleanSite(false);
	await vi.advanceTimersByTimeAsync(0);
	expect(tabs.askTab).toHaveBeenCalledExactlyOnceWith(7, 'turn', false);
	expect(veilingIn(last())).toMatchObject({cleaning: false});
	expect(last().said).toEqual({kind: 'notKept'});
});

it.each([true, false])('says to the store whether the tab is private: %s', async value => {
	vi.mocked(tabs.isPrivate).mockResolvedValue(value);
	const {actions} = await opened();
	actions.set({theme: 'dark'});
	await vi.advanceTimersByTimeAsync(0);
	expect(vi.mocked(store.changeSettings).mock.calls.map(([, isPrivate]) => isPrivate)).toEqual([value]);
});

it('copies the story as text, says so, and falls silent after a while', async () => {
	const {actions, last} = await opened();
	actions.copy();
	await vi.advanceTimersByTimeAsync(0);
	expect(writeText.mock.calls[0]?.[0]).toContain(ferry.headline);
	expect(last().said).toEqual({kind: 'copied'});
	await vi.advanceTimersByTimeAsync(5000);
	expect(last().said).toBeUndefined();
});

it('says so when the browser does not let it copy', async () => {
	writeText.mockRejectedValue(new Error('NotAllowedError'));
	const {actions, last} = await opened();
	actions.copy();
	await vi.advanceTimersByTimeAsync(0);
	expect(last().said).toEqual({kind: 'copyFailed'});
});

it('draws nothing more once the popup is closing', async () => {
	const {actions, states} = await opened();
	const drawnSoFar = states.length;
	closing.abort();
	actions.set({theme: 'dark'});
	await vi.advanceTimersByTimeAsync(0);
	expect(states).toHaveLength(drawnSoFar);
});

describe('a site that is not ours to enter', () => {
	const reads = (held: Veiling) =>
		vi.mocked(tabs.readTab).mockResolvedValue(storyView(ferry, held) as Awaited<ReturnType<typeof tabs.readTab>>);

	beforeEach(() => {
		reads(uncovered);
		vi.mocked(hosts.reachOf).mockResolvedValue('offered');
		vi.mocked(hosts.askFor).mockResolvedValue(true);
		vi.mocked(hosts.giveBack).mockResolvedValue(true);
		vi.mocked(tabs.askTab).mockResolvedValue({...uncovered, cleaning: true, removals: veiled});
	});

	it('is asked for in the click itself, that host alone', async () => {
		const {actions} = await opened();
		actions.cleanSite(true);
		expect(hosts.askFor).toHaveBeenCalledExactlyOnceWith('*://elsewhere.example/*');
	});

	it('says that the browser asks, for its question may stand behind the popup', async () => {
		vi.mocked(hosts.askFor).mockReturnValue(new Promise(() => {}));
		const {actions, last} = await opened();
		actions.cleanSite(true);
		expect(last()).toMatchObject({reach: 'offered', said: {kind: 'siteAsked'}});
	});

	it('is asked for with its sub-domains when it is a known one', async () => {
		reads({...uncovered, site: 'wire.example', known: true});
		const {actions} = await opened();
		actions.cleanSite(true);
		expect(hosts.askFor).toHaveBeenCalledExactlyOnceWith('*://*.wire.example/*');
	});

	it('is cleaned once the background has brought what it takes', async () => {
		let brought = () => {};
		vi.mocked(native.tellBackground).mockReturnValue(
			new Promise(resolve => {
				brought = resolve;
			}),
		);
		const {actions, last, settled} = await opened();
		actions.cleanSite(true);
		await vi.advanceTimersByTimeAsync(0);
		expect([last().reach, vi.mocked(native.tellBackground).mock.calls]).toEqual(['offered', [['granted']]]);
		brought();
		await settled();
		expect(last()).toMatchObject({reach: 'added', said: {kind: 'siteAdded', site: 'elsewhere.example'}});
		expect(veilingIn(last())).toMatchObject({cleaning: true, removals: veiled});
	});

	it('stays as it is when the reader declines', async () => {
		vi.mocked(hosts.askFor).mockResolvedValue(false);
		const {actions, last, settled} = await opened();
		actions.cleanSite(true);
		await settled();
		expect(last()).toMatchObject({reach: 'offered', said: {kind: 'siteNotAdded'}});
		expect(native.tellBackground).not.toHaveBeenCalled();
	});

	it('shows its prompts again before it is given back', async () => {
		vi.mocked(hosts.reachOf).mockResolvedValueOnce('added');
		const {actions, last, settled} = await opened();
		actions.cleanSite(false);
		await vi.advanceTimersByTimeAsync(0);
		expect([cleans(settings, 'elsewhere.example'), vi.mocked(hosts.giveBack).mock.calls]).toEqual([false, []]);
		await settled();
		expect(hosts.giveBack).toHaveBeenCalledExactlyOnceWith('*://elsewhere.example/*');
		expect(last()).toMatchObject({reach: 'offered', said: {kind: 'siteTakenBack'}});
	});

	it('is not offered in a private window, whose choices leave nothing behind', async () => {
		vi.mocked(tabs.isPrivate).mockResolvedValue(true);
		expect((await opened()).last().reach).toBeUndefined();
	});

	it('is not offered for a page without a host', async () => {
		reads({...uncovered, site: ''});
		expect((await opened()).last().reach).toBeUndefined();
	});
});
