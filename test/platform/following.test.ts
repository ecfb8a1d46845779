import {beforeEach, expect, it, vi} from 'vitest';
import {followTab} from '../../src/platform/following';

type Listener = (...args: unknown[]) => unknown;
const {messages, updates, removals} = vi.hoisted(() => ({
	messages: new Set<Listener>(),
	updates: new Set<Listener>(),
	removals: new Set<Listener>(),
}));

vi.mock('webextension-polyfill', () => {
	const event = (listeners: Set<Listener>) => ({
		addListener: (one: Listener) => listeners.add(one),
		removeListener: (one: Listener) => listeners.delete(one),
	});
	const tabs = {onUpdated: event(updates), onRemoved: event(removals)};
	return {default: {runtime: {id: 'ours', onMessage: event(messages)}, tabs}};
});

const tell = (listeners: Set<Listener>, ...args: unknown[]) => [...listeners].map(listener => listener(...args));
const closing = new AbortController();
const counted = vi.fn();
const moved = vi.fn();
const closed = vi.fn();

beforeEach(() => {
	messages.clear();
	updates.clear();
	removals.clear();
	vi.clearAllMocks();
	followTab(7, {counted, moved, closed}, closing.signal);
});

it('hears what the tab’s page counts, leaves the answer to the background, and hears nobody else', () => {
	const word = {name: 'hidden', args: [3]};
	expect(tell(messages, word, {id: 'ours', tab: {id: 7}})).toEqual([undefined]);
	tell(messages, word, {id: 'ours', tab: {id: 8}});
	tell(messages, word, {id: 'another', tab: {id: 7}});
	tell(messages, {name: 'story', args: ['https://a.example/']}, {id: 'ours', tab: {id: 7}});
	tell(messages, null, {id: 'ours', tab: {id: 7}});
	expect(counted).toHaveBeenCalledOnce();
});

it('hears where the tab goes, and not what else becomes of it', () => {
	tell(updates, 7, {status: 'loading', url: 'https://a.example/b'});
	tell(updates, 7, {status: 'complete'});
	tell(updates, 7, {audible: true});
	tell(updates, 8, {status: 'loading'});
	expect(moved.mock.calls).toEqual([
		['https://a.example/b', false],
		[undefined, true],
	]);
});

it('hears that the tab is closed, and no other', () => {
	tell(removals, 8);
	expect(closed).not.toHaveBeenCalled();
	tell(removals, 7);
	expect(closed).toHaveBeenCalledOnce();
});

it('hears nothing once it is told to stop', () => {
	closing.abort();
	expect([messages.size, updates.size, removals.size]).toEqual([0, 0, 0]);
});
