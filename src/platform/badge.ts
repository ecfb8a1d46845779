/** The number on the toolbar button, and the same in words for those who cannot see it. */
import browser from 'webextension-polyfill';

/** By the language of our words, which is not always the browser's. */
const plural = new Intl.PluralRules(browser.i18n.getMessage('languageTag'));

/** Shows how many prompts and promos are hidden in a tab. A tab that has gone meanwhile is no error. */
export async function showHidden(tabId: number, count: number): Promise<void> {
	const title =
		count === 0
			? browser.i18n.getMessage('actionTitle')
			: browser.i18n.getMessage(plural.select(count) === 'one' ? 'actionTitleOne' : 'actionTitleOther', String(count));
	await Promise.allSettled([
		browser.action.setBadgeText({tabId, text: count === 0 ? '' : count > 999 ? '999+' : String(count)}),
		browser.action.setBadgeBackgroundColor({tabId, color: '#5b5650'}),
		browser.action.setTitle({tabId, title}),
	]);
}
