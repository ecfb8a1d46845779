/** Requests that no page and no reader explains, among all that went through the network. The extension makes none. */
import type {Driver} from '../browser/driver';
import type {Call, Route, Site} from '../browser/site.mjs';

/** Hosts that the browsers call for themselves. */
const browsersOwn = /(^|\.)(google\.com|googleapis\.com|gvt1\.com|gstatic\.com|mozilla\.(com|org|net)|firefox\.com)$/;

/** Whether a text names the address, or the host of one that was refused. */
function isNamed({url, dest}: Call, texts: readonly string[]): boolean {
	const {hostname, href, pathname, search} = new URL(url);
	const names = dest ? [href, pathname + search, pathname.slice(1) + search] : [hostname];
	return texts.some(text => names.some(name => name.length > 1 && text.replaceAll('&amp;', '&').includes(name)));
}

/**
 * A page explains what its markup names, of itself or in its own frames; a tab's navigation is the reader's. A script's
 * own request is nobody's, nor is what comes without a page: so would one of the extension's look.
 */
function isExplained(call: Call, texts: readonly string[]): boolean {
	const {hostname, pathname} = new URL(call.url);
	if (browsersOwn.test(hostname) || pathname === '/favicon.ico' || call.dest === 'document') return true;
	if (call.dest === 'empty' || (call.dest && !call.referrer)) return false;
	return isNamed(call, texts);
}

/** The addresses that nobody explains, in order. */
export const strangers = ({calls, texts}: Site): string[] =>
	calls.filter(call => !isExplained(call, texts)).map(({url}) => url);

const controlPage = 'https://control.inkl.com/';

/** The one stranger that has to be found in every session. */
export const control = `${controlPage}called`;

/** Where the control is called. */
export const controlRoutes: Record<string, Route> = {
	'control.inkl.com': ({href}) => (href === control ? 'heard' : '<!doctype html><title>Control</title>'),
};

/** Runs in the background: makes a request as a content script of the extension would. */
async function callFrom(page: string, address: string) {
	const tab = (await chrome.tabs.query({})).find(({url}) => url === page);
	const func = async (to: string) => void (await fetch(to));
	await chrome.scripting.executeScript({target: {tabId: tab?.id ?? -1}, func, args: [address]});
}

/** Shows that a call by the extension would be seen: makes the control. */
export async function callControl(driver: Driver): Promise<void> {
	const page = await driver.open(controlPage);
	await driver.background().evaluate(callFrom, controlPage, control);
	await page.close();
}
