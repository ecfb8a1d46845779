/** Where browsers are on a person's machine. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** @typedef {'chromium' | 'firefox'} BrowserName */

/** Browsers that `install.mjs` has fetched stand here, outside the repository. */
export const cache = path.join(os.homedir(), '.cache', 'standfirst', 'browsers');

/** Set these to a program to have it used instead of what is found. */
export const variables = {chromium: 'CHROMIUM_PATH', firefox: 'FIREFOX_PATH'};

/** Names on PATH, best first. Chrome and Edge refuse --load-extension, but take an extension over the debugging pipe. */
const names = {
	chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'chrome'],
	firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
};

/** Below /Applications, the system's or the person's. */
const macApps = {
	chromium: ['Chromium', 'Google Chrome', 'Google Chrome for Testing', 'Microsoft Edge'],
	firefox: ['Firefox', 'Firefox Developer Edition'],
};

/** Below the folders Windows keeps programs in. */
const windowsPrograms = {
	chromium: [
		'Chromium/Application/chrome.exe',
		'Google/Chrome/Application/chrome.exe',
		'Microsoft/Edge/Application/msedge.exe',
	],
	firefox: ['Mozilla Firefox/firefox.exe', 'Firefox Developer Edition/firefox.exe'],
};

/** @param {BrowserName} name */
function onPath(name) {
	const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
	const suffix = process.platform === 'win32' ? '.exe' : '';
	return names[name].flatMap(file => folders.map(folder => path.join(folder, file + suffix)));
}

/** @param {BrowserName} name */
function inApplications(name) {
	const folders = ['/Applications', path.join(os.homedir(), 'Applications')];
	const program = {chromium: (/** @type {string} */ app) => app, firefox: () => 'firefox'}[name];
	return macApps[name].flatMap(app => folders.map(folder => `${folder}/${app}.app/Contents/MacOS/${program(app)}`));
}

/** @param {BrowserName} name */
function inProgramFiles(name) {
	const {PROGRAMFILES, LOCALAPPDATA, 'PROGRAMFILES(X86)': x86} = process.env;
	const folders = [PROGRAMFILES, x86, LOCALAPPDATA].filter(folder => folder !== undefined);
	return windowsPrograms[name].flatMap(program => folders.map(folder => path.join(folder, program)));
}

/** Chrome for Testing or Firefox as fetched: cache/<name>/<version>/…/<program>. @param {BrowserName} name */
function inCache(name) {
	const program = {
		chromium: /(^|[\\/])(chrome(\.exe)?|Google Chrome for Testing)$/,
		firefox: /(^|[\\/])firefox(\.exe)?$/,
	}[name];
	const folder = path.join(cache, {chromium: 'chrome', firefox: 'firefox'}[name]);
	if (!fs.existsSync(folder)) return [];
	const files = fs.readdirSync(folder, {recursive: true}).map(String);
	return files.filter(file => program.test(file)).map(file => path.join(folder, file));
}

/** @param {string} file */
function isProgram(file) {
	try {
		fs.accessSync(file, fs.constants.X_OK);
		return fs.statSync(file).isFile();
	} catch {
		return false;
	}
}

/** Ubuntu puts a script on PATH that only asks for the snap; it is no browser. @param {string} file */
function isSnapStub(file) {
	return fs.statSync(file).size < 8192 && /snap install/.test(fs.readFileSync(file, 'latin1'));
}

/**
 * The program of a browser, or undefined when none is in the usual places.
 * Throws when the environment names one that is not there.
 * @param {BrowserName} name
 * @returns {string | undefined}
 */
export function findBrowser(name) {
	const named = process.env[variables[name]];
	if (named) {
		if (isProgram(named)) return named;
		throw new Error(`${variables[name]} is ${named}, which is no program that can be run`);
	}
	const usual = {darwin: inApplications, win32: inProgramFiles}[String(process.platform)] ?? (() => []);
	return [...onPath(name), ...usual(name), ...inCache(name)].find(file => isProgram(file) && !isSnapStub(file));
}
