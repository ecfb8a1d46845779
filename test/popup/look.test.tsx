// @vitest-environment jsdom
import {act} from 'preact/test-utils';
import {describe, expect, it, vi} from 'vitest';
import {dress, surfaceOf} from '../../popup/surface';
import type {Reach} from '../../src/platform/hosts';
import {defaults} from '../../src/platform/settings';
import {click, drawn, storyView, wordsIn} from './drawn';
import {uncovered, veiling} from './hidden';
import {ferry} from './stories';

vi.mock('webextension-polyfill', () => import('./fake-browser'));

function opened(settings = defaults, held = veiling, reach: Reach | undefined = 'installed') {
	const popup = drawn(storyView(ferry, held), {settings, reach});
	click(popup.find('.tool-look'));
	return popup;
}

/** The control whose label holds these words. */
function control(host: HTMLElement, words: string): HTMLInputElement {
	const label = [...host.querySelectorAll('label')].find(one => wordsIn(one).includes(words));
	return label?.querySelector('input') as HTMLInputElement;
}

it('keeps the choices behind one button, one panel at a time', () => {
	const {find, host} = opened();
	expect(wordsIn(find('.tool-look'))).toContain('Text size, theme and cleaning');
	click(find('.tool-hidden'));
	expect([...host.querySelectorAll('.panel')].map(panel => panel.id)).toEqual(['panel-hidden']);
});

it('shows what is chosen and passes on what the reader chooses', () => {
	const {host, actions} = opened({...defaults, textSize: 1, theme: 'dark'});
	expect([control(host, 'Dark').checked, control(host, 'Light').checked]).toEqual([true, false]);
	click(control(host, 'Largest'));
	click(control(host, 'As my system'));
	expect(actions.set.mock.calls).toEqual([[{textSize: 3}], [{theme: 'system'}]]);
});

it('turns cleaning of this site and of all sites on and off', () => {
	const {host, actions} = opened();
	expect(control(host, 'inkl.com').checked).toBe(true);
	click(control(host, 'inkl.com'));
	click(control(host, 'automatically'));
	expect(actions.cleanSite.mock.calls).toEqual([[false]]);
	expect(actions.set.mock.calls).toEqual([[{everywhere: false}]]);
});

it('has the switch over all pages first, says what it holds for, and that of the site under it', () => {
	const {host} = opened();
	expect([...host.querySelectorAll('.switch, .switch + .quiet')].map(wordsIn)).toEqual([
		'Clean pages automatically',
		'On inkl and the sites you added.',
		'On inkl.com',
	]);
});

it('shows a site that is off as off, and cannot turn it on while everything is off', () => {
	expect(control(opened({...defaults, off: ['inkl.com']}).host, 'inkl.com').checked).toBe(false);
	const {host} = opened({...defaults, everywhere: false});
	expect([control(host, 'inkl.com').checked, control(host, 'inkl.com').disabled]).toEqual([false, true]);
	expect(wordsIn(host)).toContain('Off because automatic cleaning is off.');
});

it('asks for a site that it may not enter by the same switch, and says who asks', () => {
	const {host, actions} = opened(defaults, uncovered, 'offered');
	const one = control(host, 'elsewhere.example');
	expect([one.checked, one.disabled]).toEqual([false, false]);
	expect(wordsIn(host)).toContain('Your browser will ask you to allow this site.');
	click(one);
	expect(actions.cleanSite.mock.calls).toEqual([[true]]);
});

it('gives back a site that was added by the same switch', () => {
	const {host, actions} = opened(defaults, uncovered, 'added');
	expect(control(host, 'elsewhere.example').checked).toBe(true);
	click(control(host, 'elsewhere.example'));
	expect(actions.cleanSite.mock.calls).toEqual([[false]]);
});

it('has no switch for a page that can be neither cleaned nor added', () => {
	const {host, find} = drawn(storyView(ferry, uncovered));
	click(find('.tool-look'));
	expect([...host.querySelectorAll('.switch')].map(wordsIn)).toEqual(['Clean pages automatically']);
});

describe('the other sites', () => {
	const added = {site: 'www.elsewhere.example', origin: '*://www.elsewhere.example/*', isAdded: true};
	const held = [
		added,
		{site: 'inkl.com', origin: '*://*.inkl.com/*', isAdded: false},
		{site: 'mirror.example', origin: '*://*.mirror.example/*', isAdded: false},
		{site: 'bay.example', origin: '*://*.bay.example/*', isAdded: true},
	];
	const withOthers = (settings = defaults) => {
		const popup = drawn(storyView(ferry), {settings, held, reach: 'installed'});
		click(popup.find('.tool-look'));
		return popup;
	};

	it('are those added and those left alone, by name; that of the page has its own switch', () => {
		const {host} = withOthers({...defaults, off: ['bay.example', 'mirror.example', 'inkl.com']});
		const rows = [...host.querySelectorAll('.other-sites .switch')];
		expect(rows.map(row => [wordsIn(row), row.querySelector('input')?.checked])).toEqual([
			['On bay.example', false],
			['On elsewhere.example', true],
			['On mirror.example', false],
		]);
	});

	it('are turned one by one, and none while everything is off', () => {
		const {host, actions} = withOthers();
		click(control(host, 'elsewhere.example'));
		expect(actions.cleanOther.mock.calls).toEqual([[added, false]]);
		expect(control(withOthers({...defaults, everywhere: false}).host, 'elsewhere.example').disabled).toBe(true);
	});

	it('take no room where there are none', () => {
		expect(opened().host.querySelector('.other-sites')).toBeNull();
	});
});

it('can be opened before any page is read', () => {
	const {find} = drawn({kind: 'reading'});
	act(() => find('.tool-look').click());
	expect(find('.look')).toBeTruthy();
});

it('dresses the document in the chosen theme and size', () => {
	dress(document.documentElement, {...defaults, theme: 'dark', textSize: -1});
	expect({...document.documentElement.dataset}).toMatchObject({theme: 'dark', textSize: '-1'});
});

it.each([
	['', 'Mozilla/5.0 (X11; Linux x86_64) Chrome/157', 'bubble'],
	['?tabId=7', 'Mozilla/5.0 (X11; Linux x86_64) Chrome/157', 'page'],
	['', 'Mozilla/5.0 (Android 15; Mobile; rv:160.0) Firefox/160.0', 'page'],
	['', 'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0) Mobile/15E148', 'page'],
])('knows what it stands in: %s %s', (search, agent, surface) => {
	expect(surfaceOf(search, agent)).toBe(surface);
});
