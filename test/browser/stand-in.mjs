/** What stands in the stand-in network: pages at their addresses, and pictures for them. */
import {readFileSync} from 'node:fs';

/** @typedef {import('./site.mjs').Route} Route */

/** A quiet landscape whose colours follow from its address. @param {string} address */
function picture(address) {
	const hue = [...address].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 360, 7);
	const colour = (/** @type {number} */ turn, /** @type {number} */ light) =>
		`hsl(${(hue + turn) % 360} 38% ${light}%)`;
	return `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="675" viewBox="0 0 1200 675">
<rect width="1200" height="675" fill="${colour(0, 82)}"/>
<circle cx="880" cy="220" r="80" fill="${colour(30, 92)}"/>
<path d="M0 430 260 300 520 420 800 290 1200 440V675H0z" fill="${colour(10, 58)}"/>
<path d="M0 520 340 440 700 530 1200 470V675H0z" fill="${colour(20, 38)}"/>
</svg>`;
}

/** @param {import('node:http').ServerResponse} response @param {string} svg */
function sendPicture(response, svg) {
	response.writeHead(200, {'content-type': 'image/svg+xml'});
	response.end(svg);
}

/**
 * A route that answers the given paths with HTML, pictures with a drawn one, and everything else with 404.
 * @param {Record<string, string | Route>} pages by path, such as `/news/x`
 * @param {Record<string, URL>} [pictures] files of pictures, by path
 * @returns {Route}
 */
export const pagesAt =
	(pages, pictures = {}) =>
	(url, response, request) => {
		const page = pages[url.pathname];
		const file = pictures[url.pathname];
		if (typeof page === 'function') return page(url, response, request);
		if (page !== undefined) return page;
		if (file) return sendPicture(response, readFileSync(file, 'utf8'));
		if (/\.(svg|png|jpe?g|webp|gif)$/.test(url.pathname)) return sendPicture(response, picture(url.href));
		response.writeHead(404).end();
	};

/**
 * Routes for whole pages, each at its own address.
 * @param {Iterable<{url: string, html: string | Route}>} pages
 * @param {Record<string, URL>} [pictures]
 */
export function routesFor(pages, pictures) {
	/** @type {Record<string, Record<string, string | Route>>} */
	const hosts = {};
	for (const {url, html} of pages) {
		const {hostname, pathname} = new URL(url);
		hosts[hostname] = {...hosts[hostname], [pathname]: html};
	}
	return Object.fromEntries(Object.entries(hosts).map(([host, paths]) => [host, pagesAt(paths, pictures)]));
}
