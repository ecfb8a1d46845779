/** The title of a page among its lines, before any story is found. */
import type {Dom} from '../page/dom';
import type {Line} from '../page/sheet';
import {within} from '../page/within';

/** A shorter line may begin the title of a page that has another headline: "News". */
const shortest = 12;

/**
 * Marks the lines that the document's own title begins or ends with: where no `h1` is such a one, the first outside of a
 * dialog is the page's headline.
 */
export function markTitles(lines: readonly Line[], document: Document, dom: Dom): void {
	const title = dom.title(document);
	let isOpen = !dom.queryAll(document, 'h1').some(({textContent}) => bears(title, (textContent ?? '').trim()));
	for (const line of lines) {
		if (line.length < shortest || line.media || !bears(title, line.text)) continue;
		const isHeadline = isOpen && !(line.within & within.dialog);
		line.titled = isHeadline ? 'first' : 'again';
		if (isHeadline) isOpen = false;
	}
}

const bears = (title: string, text: string): boolean =>
	text.length >= shortest && (title.startsWith(text) || title.endsWith(text));

/** Whether a line says its page's title, by its markup or by its words. */
export const isTitle = (line: Line): boolean => line.titled !== undefined || isHeadline(line);

/** Whether a line is its page's headline: one of a dialog may say the same title again. */
export const isHeadline = ({box, titled}: Line): boolean =>
	titled === 'first' || box.tag === 'h1' || box.parent?.tag === 'h1';
