/** What a person asks of `npm start`. */
import fs from 'node:fs';
import {parseArgs} from 'node:util';

/** @typedef {import('../browser/find.mjs').BrowserName} BrowserName */
/** @typedef {{headless: boolean, browser?: BrowserName, url: string, html: string, own: boolean}} Wish */

const sample = {
	url: 'https://www.inkl.com/news/harbour-city-votes-for-free-ferries',
	html: new URL('sample.html', import.meta.url),
};

export const usage = `npm start                                        the sample story, in a browser with Standfirst
npm start -- --headless                          the same in the terminal, pictures in dist/demo/
npm start -- --browser firefox                   in Firefox
npm start -- --url <address> --html <file>       a page you have saved, shown at its address`;

const options = /** @type {const} */ ({
	headless: {type: 'boolean', default: false},
	browser: {type: 'string'},
	url: {type: 'string'},
	html: {type: 'string'},
	help: {type: 'boolean', default: false},
});

/** @param {string | undefined} name @returns {BrowserName | undefined} */
function checkBrowser(name) {
	if (name === undefined || name === 'chromium' || name === 'firefox') return name;
	throw new Error(`--browser takes chromium or firefox, not ${name}`);
}

/** @param {string} address */
function checkAddress(address) {
	const url = URL.canParse(address) ? new URL(address) : undefined;
	if (url?.protocol === 'https:' || url?.protocol === 'http:') return url.href;
	throw new Error(`--url takes a whole address such as https://www.inkl.com/news/a-story, not ${address}`);
}

/** @param {string} file */
function readPage(file) {
	try {
		return fs.readFileSync(file, 'utf8');
	} catch (error) {
		throw new Error(`--html ${file} cannot be read: ${error instanceof Error ? error.message : error}`);
	}
}

/** @param {string | undefined} url @param {string | undefined} html @returns {Pick<Wish, 'url' | 'html' | 'own'>} */
function pageFor(url, html) {
	if (url === undefined && html === undefined) {
		return {url: sample.url, html: fs.readFileSync(sample.html, 'utf8'), own: false};
	}
	if (url === undefined) throw new Error('--html needs --url: the address that the saved page came from');
	if (html === undefined) throw new Error('--url needs --html: the file you saved. Standfirst fetches nothing itself');
	return {url: checkAddress(url), html: readPage(html), own: true};
}

/**
 * The wish in a command line, or 'help'. Throws a message for the person when it cannot be understood.
 * @param {string[]} words
 * @returns {Wish | 'help'}
 */
export function wishIn(words) {
	const {values} = parseArgs({args: words, options, strict: true, allowPositionals: false});
	if (values.help) return 'help';
	return {headless: values.headless, browser: checkBrowser(values.browser), ...pageFor(values.url, values.html)};
}
