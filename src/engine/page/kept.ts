/** What a page's own structured data declares not free: it is no part of what was delivered to this reader. */
import type {Page} from './page';

/** The page with the elements that `selectors` (`hasPart.cssSelector`) name counted as kept from the reader. */
export function withoutKept(page: Page, selectors: readonly string[]): Page {
	const kept = new Set(selectors.flatMap(selector => named(page, selector)));
	if (kept.size === 0) return page;
	return {...page, hidden: element => kept.has(element) || page.hidden?.(element) === true};
}

/** The selector is the page's and need not parse. */
function named(page: Page, selector: string): Element[] {
	try {
		return [...page.dom.queryAll(page.document, selector)];
	} catch {
		return [];
	}
}
