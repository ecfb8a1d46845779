/** What a person sets on chrome://extensions, done there by the page's own interface. */

/** @typedef {import('puppeteer-core').Browser} Browser */

/**
 * Runs `action` in that page.
 * @template {unknown[]} A @param {Browser} browser @param {(...args: A) => unknown} action @param {A} args
 */
async function inSettings(browser, action, ...args) {
	const page = await browser.newPage();
	await page.goto('chrome://extensions');
	await page.evaluate(/** @type {any} */ (action), ...args);
	await page.close();
}

/** @param {string} origin */
const idOf = origin => new URL(origin).hostname;

/** @param {Browser} browser */
export const setDeveloperMode = browser =>
	inSettings(browser, async () => {
		await /** @type {any} */ (globalThis).chrome.developerPrivate.updateProfileConfiguration({inDeveloperMode: true});
	});

/** @param {Browser} browser @param {string} origin */
export const allowPrivate = (browser, origin) =>
	inSettings(
		browser,
		async extensionId => {
			const {developerPrivate} = /** @type {any} */ (globalThis).chrome;
			await developerPrivate.updateExtensionConfiguration({extensionId, incognitoAccess: true});
		},
		idOf(origin),
	);

/** Runs in the page. @param {string} id @param {'addHostPermission' | 'removeHostPermission'} action @param {string} host */
async function changeHost(id, action, host) {
	const {developerPrivate} = /** @type {any} */ (globalThis).chrome;
	await developerPrivate.updateExtensionConfiguration({extensionId: id, hostAccess: 'ON_SPECIFIC_SITES'});
	const {permissions} = await developerPrivate.getExtensionInfo(id);
	const hosts = /** @type {{host: string, granted: boolean}[]} */ (permissions.runtimeHostPermissions?.hosts ?? []);
	const isHeld = hosts.some(each => each.granted && each.host === host);
	if (action === 'addHostPermission' || isHeld) await developerPrivate[action](id, host);
}

/** @param {Browser} browser @param {string} origin @param {string} host */
export const addHost = (browser, origin, host) =>
	inSettings(browser, changeHost, idOf(origin), 'addHostPermission', host);

/** @param {Browser} browser @param {string} origin @param {string} host */
export const removeHost = (browser, origin, host) =>
	inSettings(browser, changeHost, idOf(origin), 'removeHostPermission', host);
