/** Which page an address names. */

/** What an address says of the way that its reader came by: many pages take it out once they have read it. */
const trail = /^(?:(?:utm|mc)_[^=]*|[^=]*clid)(?:=|$)/;

/**
 * An address without the way that its reader came by and without its place in the page: alike for all addresses of a page.
 * Taken apart as text: in content scripts of Firefox the keys of `searchParams` cannot be iterated.
 */
export function pageAt(address: string): string {
	// Behind “#/” and “#!” a site names a page, and no place in one.
	const [whole = ''] = address.split(/#(?![/!])/, 1);
	const [path, ...query] = whole.split(/[?&]/);
	return [path, ...query.filter(part => part !== '' && !trail.test(part)).sort()].join('&');
}
