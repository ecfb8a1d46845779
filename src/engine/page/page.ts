/** What the engine is handed. */
import {type Dom, domOf} from './dom';
import type {Hidden} from './walk';

/** Where a page stands: a `URL`, or the page's own `location`. */
export type Address = {readonly href: string; readonly hostname: string; readonly pathname: string};

export type Page = {
	document: Document;
	url: Address;
	dom: Dom;
	/** Whether the page keeps an element from its reader; undefined takes in what is hidden for now, such as a late overlay. */
	hidden: Hidden | undefined;
};

/**
 * A page to read. `hidden` is asked for visibility; without one (no layout, as in jsdom) attributes and inline styles
 * decide. Throws when `url` does not parse.
 */
export function pageOf(document: Document, url: string, hidden?: Hidden): Page {
	const dom = domOf(document);
	return {document, url: new URL(url), dom, hidden: hidden ?? hiddenByMarkup(dom)};
}

/** The page as it stands at `url`, with what it hides for now, such as an overlay that it will show later. */
export const wholePageOf = (document: Document, url: Address): Page => ({
	document,
	url,
	dom: domOf(document),
	hidden: undefined,
});

const hiding =
	/(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|content-visibility\s*:\s*hidden)\b/i;
const forEars = /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text|a11y-hidden)(?:\s|$)/i;

/** What hides an element by itself, or keeps it for screen readers only: the value of an attribute. */
const hides = new Map<string, (value: string) => boolean>([
	['hidden', value => value !== 'until-found'],
	['style', value => hiding.test(value)],
	['class', value => forEars.test(value)],
]);

/** Whether an element's own attributes hide it. Most have none of these, which one look tells. */
function hiddenByMarkup(dom: Dom): Hidden {
	return element => {
		for (const name of dom.attributeNames(element)) {
			const isHiding = hides.get(name);
			if (isHiding?.(dom.attribute(element, name) ?? '')) return true;
		}
		return false;
	};
}
