/** Pages dealt into folds, so that a model is judged on pages of hosts that it has never seen. */

/** How many folds. */
export const folds = 5;

/**
 * The fold of each page: the hosts in a fixed order that has nothing to do with their names, each to the fold that has
 * the fewest pages so far.
 * @param {readonly {url: string}[]} pages @returns {number[]}
 */
export function foldsOf(pages) {
	const hosts = pages.map(page => hostOf(page.url));
	const order = [...new Set(hosts)].sort((a, b) => mixed(a) - mixed(b) || (a < b ? -1 : 1));
	const sizes = Array(folds).fill(0);
	/** @type {Map<string, number>} */
	const dealt = new Map();
	for (const host of order) {
		const fold = sizes.indexOf(Math.min(...sizes));
		sizes[fold] += hosts.filter(other => other === host).length;
		dealt.set(host, fold);
	}
	return hosts.map(host => dealt.get(host) ?? 0);
}

/** The last two names of a host. @param {string} url */
const hostOf = url => new URL(url).hostname.split('.').slice(-2).join('.');

/** FNV-1a. @param {string} text */
function mixed(text) {
	let hash = 0x811c9dc5;
	for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
	return hash;
}
