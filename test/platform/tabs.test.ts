/** Questions to a page that goes away, refuses, never answers, or answers something else. */
import {afterEach, beforeEach, expect, it, vi} from 'vitest';
import {summonInFront} from '../../src/platform/summon';
import {askTab, inject, isPrivate, readSoFar, readTab} from '../../src/platform/tabs';
import {veiling} from '../popup/hidden';

const browser = vi.hoisted(() => ({
	tabs: {sendMessage: vi.fn(), get: vi.fn(), query: vi.fn()},
	scripting: {executeScript: vi.fn()},
}));
vi.mock('webextension-polyfill', () => ({default: browser}));

const {tabs, scripting} = browser;
const report = {kind: 'notAnArticle', veiling};
const never = () => new Promise(() => {});
const gone = new Error('Could not establish connection. Receiving end does not exist.');

beforeEach(() => {
	vi.stubGlobal('browser', browser);
	vi.useFakeTimers();
	scripting.executeScript.mockReset().mockResolvedValue([{result: true}]);
	tabs.sendMessage.mockReset().mockResolvedValue(report);
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

/** What a call comes to within `ms` of a clock that is turned by hand. */
async function within(ms: number, call: Promise<unknown>) {
	const outcome = call.then(
		value => ({value}),
		error => ({error: String(error)}),
	);
	await vi.advanceTimersByTimeAsync(ms);
	return Promise.race([outcome, Promise.resolve('still open')]);
}

it('reads the page of a tab', async () => {
	expect(await within(0, readTab(7))).toEqual({value: report});
	expect(tabs.sendMessage).toHaveBeenCalledExactlyOnceWith(7, {name: 'report', args: []}, {frameId: 0});
});

it('takes what was summoned before the popup had come for its first attempt', async () => {
	expect(await within(0, readTab(7, summonInFront('?tabId=7')))).toEqual({value: report});
	expect(scripting.executeScript.mock.calls.map(([{files}]) => files)).toEqual([['/engine.js'], undefined]);
});

it('summons anew what was summoned into another tab, and what was summoned into a page that has been left', async () => {
	await within(0, readTab(7, summonInFront('?tabId=8')));
	expect(scripting.executeScript).toHaveBeenLastCalledWith(expect.objectContaining({target: {tabId: 7}}));
	scripting.executeScript.mockClear();
	tabs.sendMessage.mockRejectedValueOnce(gone);
	expect(await within(0, readTab(7, summonInFront('?tabId=7')))).toEqual({value: report});
	expect(scripting.executeScript.mock.calls.filter(([{files}]) => files)).toHaveLength(2);
});

it('summons nothing where the browser names no tab', async () => {
	tabs.query.mockRejectedValueOnce(new Error('no window')).mockResolvedValueOnce([]);
	expect([await summonInFront(''), await summonInFront('')]).toEqual([undefined, undefined]);
	expect(scripting.executeScript).not.toHaveBeenCalled();
});

it('takes a number that no tab can have for a page out of reach', async () => {
	scripting.executeScript.mockImplementation(() => {
		throw new TypeError('Error at property tabId: Value must fit in 32 bits.');
	});
	expect(await within(0, readTab(2 ** 40))).toEqual({value: {kind: 'unreachable', why: 'kept'}});
});

it('#65 takes a page that lets no script in for one out of reach, at once', async () => {
	scripting.executeScript.mockRejectedValue(new Error('Cannot access a chrome:// URL'));
	expect(await within(0, readTab(7))).toEqual({value: {kind: 'unreachable', why: 'kept'}});
	expect(tabs.sendMessage).not.toHaveBeenCalled();
});

it('tells a page that did not load from one that no extension may read, as far as the browser does', async () => {
	const failed = {value: {kind: 'unreachable', why: 'failed'}};
	scripting.executeScript.mockRejectedValue(new Error('Frame with ID 0 is showing error page'));
	expect(await within(0, readTab(7))).toEqual(failed);
	scripting.executeScript.mockRejectedValue(new Error('Missing host permission for the tab'));
	const url = 'https://paper.example/story';
	tabs.get.mockResolvedValue({url, favIconUrl: 'chrome://global/skin/icons/info.svg'});
	expect(await within(0, readTab(7))).toEqual(failed);
	tabs.get.mockResolvedValue({url, favIconUrl: 'https://paper.example/icon.png'});
	expect(await within(0, readTab(7))).toEqual({value: {kind: 'unreachable', why: 'kept'}});
});

it.each([
	['whose address is kept from us', {}],
	['of the browser’s own', {url: 'view-source:https://paper.example/'}],
])('#65 waits less than half a second for a page %s that never settles the first word', async (_, tab) => {
	tabs.get.mockResolvedValue(tab);
	scripting.executeScript.mockImplementation(never);
	expect(await within(500, readTab(7))).toEqual({value: {kind: 'unreachable', why: 'kept'}});
});

/** A page that is still loading: the first word goes in, the engine waits until all of it is there. */
function loads(word: () => Promise<unknown>) {
	let come = (_: unknown) => {};
	scripting.executeScript.mockImplementation(({files}) =>
		files
			? new Promise(resolve => {
					come = resolve;
				})
			: word(),
	);
	return () => come([{result: true}]);
}

it.each([
	['lets a first word in', async () => [{result: true}]],
	['has no time for a first word', never],
])('waits for a page that is loading and %s, however long it takes', async (_, word) => {
	tabs.get.mockResolvedValue({url: 'https://paper.example/story'});
	const come = loads(word);
	const entered = vi.fn();
	const reading = readTab(7, undefined, entered);
	expect(await within(60_000, reading)).toBe('still open');
	expect(entered).toHaveBeenCalledOnce();
	come();
	expect(await within(0, reading)).toEqual({value: report});
	expect(await entered.mock.calls[0]?.[0]).toBe(true);
});

it('reads what is there of a page that is loading when it is asked to', async () => {
	expect(await within(0, readSoFar(7))).toEqual({value: report});
	expect(scripting.executeScript).toHaveBeenCalledExactlyOnceWith({
		target: {tabId: 7},
		files: ['/engine.js'],
		injectImmediately: true,
	});
});

it('#64 asks once more when the page was left while it was read', async () => {
	tabs.sendMessage.mockRejectedValueOnce(gone);
	expect(await within(0, readTab(7))).toEqual({value: report});
	expect(tabs.sendMessage).toHaveBeenCalledTimes(2);
});

it('asks once more when the page was left before the first word was in', async () => {
	const left = new Error('Frame with ID 0 was removed.');
	scripting.executeScript.mockRejectedValueOnce(left).mockRejectedValueOnce(left);
	expect(await within(0, readTab(7))).toEqual({value: report});
	scripting.executeScript.mockRejectedValueOnce(left).mockRejectedValueOnce(left);
	tabs.sendMessage.mockRejectedValueOnce(gone);
	expect(await within(0, readTab(7))).toEqual({value: {kind: 'unreachable', why: 'silent'}});
});

it('#64 asks no third time', async () => {
	tabs.sendMessage.mockRejectedValue(gone);
	expect(await within(0, readTab(7))).toEqual({value: {kind: 'unreachable', why: 'silent'}});
	expect(tabs.sendMessage).toHaveBeenCalledTimes(2);
});

it.each<[string, unknown]>([
	['nothing', undefined],
	['null', null],
	['a story of its own making', {kind: 'story', reading: {story: {headline: 'x'}, removals: []}, veiling}],
	['a key too many', {...report, html: '<b>'}],
	['a prompt that is no removal', {...report, veiling: {...veiling, removals: [{id: 1}]}}],
])('#64 takes %s for no answer', async (_, answer) => {
	tabs.sendMessage.mockResolvedValue(answer);
	expect(await within(0, readTab(7))).toEqual({value: {kind: 'unreachable', why: 'silent'}});
	await expect(askTab(7, 'veiling')).rejects.toThrow('veiling: the page answered something that is not');
});

it('gives up a page that never answers', async () => {
	tabs.sendMessage.mockImplementation(never);
	expect(await within(3999, askTab(7, 'veiling'))).toBe('still open');
	expect(await within(4000, askTab(7, 'veiling'))).toEqual({error: 'Error: veiling: no answer within 4000 ms'});
});

it('says which tab lets no script in', async () => {
	scripting.executeScript.mockRejectedValue(new Error('No tab with id: 7'));
	await expect(inject(7, ['/content.js'])).rejects.toThrow('tab 7 lets no script in');
});

it('#67 knows a private tab, and takes one that has gone for none', async () => {
	tabs.get.mockResolvedValueOnce({incognito: true}).mockRejectedValueOnce(new Error('No tab with id: 7'));
	expect([await isPrivate(7), await isPrivate(7)]).toEqual([true, false]);
});
