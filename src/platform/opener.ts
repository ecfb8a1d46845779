/** Opens the popup elsewhere than under the button: from the menu, and in a tab of its own. */
import browser from 'webextension-polyfill';

/** The popup's document, told which tab it is about, and which page was there. */
function addressFor(tabId: number, page?: string): string {
	const query = new URLSearchParams({tabId: String(tabId), ...(page && {page})});
	return browser.runtime.getURL(`popup/popup.html?${query}`);
}

/** The popup over the page; in a tab of its own where the browser opens no popup without the button (Chrome before 127). */
export async function openReader(tabId: number): Promise<void> {
	try {
		await browser.action.openPopup();
	} catch {
		await browser.tabs.create({url: addressFor(tabId)});
	}
}

/**
 * The popup in a tab beside the page's, which comes in front again when that is closed. Not from private windows: there
 * Chromium shows no page of ours.
 * @param page the address of the story's page: once the browser was restarted, the tab's number is nobody's, or another's
 */
export async function openBeside(tabId: number, page: string): Promise<void> {
	await browser.tabs.create({url: addressFor(tabId, page), openerTabId: tabId});
}
