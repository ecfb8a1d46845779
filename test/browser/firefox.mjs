/**
 * Firefox with the unpacked extension, without geckodriver. Puppeteer speaks WebDriver BiDi for pages. BiDi shows no
 * document of an extension (bug 1755014), so those are reached from the browser's own scope, which
 * --remote-allow-system-access opens; see `firefox-scope.mjs`.
 */
import fs from 'node:fs';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import * as scope from './firefox-scope.mjs';
import {until} from './until.mjs';

/** @typedef {import('./driver').Driver} Driver */
/** @typedef {import('./driver').Popup} Popup */
/** @typedef {import('puppeteer-core').Browser} Browser */
/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {'popup' | 'tab' | 'background'} ViewKind */
/** @typedef {(action: (...args: any[]) => unknown, ...args: unknown[]) => Promise<any>} Privileged */

/** Where the extension's pages are: named beforehand, so that tests know it. */
const uuid = '5fd1a7f0-3c44-4a6e-9d0b-7c2f8e1b6a90';

/** Preferences for a browser that calls nobody by itself. */
const quiet = {
	'app.update.disabledForTesting': true,
	'app.normandy.enabled': false,
	'browser.newtabpage.enabled': false,
	'browser.region.network.url': '',
	'browser.safebrowsing.downloads.remote.enabled': false,
	'datareporting.policy.dataSubmissionEnabled': false,
	'extensions.getAddons.cache.enabled': false,
	'extensions.update.enabled': false,
	'network.captive-portal-service.enabled': false,
	'network.connectivity-service.enabled': false,
	'network.dns.disablePrefetch': true,
	'network.trr.mode': 5,
	'services.settings.server': 'data:,#remote-settings-dummy/v1',
	'toolkit.telemetry.enabled': false,
	'xpinstall.signatures.required': false,
};

/** @param {number} port */
const throughProxy = port => ({
	'network.proxy.type': 1,
	'network.proxy.http': '127.0.0.1',
	'network.proxy.http_port': port,
	'network.proxy.ssl': '127.0.0.1',
	'network.proxy.ssl_port': port,
	'network.proxy.no_proxies_on': '',
	'network.proxy.allow_hijacking_localhost': true,
});

/** @param {string} folder */
const manifestOf = folder => JSON.parse(fs.readFileSync(path.join(folder, 'manifest.json'), 'utf8'));

/** @param {string | undefined} folder @returns {string | undefined} */
const geckoId = folder => (folder ? manifestOf(folder).browser_specific_settings.gecko.id : undefined);

/** @param {string | undefined} folder @param {string} command @returns {string} */
const keysOf = (folder, command) => manifestOf(folder ?? '').commands[command].suggested_key.default;

/** Sends a function of `firefox-scope.mjs` to be run there. @param {Browser} browser @returns {Privileged} */
function privilegedIn(browser) {
	// The BiDi connection is puppeteer's own; nothing public sends a command with Mozilla's extensions.
	const {connection} = /** @type {any} */ (browser);
	const send = async (/** @type {string} */ method, /** @type {object} */ params) =>
		(await connection.send(method, params)).result;
	/** @type {string | undefined} */
	let context;
	return async (action, ...args) => {
		const windows = async () => (await send('browsingContext.getTree', {'moz:scope': 'chrome'})).contexts;
		context ??= (await windows()).find((/** @type {any} */ {url}) => url.endsWith('browser.xhtml')).context;
		const call = `JSON.stringify(await (${action})(...${JSON.stringify(args)})) ?? 'null'`;
		const expression = `(async () => {${scope.findView}\nreturn ${call};})()`;
		const target = {target: {context}, awaitPromise: true, resultOwnership: 'none'};
		const answer = await send('script.evaluate', {expression, ...target});
		if (answer.type !== 'success') throw new Error(`Firefox's own scope: ${answer.exceptionDetails?.text}`);
		return JSON.parse(answer.result.value);
	};
}

/** @param {Privileged} privileged @param {string} id @param {ViewKind} kind @returns {import('./driver').View} */
function view(privileged, id, kind) {
	const run = (/** @type {string} */ source) => privileged(scope.evaluateInView, id, kind, source);
	return {
		evaluate: (action, ...args) => run(`(${action})(...${JSON.stringify(args)})`),
		inject: source => run(`(() => {${source}\n;return null;})()`),
		async screenshot() {
			const url = await privileged(scope.pictureOfView, id, kind);
			return Buffer.from(url.split(',')[1], 'base64');
		},
	};
}

