// @vitest-environment jsdom
/** What lies over a page, wherever in it that is drawn. */
import {afterEach, expect, it, vi} from 'vitest';
import {mayLock, overlaysAmong} from '../../src/platform/overlay';

afterEach(() => {
	vi.restoreAllMocks();
});

const sheet = '<section><div style="position: fixed"><p>Sign up</p></div></section>';

/** Whether `#holder` is taken for an overlay of a page with this body. */
function covers(body: string, shadow?: string): boolean {
	document.body.innerHTML = body;
	const holder = document.querySelector('#holder')!;
	if (shadow) holder.attachShadow({mode: 'open'}).innerHTML = shadow;
	return overlaysAmong([holder], document).length > 0;
}

it('finds what is laid over the page from a holder of its own, or from a shadow root', () => {
	expect(covers(`<div id="holder">${sheet}</div>`)).toBe(true);
	expect(covers('<main><join-sheet id="holder"></join-sheet></main>', sheet)).toBe(true);
	expect(covers('<div style="position: fixed"><p id="holder"></p></div>')).toBe(true);
});

it('finds none in the story, nor in a holder of what stands in the page', () => {
	expect(covers(`<main><div id="holder">${sheet}</div></main>`)).toBe(false);
	expect(covers('<div id="holder"><section><p>Sign up</p></section></div>')).toBe(false);
});

it('measures what locks a page where it is drawn', () => {
	covers(`<div id="holder">${sheet}</div>`);
	vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
		return {height: this.matches('[style]') ? innerHeight : 0} as DOMRect;
	});
	expect(mayLock(document.querySelector('#holder')!)).toBe(true);
	covers('<div id="holder" style="position: fixed"><button class="x" style="position: fixed">×</button></div>');
	vi.mocked(Element.prototype.getBoundingClientRect).mockImplementation(function (this: Element) {
		return {height: this.matches('.x') ? 40 : innerHeight} as DOMRect;
	});
	expect(mayLock(document.querySelector('#holder')!)).toBe(true);
});
