/** Hosts come and go: here, in the browser's own settings, and while nobody looks. */
import {beforeEach, expect, it, vi} from 'vitest';
import {heldSites} from '../src/platform/hosts';
import {defaults} from '../src/platform/settings';
import {coverSites, followSites, startSites} from '../src/sites';

const browser = await vi.hoisted(() => import('./platform/fake-grants'));
const {grants} = browser;
const {drawer} = await import('./platform/fake-storage');
vi.mock('webextension-polyfill', () => browser);
vi.stubGlobal('browser', browser.default);

const paper = '*://paper.example/*';
const off = () => (drawer.contents() as {settings?: {off: string[]}}).settings?.off;

beforeEach(() => {
	grants.clear();
	Object.assign(navigator, {languages: ['de-AT', 'de', 'xx', 'en-GB']});
	followSites();
});

it('registers nothing for the hosts of the manifest, whichever of their paths the browser lists', async () => {
	await coverSites();
	expect(grants.registered()).toEqual([]);
});

it('brings an added host’s scripts to its open pages, in the reader’s languages, and to no other page', async () => {
	grants.openTab(3, 'https://paper.example/2025/rain');
	grants.openTab(4, 'https://www.paper.example/2025/rain');
	await grants.grant(paper);
	expect(grants.registered()).toEqual(['added']);
	expect(grants.brought()).toEqual([{tab: 3, files: ['calls/de.js', 'calls/en.js', 'added.js', 'content.js']}]);
});

it('turns the open pages of a host off when it is withdrawn, and on when it is granted again', async () => {
	await grants.grant(paper);
	await grants.withdraw(paper);
	expect([grants.registered(), off()]).toEqual([[], ['paper.example']]);
	await grants.grant(paper);
	expect([grants.registered(), off()]).toEqual([['added'], []]);
});

it('names each site that it may enter once, with whether it was added, and none for a grant of all', async () => {
	for (const origin of [paper, '*://*.newsbreak.com/*', '<all_urls>', '*://*/*']) await grants.grant(origin);
	expect((await heldSites()).map(({site, isAdded}) => [site, isAdded])).toEqual([
		['inkl.com', false],
		['paper.example', true],
		['newsbreak.com', true],
	]);
	grants.unheard([]);
	expect(await heldSites()).toEqual([]);
});

it('keeps the other hosts when one goes', async () => {
	await grants.grant(paper);
	await grants.grant('*://*.newsbreak.com/*');
	expect(grants.registered()).toEqual(['added', 'gate', 'newsbreak']);
	await grants.withdraw(paper);
	expect(grants.registered()).toEqual(['gate', 'newsbreak']);
});

it('leaves alone what stands for the session only: hosts that are left as they are until the browser closes', async () => {
	await browser.default.scripting.registerContentScripts([
		{id: 'hands-off:www.inkl.com', matches: ['*://www.inkl.com/*'], persistAcrossSessions: false},
	]);
	await grants.grant(paper);
	await grants.withdraw(paper);
	expect(grants.registered()).toEqual(['hands-off:www.inkl.com']);
});

it('gives the last word to the last of two changes at once', async () => {
	await Promise.all([grants.grant(paper), grants.grant('*://other.example/*'), grants.withdraw(paper)]);
	await Promise.all([grants.withdraw('*://other.example/*'), coverSites()]);
	expect(grants.registered()).toEqual([]);
});

it('registers again what an update has dropped', async () => {
	await grants.grant(paper);
	grants.drop();
	await coverSites();
	expect(grants.registered()).toEqual(['added']);
});

it('catches up at the start of a session with what was granted and withdrawn while it did not run', async () => {
	await grants.grant(paper);
	grants.unheard(['*://other.example/*']);
	await startSites();
	expect(grants.registered()).toEqual(['added']);
	grants.unheard([]);
	await startSites();
	expect(grants.registered()).toEqual([]);
});

it('forgets at the start of a session what was taken back, and keeps the choice for what it still may enter', async () => {
	grants.unheard(['*://*.newsbreak.com/*', '*://kept.example/*']);
	drawer.put({settings: {...defaults, off: ['gone.example', 'inkl.com', 'kept.example', 'newsbreak.com', 'aol.com']}});
	await startSites();
	expect(off()).toEqual(['inkl.com', 'kept.example', 'newsbreak.com']);
});
