import {JSDOM} from 'jsdom';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {type Secluded, type Watcher, watch} from '../../src/platform/watch';

const {document, MutationObserver} = new JSDOM('<body><main><p>The ferries are free.</p></main>').window;
let end: () => void;
/** What is to be called in the next frame, before it is laid out and after. */
let drawing: (() => void) | undefined;
let drawn: (() => void) | undefined;

beforeEach(() => {
	vi.useFakeTimers({toFake: ['performance', 'setTimeout', 'clearTimeout']});
	vi.stubGlobal('MutationObserver', MutationObserver);
	vi.stubGlobal('requestAnimationFrame', (call: () => void) => {
		drawing = call;
		return 1;
	});
	vi.stubGlobal(
		'ResizeObserver',
		class {
			constructor(call: () => void) {
				drawn = call;
			}
			observe() {}
			disconnect() {}
		},
	);
});
afterEach(() => {
	end();
	vi.useRealTimers();
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});

/** A page whose every whole pass takes `ms`. `isGuarding`: whether what it takes away is being kept. `hollow`: what may yet get a shadow root. */
function pageOf(ms: number, isGuarding = false, isCalm = () => true, hollow: readonly Element[] = []) {
	const pass = vi.fn((): Secluded | undefined => {
		vi.advanceTimersByTime(ms);
		return {roots: [], hollow};
	});
	const saw = vi.fn(() => isGuarding);
	const idle = {settle: () => {}, glance: () => {}, check: () => {}};
	const calm = {isCalm, isWaiting: () => false, isBare: () => false, isDown: () => false};
	end = watch(document, {...idle, ...calm, pass, saw} satisfies Watcher);
	return {pass, saw};
}

/** The page brings lines, and its observers are told. */
async function change(lines = 1) {
	const fresh = Array.from({length: lines}, () => document.createElement('p'));
	document.querySelector('main')!.append(...fresh);
	await Promise.resolve();
}

it('hears of every change while it has time', async () => {
	const {saw} = pageOf(1);
	await change();
	await change();
	expect(saw).toHaveBeenCalledTimes(2);
});

it('hears nothing of a page that has cost its time until the next whole pass is due', async () => {
	const {pass, saw} = pageOf(300);
	await change();
	await change();
	expect(saw).toHaveBeenCalledTimes(1);
	expect(pass).toHaveBeenCalledTimes(1);
	vi.advanceTimersByTime(2000);
	expect(pass).toHaveBeenCalledTimes(2);
	await change();
	expect(saw).toHaveBeenCalledTimes(2);
});

it('goes on to hear of a page that may be taking its text away', async () => {
	const {saw} = pageOf(300, true);
	await change();
	await change();
	expect(saw).toHaveBeenCalledTimes(2);
});

describe('a page that comes in pieces', () => {
	beforeEach(() => {
		vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading');
	});
	const come = async (pieces: number) => {
		for (let i = 0; i < pieces; i++) await change();
	};

	it('has its first ones looked at as they come, and more that come before a frame together in that frame', async () => {
		const {pass} = pageOf(1);
		await come(30);
		expect(pass).toHaveBeenCalledTimes(5);
		drawing?.();
		expect(pass).toHaveBeenCalledTimes(6);
		drawn?.();
		vi.advanceTimersByTime(1000);
		expect(pass).toHaveBeenCalledTimes(6);
	});

	it('has what its own calls bring in a frame looked at before that is painted', async () => {
		const {pass} = pageOf(1);
		await come(30);
		drawing?.();
		await come(2);
		expect(pass).toHaveBeenCalledTimes(6);
		drawn?.();
		expect(pass).toHaveBeenCalledTimes(7);
	});

	it('is not looked at in a frame once it has cost its time', async () => {
		const {pass} = pageOf(1);
		await come(30);
		pass.mockImplementation(() => void vi.advanceTimersByTime(300));
		drawing?.();
		await come(2);
		expect(pass).toHaveBeenCalledTimes(6);
		drawn?.();
		expect(pass).toHaveBeenCalledTimes(6);
	});

	it('is not looked at in a frame when nothing may be hidden as it comes', async () => {
		let isCalm = true;
		const {pass} = pageOf(1, false, () => isCalm);
		await come(30);
		isCalm = false;
		drawing?.();
		expect(pass).toHaveBeenCalledTimes(5);
		vi.advanceTimersByTime(150);
		expect(pass).toHaveBeenCalledTimes(6);
	});

	it('does not wait for a frame that never comes, as in the background', async () => {
		const {pass} = pageOf(1);
		await come(30);
		vi.advanceTimersByTime(150);
		expect(pass).toHaveBeenCalledTimes(6);
	});

	it('is looked at as it stands when it has all come', async () => {
		const {pass} = pageOf(1);
		await come(30);
		vi.spyOn(document, 'readyState', 'get').mockReturnValue('complete');
		await come(1);
		expect(pass).toHaveBeenCalledTimes(6);
	});
});

it('looks at a page that changes as a whole at once, and at one that goes on to only now and then', async () => {
	const {pass, saw} = pageOf(30);
	for (let i = 0; i < 20; i++) await change(50);
	expect(pass).toHaveBeenCalledTimes(4);
	expect(saw).toHaveBeenCalledTimes(4);
	vi.advanceTimersByTime(150);
	expect(pass).toHaveBeenCalledTimes(5);
	await change(50);
	expect(saw).toHaveBeenCalledTimes(5);
});

it('goes on to hear of a page that loses its body while it may not be looked at', async () => {
	const {pass} = pageOf(300);
	const main = document.querySelector('main')!;
	await change();
	document.body.replaceChildren();
	vi.advanceTimersByTime(2000);
	document.body.append(main);
	await Promise.resolve();
	vi.advanceTimersByTime(4000);
	expect(pass.mock.calls.length).toBeGreaterThan(1);
});

it('looks again once an element that was hollow has a shadow root, which nobody tells of', () => {
	const widget = document.createElement('sign-up-widget');
	const {pass} = pageOf(1, false, () => true, [widget]);
	vi.advanceTimersByTime(1000);
	expect(pass).toHaveBeenCalledTimes(1);
	widget.attachShadow({mode: 'open'});
	vi.advanceTimersByTime(150);
	expect(pass).toHaveBeenCalledTimes(2);
});
