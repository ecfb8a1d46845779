/** Telling a picture's caption from running text. */
import type {Dom} from '../page/dom';
import {type Line, within} from '../page/sheet';

const called = /(?:^|[\s_-])(?:wp-)?caption|\bimg_?desc\b/;

/** The words of a caption: a credit at its end, or an agency's way to begin one. */
const says =
	/\b(?:Photograph|Photo|Foto|Picture): [^.!?]{2,80}$|\((?:Image|Photo|Picture|Pic|Foto|Bild)s?(?: credit)?\s?: ?[^()]{2,60}\)$|^In this (?:undated )?(?:\p{L}{3,9}\.? \d{1,2}, \d{4},? )?file (?:photo|image|picture)\b/u;

/** Whether a line says what a picture shows, or whose it is: by its element, by a name around it, or by its credit. */
export const isCaption = (line: Line, dom: Dom): boolean =>
	(line.within & within.caption) !== 0 ||
	called.test(line.box.hint) ||
	isCalled(line, dom) ||
	(line.text.length < 400 && says.test(line.text));

/** Whether an inline element around the line is called a caption. */
function isCalled({box, nodes, length}: Line, dom: Dom): boolean {
	let at = length < 400 && nodes[0] ? dom.parentNode(nodes[0]) : null;
	for (; at && at !== box.element && dom.nodeType(at) === 1; at = dom.parentNode(at))
		if (called.test(dom.attribute(at as Element, 'class')?.toLowerCase() ?? '')) return true;
	return false;
}
