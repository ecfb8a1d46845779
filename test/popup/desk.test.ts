// @vitest-environment jsdom
import {beforeEach, describe, expect, it, vi} from 'vitest';
import * as hosts from '../../src/platform/hosts';
import {openBeside} from '../../src/platform/opener';
import {cleans, defaults} from '../../src/platform/settings';
import * as store from '../../src/platform/store';
import * as summon from '../../src/platform/summon';
import * as tabs from '../../src/platform/tabs';
import {opened, settled, useStage, veilingIn} from './desk-stage';
import {veiled, veiling} from './hidden';
import {ferry} from './stories';

vi.mock('webextension-polyfill', () => import('./fake-browser'));
vi.mock('../../src/platform/following');
vi.mock('../../src/platform/hosts', {spy: true});
vi.mock('../../src/platform/native');
vi.mock('../../src/platform/opener');
vi.mock('../../src/platform/summon');
vi.mock('../../src/platform/tabs');
vi.mock('../../src/platform/store');

const stage = useStage();
const [first, second] = veiled.map(({id}) => id) as [string, string];
const writeText = vi.fn<(text: string) => Promise<void>>();

beforeEach(() => {
	vi.stubGlobal('navigator', {clipboard: {writeText: writeText.mockReset().mockResolvedValue()}});
});

it('draws that it is reading in the reader’s settings, then the story', async () => {
	stage.settings = {...defaults, theme: 'dark'};
	const {states} = await opened(stage, '?tabId=12');
	expect(states.map(({view, settings: {theme}}) => [view.kind, theme])).toEqual([
		['reading', 'dark'],
		['story', 'dark'],
	]);
	expect(summon.currentTab).toHaveBeenCalledExactlyOnceWith('?tabId=12');
	expect(tabs.readTab).toHaveBeenCalledExactlyOnceWith(7, undefined, expect.any(Function));
});

it('reads with the engine that was summoned before it had come, once', async () => {
	const ahead = Promise.resolve(undefined);
	vi.stubGlobal('standfirstSummons', ahead);
	await opened(stage);
	expect(vi.mocked(tabs.readTab).mock.calls[0]?.[1]).toBe(ahead);
	expect(globalThis.standfirstSummons).toBeUndefined();
	vi.unstubAllGlobals();
});

it('says that the reader is where they left off, and has the page keep where they go', async () => {
	const place = {section: 2, block: 1};
	vi.mocked(tabs.readTab).mockResolvedValue({kind: 'story', reading: {story: ferry, removals: []}, veiling, place});
	const {actions, last} = await opened(stage);
	expect(last()).toMatchObject({view: {kind: 'story', place}, said: {kind: 'placeKept'}});
	actions.keepPlace({section: 3, block: 0});
	actions.keepPlace();
	await settled(0);
	expect(vi.mocked(tabs.askTab).mock.calls).toEqual([
		[7, 'keepPlace', {section: 3, block: 0}],
		[7, 'keepPlace'],
	]);
	expect(last()).toMatchObject({view: {kind: 'story'}, stale: false});
});

it('takes the story to a tab of its own, and closes the popup behind it', async () => {
	const close = vi.fn();
	vi.stubGlobal('close', close);
	vi.mocked(openBeside).mockResolvedValue();
	const {actions, last} = await opened(stage);
	expect(last().isMovable).toBe(true);
	actions.toTab();
	await settled(0);
	expect(openBeside).toHaveBeenCalledExactlyOnceWith(7, ferry.url);
	expect(close).toHaveBeenCalledOnce();
});

describe('in a tab that was told which page it reads', () => {
	const told = `?${new URLSearchParams({tabId: '7', page: `${ferry.url}?utm_source=mail`})}`;

	it('reads the page while it is there', async () => {
		vi.mocked(tabs.addressOf).mockResolvedValue(`${ferry.url}#comments`);
		expect((await opened(stage, told)).last().view.kind).toBe('story');
	});

	it.each([
		['whose tab shows another', 'https://tidewater.example/island/harbour'],
		['whose tab is no longer there, or is out of reach', undefined],
	])('says that a page is gone %s, and leaves what stands there unread', async (_, address) => {
		vi.mocked(tabs.addressOf).mockResolvedValue(address);
		const {last} = await opened(stage, told);
		expect(last().view).toEqual({kind: 'gone', page: `${ferry.url}?utm_source=mail`});
		expect(tabs.readTab).not.toHaveBeenCalled();
	});

	it('reads what has come in its place when asked to', async () => {
		vi.mocked(tabs.addressOf).mockResolvedValueOnce(ferry.url);
		const {actions, last} = await opened(stage, told);
		vi.mocked(tabs.addressOf).mockResolvedValue('https://tidewater.example/island/harbour');
		actions.retry();
		await settled(0);
		expect(last().view.kind).toBe('story');
	});
});

it('takes nothing to a tab from a tab, from a private window, or where no story is', async () => {
	expect((await opened(stage, '?tabId=7')).last().isMovable).toBe(false);
	vi.mocked(tabs.isPrivate).mockResolvedValue(true);
	expect((await opened(stage)).last().isMovable).toBe(false);
	vi.mocked(tabs.isPrivate).mockResolvedValue(false);
	vi.mocked(tabs.readTab).mockResolvedValue({kind: 'notAnArticle', veiling});
	expect((await opened(stage)).last().isMovable).toBe(false);
});

