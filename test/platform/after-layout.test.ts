// @vitest-environment jsdom
import {afterEach, beforeEach, expect, it, vi} from 'vitest';
import {afterLayout} from '../../src/platform/after-layout';

/** The frames that are still to be laid out. */
let frames: (() => void)[];

beforeEach(() => {
	frames = [];
	vi.stubGlobal(
		'ResizeObserver',
		class {
			constructor(call: () => void) {
				frames.push(call);
			}
			observe() {}
			disconnect() {}
		},
	);
});
afterEach(() => {
	vi.unstubAllGlobals();
});

const layOut = () => frames.shift()?.();

it('looks when the next frame is laid out, and at once while one is', () => {
	const seen: string[] = [];
	afterLayout(document.body, () => {
		afterLayout(document.body, () => seen.push('within'));
		seen.push('behind');
	});
	expect(seen).toEqual([]);
	layOut();
	expect(seen).toEqual(['within', 'behind']);
	expect(frames).toEqual([]);
});

it('waits for the next frame again after a look that threw', () => {
	const look = vi.fn();
	afterLayout(document.body, () => {
		throw new Error('the page took it away');
	});
	expect(layOut).toThrow('the page took it away');
	afterLayout(document.body, look);
	expect(look).not.toHaveBeenCalled();
	layOut();
	expect(look).toHaveBeenCalledOnce();
});
