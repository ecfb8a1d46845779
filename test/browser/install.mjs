/** Getting a browser where that can be done without asking anybody. */
import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import {cache, findBrowser, variables} from './find.mjs';

/** @typedef {import('./find.mjs').BrowserName} BrowserName */

const debianPackages = {chromium: 'chromium', firefox: 'firefox-esr'};
/** As `npx @puppeteer/browsers install` names them. */
const builds = {chromium: 'chrome@stable', firefox: 'firefox@esr'};

/** Runs a command with its output on the screen; of what it says when it fails, the line that names the error. */
function run(/** @type {string} */ command, /** @type {string[]} */ ...words) {
	console.log(`$ ${command} ${words.join(' ')}`);
	const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
	const stdio = /** @type {import('node:child_process').StdioOptions} */ (['ignore', 'inherit', 'pipe']);
	const {status, stderr, error} = spawnSync(command, words, {stdio, env, shell: process.platform === 'win32'});
	const said = `${error ?? ''}\n${stderr ?? ''}`.split('\n').filter(Boolean);
	if (status !== 0) console.log(said.find(line => /^\w*(error|E:)/i.test(line)) ?? said.at(-1) ?? 'It failed.');
	return status === 0;
}

/** Debian and what is made from it, save Ubuntu, whose packages of these names only ask for a snap. */
function hasDebianPackages() {
	if (!fs.existsSync('/etc/os-release') || process.getuid?.() !== 0) return false;
	const release = fs.readFileSync('/etc/os-release', 'utf8');
	return /^ID(_LIKE)?=.*debian/m.test(release) && !/^ID=.*ubuntu/m.test(release);
}

/** @param {BrowserName} name */
function fromDebian(name) {
	return run('apt-get', 'update', '-qq') && run('apt-get', 'install', '-y', '-qq', debianPackages[name]);
}

/** Into `cache`; as root on Linux with the system libraries it needs. @param {BrowserName} name */
function fromMaker(name) {
	const libraries = process.platform === 'linux' && process.getuid?.() === 0 && name === 'chromium';
	const words = ['--yes', '@puppeteer/browsers', 'install', builds[name], '--path', cache];
	return run('npx', ...words, ...(libraries ? ['--install-deps'] : []));
}

/**
 * The program of a browser, installed first if need be: by apt as root on Debian, elsewhere from the browser's maker
 * into a folder of its own. Undefined when that did not work.
 * @param {BrowserName} name
 */
export function ensureBrowser(name) {
	const found = findBrowser(name);
	if (found) return found;
	console.log(`No ${name} in the usual places; installing one.`);
	if (!(hasDebianPackages() && fromDebian(name))) fromMaker(name);
	return findBrowser(name);
}

/** What a person can do about a missing browser. @param {BrowserName} name */
export function howToInstall(name) {
	const known = {
		chromium: 'Chromium, Chrome or Edge (Debian, Ubuntu: chromium; macOS: brew install --cask chromium)',
		firefox: 'Firefox 140 or newer (Debian: firefox-esr; macOS: brew install --cask firefox)',
	};
	return `No ${name} was found. Install ${known[name]}, or set ${variables[name]} to the program.`;
}
