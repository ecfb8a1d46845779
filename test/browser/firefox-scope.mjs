/**
 * Functions that run in Firefox's own (chrome) scope, not in Node. Each travels as text, so it may use nothing of this
 * module but `findView`, which travels with it. They lean on Firefox internals, seen working in ESR 153.
 */

/* biome-ignore-all lint/suspicious/noExplicitAny: Firefox's internals have no types */

/** The very call of the toolbar widget's click and of `_execute_action`: activeTab, then the popup. @param {string} id */
export async function clickToolbarButton(id) {
	const window = Services.wm.getMostRecentWindow('navigator:browser');
	const {ExtensionParent} = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
	const action = ExtensionParent.apiManager.global.browserActionFor(WebExtensionPolicy.getByID(id).extension);
	await action.triggerAction(window, {button: 0, modifiers: []});
}

export async function closePopup() {
	const window = Services.wm.getMostRecentWindow('navigator:browser');
	for (const panel of window.document.querySelectorAll('panel')) {
		if (panel.state === 'open' && panel.querySelector('browser.webextension-popup-browser')) panel.hidePopup();
	}
}

/** @param {string} url Of the extension; opened in a tab in front. */
export async function openTab(url) {
	const window = Services.wm.getMostRecentWindow('navigator:browser');
	window.gBrowser.selectedTab = window.gBrowser.addTrustedTab(url);
}

export async function closeTab() {
	const window = Services.wm.getMostRecentWindow('navigator:browser');
	window.gBrowser.removeTab(window.gBrowser.selectedTab);
}

/** @param {string} id @returns {Promise<boolean>} */
export async function isRunning(id) {
	return WebExtensionPolicy.getByID(id)?.active === true;
}

/** @param {string} id @returns {Promise<boolean>} */
export async function isInstalled(id) {
	const {AddonManager} = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
	return (await AddonManager.getAddonByID(id)) !== null;
}

/** Whether this build installs signed extensions alone, as the release does; ESR and the developers' edition can be told not to. */
export async function requiresSigning() {
	return ChromeUtils.importESModule('resource://gre/modules/AppConstants.sys.mjs').AppConstants.MOZ_REQUIRE_SIGNING;
}

/** Packs the folder and installs it for good, as a store's would be. @param {string} folder @param {string} packed The file to make. */
export async function installForGood(folder, packed) {
	const fileAt = (/** @type {string} */ path) => {
		const file = Cc['@mozilla.org/file/local;1'].createInstance(Ci.nsIFile);
		file.initWithPath(path);
		return file;
	};
	const zip = Cc['@mozilla.org/zipwriter;1'].createInstance(Ci.nsIZipWriter);
	// Read and write, made when it is not there.
	zip.open(fileAt(packed), 0x04 | 0x08 | 0x20);
	const pack = (/** @type {any} */ file, /** @type {string} */ name) => {
		if (!file.isDirectory()) return zip.addEntryFile(name, Ci.nsIZipWriter.COMPRESSION_NONE, file, false);
		for (const each of file.directoryEntries) pack(each, name ? `${name}/${each.leafName}` : each.leafName);
	};
	pack(fileAt(folder), '');
	zip.close();
	const {AddonManager} = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
	await (await AddonManager.getInstallForFile(fileAt(packed))).install();
}

/** @param {string} id */
export async function stopBackground(id) {
	await WebExtensionPolicy.getByID(id).extension.terminateBackground({ignoreDevToolsAttached: true});
}

/** What the switch of about:addons does, which starts the extension anew. @param {string} id */
export async function allowPrivate(id) {
	if (WebExtensionPolicy.getByID(id).privateBrowsingAllowed) return;
	const {ExtensionPermissions} = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
	const {AddonManager} = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
	await ExtensionPermissions.add(id, {permissions: ['internal:privateBrowsingAllowed'], origins: []});
	await (await AddonManager.getAddonByID(id)).reload();
}

/**
 * The browser element that shows a document of the extension. An event page that sleeps is woken.
 * @param {string} id
 * @param {'popup' | 'tab' | 'background'} kind
 */
export async function findView(id, kind) {
	const {extension} = WebExtensionPolicy.getByID(id);
	const window = Services.wm.getMostRecentWindow('navigator:browser');
	const ours = (/** @type {any} */ element) => element.currentURI?.spec.startsWith(extension.baseURL);
	const look = {
		popup: () =>
			[...window.document.querySelectorAll('browser.webextension-popup-browser')].find(
				element => element.closest('panel')?.state === 'open' && ours(element),
			),
		tab: () => [...window.gBrowser.browsers].reverse().find(ours),
		background: () => [...extension.views].find(view => view.viewType === 'background')?.xulBrowser,
	}[kind];
	if (kind === 'background') await extension.wakeupBackground?.();
	for (let tries = 0; tries < 200; tries += 1) {
		const found = look();
		if (found) return found;
		await new Promise(resolve => window.setTimeout(resolve, 30));
	}
	throw new Error(`no ${kind} of the extension is open`);
}

