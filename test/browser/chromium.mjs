/**
 * Chromium with the unpacked extension, driven by puppeteer over a pipe: only there does the DevTools domain
 * `Extensions` (load, click the toolbar button) answer, and it works in branded Chrome too, which refuses
 * --load-extension.
 */
import path from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import {keepable, keepLoaded} from './chromium-profile.mjs';
import * as settings from './chromium-settings.mjs';
import {until} from './until.mjs';

/** @typedef {import('./driver').Driver} Driver */
/** @typedef {import('./driver').Popup} Popup */
/** @typedef {import('puppeteer-core').Browser} Browser */
/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('puppeteer-core').Target} Target */

/** @param {import('./driver').LaunchOptions} options */
function switches({site, args = [], sandbox = process.getuid?.() !== 0}) {
	return [
		...(sandbox ? [] : ['--no-sandbox']),
		'--window-size=1280,900',
		'--disable-quic',
		'--disable-component-update',
		'--disable-domain-reliability',
		`--proxy-server=http://127.0.0.1:${site.port}`,
		'--proxy-bypass-list=<-loopback>',
		// Puppeteer's acceptInsecureCerts does not cover what a service worker fetches.
		'--ignore-certificate-errors',
		...args,
	];
}

/** @param {Page} page @returns {Popup} */
function popupView(page) {
	return {
		evaluate: (action, ...args) => page.evaluate(/** @type {any} */ (action), ...args),
		inject: async source => void (await page.evaluate(source)),
		screenshot: async () => Buffer.from(await page.screenshot()),
		// A popup closes by itself when another tab comes in front.
		close: () => page.close().catch(() => {}),
	};
}

/** @param {string} origin @returns {(target: Target) => boolean} */
const isWorkerOf = origin => target => target.type() === 'service_worker' && target.url().startsWith(origin);

/** A message from a page of the extension wakes its service worker. @param {Browser} browser @param {string} origin */
async function wake(browser, origin) {
	const page = await browser.newPage();
	await page.goto(`${origin}/popup/popup.html`);
	await page.evaluate('chrome.runtime.sendMessage({}).catch(() => {})');
	await page.close();
}

/** A worker that has been replaced never answers; one that lives does so well within this time, in ms. */
const answering = 2000;

/** The extension's service worker, the newest where a reload has put one in the place of another. @param {Browser} browser @param {string} origin */
async function worker(browser, origin) {
	const ask = async () => {
		const target = browser.targets().findLast(isWorkerOf(origin));
		if (!target) return wake(browser, origin);
		const found = await target.worker();
		return (await found?.evaluate('typeof chrome === "object" && !!chrome.runtime?.id')) ? found : undefined;
	};
	const found = await until(
		'the service worker to know chrome.*',
		() => Promise.race([ask(), sleep(answering, undefined)]),
		{timeout: 20_000},
	);
	return /** @type {import('puppeteer-core').WebWorker} */ (found);
}

/** @param {Browser} browser @param {string} origin @returns {import('./driver').View} */
function backgroundView(browser, origin) {
	return {
		evaluate: async (action, ...args) => (await worker(browser, origin)).evaluate(/** @type {any} */ (action), ...args),
		inject: async source => void (await (await worker(browser, origin)).evaluate(source)),
		screenshot: () => Promise.reject(new Error('a service worker has no picture')),
	};
}

/** @param {Browser} browser @param {string} origin */
async function stop(browser, origin) {
	const stopping = browser.targets().find(isWorkerOf(origin));
	await (await stopping?.worker())?.close();
	await until('the service worker to stop', () => !browser.targets().some(target => target === stopping));
}

/** Loads a folder over itself: the same as the button for it in chrome://extensions. @param {Browser} browser @param {string} origin @param {string} folder */
async function reload(browser, origin, folder) {
	const before = new Set(browser.targets());
	await browser.installExtension(path.resolve(folder));
	await browser.waitForTarget(target => !before.has(target) && isWorkerOf(origin)(target));
}

/** Runs in the worker: what the browser does when a shortcut is pressed. @param {string} command */
async function sendCommand(command) {
	const [tab] = await chrome.tabs.query({active: true, lastFocusedWindow: true});
	/** @type {any} */ (chrome.commands.onCommand).dispatch(command, tab);
}

/**
 * Without developer mode Chromium would not start the unpacked extension again, which the change of this switch does.
 * @param {Browser} browser @param {string} origin
 */
async function allowPrivate(browser, origin) {
	await stop(browser, origin);
	await settings.setDeveloperMode(browser);
	await settings.allowPrivate(browser, origin);
	await browser.waitForTarget(isWorkerOf(origin));
}

