/** What the engine is handed. */
import {type Dom, domOf} from './dom';
import type {Hidden} from './walk';

export type Page = {
	document: Document;
	url: URL;
	dom: Dom;
	/** Whether the page keeps an element from its reader. */
	hidden: Hidden;
};

/**
 * A page to read. `hidden` is asked for visibility; without one (no layout, as in jsdom) attributes and inline styles
 * decide. Throws when `url` does not parse.
 */
export function pageOf(document: Document, url: string, hidden?: Hidden): Page {
	const dom = domOf(document);
	return {document, url: new URL(url), dom, hidden: hidden ?? hiddenByMarkup(dom)};
}

const hiding =
	/(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|content-visibility\s*:\s*hidden)\b/i;
const forEars = /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text|a11y-hidden)(?:\s|$)/i;

/** Whether an element's own attributes hide it, or keep it for screen readers only. */
export function hiddenByMarkup(dom: Dom): Hidden {
	return (element, plain, names) => {
		if (plain) return false;
		const hidden = dom.attribute(element, 'hidden');
		if (hidden !== null && hidden !== 'until-found') return true;
		const style = dom.attribute(element, 'style');
		if (style && hiding.test(style)) return true;
		return names !== null && forEars.test(names);
	};
}

/** For looks that take in what the page hides for now, such as an overlay it will show later. */
export const hiddenNever: Hidden = () => false;
