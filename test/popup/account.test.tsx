// @vitest-environment jsdom
/** What is said of a page's prompts: how many are hidden, or plainly why none is. */
import {beforeEach, expect, it, vi} from 'vitest';
import type {State} from '../../popup/state';
import type {Veiling} from '../../src/platform/protocol';
import {defaults} from '../../src/platform/settings';
import {click, drawn, storyView, wordsIn} from './drawn';
import {speak} from './fake-browser';
import {leftOut, uncovered, veiled, veiling} from './hidden';
import {bare, ferry} from './stories';

vi.mock('webextension-polyfill', () => import('./fake-browser'));
beforeEach(() => speak('en'));

function opened(view: State['view'], change: Partial<State>) {
	const popup = drawn(view, change);
	click(popup.find('.tool-hidden'));
	const {find, host} = popup;
	const list = () => [...host.querySelectorAll('.removals > .kind .excerpt')].length;
	return {...popup, list, says: () => [wordsIn(find('.tool-hidden')), wordsIn(find('.panel-title'))]};
}

const off = {...veiling, cleaning: false};

it('says in its button that cleaning of the site is off, lists what was found, and turns it on', () => {
	const popup = opened(storyView(ferry, off), {reach: 'installed', settings: {...defaults, off: ['inkl.com']}});
	expect(popup.says()).toEqual(['Cleaning off', '5 prompts found; cleaning is off']);
	expect([popup.list(), popup.host.querySelector('.removals li button')]).toEqual([5, null]);
	expect(wordsIn(popup.find('.all'))).toBe('Clean pages of inkl.com');
	click(popup.find('.all'));
	expect(popup.actions.cleanSite.mock.calls).toEqual([[true]]);
});

it('turns cleaning on everywhere where it is off everywhere', () => {
	const popup = opened(storyView(ferry, off), {reach: 'installed', settings: {...defaults, everywhere: false}});
	expect(popup.says()[0]).toBe('Cleaning off');
	click(popup.find('.all'));
	expect(popup.actions.set.mock.calls).toEqual([[{everywhere: true}]]);
});

it('says what was found on a site that is not cleaned, and offers to clean it', () => {
	const view = storyView(bare, {...uncovered, site: 'www.elsewhere.example'}, [...veiled.slice(0, 2), ...leftOut]);
	const popup = opened(view, {reach: 'offered'});
	expect(popup.says()).toEqual(['2 prompts', '2 prompts found; this site is not cleaned']);
	expect(popup.list()).toBe(2);
	expect(wordsIn(popup.find('.left-out summary'))).toContain('2 items left out');
	expect(wordsIn(popup.find('.all'))).toBe('Always clean elsewhere.example');
	click(popup.find('.all'));
	expect(popup.actions.cleanSite.mock.calls).toEqual([[true]]);
});

it('offers nothing where a site cannot be added', () => {
	const popup = opened(storyView(bare, uncovered, veiled.slice(0, 1)), {});
	expect(popup.says()).toEqual(['1 prompt', '1 prompt found; this site is not cleaned']);
	expect(popup.host.querySelector('.all')).toBeNull();
});

it('never says that nothing is hidden where nothing was looked for', () => {
	const popup = opened(storyView(bare, uncovered, []), {reach: 'offered'});
	expect(popup.says()).toEqual(['No prompts', 'This site is not cleaned; no prompts found']);
	expect(wordsIn(popup.find('.removals'))).not.toContain('Nothing is hidden');
});

it('says so of a page that is left alone on a site that is cleaned', () => {
	const popup = opened(storyView(bare, uncovered, veiled), {reach: 'added'});
	expect(popup.says()).toEqual(['Not cleaned', '5 prompts found; this page is not cleaned']);
	expect(popup.host.querySelector('.all')).toBeNull();
});

it('says why of a page that is left alone for the fields that it has', () => {
	const popup = opened(storyView(bare, {...uncovered, isPrivate: true}, veiled), {reach: 'added'});
	expect(popup.says()).toEqual(['Not cleaned', 'Left alone: this page has a field for a password, a code or a card']);
	expect(popup.find('.tool-hidden').title).toContain('Left alone');
});

it('says why of a page that is left alone because it fought, and has it cleaned after all', () => {
	const popup = opened(storyView(bare, {...uncovered, isLeftAlone: true}, veiled), {reach: 'added'});
	expect(popup.says()).toEqual(['Not cleaned', 'Left alone: this page fought against being cleaned']);
	expect(wordsIn(popup.find('.all'))).toBe('Clean it after all');
	click(popup.find('.all'));
	expect(popup.actions.cleanAfterAll).toHaveBeenCalledOnce();
});

it('counts one noun: prompts, of which none was there, or none is hidden now', () => {
	const shown = veiled.map(({id}) => id);
	const says = (held: Veiling) => wordsIn(drawn(storyView(ferry, held)).find('.tool-hidden'));
	expect([says({...veiling, removals: []}), says({...veiling, shown})]).toEqual(['No prompts', 'None hidden']);
});

it('has the site left alone from where its prompts are listed', () => {
	const popup = opened(storyView(ferry), {reach: 'installed'});
	const leave = popup.find('.deeds .plain');
	expect(wordsIn(leave)).toBe('Don’t clean inkl.com');
	click(leave);
	expect(popup.actions.cleanSite.mock.calls).toEqual([[false]]);
	popup.draw({view: storyView(ferry, off), reach: 'installed', settings: {...defaults, off: ['inkl.com']}});
	expect(popup.host.querySelector('.deeds .plain')).toBeNull();
});

it('keeps the keyboard in the panel when its button goes with what it did', () => {
	const popup = opened(storyView(bare, uncovered, veiled), {reach: 'offered'});
	popup.find('.all').focus();
	popup.draw({view: storyView(bare, {...uncovered, cleaning: true}, veiled), reach: 'added'});
	expect(popup.host.querySelector('.all')).toBeNull();
	expect(document.activeElement).toBe(popup.find('.panel'));
});

it.each([
	['hidden', storyView(bare, uncovered, veiled)],
	['look', storyView(ferry)],
] as const)('says in an open panel what it did: %s', (name, view) => {
	const {find, host, draw} = drawn(view, {reach: 'offered'});
	click(find(`.tool-${name}`));
	draw({said: {kind: 'siteAsked'}});
	expect(wordsIn(find('.panel .said-here'))).toContain('Your browser is asking you now');
	for (const kind of ['copied', 'placeKept'] as const) {
		draw({said: {kind}});
		expect(host.querySelector('.said-here')).toBeNull();
	}
});

it('says that the story was copied where that was asked for, and aloud', () => {
	const {find, draw} = drawn(storyView(ferry));
	draw({said: {kind: 'copied'}});
	expect(wordsIn(find('.copy'))).toContain('Copied');
	expect(find('[role="status"] .copied').classList.contains('unseen')).toBe(true);
});