/** @param {Browser} browser @param {string} origin @param {string} url @returns {Promise<Page>} */
async function openPrivately(browser, origin, url) {
	const isAllowed = () => chrome.extension.isAllowedIncognitoAccess();
	if (!(await (await worker(browser, origin)).evaluate(isAllowed))) await allowPrivate(browser, origin);
	const before = new Set(browser.targets());
	const show = async (/** @type {string} */ address) =>
		void (await chrome.windows.create({incognito: true, url: address}));
	await (await worker(browser, origin)).evaluate(show, url);
	const opened = await browser.waitForTarget(target => !before.has(target) && target.url() === url);
	const page = await opened.page();
	if (!page) throw new Error('the private window has no page that DevTools can drive');
	return page;
}

/** @param {Page} page */
async function whole(page) {
	await until('the popup to load', () => page.evaluate('document.readyState === "complete"'));
	return popupView(page);
}

/** An extension as the browser has it. @param {import('puppeteer-core').Extension} extension */
const loaded = extension => ({extension, origin: `chrome-extension://${extension.id}`});

/** Loads the unpacked folder and waits until it runs. @param {Browser} browser @param {string} folder */
async function load(browser, folder) {
	const id = await browser.installExtension(path.resolve(folder));
	// It is listed a little after the loading was answered.
	const extension = await until('the extension to be listed', async () => (await browser.extensions()).get(id));
	await browser.waitForTarget(target => target.type() === 'service_worker' && target.url().includes(id));
	return loaded(extension);
}

/** The extension that an earlier browser has left in the profile. @param {Browser} browser @param {string} folder */
async function findKept(browser, folder) {
	const extensions = [...(await browser.extensions()).values()];
	const found = extensions.find(extension => extension.path === path.resolve(folder));
	if (!found) throw new Error('the profile lost its extension: see chromium-profile.mjs');
	return loaded(found);
}

/** Only in developer mode does Chromium start an unpacked extension again. @param {Browser} browser @param {string} folder */
async function loadToKeep(browser, folder) {
	await settings.setDeveloperMode(browser);
	return load(browser, folder);
}

/** @param {Browser} browser @param {string} url @param {(page: Page) => Promise<unknown>} [prepare] */
async function open(browser, url, prepare) {
	const page = await browser.newPage();
	await prepare?.(page);
	await page.goto(url, {waitUntil: 'load'});
	return page;
}

/**
 * @param {import('./driver').LaunchOptions} options
 * @returns {Promise<Driver>}
 */
export async function launchChromium(options) {
	const isKept = options.profile !== undefined && keepLoaded(options.profile);
	const browser = await puppeteer.launch({
		executablePath: options.program,
		headless: options.headless ?? true,
		pipe: true,
		enableExtensions: true,
		...(options.profile ? {userDataDir: options.profile} : {}),
		defaultViewport: null,
		acceptInsecureCerts: true,
		args: switches(options),
	});
	const bring = isKept ? findKept : options.profile ? loadToKeep : load;
	const ours = options.extension ? await bring(browser, options.extension) : undefined;
	const origin = ours?.origin ?? 'chrome-extension://none';
	return {
		name: 'chromium',
		version: await browser.version(),
		keeps: options.profile !== undefined && keepable,
		origin,
		open: (url, prepare) => open(browser, url, prepare),
		openPrivately: url => openPrivately(browser, origin, url),
		async clickAction(page) {
			if (!ours) throw new Error('no extension was loaded, so there is no button');
			await page.bringToFront();
			const before = new Set(browser.targets());
			const isPopup = (/** @type {Target} */ target) =>
				!before.has(target) && target.url().startsWith(`${origin}/popup/`);
			const opened = browser.waitForTarget(isPopup, {timeout: 15_000});
			await Promise.all([opened, page.triggerExtensionAction(ours.extension)]);
			return whole(await (await opened).asPage());
		},
		popupInTab: async (query, prepare) => whole(await open(browser, `${origin}/popup/popup.html${query}`, prepare)),
		background: () => backgroundView(browser, origin),
		stopBackground: () => stop(browser, origin),
		reload: () => reload(browser, origin, options.extension ?? ''),
		install: folder => browser.installExtension(path.resolve(folder)),
		async press(command, page) {
			if (command === '_execute_action') throw new Error('this shortcut cannot be pressed from DevTools');
			await page.bringToFront();
			await backgroundView(browser, origin).evaluate(sendCommand, command);
		},
		allow: host => settings.addHost(browser, origin, host),
		withdraw: host => settings.removeHost(browser, origin, host),
		async openPopup() {
			const isPopup = (/** @type {Target} */ target) => target.url().startsWith(`${origin}/popup/`);
			return whole(await (await browser.waitForTarget(isPopup)).asPage());
		},
		closed: new Promise(resolve => browser.once('disconnected', () => resolve())),
		close: () => browser.close(),
	};
}
