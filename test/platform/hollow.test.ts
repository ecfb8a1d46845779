// @vitest-environment jsdom
/** Elements that may yet get a shadow root are asked for a while, and no longer. */
import {afterEach, beforeEach, expect, it, vi} from 'vitest';
import {makeHollow} from '../../src/platform/hollow';

beforeEach(() => {
	vi.useFakeTimers({toFake: ['performance', 'setTimeout', 'clearTimeout']});
});
afterEach(() => {
	vi.useRealTimers();
});

const widget = () => document.createElement('sign-up-widget');

it('tells once when one of them has a shadow root', () => {
	const filled = vi.fn();
	const hollow = makeHollow(filled);
	const [one, other] = [widget(), widget()];
	hollow.wait([one, other]);
	vi.advanceTimersByTime(700);
	expect(filled).not.toHaveBeenCalled();
	other.attachShadow({mode: 'open'});
	vi.advanceTimersByTime(1000);
	expect(filled).toHaveBeenCalledOnce();
});

it('has none of them asked for long, however often it waits, nor once it has ended', () => {
	const hollow = makeHollow(() => {});
	const [one, other] = [widget(), widget()];
	for (let times = 0; times < 8; times += 1) {
		hollow.wait([one]);
		vi.advanceTimersByTime(700);
	}
	expect(vi.getTimerCount()).toBe(0);
	hollow.wait([one, other]);
	expect(vi.getTimerCount()).toBe(1);
	hollow.end();
	expect(vi.getTimerCount()).toBe(0);
});

it('waits for nothing where there is nothing to wait for', () => {
	makeHollow(() => {}).wait([]);
	expect(vi.getTimerCount()).toBe(0);
});
