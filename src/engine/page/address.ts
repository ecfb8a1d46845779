/** Addresses as a page gives them. */
import {webAddress, webUrl} from '../../address';
import type {Address} from './page';

/**
 * `href` as `webAddress` gives it, resolved on the page's own address, never on a `<base>` that the page may have planted.
 */
export const address = (href: string | null | undefined, page: Address): string | undefined =>
	webAddress(href, page.href);

/** Second-level labels under which countries register sites: `co.uk`, `com.au`. */
const registries = new Set(['ac', 'co', 'com', 'edu', 'go', 'gob', 'gov', 'ne', 'net', 'or', 'org']);

/** The site of a host, its last two labels or three: `news.example.co.uk` and `m.example.co.uk` are one. */
function siteOf(host: string): string {
	const labels = host.split('.');
	return labels.slice(labels.length > 2 && registries.has(labels.at(-2)!) ? -3 : -2).join('.');
}

/** `href` as `address` gives it, when it leads to another site than the page's own. */
export function addressElsewhere(href: string | null | undefined, page: Address): string | undefined {
	if (!mayLeave(href, page)) return undefined;
	const url = webUrl(href, page.href);
	return url && siteOf(url.hostname) !== siteOf(page.hostname) ? url.href : undefined;
}

/** Whether `href` may lead to another host: told without parsing it. */
const mayLeave = (href: string | null | undefined, page: Address): href is string =>
	!!href && leavesHost.test(href) && !href.startsWith(`https://${page.hostname}/`);

/** What an address that leads to another host has in it. Parsers read `\\` as a slash and pass over tabs and line ends. */
const leavesHost = /\/\/|[:\\\t\n\r]/;

/** Whether an address is a site's front page: no path, or one plain word. */
export const isFrontPage = (href: string): boolean => /^\/(?:[a-z]+\/?)?$/i.test(new URL(href).pathname);
