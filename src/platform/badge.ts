/** The number on the toolbar button, and the same in words for those who cannot see it. */
import browser from 'webextension-polyfill';

/** By the language of our words, which is not always the browser's. */
const plural = new Intl.PluralRules(browser.i18n.getMessage('languageTag'));

/** A tab that has gone meanwhile is no error. */
const show = (tabId: number, text: string, color: string, title: string) =>
	Promise.allSettled([
		browser.action.setBadgeText({tabId, text}),
		browser.action.setBadgeBackgroundColor({tabId, color}),
		browser.action.setTitle({tabId, title}),
	]);

/** Shows how many prompts and promos are hidden in a tab. */
export async function showHidden(tabId: number, count: number): Promise<void> {
	const title =
		count === 0
			? browser.i18n.getMessage('actionTitle')
			: browser.i18n.getMessage(plural.select(count) === 'one' ? 'actionTitleOne' : 'actionTitleOther', String(count));
	await show(tabId, count === 0 ? '' : count > 999 ? '999+' : String(count), '#5b5650', title);
}

/** Shows that the reader has turned cleaning off in a tab: in a paler grey than the number's. */
export async function showOff(tabId: number, site: string): Promise<void> {
	const {getMessage} = browser.i18n;
	await show(tabId, getMessage('badgeOff'), '#757069', getMessage('actionTitleOff', site));
}
