/** Opens the popup where the reader did not click the button: from the menu. */
import browser from 'webextension-polyfill';

/** The popup over the page; in a tab of its own where the browser opens no popup without the button (Chrome before 127). */
export async function openReader(tabId: number): Promise<void> {
	try {
		await browser.action.openPopup();
	} catch {
		await browser.tabs.create({url: browser.runtime.getURL(`popup/popup.html?tabId=${tabId}`)});
	}
}
