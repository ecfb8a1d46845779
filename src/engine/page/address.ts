/** The one function for addresses that come from a page. */
import type {Address} from './page';

/**
 * `href` as an absolute http(s) address, resolved on the page's own address (never on a `<base>` the page may have
 * planted); credentials are stripped. Undefined for any other scheme and for what does not parse.
 */
export function address(href: string | null | undefined, page: Address): string | undefined {
	return href ? parsed(href, page)?.href : undefined;
}

function parsed(href: string, page: Address): URL | undefined {
	try {
		const url = new URL(href.trim(), page.href);
		if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
		if (url.username !== '') url.username = '';
		if (url.password !== '') url.password = '';
		return url.href.length <= 8192 ? url : undefined;
	} catch {
		return undefined;
	}
}

/** Second-level labels under which countries register sites: `co.uk`, `com.au`. */
const registries = new Set(['ac', 'co', 'com', 'edu', 'go', 'gob', 'gov', 'ne', 'net', 'or', 'org']);

/** The site of a host, its last two labels or three: `news.example.co.uk` and `m.example.co.uk` are one. */
function siteOf(host: string): string {
	const labels = host.split('.');
	return labels.slice(labels.length > 2 && registries.has(labels.at(-2)!) ? -3 : -2).join('.');
}

/** `href` as `address` gives it, when it leads to another site than the page's own. */
export function addressElsewhere(href: string | null | undefined, page: Address): string | undefined {
	if (!href || !leavesHost.test(href) || href.startsWith(`https://${page.hostname}/`)) return undefined;
	const url = parsed(href, page);
	return url && siteOf(url.hostname) !== siteOf(page.hostname) ? url.href : undefined;
}

/** What an address that leads to another host has in it. Parsers read `\\` as a slash and pass over tabs and line ends. */
const leavesHost = /\/\/|[:\\\t\n\r]/;