/** A view once its document is there. @param {Privileged} privileged @param {string} id @param {'popup' | 'tab'} kind @returns {Promise<Popup>} */
async function whole(privileged, id, kind) {
	const opened = view(privileged, id, kind);
	const isLoaded = () => document.readyState === 'complete' && location.href !== 'about:blank';
	await until(`the ${kind} to load`, () => opened.evaluate(isLoaded));
	return {...opened, close: () => privileged(kind === 'popup' ? scope.closePopup : scope.closeTab)};
}

/** @param {Browser} browser @param {string} url @param {(page: Page) => Promise<unknown>} [prepare] */
async function open(browser, url, prepare) {
	const page = await browser.newPage();
	await prepare?.(page);
	await page.bringToFront();
	await page.goto(url, {waitUntil: 'load'});
	return page;
}

/**
 * The extension that an earlier browser has left in the profile, or else that is installed for good.
 * @param {Privileged} privileged @param {string} id @param {string} folder @param {string} profile
 */
async function keep(privileged, id, folder, profile) {
	if (await privileged(scope.isInstalled, id)) return;
	await privileged(scope.installForGood, path.resolve(folder), path.resolve(profile, 'packed.xpi'));
}

/** Loads the extension for as long as the browser runs, or keeps it in the profile there is. @param {Browser} browser @param {Privileged} privileged @param {import('./driver').LaunchOptions} options */
async function bring(browser, privileged, {extension, profile}) {
	const id = geckoId(extension);
	if (!extension || !id) return 'none';
	if (profile) await keep(privileged, id, extension, profile);
	else await browser.installExtension(path.resolve(extension));
	await until('the extension to start', () => privileged(scope.isRunning, id));
	return id;
}

/** @param {import('./driver').LaunchOptions} options */
function start({program, site, headless = true, extension, profile}) {
	const id = geckoId(extension);
	return puppeteer.launch({
		browser: 'firefox',
		executablePath: program,
		headless,
		acceptInsecureCerts: true,
		defaultViewport: null,
		...(profile ? {userDataDir: profile} : {}),
		args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
		extraPrefsFirefox: {
			...quiet,
			...throughProxy(site.port),
			...(id ? {'extensions.webextensions.uuids': JSON.stringify({[id]: uuid})} : {}),
		},
	});
}

/**
 * @param {import('./driver').LaunchOptions} options
 * @returns {Promise<Driver>}
 */
export async function launchFirefox(options) {
	const browser = await start(options);
	const privileged = privilegedIn(browser);
	const keeps = options.profile !== undefined && !(await privileged(scope.requiresSigning));
	const id = await bring(browser, privileged, {...options, profile: keeps ? options.profile : undefined});
	const origin = `moz-extension://${uuid}`;
	return {
		name: 'firefox',
		version: await browser.version(),
		keeps,
		origin,
		open: (url, prepare) => open(browser, url, prepare),
		async openPrivately(url) {
			await privileged(scope.allowPrivate, id);
			await until('the extension to start', () => privileged(scope.isRunning, id));
			const before = new Set(await browser.pages());
			await view(privileged, id, 'background').evaluate(
				async address => void (await chrome.windows.create({incognito: true, url: address})),
				url,
			);
			return until('the private window to open', async () =>
				(await browser.pages()).find(page => !before.has(page) && page.url() === url),
			);
		},
		async clickAction(page) {
			await page.bringToFront();
			// A click on the button of an open popup would only close it.
			await privileged(scope.closePopup);
			await privileged(scope.clickToolbarButton, id);
			return whole(privileged, id, 'popup');
		},
		async popupInTab(query) {
			await privileged(scope.openTab, `${origin}/popup/popup.html${query}`);
			return whole(privileged, id, 'tab');
		},
		background: () => view(privileged, id, 'background'),
		stopBackground: () => privileged(scope.stopBackground, id),
		async reload() {
			await browser.installExtension(path.resolve(options.extension ?? ''));
			await until('the extension to start', () => privileged(scope.isRunning, id));
		},
		install: folder => browser.installExtension(path.resolve(folder)),
		async press(command, page) {
			await page.bringToFront();
			const keys = keysOf(options.extension, command);
			await until('the key to be taken', () => privileged(scope.pressKeys, id, keys));
		},
		allow: () => privileged(scope.allowRequests),
		withdraw: host => privileged(scope.withdrawOrigin, id, host),
		openPopup: () => whole(privileged, id, 'popup'),
		closed: new Promise(resolve => browser.once('disconnected', () => resolve())),
		close: () => browser.close(),
	};
}
