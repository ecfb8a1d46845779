/** Entry of the background: badge, shortcut and menu. Runs as a service worker or an event page; holds no state. */
import browser, {type Runtime} from 'webextension-polyfill';
import {showHidden} from './platform/badge';
import {openReader} from './platform/opener';
import {backgroundQuestions} from './platform/questions';
import {cleans, withSite} from './platform/settings';
import {changeSettings} from './platform/store';
import {askTab, inject} from './platform/tabs';

const menuId = 'read';

browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
	const {name, args} = (message ?? {}) as {name?: unknown; args?: unknown};
	if (sender.id !== browser.runtime.id || sender.tab?.id === undefined) return undefined;
	if (name === 'hidden' && backgroundQuestions.hidden(args)) return showHidden(sender.tab.id, args[0]);
	if (name === 'engine' && backgroundQuestions.engine(args)) return inject(sender.tab.id, ['/engine.js']);
	return undefined;
});

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

browser.commands?.onCommand.addListener(async (command, tab) => {
	const id = tab?.id ?? (await browser.tabs.query({active: true, currentWindow: true}))[0]?.id;
	if (command !== 'toggle-cleaning' || id === undefined) return;
	const veiling = await askTab(id, 'veiling').catch(() => undefined);
	if (veiling?.covered)
		await changeSettings(settings => ({
			...withSite(settings, veiling.site, !cleans(settings, veiling.site)),
			everywhere: true,
		}));
});
