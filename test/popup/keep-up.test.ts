// @vitest-environment jsdom
/** At the desk: the open popup keeps up with its page. */
import {expect, it, vi} from 'vitest';
import {followTab} from '../../src/platform/following';
import {Late} from '../../src/platform/limit';
import * as tabs from '../../src/platform/tabs';
import {opened, reads, settled, useStage, veilingIn} from './desk-stage';
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
	one.moved('https://www.inkl.com/news/another', false);
	expect(one.last()).toMatchObject({stale: true, view: {kind: 'story'}});
	vi.clearAllMocks();
	const other = await followed();
	other.moved(undefined, false);
	await settled();
	expect(other.last().stale).toBe(true);
});

it('says by itself that the tab was closed, where its page was read', async () => {
	const {closed, last} = await followed();
	closed();
	expect(last()).toMatchObject({stale: true, closed: true, view: {kind: 'story'}});
	vi.clearAllMocks();
	vi.mocked(tabs.readTab).mockResolvedValue({kind: 'unreachable', why: 'kept'});
	const unread = await followed();
	unread.closed();
	expect(unread.last().stale).toBe(false);
});

it('stays calm while the page loads on, moves within itself, or is slow to answer', async () => {
	vi.mocked(tabs.askTab).mockResolvedValueOnce(veiling).mockRejectedValueOnce(new Late('slow'));
	const {moved, last} = await followed();
	moved(`${ferry.url}#comments`, false);
	await settled();
	moved(undefined, false);
	await settled();
	expect(tabs.askTab).toHaveBeenCalledTimes(2);
	expect(last().stale).toBe(false);
});

it('knows a page that takes from its address where its reader came from, and no other', async () => {
	const came = {...ferry, url: `${ferry.url}?a=b%20c&utm_source=letter&fbclid=1#top`};
	vi.mocked(tabs.readTab).mockResolvedValue(storyView(came) as Awaited<ReturnType<typeof tabs.readTab>>);
	vi.mocked(tabs.askTab).mockResolvedValue(veiling);
	const {moved, last} = await followed();
	moved(`${ferry.url}?a=b%20c`, false);
	await settled();
	expect(last().stale).toBe(false);
	moved(ferry.url, false);
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
	if (url) moved(url, false);
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
	moved(undefined, false);
	answered({kind: 'unreachable', why: 'kept'});
	await settled();
	expect([last().stale, vi.mocked(tabs.askTab).mock.calls]).toEqual([false, []]);
});

it('reads a page that comes in the place of one that was out of reach by itself, and says nothing of a change', async () => {
	vi.mocked(tabs.readTab).mockResolvedValueOnce({kind: 'unreachable', why: 'kept'});
	const {moved, states} = await followed();
	moved(undefined, false);
	moved(undefined, true);
	await settled();
	expect(states.slice(-2).map(({view, stale}) => [view.kind, stale])).toEqual([
		['unreachable', false],
		['story', false],
	]);
	expect(tabs.readTab).toHaveBeenCalledTimes(2);
});

it('says that a page is loading, offers what is there of it, and draws the whole when it has come', async () => {
	const answered = readsSlowly();
	const short = {...ferry, sections: ferry.sections.slice(0, 1)};
	vi.mocked(tabs.readSoFar).mockResolvedValue(storyView(short) as Awaited<ReturnType<typeof tabs.readSoFar>>);
	const {actions, last} = await followed();
	vi.mocked(tabs.readTab).mock.calls[0]?.[2]?.(new Promise(() => {}));
	await settled(400);
	expect(last().view).toEqual({kind: 'reading', wait: 'loading'});
	await settled(1600);
	expect(last().view).toEqual({kind: 'reading', wait: 'long'});
	actions.readSoFar();
	await settled(0);
	expect(last().view).toMatchObject({kind: 'story', reading: {story: short}});
	answered(storyView(ferry) as Awaited<ReturnType<typeof tabs.readTab>>);
	await settled(0);
	expect(last()).toMatchObject({view: {kind: 'story', reading: {story: ferry}}, stale: false});
});

it('says nothing of loading once the engine is in the page', async () => {
	const answered = readsSlowly();
	const {last} = await followed();
	vi.mocked(tabs.readTab).mock.calls[0]?.[2]?.(Promise.resolve(true));
	await settled(3000);
	expect(last().view).toEqual({kind: 'reading'});
	answered(storyView(ferry) as Awaited<ReturnType<typeof tabs.readTab>>);
});

it('reads anew when a page that was waited for has come whole, and draws no older answer', async () => {
	const answered = readsSlowly();
	const {moved, last, states} = await followed();
	vi.mocked(tabs.readTab).mock.calls[0]?.[2]?.(new Promise(() => {}));
	await settled(500);
	reads();
	moved(undefined, true);
	await settled();
	expect(last().view.kind).toBe('story');
	const count = states.length;
	answered({kind: 'unreachable', why: 'silent'});
	await settled();
	expect(states).toHaveLength(count);
});

it('draws the story that a page brings late, and asks no more of it then', async () => {
	const notAnArticle = {kind: 'notAnArticle' as const, veiling: {...veiling, removals: []}};
	const story = storyView(ferry) as Awaited<ReturnType<typeof tabs.readTab>>;
	vi.mocked(tabs.readTab).mockResolvedValue(notAnArticle);
	const asked: string[] = [];
	vi.mocked(tabs.askTab).mockImplementation(async (...[, name]) => {
		asked.push(name);
		if (name === 'changes') return true as never;
		return (asked.filter(one => one === 'report').length < 3 ? notAnArticle : story) as never;
	});
	const {last} = await followed();
	expect(last().view.kind).toBe('notAnArticle');
	await settled(4000);
	expect(last().view.kind).toBe('story');
	const count = asked.length;
	await settled(10_000);
	expect(asked).toHaveLength(count);
});

it('waits for no story where a page never changes, and none once the popup closes', async () => {
	vi.mocked(tabs.readTab).mockResolvedValue({kind: 'notAnArticle', veiling: {...veiling, removals: []}});
	const asked: string[] = [];
	vi.mocked(tabs.askTab).mockImplementation(async (...[, name]) => {
		asked.push(name);
		return (name === 'changes' ? false : {kind: 'notAnArticle', veiling}) as never;
	});
	await followed();
	await settled(10_000);
	expect(asked.filter(name => name === 'report')).toHaveLength(1);
	stage.closing.abort();
	await settled(5000);
	const count = asked.length;
	await settled(10_000);
	expect(asked).toHaveLength(count);
});
