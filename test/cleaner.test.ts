// @vitest-environment jsdom
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {makeCleaner} from '../src/cleaner';
import {teach} from '../src/engine/prompts/calls/index';
import languages from '../src/engine/prompts/calls/languages.data';
import sites from '../src/engine/site/sites.data';
import {fixtures} from './fixtures/load';
import {openShadows} from './fixtures/shadows';

vi.mock('../src/platform/after-layout', () => ({afterLayout: () => {}}));

const site = sites.find(({id}) => id === 'msn')!;
const page = fixtures('msn').find(({name}) => name === 'msn/promos')!;
const field = '<form><input type="password"></form>';
const beside = (html: string) => page.html.replace('<msn-feedback-link>', `${html}$&`);

/** How much is hidden on the story's page. */
function hidden(html: string): number {
	document.documentElement.innerHTML = html;
	openShadows(document);
	let told = 0;
	makeCleaner(document, site, ((_: string, count: number) => {
		told = count;
	}) as Parameters<typeof makeCleaner>[2]).pass();
	return told;
}

beforeEach(() => {
	// jsdom's shadow roots adopt no style sheets.
	Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets', {configurable: true, get: () => []});
	teach(languages);
	history.replaceState({}, '', new URL(page.url).pathname);
});
afterEach(() => {
	globalThis.standfirstHandsOff = undefined;
});

it('hides the prompts of a story in shadow roots', () => {
	expect(hidden(page.html)).toBeGreaterThan(3);
});

it.each([
	['in the open', field],
	['in a shadow root', `<msn-sign-in><template shadowrootmode="open">${field}</template></msn-sign-in>`],
])('touches no page with a password field %s', (_, html) => {
	expect(hidden(beside(html))).toBe(0);
});

it('counts no prompt of a dialog that is closed, as it hides none', () => {
	const dialog = '<dialog><p>Sign up to read this article</p></dialog>';
	expect(hidden(beside(dialog))).toBe(hidden(page.html));
});

it('knows a page that it leaves alone for its fields', () => {
	const isPrivate = (html: string) => {
		document.documentElement.innerHTML = html;
		return makeCleaner(document, site, vi.fn()).isPrivate();
	};
	expect([isPrivate(beside(field)), isPrivate(page.html)]).toEqual([true, false]);
});

it('tells that its reader has turned it off, while a story is there, and no longer once that was left', () => {
	document.documentElement.innerHTML = page.html;
	openShadows(document);
	const tell = vi.fn();
	const cleaner = makeCleaner(document, site, tell);
	cleaner.turn(false);
	expect(tell).not.toHaveBeenCalled();
	cleaner.pass();
	expect(tell.mock.calls).toEqual([['hidden', 0, true]]);
	cleaner.retell();
	expect(tell).toHaveBeenLastCalledWith('hidden', 0, true);
	cleaner.turn(true);
	expect(tell).toHaveBeenLastCalledWith('hidden', expect.any(Number));
	cleaner.turn(false);
	cleaner.clear();
	expect(tell).toHaveBeenLastCalledWith('hidden', 0);
});

describe('a page that fights over what is hidden', () => {
	const own = fixtures('inkl').find(({clutter}) => clutter.veiled.length > 0)!;
	const veiled = () => [...document.querySelectorAll('[data-standfirst="veiled"]')];

	/** The cleaner of a page that took the mark from a prompt three times, and then changed without end. */
	function beaten() {
		document.documentElement.innerHTML = own.html;
		const tell = vi.fn();
		const cleaner = makeCleaner(document, sites.find(({id}) => id === 'inkl')!, tell);
		cleaner.pass();
		expect(veiled()).not.toEqual([]);
		for (let i = 0; i < 3; i++) {
			veiled()[0]!.removeAttribute('data-standfirst');
			cleaner.pass();
		}
		for (let i = 0; i < 200; i++) cleaner.saw([]);
		return {cleaner, tell};
	}

	it('has its prompts back, and is left alone from then on', () => {
		const {cleaner, tell} = beaten();
		expect(tell).toHaveBeenLastCalledWith('hidden', 0);
		expect([cleaner.isDown(), cleaner.isOn()]).toEqual([true, false]);
		expect(veiled()).toEqual([]);
	});

	it('keeps them whatever is asked for later', () => {
		const {cleaner} = beaten();
		cleaner.choose();
		cleaner.glance([...document.body.children]);
		cleaner.settle();
		cleaner.turn(true);
		expect(veiled()).toEqual([]);
	});

	it('is cleaned after all when its reader turns it off and on, and the browser is told', () => {
		const {cleaner, tell} = beaten();
		cleaner.turn(false);
		expect([veiled(), cleaner.isLeftAlone()]).toEqual([[], true]);
		cleaner.turn(true);
		expect([veiled().length > 0, cleaner.isLeftAlone()]).toEqual([true, false]);
		expect(tell).toHaveBeenCalledWith('wanted', location.pathname);
	});

	it('says nothing of the page that comes after it', () => {
		const {cleaner} = beaten();
		history.pushState({}, '', '/news/the-next');
		cleaner.clear();
		cleaner.pass();
		expect([veiled().length > 0, cleaner.isLeftAlone()]).toEqual([true, false]);
		history.back();
	});
});
