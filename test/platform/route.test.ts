/** An address that changes without a load, in a browser that tells of it and in one that does not. */
import {afterEach, beforeEach, expect, it, vi} from 'vitest';

beforeEach(() => {
	vi.resetModules();
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

it.each([
	['where the browser tells of it', new EventTarget()],
	['where it has to be looked at', undefined],
])('is followed until there is nobody to follow it for, %s', async (_, navigation) => {
	vi.stubGlobal('navigation', navigation);
	const {followRoute, pause, routed} = await import('../../src/platform/route');
	const change = () => {
		navigation?.dispatchEvent(new Event(routed));
		vi.advanceTimersByTime(pause);
	};
	const arrive = vi.fn();
	const stop = followRoute(arrive);
	change();
	expect(arrive).toHaveBeenCalledOnce();
	stop();
	change();
	expect(arrive).toHaveBeenCalledOnce();
	expect(vi.getTimerCount()).toBe(0);
});
