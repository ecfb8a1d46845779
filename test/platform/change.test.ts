// @vitest-environment jsdom
/** The next change of a page. */
import {afterEach, beforeEach, expect, it, vi} from 'vitest';
import {changeOf} from '../../src/platform/change';

beforeEach(() => {
	document.body.innerHTML = '<div id="app" class="waiting"></div>';
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
});

it.each([
	['brings something', () => document.body.append('A story')],
	['shows something that was there', () => document.getElementById('app')?.removeAttribute('class')],
])('tells soon that a page %s', async (_, change) => {
	const changed = changeOf(document);
	change();
	await vi.advanceTimersByTimeAsync(250);
	expect(await changed).toBe(true);
});

it('tells of a page that stays as it is before the answer would be late', async () => {
	const changed = changeOf(document);
	await vi.advanceTimersByTimeAsync(3500);
	expect(await changed).toBe(false);
});
