/** Entry of the background: badge, shortcut and menu. Runs as a service worker or an event page; holds no state. */
import browser, {type Runtime} from 'webextension-polyfill';
import {showHidden} from './platform/badge';
import {leaveAlone} from './platform/hands-off';
import {openReader} from './platform/opener';
import {backgroundQuestions} from './platform/questions';
import {cleans, withSite} from './platform/settings';
import {changeSettings} from './platform/store';
import {inject} from './platform/tabs';
import {recipeFor} from './recipes/index';
import {type Recipe, settingsName} from './recipes/recipe';
import {isStoryPath} from './recipes/story-path';

const menuId = 'read';

browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
	const {name, args} = (message ?? {}) as {name?: unknown; args?: unknown};
	const tab = sender.tab?.id;
	if (sender.id !== browser.runtime.id || tab === undefined) return undefined;
	if (name === 'hidden' && backgroundQuestions.hidden(args)) return showHidden(tab, args[0]);
	if (name === 'calls' && backgroundQuestions.calls(args)) return inject(tab, [`/calls/${args[0]}.js`]);
	if (name === 'siege' && backgroundQuestions.siege(args)) return inject(tab, ['/siege.js']);
	if (name === 'wiped' && backgroundQuestions.wiped(args)) return leaveAlone(tab, sender.url ?? '');
	const site = name === 'story' && backgroundQuestions.story(args) ? storySite(args[0]) : undefined;
	return site && inject(tab, [`/sites/${site.id}.js`, '/content.js']);
});

/** The known site that a story's address belongs to. */
function storySite(address: string): Recipe | undefined {
	const url = new URL(address);
	const recipe = recipeFor(url.hostname);
	return recipe && isStoryPath(url.pathname, recipe.stories) ? recipe : undefined;
}

browser.runtime.onInstalled.addListener(() => {
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

/** Of pages of known sites the address is known, for their hosts are ours: others have nothing to turn. */
browser.commands?.onCommand.addListener(async (command, tab) => {
	const url = tab?.url ?? (await browser.tabs.query({active: true, currentWindow: true}))[0]?.url;
	const host = url === undefined ? '' : new URL(url).hostname;
	const recipe = recipeFor(host);
	if (command !== 'toggle-cleaning' || !recipe) return;
	const site = settingsName(host, recipe);
	await changeSettings(settings => ({...withSite(settings, site, !cleans(settings, site)), everywhere: true}));
});
