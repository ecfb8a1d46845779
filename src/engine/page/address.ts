/** The one function for addresses that come from a page. */
import type {Address} from './page';

/**
 * `href` as an absolute http(s) address, resolved on the page's own address (never on a `<base>` the page may have
 * planted); credentials are stripped. Undefined for any other scheme and for what does not parse.
 */
export function address(href: string | null | undefined, page: Address): string | undefined {
	if (!href) return undefined;
	try {
		const url = new URL(href.trim(), page.href);
		if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
		url.username = '';
		url.password = '';
		return url.href.length <= 8192 ? url.href : undefined;
	} catch {
		return undefined;
	}
}
