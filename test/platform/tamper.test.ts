/** A page that takes its text away as an answer is told from one that changes for reasons of its own. */
import {afterEach, beforeEach, expect, it, vi} from 'vitest';
import {type Extent, makeTamper} from '../../src/platform/tamper';

const story = (paragraphs: number, first = 'The ferries are free.'): Extent => ({
	size: paragraphs * 200,
	paragraphs,
	first,
});
const bare: Extent = {size: 40, paragraphs: 0, first: undefined};
const explained: Extent = {size: 300, paragraphs: 2, first: 'We see that you use a blocker.'};

/** A page that holds `before` when something is hidden in it, and then what `changes` make of it. */
function wipes(before: Extent, changes: (tell: ReturnType<typeof makeTamper>, hold: (extent: Extent) => void) => void) {
	let held = before;
	const wiped = vi.fn();
	const tamper = makeTamper(() => held, wiped);
	const hold = (extent: Extent) => {
		held = extent;
		tamper.sized(held);
	};
	tamper.acted();
	hold(before);
	changes(tamper, hold);
	vi.advanceTimersByTime(1500);
	return wiped.mock.calls.length > 0;
}

beforeEach(() => {
	vi.useFakeTimers({toFake: ['performance', 'setTimeout', 'clearTimeout']});
});
afterEach(() => {
	vi.useRealTimers();
});

it.each([
	['nothing in its place', bare],
	['an explanation in its place', explained],
])('notices a story that is taken away: %s', (_, after) => {
	expect(wipes(story(16), (__, hold) => hold(after))).toBe(true);
});

it('notices nothing of what comes long after it was cleaned, or is soon undone', () => {
	const later = wipes(story(16), (_, hold) => {
		vi.advanceTimersByTime(2500);
		hold(bare);
	});
	const redrawn = wipes(story(16), (_, hold) => {
		hold(bare);
		vi.advanceTimersByTime(500);
		hold(story(16));
	});
	expect([later, redrawn]).toEqual([false, false]);
});

it('leaves a page its own cut, and another story in the place of the first', () => {
	expect(wipes(story(16), (_, hold) => hold(story(1)))).toBe(false);
	expect(wipes(story(16), (_, hold) => hold(story(5, 'The weir is closed.')))).toBe(false);
});

const brief = story(2, 'The weir is closed.');

it('forgets a story with its address, whichever goes first', () => {
	const addressFirst = wipes(story(16), ({acted, sized, forget}, hold) => {
		forget();
		acted();
		// The story that was left still stands there.
		sized(story(16));
		hold(bare);
		vi.advanceTimersByTime(1500);
		acted();
		hold(brief);
	});
	const textFirst = wipes(story(16), ({acted, forget}, hold) => {
		hold(brief);
		vi.advanceTimersByTime(700);
		forget();
		acted();
		hold(brief);
	});
	expect([addressFirst, textFirst]).toEqual([false, false]);
});

it('goes on to notice what becomes of the next story', () => {
	const isWiped = wipes(story(16), ({acted, forget}, hold) => {
		forget();
		hold(story(8, 'The weir is closed.'));
		acted();
		hold(bare);
	});
	expect(isWiped).toBe(true);
});