/**
 * Evaluates `source` in a document of the extension, by a frame script; the answer crosses as JSON.
 * @param {string} id
 * @param {'popup' | 'tab' | 'background'} kind
 * @param {string} source An expression, which may be a promise.
 */
export async function evaluateInView(id, kind, source) {
	const {messageManager} = await findView(id, kind);
	const key = `standfirst:${Math.random()}`;
	const frame = (/** @type {string} */ key, /** @type {string} */ source) => {
		const sandbox = new Cu.Sandbox(content, {sandboxPrototype: content, wantXrays: false});
		// A click that is made in there counts as the reader's: permissions are asked for in nothing else.
		const run = () => {
			const handling = content.windowUtils.setHandlingUserInput(true);
			try {
				return Cu.evalInSandbox(`(async () => JSON.stringify(await (${source})))()`, sandbox);
			} finally {
				handling.destruct();
			}
		};
		Promise.resolve()
			.then(run)
			.then(
				value => sendAsyncMessage(key, {value: value === undefined ? undefined : JSON.parse(value)}),
				error => sendAsyncMessage(key, {error: String(error)}),
			);
	};
	return new Promise((resolve, reject) => {
		const heard = (/** @type {any} */ {data}) => {
			messageManager.removeMessageListener(key, heard);
			if (data.error) reject(new Error(data.error));
			else resolve(data.value);
		};
		messageManager.addMessageListener(key, heard);
		const script = `(${frame})(${JSON.stringify(key)}, ${JSON.stringify(source)})`;
		messageManager.loadFrameScript(`data:application/javascript;charset=utf-8,${encodeURIComponent(script)}`, false);
	});
}

/** Grants what extensions ask for, without a question. */
export async function allowRequests() {
	Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false);
}

/** What the switches of about:addons do. @param {string} id @param {string} origin */
export async function withdrawOrigin(id, origin) {
	const {ExtensionPermissions} = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
	await ExtensionPermissions.remove(id, {origins: [origin], permissions: []}, WebExtensionPolicy.getByID(id).extension);
}

/**
 * A picture of a document of the extension as a data: address.
 * @param {string} id
 * @param {'popup' | 'tab' | 'background'} kind
 * @returns {Promise<string>}
 */
export async function pictureOfView(id, kind) {
	const browser = await findView(id, kind);
	const window = browser.ownerDocument.defaultView;
	const area = new window.DOMRect(0, 0, browser.clientWidth, browser.clientHeight);
	const bitmap = await browser.browsingContext.currentWindowGlobal.drawSnapshot(area, 1, 'rgb(255,255,255)');
	const canvas = window.document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
	canvas.width = bitmap.width;
	canvas.height = bitmap.height;
	canvas.getContext('2d').drawImage(bitmap, 0, 0);
	return canvas.toDataURL('image/png');
}

/**
 * A trusted key press in the front window, such as `Alt+Shift+K`: it runs extension commands, which WebDriver's own
 * key actions do not. Gives whether the extension's key took it within two seconds: the page gets it first, and one that
 * is just coming to the front may swallow it.
 * @param {string} id
 * @param {string} combination
 * @returns {Promise<boolean>}
 */
export async function pressKeys(id, combination) {
	const window = Services.wm.getMostRecentWindow('navigator:browser');
	const keys = window.document.getElementById(`ext-keyset-id-${id.replaceAll(/[^a-z0-9_-]/gi, '_')}`);
	const taken = new Promise(resolve => {
		keys.addEventListener('command', () => resolve(true), {once: true});
		window.setTimeout(() => resolve(false), 2000);
	});
	window.focus();
	const processor = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
	processor.beginInputTransactionForTests(window);
	const names = combination.split('+');
	const letter = names.pop() ?? '';
	const modifiers = names.map(name => new window.KeyboardEvent('', {key: name === 'Ctrl' ? 'Control' : name}));
	const code = `Key${letter.toUpperCase()}`;
	const shown = names.includes('Shift') ? letter.toUpperCase() : letter.toLowerCase();
	const key = new window.KeyboardEvent('', {key: shown, code, keyCode: letter.toUpperCase().charCodeAt(0)});
	for (const modifier of modifiers) processor.keydown(modifier);
	processor.keydown(key);
	processor.keyup(key);
	for (const modifier of modifiers.reverse()) processor.keyup(modifier);
	return taken;
}
