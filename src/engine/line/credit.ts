/** A caption's own words, and the credit at its end. */
import type {Dom} from '../page/dom';
import {saidBy} from '../page/said';
import type {Line, Piece} from '../page/sheet';

export type Caption = {caption?: string; credit?: string};

const credited = /credit|copyright|photographer/;
const credits =
	/(?:^|\s|\()(?:Photograph|Photo(?: credit)?|Picture|Image(?: credit)?|Credit|Illustration|Composite|Foto|Фото|Bild|Crédit(?: photo)?|写真|图片来源|사진)\s?[:：]\s?\S|^©/iu;

/** A caption without its credit, and the credit: what stands in an element so called, or "… Photograph: Ida Berg/AP". */
export function captionOf(line: Line, dom: Dom): Caption {
	const isCredit = ({top}: Piece) => top !== undefined && credited.test(classOf(top, dom));
	const pieces = saidBy(line);
	const apart = credited.test(line.box.hint) ? pieces : pieces.filter(isCredit);
	if (apart.length === 0) return captionIn(said(pieces));
	return full(said(pieces.filter(piece => !apart.includes(piece))), said(apart));
}

const classOf = (element: Element, dom: Dom): string => dom.attribute(element, 'class')?.toLowerCase() ?? '';

const said = (pieces: readonly Piece[]): string =>
	pieces
		.map(piece => piece.text)
		.join('')
		.trim();

/** A caption's text as it is said, and the credit at its end. */
export function captionIn(text: string): Caption {
	const at = text.search(credits);
	return at < 0 ? full(text, '') : full(text.slice(0, at).trim(), text.slice(at).trim());
}

const full = (caption: string, credit: string): Caption => ({...(caption && {caption}), ...(credit && {credit})});
