// @vitest-environment jsdom
import {beforeEach, expect, it, vi} from 'vitest';
import type {Said, State, View} from '../../popup/state';
import {defaults} from '../../src/platform/settings';
import {click, drawn, storyView, wordsIn} from './drawn';
import {speak} from './fake-browser';
import {arabic} from './foreign-stories';
import {uncovered, veiled, veiling} from './hidden';
import {bare, ferry} from './stories';

vi.mock('webextension-polyfill', () => import('./fake-browser'));
beforeEach(() => speak('en'));

it('says that it is reading, and that it is busy', () => {
	const {find} = drawn({kind: 'reading'});
	expect(wordsIn(find('h1'))).toBe('Reading the page…');
	expect(find('main').getAttribute('aria-busy')).toBe('true');
});

it('says that a page is still loading, and offers what is there of it to who has waited for long', () => {
	const {find, host, actions, draw} = drawn({kind: 'reading', wait: 'loading'});
	expect(wordsIn(find('h1'))).toBe('The page is still loading…');
	expect(host.querySelector('.blank .button')).toBeNull();
	draw({view: {kind: 'reading', wait: 'long'}});
	click(find('.blank .button'));
	expect(actions.readSoFar).toHaveBeenCalledOnce();
});

it('has one way to read a page anew, also where that has changed', () => {
	const {host} = drawn({kind: 'notAnArticle', veiling: {...veiling, removals: []}}, {stale: true});
	expect([...host.querySelectorAll('main button')].map(wordsIn)).toEqual(['Read the page again']);
});

it('says that a page is not an article, and reads it again when asked', () => {
	const {find, host, actions} = drawn({kind: 'notAnArticle', veiling: {...veiling, removals: []}});
	expect(wordsIn(find('h1'))).toBe('This page is not an article');
	expect(host.querySelector('.removals')).toBeNull();
	click(find('.blank .button'));
	expect(actions.retry).toHaveBeenCalledOnce();
});

it('lists what was hidden on a page that is not an article', () => {
	const {find, actions} = drawn({kind: 'notAnArticle', veiling});
	expect(wordsIn(find('h2'))).toBe('Hidden on this page');
	click(find('.removals li button'));
	expect(actions.show).toHaveBeenCalledExactlyOnceWith(veiled[0]?.id);
});

it('says that a page only leads on to a story, and leads there', () => {
	const leadsTo = 'https://www.tidewater.example/island/pier-vote';
	const {find} = drawn({kind: 'notAnArticle', veiling: {...veiling, removals: []}, leadsTo});
	expect(wordsIn(find('h1'))).toBe('This page only leads on to a story');
	expect(wordsIn(find('.blank a'))).toContain('Open it at tidewater.example');
	expect(find('.blank a').getAttribute('href')).toBe(leadsTo);
});

it('follows no page that leads on to something else than the web', () => {
	const {find} = drawn({kind: 'notAnArticle', veiling: {...veiling, removals: []}, leadsTo: 'javascript:alert(1)'});
	expect(wordsIn(find('h1'))).toBe('This page is not an article');
});

it('says which page of a story it shows, and leads to the next', () => {
	const next = 'https://tidewater.example/island/pier-vote?page=3';
	const {find} = drawn(storyView({...ferry, part: 'cut-off', page: {number: 2, of: 3, next}}));
	expect(wordsIn(find('.part p + p'))).toContain('This is page 2 of 3. Go to the next page');
	expect(find('.part p + p a').getAttribute('href')).toBe(next);
});

it('does not say how many pages there are when the page does not', () => {
	const {find} = drawn(storyView({...ferry, part: 'cut-off', page: {number: 3}}));
	expect(wordsIn(find('.part p + p'))).toBe('This is page 3.');
});

