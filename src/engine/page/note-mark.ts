/** The marks that lead from a text to its footnotes and sources: they are none of its words. */
import type {Dom} from './dom';
import type {Line, Piece} from './sheet';

/** "[1]", "[2][3]", "[citation needed]": above the line, nothing else stands in brackets. */
const bracketed = /^(?:\[[^[\]]{1,24}\]\s?)+$/u;

/** More characters are words. */
const most = 12;

/** A number of a note where it stands in the line, as some styles raise it. */
const number = /^\[?\d{1,3}\]?$/;

/** How the places of notes are called: `#fn1`, `#cite_note-3`, `#footnote-2`, `#ref-12`. */
const called = /#.{0,40}(?:fn|note|ref|cite|source)/i;

/** Whether raised print is nothing but such marks. */
export function isNoteMark(group: readonly Piece[], {box: {dom}}: Line): boolean {
	const text = group
		.map(piece => piece.text)
		.join('')
		.trim();
	if (bracketed.test(text)) return true;
	const telling = group.filter(piece => /[\p{L}\p{N}*†‡§]/u.test(piece.text));
	return text.length <= most && telling.length > 0 && telling.every(({link}) => leadsToPlace(link, dom));
}

/** Whether a link within a line is the number of a note. */
export const isNoteLink = ({link, text}: Piece, line: Line): boolean =>
	link !== undefined &&
	number.test(text.trim()) &&
	text.trim() !== line.text &&
	(isReference(link, line.box.dom) || called.test(line.box.dom.attribute(link, 'href') ?? ''));

/** Whether a link leads to a place on the page, or says that it leads to a note. */
function leadsToPlace(link: Element | undefined, dom: Dom): boolean {
	const href = link && dom.attribute(link, 'href');
	return link !== undefined && (href?.startsWith('#') || called.test(href ?? '') || isReference(link, dom));
}

const isReference = (link: Element, dom: Dom): boolean => dom.attribute(link, 'role') === 'doc-noteref';
