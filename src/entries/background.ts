/** Entry of the background: badge, shortcut and menu. Runs as a service worker or an event page; holds no state. */
import browser, {type Runtime, type Tabs} from 'webextension-polyfill';
import {showHidden, showOff} from '../platform/badge';
import {comeBack, keepOff} from '../platform/hands-off';
import {originOf, reachOf} from '../platform/hosts';
import {openReader} from '../platform/opener';
import {backgroundQuestions} from '../platform/questions';
import {cleans, withSite} from '../platform/settings';
import {changeSettings} from '../platform/store';
import {askTab, inject} from '../platform/tabs';
import {takeOver} from '../platform/takeover';
import {recipeFor} from '../recipes';
import {type Recipe, settingsName} from '../recipes/recipe';
import {isStoryPath} from '../recipes/story-path';
import {coverSites, followSites, startSites} from '../sites';

const menuId = 'read';

browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
	const {name, args} = (message ?? {}) as {name?: unknown; args?: unknown};
	if (sender.id !== browser.runtime.id) return undefined;
	if (name === 'granted' && backgroundQuestions.granted(args)) return coverSites();
	const tab = sender.tab?.id;
	if (tab === undefined) return undefined;
	if (name === 'hidden' && backgroundQuestions.hidden(args))
		return args[1] ? showOff(tab, siteOf(sender.url ?? '')) : showHidden(tab, args[0]);
	if (name === 'calls' && backgroundQuestions.calls(args)) return inject(tab, [`/calls/${args[0]}.js`]);
	if (name === 'siege' && backgroundQuestions.siege(args)) return inject(tab, ['/siege.js']);
	if (name === 'wiped' && backgroundQuestions.wiped(args)) return keepOff(sender, args[0]);
	if (name === 'wanted' && backgroundQuestions.wanted(args)) return comeBack(sender, args[0]);
	const site = name === 'story' && backgroundQuestions.story(args) ? storySite(args[0]) : undefined;
	return site && inject(tab, [`/sites/${site.id}.js`, '/content.js']);
});

/** The name that the settings of an address are kept under. */
function siteOf(address: string): string {
	const host = URL.canParse(address) ? new URL(address).hostname : '';
	return settingsName(host, recipeFor(host));
}

/** The known site that a story's address belongs to. */
function storySite(address: string): Recipe | undefined {
	const url = new URL(address);
	const recipe = recipeFor(url.hostname);
	return recipe && isStoryPath(url.pathname, recipe.stories, recipe.except) ? recipe : undefined;
}

followSites();
browser.runtime.onStartup.addListener(startSites);

browser.runtime.onInstalled.addListener(() => {
	void takeOver();
	// An update drops what was registered.
	void coverSites();
	browser.contextMenus?.create(
		{id: menuId, title: browser.i18n.getMessage('menuRead'), contexts: ['page', 'selection', 'link']},
		() => {
			// Created twice when an event page is installed over: the second says so here, and is right.
			void browser.runtime.lastError;
		},
	);
});

browser.contextMenus?.onClicked.addListener((info, tab) => {
	if (info.menuItemId === menuId && tab?.id !== undefined) openReader(tab.id);
});

/** Turns cleaning of one page, and stores nothing: what a private window asks for. */
async function turnAlone(tab: number) {
	await inject(tab, ['/engine.js']);
	const {cleaning} = await askTab(tab, 'veiling');
	await askTab(tab, 'turn', !cleaning);
}

/** The name of the site in front, where it is one that is cleaned. */
async function siteInFront(tab: Tabs.Tab | undefined): Promise<string | undefined> {
	const url = tab?.url ?? (await browser.tabs.query({active: true, currentWindow: true}))[0]?.url;
	const host = url === undefined ? '' : new URL(url).hostname;
	const recipe = recipeFor(host);
	const site = settingsName(host, recipe);
	return site !== '' && (await reachOf(originOf(site, recipe !== undefined))) !== 'offered' ? site : undefined;
}

/** Where pages are not cleaned there is nothing to turn. */
browser.commands?.onCommand.addListener(async (command, tab) => {
	const site = command === 'toggle-cleaning' ? await siteInFront(tab) : undefined;
	if (site === undefined) return;
	if (tab?.incognito) return turnAlone(tab.id ?? -1);
	await changeSettings(settings => ({...withSite(settings, site, !cleans(settings, site)), everywhere: true}));
});
