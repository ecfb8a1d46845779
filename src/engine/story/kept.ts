/** What a page's own structured data declares not free: it is no part of what was delivered to this reader. */
import type {Block} from '../../story';
import type {Page} from '../page/page';
import {countWords} from '../page/tokens';
import {plain} from './runs';

/** The page with the elements that `selectors` (`hasPart.cssSelector`) name counted as kept from the reader. */
export function withoutKept(page: Page, selectors: readonly string[]): Page {
	const kept = new Set(selectors.flatMap(selector => named(page, selector)));
	if (kept.size === 0) return page;
	return {...page, hidden: element => kept.has(element) || page.hidden?.(element) === true};
}

/** A paragraph of fewer words may be a line of the page's frame. */
const few = 12;

/** Whether running text is left: of a page that keeps its whole story, only the lists of its frame are. */
export const leavesText = (blocks: readonly Block[]): boolean =>
	blocks.some(block => block.kind === 'paragraph' && countWords(plain(block.runs)) >= few);

/** The selector is the page's and need not parse. */
function named(page: Page, selector: string): Element[] {
	try {
		return [...page.dom.queryAll(page.document, selector)];
	} catch {
		return [];
	}
}
