// @vitest-environment jsdom
/** What the veil writes into a page, and what it does not. */
import {beforeEach, describe, expect, it, vi} from 'vitest';
import {makeBreaker} from '../../src/platform/breaker';
import {putBack} from '../../src/platform/put-back';
import {makeVeil} from '../../src/platform/veil';
import {paragraphs, storyPage} from './page';

beforeEach(() => {
	document.body.innerHTML = new DOMParser().parseFromString(storyPage(), 'text/html').body.innerHTML;
});

const prompt = () => document.querySelector('#prompt') as Element;

/** What was written while `work` went on. */
function writesOf(work: () => void): MutationRecord[] {
	const observer = new MutationObserver(() => {});
	observer.observe(document, {subtree: true, childList: true, attributes: true, characterData: true});
	work();
	return observer.takeRecords();
}

it('#40 writes a mark once, and takes it off once', () => {
	const veil = makeVeil(document, () => 0);
	expect(writesOf(() => veil.apply([prompt()]))).toHaveLength(1);
	expect(writesOf(() => veil.apply([prompt()]))).toHaveLength(0);
	expect(writesOf(() => veil.add([prompt()]))).toHaveLength(0);
	expect(writesOf(() => veil.apply([]))).toHaveLength(1);
	expect(writesOf(() => veil.apply([]))).toHaveLength(0);
});

it('N1 leaves the same nodes, and no attribute of its own', () => {
	const before = document.body.outerHTML;
	const nodes = [...document.querySelectorAll('*')];
	const veil = makeVeil(document, () => 0);
	veil.apply([prompt()]);
	expect(document.body.outerHTML).not.toBe(before);
	veil.apply([]);
	expect(document.body.outerHTML).toBe(before);
	expect([...document.querySelectorAll('*')]).toEqual(nodes);
});

it('#36 tells what had to be hidden again, and not what was shown on purpose', () => {
	const restored: string[] = [];
	const veil = makeVeil(document, what => restored.push(what));
	veil.apply([prompt()]);
	veil.apply([]);
	veil.apply([prompt()]);
	expect(restored).toEqual([]);
	prompt().removeAttribute('data-standfirst');
	veil.apply([prompt()]);
	expect(restored).toHaveLength(1);
});

it('does not count what the page draws anew in its own time', () => {
	vi.useFakeTimers();
	const restored: string[] = [];
	const veil = makeVeil(document, what => restored.push(what));
	for (let i = 0; i < 20; i++) {
		veil.apply([prompt()]);
		const again = prompt().cloneNode(true);
		vi.advanceTimersByTime(500);
		prompt().replaceWith(again);
		(again as Element).removeAttribute('data-standfirst');
	}
	vi.useRealTimers();
	expect(restored).toEqual([]);
});

it('#35 goes on counting what is put in again in the place of what was hidden', () => {
	const restored: string[] = [];
	const veil = makeVeil(document, what => restored.push(what));
	for (let i = 0; i < 4; i++) {
		veil.apply([prompt()]);
		const again = document.createElement('div');
		again.id = 'prompt';
		again.textContent = prompt().textContent;
		prompt().replaceWith(again);
	}
	expect(restored).toHaveLength(3);
});

describe('#34 #35 #36 the breaker', () => {
	const tripped = (step: number, times: number) => {
		let time = 0;
		let calls = 0;
		const breaker = makeBreaker(
			() => time,
			() => calls++,
			() => {},
		);
		for (let i = 0; i < times; i++) {
			breaker.restored('Sign up');
			time += step;
		}
		return {calls, calm: breaker.isCalm(), down: breaker.isDown()};
	};

	it('lets ten restores in ten seconds be, calls for a rule at the third, and trips at the next', () => {
		expect(tripped(50, 2)).toEqual({calls: 0, calm: true, down: false});
		expect(tripped(50, 10)).toEqual({calls: 1, calm: true, down: false});
		expect(tripped(50, 11)).toEqual({calls: 1, calm: false, down: false});
	});

	it('does not trip at one restore a second, however long', () => {
		expect(tripped(1000, 200).calm).toBe(true);
	});

	it('hears no siege ten seconds after its last restore', () => {
		let time = 0;
		const beaten = vi.fn();
		const breaker = makeBreaker(
			() => time,
			() => {},
			beaten,
		);
		for (let i = 0; i < 3; i++) breaker.restored('Sign up');
		expect(breaker.changed()).toBe(true);
		time = 10_001;
		for (let i = 0; i < 1000; i++) expect(breaker.changed()).toBe(false);
		expect(beaten).not.toHaveBeenCalled();
	});

	it('is beaten by a page that answers its own changes without end, once it called for a rule', () => {
		vi.useFakeTimers();
		const beaten = vi.fn();
		const breaker = makeBreaker(
			() => 0,
			() => {},
			beaten,
		);
		const change = (times: number) => {
			for (let i = 0; i < times; i++) breaker.changed();
		};
		change(1000);
		for (let i = 0; i < 3; i++) breaker.restored('Sign up');
		change(199);
		vi.runAllTimers();
		change(199);
		expect([beaten.mock.calls.length, breaker.isDown()]).toEqual([0, false]);
		change(1);
		expect([beaten.mock.calls.length, breaker.isDown()]).toEqual([1, true]);
		vi.useRealTimers();
	});

	it('stands down at its third trip', () => {
		expect(tripped(50, 32).down).toBe(false);
		expect(tripped(50, 33).down).toBe(true);
	});
});

it('#37 puts back what was taken away, each where it stood', () => {
	const story = document.querySelector('#story') as Element;
	const before = document.body.outerHTML;
	const records = writesOf(() => {
		story.children[2]?.remove();
		story.replaceChildren();
	});
	expect(document.body.textContent).not.toContain(paragraphs[4]);
	putBack(records);
	expect(document.body.outerHTML).toBe(before);
});
