// @vitest-environment jsdom
/** At the desk: the open popup keeps up with its page. */
import {expect, it, vi} from 'vitest';
import {followTab} from '../../src/platform/following';
import {Late} from '../../src/platform/limit';
import * as tabs from '../../src/platform/tabs';
import {opened, settled, useStage, veilingIn} from './desk-stage';
import {storyView} from './drawn';
import {veiled, veiling} from './hidden';
import {ferry} from './stories';

vi.mock('webextension-polyfill', () => import('./fake-browser'));
vi.mock('../../src/platform/following');
vi.mock('../../src/platform/hosts', {spy: true});
vi.mock('../../src/platform/native');
vi.mock('../../src/platform/summon');
vi.mock('../../src/platform/tabs');
vi.mock('../../src/platform/store');

const stage = useStage();

async function followed() {
	const desk = await opened(stage);
	const [tab, heard] = vi.mocked(followTab).mock.calls[0] ?? [];
	if (!heard) throw new Error('nothing is followed');
	return {...desk, tab, ...heard};
}

it('follows the tab that it read, until the popup closes', async () => {
	const {tab} = await followed();
	expect([tab, vi.mocked(followTab).mock.calls[0]?.[2]]).toEqual([7, stage.closing.signal]);
});

it('draws what the page hides meanwhile, and asks once for what comes at once', async () => {
	const late = {...(veiled[0] as (typeof veiled)[0]), id: 'late', excerpt: 'A sheet that comes late'};
	vi.mocked(tabs.askTab).mockResolvedValue({...veiling, removals: [...veiled, late]});
	const {counted, last} = await followed();
	counted();
	counted();
	await settled();
	expect(tabs.askTab).toHaveBeenCalledExactlyOnceWith(7, 'veiling');
	expect(veilingIn(last())?.removals).toHaveLength(6);
	expect([last().stale, last().said]).toEqual([false, undefined]);
});

it('says by itself that the tab has gone on: to another address, or to a page that does not know us', async () => {
	const one = await followed();
	one.moved('https://www.inkl.com/news/another');
	expect(one.last()).toMatchObject({stale: true, view: {kind: 'story'}});
	vi.clearAllMocks();
	const other = await followed();
	other.moved(undefined);
	await settled();
	expect(other.last().stale).toBe(true);
});

it('says by itself that the tab was closed, where its page was read', async () => {
	const {closed, last} = await followed();
	closed();
	expect(last()).toMatchObject({stale: true, view: {kind: 'story'}});
	vi.clearAllMocks();
	vi.mocked(tabs.readTab).mockResolvedValue({kind: 'unreachable', mayAnswer: false});
	const unread = await followed();
	unread.closed();
	expect(unread.last().stale).toBe(false);
});

it('stays calm while the page loads on, moves within itself, or is slow to answer', async () => {
	vi.mocked(tabs.askTab).mockResolvedValueOnce(veiling).mockRejectedValueOnce(new Late('slow'));
	const {moved, last} = await followed();
	moved(`${ferry.url}#comments`);
	await settled();
	moved(undefined);
	await settled();
	expect(tabs.askTab).toHaveBeenCalledTimes(2);
	expect(last().stale).toBe(false);
});

it('knows a page that takes from its address where its reader came from, and no other', async () => {
	const came = {...ferry, url: `${ferry.url}?a=b%20c&utm_source=letter&fbclid=1#top`};
	vi.mocked(tabs.readTab).mockResolvedValue(storyView(came) as Awaited<ReturnType<typeof tabs.readTab>>);
	vi.mocked(tabs.askTab).mockResolvedValue(veiling);
	const {moved, last} = await followed();
	moved(`${ferry.url}?a=b%20c`);
	await settled();
	expect(last().stale).toBe(false);
	moved(ferry.url);
	expect(last().stale).toBe(true);
});

/** The page is read once its answer is given. */
function readsSlowly() {
	let answered = (_: Awaited<ReturnType<typeof tabs.readTab>>) => {};
	const reading: ReturnType<typeof tabs.readTab> = new Promise(resolve => {
		answered = resolve;
	});
	vi.mocked(tabs.readTab).mockReturnValue(reading);
	return (answer: Parameters<typeof answered>[0]) => answered(answer);
}

it.each([
	['hides', undefined, 6],
	['goes to', 'https://www.inkl.com/news/another', 5],
])('hears what the tab %s while its page is being read, and asks for it afterwards', async (_, url, count) => {
	const late = {...(veiled[0] as (typeof veiled)[0]), id: 'late'};
	vi.mocked(tabs.askTab).mockResolvedValue({...veiling, removals: [...veiled, late]});
	const answered = readsSlowly();
	const {counted, moved, last} = await followed();
	if (url) moved(url);
	else counted();
	await settled();
	expect([last().view.kind, vi.mocked(tabs.askTab).mock.calls]).toEqual(['reading', []]);
	answered(storyView(ferry) as Awaited<ReturnType<typeof tabs.readTab>>);
	await settled();
	expect([veilingIn(last())?.removals.length, last().stale]).toEqual([count, url !== undefined]);
});

it('asks nothing of a page that came to be out of reach', async () => {
	const answered = readsSlowly();
	const {moved, last} = await followed();
	moved(undefined);
	answered({kind: 'unreachable', mayAnswer: false});
	await settled();
	expect([last().stale, vi.mocked(tabs.askTab).mock.calls]).toEqual([false, []]);
});

it('says so when a page comes in the place of one that was out of reach', async () => {
	vi.mocked(tabs.readTab).mockResolvedValue({kind: 'unreachable', mayAnswer: false});
	const {moved, last} = await followed();
	moved(undefined);
	expect(last().stale).toBe(true);
	expect(tabs.askTab).not.toHaveBeenCalled();
});