it('says that no extension may read a page, and offers to try again only where that may help', () => {
	const {find, host} = drawn({kind: 'unreachable', why: 'kept'});
	expect(wordsIn(find('h1'))).toBe('This page is out of reach');
	expect(host.querySelector('.blank .button')).toBeNull();
	const failed = drawn({kind: 'unreachable', why: 'failed'});
	expect(wordsIn(failed.find('h1'))).toBe('This page did not load');
	expect(failed.host.querySelector('.blank .button')).toBeNull();
	const slow = drawn({kind: 'unreachable', why: 'silent'});
	expect(wordsIn(slow.find('h1'))).toBe('This page does not answer');
	click(slow.find('.blank .button'));
	expect(slow.actions.retry).toHaveBeenCalledOnce();
});

it('leads to the page of a story that is no longer there', () => {
	const page = 'https://tidewater.example/island/pier-vote';
	const {find, host} = drawn({kind: 'gone', page});
	expect(wordsIn(find('h1'))).toBe('That page is no longer there');
	expect(find('.blank a').getAttribute('href')).toBe(page);
	expect(host.querySelector('.tool-hidden')).toBeNull();
});

it.each([
	['declared-not-free', 'The publisher keeps the rest for its own readers.'],
	['excerpt', 'The page carried only an excerpt.'],
	['cut-off', 'The text breaks off on this page.'],
	['too-large', 'The page is too large to be shown whole here.'],
] as const)('says why it shows a part of a story: %s', (part, why) => {
	const {find} = drawn(storyView({...ferry, part}));
	expect(wordsIn(find('.part p'))).toBe(`This is only a part of the story. ${why}`);
	expect(find('.part a').getAttribute('href')).toBe('https://tidewater.example/island/pier-vote');
	expect(wordsIn(find('#summary-title'))).toBe('In brief (only the part shown)');
});

it('leads to the publisher’s site when the page did not name the story’s own page', () => {
	const {find} = drawn(storyView({...ferry, original: undefined}));
	expect(wordsIn(find('.desk a'))).toContain('Visit The Tidewater Post');
	expect(find('.desk a').getAttribute('href')).toBe('https://tidewater.example/');
});

it('keeps the story when its page has changed, and offers to read again', () => {
	const {find, actions} = drawn(storyView(ferry), {stale: true});
	expect(wordsIn(find('.stale p'))).toBe('The page has changed since it was read here.');
	expect(wordsIn(find('article h1'))).toBe(ferry.headline);
	click(find('.stale .button'));
	expect(actions.retry).toHaveBeenCalledOnce();
});

it('says that the tab is closed, and offers nothing that would need it', () => {
	const {find, host} = drawn(storyView(ferry), {stale: true, closed: true, reach: 'installed'});
	expect(wordsIn(find('.stale'))).toBe('That tab is closed.');
	click(find('.tool-hidden'));
	const buttons = [...host.querySelectorAll<HTMLButtonElement>('.removals button')];
	expect(buttons.length).toBeGreaterThan(5);
	expect(buttons.filter(button => !button.disabled)).toEqual([]);
});

it('names the aggregator in the publisher’s place where the page names no publisher, and says so', () => {
	const {find} = drawn(storyView({...ferry, publisher: undefined}));
	expect([wordsIn(find('.nameplate bdi')), wordsIn(find('.nameplate small'))]).toEqual(['inkl', 'Publisher not named']);
});

it('draws a story that is nothing but a headline and a paragraph, without empty furniture', () => {
	const {host, find} = drawn(storyView(bare, uncovered, []));
	expect(wordsIn(find('.nameplate'))).toBe('elsewhere.example');
	expect(host.querySelector('.kicker, .standfirst, .byline, time, .summary, .outline, .notes, .desk a')).toBeNull();
	expect(host.textContent).not.toContain('undefined');
});

it('offers quietly to clean a site that nobody has described', () => {
	const {find, host, actions} = drawn(storyView(bare, uncovered), {reach: 'offered'});
	expect(host.querySelector('.offer')).toBeNull();
	expect(wordsIn(find('.desk button:last-child'))).toBe('Always clean elsewhere.example');
	click(find('.desk button:last-child'));
	expect(actions.cleanSite.mock.calls).toEqual([[true]]);
});

