// @vitest-environment jsdom
/** What a hidden overlay had locked: released, and locked again only where the overlay comes back. */
import {afterEach, beforeEach, expect, it, vi} from 'vitest';
import {makeScrollLock} from '../../src/platform/scroll-lock';

const element = (selector: string) => document.querySelector(selector) as HTMLElement;

beforeEach(() => {
	const [main, words, overlay] = ['main', 'p', 'div'].map(name => document.createElement(name));
	main!.setAttribute('inert', '');
	main!.append(words!);
	document.body.replaceChildren(main!, overlay!);
	document.body.style.cssText = 'overflow-y: hidden';
});
afterEach(() => {
	vi.restoreAllMocks();
});

it('wakes a story, lets the page scroll, and takes both back with the overlay', () => {
	const lock = makeScrollLock(document);
	lock.release([element('div')]);
	expect([element('main').hasAttribute('inert'), document.body.dataset.standfirst]).toEqual([false, 'unlocked']);
	lock.restore();
	expect([element('main').hasAttribute('inert'), document.body.dataset.standfirst]).toEqual([true, undefined]);
});

it('leaves a story awake when the page has taken its overlay away', () => {
	const lock = makeScrollLock(document);
	lock.release([element('div')]);
	element('div').remove();
	lock.restore();
	expect([element('main').hasAttribute('inert'), document.body.dataset.standfirst]).toEqual([false, undefined]);
});

it('leaves the reader where they were in a page that was fixed', () => {
	const scrolled = vi.spyOn(window, 'scrollTo').mockImplementation(() => {});
	document.body.style.cssText = 'position: fixed; top: -600px; width: 100%';
	const lock = makeScrollLock(document);
	lock.release([element('div')]);
	lock.release([element('div')]);
	expect(scrolled.mock.calls).toEqual([[{top: 600, behavior: 'instant'}]]);
	lock.restore();
	expect(document.body.style.top).toBe('-600px');
});

it('scrolls nothing in a page that was fixed at its top, or not at all', () => {
	const scrolled = vi.spyOn(window, 'scrollTo').mockImplementation(() => {});
	for (const style of [
		'position: fixed; top: 0',
		'position: fixed',
		'position: relative; top: -600px; overflow-y: hidden',
	]) {
		document.body.style.cssText = style;
		const lock = makeScrollLock(document);
		lock.release([element('div')]);
		lock.restore();
	}
	expect(scrolled).not.toHaveBeenCalled();
});

/** The story in a part of the page that is as high as the window, or so high, and holds more. */
function within(style: string, height = innerHeight, top = 0) {
	const wrapper = document.createElement('section');
	wrapper.style.cssText = `max-height: none; ${style}`;
	element('main').replaceWith(wrapper);
	wrapper.innerHTML = '<main><p></p></main>';
	vi.spyOn(wrapper, 'scrollHeight', 'get').mockReturnValue(5000);
	vi.spyOn(wrapper, 'clientHeight', 'get').mockReturnValue(height);
	vi.spyOn(wrapper, 'getBoundingClientRect').mockReturnValue({top, height, bottom: top + height} as DOMRect);
	const lock = makeScrollLock(document);
	lock.release([element('div')]);
	const marks = [wrapper.dataset.standfirst, document.body.dataset.standfirst];
	lock.restore();
	return [...marks, wrapper.dataset.standfirst, document.body.dataset.standfirst];
}

it('lets the part of a page scroll that does so in its stead, and leaves the page around it', () => {
	expect(within('overflow-y: hidden')).toEqual(['scrolls', undefined, undefined, undefined]);
	expect(within('overflow-y: hidden', innerHeight, 56)).toEqual(['scrolls', undefined, undefined, undefined]);
	expect(within('overflow-y: hidden', innerHeight - 56, 56)).toEqual(['scrolls', undefined, undefined, undefined]);
	expect(within('overflow-y: auto')).toEqual([undefined, undefined, undefined, undefined]);
});

it('scrolls nothing that keeps a story short', () => {
	const body = [undefined, 'unlocked', undefined, undefined];
	expect(within('overflow-y: hidden', 420)).toEqual(body);
	expect(within('overflow-y: hidden; max-height: 100vh')).toEqual(body);
});
