// @vitest-environment jsdom
import {act} from 'preact/test-utils';
import {expect, it, vi} from 'vitest';
import {click, drawn, storyView} from './drawn';
import {ferry} from './stories';

vi.mock('webextension-polyfill', () => import('./fake-browser'));

function opened(name: 'hidden' | 'look' = 'hidden') {
	const popup = drawn(storyView(ferry));
	click(popup.find(`.tool-${name}`));
	return {...popup, isOpen: () => popup.host.querySelector('.panel') !== null};
}

const press = (key: string) => {
	const event = new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true});
	act(() => void document.activeElement?.dispatchEvent(event));
	return event;
};

it.each(['#sentence-1', 'nav a'])('gives way when the reader goes to the story: %s', way => {
	const {find, isOpen} = opened();
	click(find(way));
	expect(isOpen()).toBe(false);
});

it('gives way when the keyboard goes on to the story, and stays while it is in the masthead', () => {
	const {find, isOpen} = opened('look');
	act(() => find('.look input').focus());
	act(() => find('.tool-hidden').focus());
	expect(isOpen()).toBe(true);
	act(() => find('.desk button').focus());
	expect(isOpen()).toBe(false);
});

it('moves nothing under a mouse that is pressed', () => {
	const {find, isOpen} = opened();
	find('.desk button').dispatchEvent(new Event('pointerdown', {bubbles: true}));
	act(() => find('.desk button').focus());
	expect(isOpen()).toBe(true);
	find('.desk button').dispatchEvent(new Event('pointerup', {bubbles: true}));
	act(() => find('.summary a').focus());
	expect(isOpen()).toBe(false);
});

it('closes at Escape, which then does not close the popup, and leaves the keyboard on its button', () => {
	const {find, isOpen} = opened('look');
	find('.look input').focus();
	expect(press('Escape').defaultPrevented).toBe(true);
	expect([isOpen(), document.activeElement]).toEqual([false, find('.tool-look')]);
	expect(press('Escape').defaultPrevented).toBe(false);
});
