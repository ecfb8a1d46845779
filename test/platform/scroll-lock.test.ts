// @vitest-environment jsdom
/** What a hidden overlay had locked: released, and locked again only where the overlay comes back. */
import {beforeEach, expect, it} from 'vitest';
import {makeScrollLock} from '../../src/platform/scroll-lock';

const element = (selector: string) => document.querySelector(selector) as HTMLElement;

beforeEach(() => {
	const [main, words, overlay] = ['main', 'p', 'div'].map(name => document.createElement(name));
	main!.setAttribute('inert', '');
	main!.append(words!);
	document.body.replaceChildren(main!, overlay!);
	document.body.style.overflowY = 'hidden';
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
