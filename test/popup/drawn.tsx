/** Draws the popup in jsdom, with actions that only remember that they were called. */
import {options, render} from 'preact';
import {act} from 'preact/test-utils';
import {vi} from 'vitest';
import {App} from '../../popup/app';
import type {Actions, State, View} from '../../popup/state';
import type {Veiling} from '../../src/platform/protocol';
import {defaults} from '../../src/platform/settings';
import type {Block, Removal, Story} from '../../src/story';
import {leftOut, veiled, veiling} from './hidden';
import {bare} from './stories';

/** The view of a story with the removals that the invented page has. */
export const storyView = (
	story: Story,
	held: Veiling = veiling,
	removals: Removal[] = [...veiled, ...leftOut],
): View => ({
	kind: 'story',
	reading: {story, removals},
	veiling: held,
});

const remembered = () => ({
	show: vi.fn(),
	hide: vi.fn(),
	copy: vi.fn(),
	toTab: vi.fn(),
	retry: vi.fn(),
	readSoFar: vi.fn(),
	keepPlace: vi.fn(),
	cleanAfterAll: vi.fn(),
	cleanSite: vi.fn(),
	cleanOther: vi.fn(),
	set: vi.fn(),
});

/** Draws `view` as far as its first frame; `next` brings the second. */
export function firstFrame(view: View) {
	const {requestAnimationFrame} = options;
	const rest: (() => void)[] = [];
	options.requestAnimationFrame = (later: () => void) => rest.push(later);
	const host = document.createElement('div');
	const actions = remembered();
	render(<App state={{view, settings: defaults, stale: false}} actions={actions} />, host);
	options.requestAnimationFrame = requestAnimationFrame;
	const next = () =>
		act(() => {
			for (const later of rest) later();
		});
	return {host, next};
}

/** Draws `view`; `draw` draws a changed state into the same popup. */
export function drawn(view: View, change: Partial<State> = {}) {
	document.body.replaceChildren(document.createElement('div'));
	const host = document.body.firstElementChild as HTMLElement;
	const actions = remembered();
	const first: State = {view, settings: defaults, stale: false, ...change};
	const draw = (state: Partial<State>) =>
		act(() => render(<App state={{...first, ...state}} actions={actions satisfies Actions} />, host));
	draw({});
	return {host, actions, draw, find: (selector: string) => found(host, selector)};
}

/** The first element of a selector; throws when there is none. */
function found(host: HTMLElement, selector: string): HTMLElement {
	const element = host.querySelector<HTMLElement>(selector);
	if (!element) throw new Error(`nothing drawn matches ${selector}`);
	return element;
}

/** Clicks as a reader does. */
export function click(element: HTMLElement): void {
	act(() => element.click());
}

/** The words of an element, without the isolates around names. */
export const wordsIn = (element: Element) => (element.textContent ?? '').replace(/[\u2068\u2069]/g, '');

/** A story that holds these blocks and no more. */
export const withBlocks = (...blocks: Block[]): Story => ({...bare, sections: [{blocks}]});

/** Its body, as the popup draws it. */
export const bodyOf = (...blocks: Block[]): HTMLElement => drawn(storyView(withBlocks(...blocks))).find('#body');
