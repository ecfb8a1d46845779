/** The one function for addresses that come from a page, a message or a story. */

/** No address is longer, in UTF-16 code units. */
export const longestAddress = 8192;

/**
 * `href` as an absolute address of the web, without credentials, its host in ASCII (so that a look-alike shows as what it
 * is). Undefined for any scheme but http and https, and for what does not parse or is too long.
 * @param base what a relative address is resolved on
 */
export function webUrl(href: string, base?: string): URL | undefined {
	try {
		const url = new URL(href.trim(), base);
		if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
		// Setting either writes the whole address anew.
		if (url.username !== '') url.username = '';
		if (url.password !== '') url.password = '';
		return url.href.length <= longestAddress ? url : undefined;
	} catch {
		return undefined;
	}
}

/** The same as text; undefined for none. */
export const webAddress = (href: string | null | undefined, base?: string): string | undefined =>
	href ? webUrl(href, base)?.href : undefined;