it('shows one removal again and says what is left', async () => {
	vi.mocked(tabs.askTab).mockResolvedValue({...veiling, shown: [second]});
	const {actions, last} = await opened(stage);
	actions.show(second);
	await settled(0);
	expect(tabs.askTab).toHaveBeenCalledExactlyOnceWith(7, 'show', second);
	expect(last().said).toEqual({kind: 'hidden', count: 4});
	expect(veilingIn(last())?.shown).toEqual([second]);
});

it('asks for all without naming any: an absent name would cross as null', async () => {
	vi.mocked(tabs.askTab).mockResolvedValue(veiling);
	const {actions} = await opened(stage);
	actions.hide();
	expect(tabs.askTab).toHaveBeenCalledExactlyOnceWith(7, 'hide');
});

it('says that the page has changed when it no longer answers, and reads again when asked', async () => {
	const {actions, last, states} = await opened(stage);
	actions.show(second);
	await settled(0);
	expect([last().stale, last().view.kind]).toEqual([true, 'story']);
	actions.retry();
	await settled(0);
	expect(states.slice(-2).map(({view, stale}) => [view.kind, stale])).toEqual([
		['reading', false],
		['story', false],
	]);
});

it('takes an answer that does not know the removal for another page’s', async () => {
	vi.mocked(tabs.askTab).mockResolvedValue({...veiling, removals: veiled.slice(2)});
	const {actions, last} = await opened(stage);
	actions.show(first);
	await settled(0);
	expect(last().stale).toBe(true);
	expect(veilingIn(last())?.removals).toHaveLength(5);
});

it('says that a page is out of reach when there is no tab, and when the browser names none', async () => {
	vi.mocked(summon.currentTab).mockResolvedValueOnce(undefined);
	expect((await opened(stage)).last().view.kind).toBe('unreachable');
	vi.mocked(summon.currentTab).mockRejectedValueOnce(new Error('no window'));
	expect((await opened(stage)).last().view.kind).toBe('unreachable');
	expect(tabs.readTab).not.toHaveBeenCalled();
});

it('draws a switched-off site at once, then asks the page what it hides', async () => {
	vi.mocked(tabs.askTab).mockResolvedValue({...veiling, cleaning: false, removals: []});
	const {actions, last} = await opened(stage);
	actions.cleanSite(false);
	await settled(0);
	expect(veilingIn(last())).toMatchObject({cleaning: false, removals: veiled});
	expect(cleans(stage.settings, 'inkl.com')).toBe(false);
	await settled();
	expect(tabs.askTab).toHaveBeenCalledExactlyOnceWith(7, 'veiling');
	expect(veilingIn(last())?.removals).toEqual([]);
});

it('has a page that was left alone cleaned after all, as if its reader had turned it off and on', async () => {
	const {actions, last} = await opened(stage);
	vi.mocked(tabs.askTab).mockResolvedValue(veiling);
	actions.cleanAfterAll();
	await settled(0);
	expect(last().said).toEqual({kind: 'hidden', count: 5});
	expect(vi.mocked(tabs.askTab).mock.calls).toEqual([
		[7, 'turn', false],
		[7, 'turn', true],
	]);
});

it('asks nothing of a page that cleaning does not cover', async () => {
	vi.mocked(hosts.reachOf).mockResolvedValue('offered');
	const {actions, last} = await opened(stage);
	actions.set({everywhere: false});
	await settled();
	expect(tabs.askTab).not.toHaveBeenCalled();
	expect([last().settings.everywhere, last().stale]).toEqual([false, false]);
});

it('keeps text size and theme', async () => {
	const {actions, last} = await opened(stage);
	actions.set({textSize: 2, theme: 'light'});
	await settled(0);
	expect(last().settings).toEqual({...defaults, textSize: 2, theme: 'light'});
});

it('tells the page itself of a choice that there is no room to store, and says so', async () => {
	stage.isStored = false;
	vi.mocked(tabs.askTab).mockResolvedValue({...veiling, cleaning: false, removals: []});
	const {actions, last} = await opened(stage);
	actions.cleanSite(false);
	await settled(0);
	expect(tabs.askTab).toHaveBeenCalledExactlyOnceWith(7, 'turn', false);
	expect(veilingIn(last())).toMatchObject({cleaning: false});
	expect(last().said).toEqual({kind: 'notKept'});
});

it.each([true, false])('says to the store whether the tab is private: %s', async value => {
	vi.mocked(tabs.isPrivate).mockResolvedValue(value);
	const {actions} = await opened(stage);
	actions.set({theme: 'dark'});
	await settled(0);
	expect(vi.mocked(store.changeSettings).mock.calls.map(([, isPrivate]) => isPrivate)).toEqual([value]);
});

it('copies the story as text, says so, and falls silent after a while', async () => {
	const {actions, last} = await opened(stage);
	actions.copy();
	await settled(0);
	expect(writeText.mock.calls[0]?.[0]).toContain(ferry.headline);
	expect(last().said).toEqual({kind: 'copied'});
	await settled(5000);
	expect(last().said).toBeUndefined();
});

it('says so when the browser does not let it copy', async () => {
	writeText.mockRejectedValue(new Error('NotAllowedError'));
	const {actions, last} = await opened(stage);
	actions.copy();
	await settled(0);
	expect(last().said).toEqual({kind: 'copyFailed'});
});

it('draws nothing more once the popup is closing', async () => {
	const {actions, states} = await opened(stage);
	const drawnSoFar = states.length;
	stage.closing.abort();
	actions.set({theme: 'dark'});
	await settled(0);
	expect(states).toHaveLength(drawnSoFar);
});
