import {afterEach, beforeEach, expect, it, vi} from 'vitest';
import {patiently} from '../../popup/patience';
import type {Actions, State} from '../../popup/state';
import {defaults} from '../../src/platform/settings';

const reading: State = {view: {kind: 'reading'}, settings: defaults, stale: false};
const unreachable: State = {...reading, view: {kind: 'unreachable', why: 'kept'}};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function watched() {
	const drawn: string[] = [];
	const closing = new AbortController();
	const draw = patiently(({view}) => void drawn.push(view.kind), closing.signal);
	return {drawn, closing, show: (state: State) => draw(state, {} as Actions)};
}

it('shows no waiting screen for a page that is read at once', () => {
	const {drawn, show} = watched();
	show(reading);
	show(unreachable);
	vi.runAllTimers();
	expect(drawn).toEqual(['unreachable']);
});

it('shows one for a page that takes its time', () => {
	const {drawn, show} = watched();
	show(reading);
	vi.runAllTimers();
	show(unreachable);
	expect(drawn).toEqual(['reading', 'unreachable']);
});

it('draws nothing in a popup that was closed meanwhile', () => {
	const {drawn, show, closing} = watched();
	show(reading);
	closing.abort();
	vi.runAllTimers();
	expect(drawn).toEqual([]);
});
