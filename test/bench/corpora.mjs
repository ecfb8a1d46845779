/** The real pages that lie beside the project, when they do. They stay their publishers' and are never copied in here. */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {gunzipSync} from 'node:zlib';
import {JSDOM, VirtualConsole} from 'jsdom';

const root = new URL('../../../shared/corpora/', import.meta.url);

/** @typedef {{id: string, url: string, page: string, body: string, headline?: string, author?: string, date?: string}} Article */
/** @typedef {{id: string, url: string, page: string, type: string}} Other */

export const hasCorpora = existsSync(new URL('articles/index.jsonl.gz', root));
export const corporaPath = fileURLToPath(root);

const text = (/** @type {string} */ path) => {
	const bytes = readFileSync(new URL(path, root));
	return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
};
const rows = (/** @type {string} */ path) =>
	text(path)
		.trim()
		.split('\n')
		.map(line => JSON.parse(line));

/** @returns {Article[]} */
export const articles = () => rows('articles/index.jsonl.gz');
/** @returns {Other[]} */
export const others = () => rows('other-pages/index.jsonl');

/** A page as markup. @param {'articles' | 'other-pages'} folder @param {string} page */
export const htmlOf = (folder, page) => text(`${folder}/${page}`);

/**
 * A page as a document: no scripts run, nothing fetched or printed. Style sheets are left out: jsdom lays nothing out,
 * and its parser throws at some.
 * @param {string} html @param {string} url
 */
export const documentOf = (html, url) =>
	new JSDOM(html.replace(/<style\b[^>]*>[\s\S]*?<\/style>/gi, ''), {url, virtualConsole: new VirtualConsole()}).window
		.document;

const invented = new URL('../fixtures/', import.meta.url);

/**
 * The invented pages of test/fixtures, without those in shadow roots, which jsdom does not attach. `story` is null where
 * the page is no story.
 * @returns {{id: string, url: string, html: string, story: import('../../src/story').Story | null}[]}
 */
export const fixtures = () =>
	readdirSync(invented, {withFileTypes: true})
		.filter(entry => entry.isDirectory())
		.flatMap(({name}) => readdirSync(new URL(name, invented)).map(page => `${name}/${page}`))
		.sort()
		.map(id => {
			const read = (/** @type {string} */ file) => readFileSync(new URL(`${id}/${file}`, invented), 'utf8');
			return {id: `fixtures/${id}`, ...JSON.parse(read('story.json')), html: read('page.html')};
		})
		.filter(({html}) => !html.includes('shadowrootmode'));