it('keeps the keyboard beside an offer that is taken', () => {
	const {find, draw} = drawn(storyView(bare, uncovered), {reach: 'offered'});
	find('.desk button:last-child').focus();
	draw({reach: 'added'});
	expect(document.activeElement).toBe(find('.desk button'));
	expect(wordsIn(find('.desk button:last-child'))).toContain('Copy text');
});

it('says that it knows an aggregator which it may not enter, and offers to clean its stories', () => {
	const {find, actions} = drawn(storyView(ferry), {reach: 'offered'});
	expect(wordsIn(find('.offer p'))).toBe('Standfirst knows inkl. Clean its stories as they load?');
	click(find('.offer .button'));
	expect(actions.cleanSite.mock.calls).toEqual([[true]]);
});

it.each([
	['that is cleaned already', storyView(ferry), {reach: 'installed'}],
	['that was added', storyView(ferry), {reach: 'added'}],
	['that cannot be added', storyView(ferry), {}],
	[
		'while nothing is to be cleaned anywhere',
		storyView(ferry),
		{reach: 'offered', settings: {...defaults, everywhere: false}},
	],
	['on a page that is no story', {kind: 'notAnArticle', veiling}, {reach: 'offered'}],
] as [string, View, Partial<State>][])('offers no site %s', (_, view, change) => {
	expect(wordsIn(drawn(view, change).host)).not.toMatch(/Always clean|Standfirst knows/);
});

it('gives a story its own language and direction, and our words theirs', () => {
	const {find} = drawn(storyView(arabic));
	expect(find('article').dir).toBe('rtl');
	expect(find('article').lang).toBe('ar');
	expect(find('#summary-title span').lang).toBe('en');
	expect(find('#summary-title span').dir).toBe('ltr');
	expect(find('.nameplate bdi').textContent).toBe('صحيفة المدّ');
	expect(wordsIn(find('.dateline'))).toContain('In Arabic');
});

it('speaks German', () => {
	speak('de-AT');
	const {find, host} = drawn(storyView(ferry));
	expect(wordsIn(find('.nameplate'))).toBe('The Tidewater Postvia inkl');
	expect(wordsIn(find('#summary-title'))).toBe('Kurz gefasst');
	expect(wordsIn(find('.dateline'))).toContain('3 Min. Lesezeit');
	expect(wordsIn(host)).toContain('Auf Englisch');
});

it('falls back to English words, and says so, where it has none of its own', () => {
	speak('fr');
	const {find} = drawn(storyView(ferry));
	expect(find('#summary-title span').lang).toBe('en');
	expect(wordsIn(find('.dateline'))).toContain('3 min read');
});

const names = {site: 'paper.example'};

it.each([
	[{kind: 'copied'}, 'Story copied.'],
	[{kind: 'placeKept'}, 'You are where you left off.'],
	[{kind: 'copyFailed'}, 'Your browser did not allow the copying.'],
	[{kind: 'siteAdded', ...names}, 'Stories of paper.example are cleaned from now on.'],
	[{kind: 'siteTakenBack', ...names}, 'paper.example is left alone from now on.'],
	[{kind: 'siteAsked'}, 'Your browser is asking you now. If you cannot see its question, close this.'],
	[{kind: 'siteNotAdded'}, 'Nothing has changed: the site was not allowed.'],
] as [Said, string][])('says politely: %o', (said, words) => {
	const {find, draw} = drawn(storyView(ferry));
	const line = find('[role="status"][aria-live="polite"]');
	expect(line.textContent).toBe('');
	draw({said});
	expect(find('[role="status"]')).toBe(line);
	expect(wordsIn(line)).toBe(words);
});

it('says politely how many are hidden, whatever the number', () => {
	const {find, draw} = drawn(storyView(ferry));
	const said = [0, 1, 1234].map(count => {
		draw({said: {kind: 'hidden', count}});
		return find('[role="status"]').textContent;
	});
	expect(said).toEqual([
		'Nothing is hidden on this page.',
		'1 item is hidden on this page.',
		'1,234 items are hidden on this page.',
	]);
});
