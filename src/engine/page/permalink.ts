/** The links that headings have to themselves, and footnotes back to their text: "¶", "#", "↩". */
import {hasLetters} from './alphabet';
import type {Dom} from './dom';
import type {Line, Piece} from './sheet';

/** Whether a link leads to a place on its own page. */
export const leadsWithin = (link: Element, dom: Dom): boolean => dom.attribute(link, 'href')?.startsWith('#') === true;

/** More characters are no sign. */
const most = 4;

/** Whether a piece of a line is a link to a place on the page that says no word. */
export const isPermalink = ({link, text}: Piece, {box: {dom}}: Line): boolean =>
	link !== undefined && text.length <= most && /\S/.test(text) && !hasLetters(text) && leadsWithin(link, dom);
