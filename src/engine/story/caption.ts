/** Telling a picture's caption from running text. */
import type {Dom} from '../page/dom';
import {type Line, within} from '../page/sheet';

const called = /(?:^|[\s_-])(?:wp-)?caption|\bimg_?desc\b/;

/** Whether a line says what a picture shows, or whose it is: by its element, by a name around it, or by its credit. */
export const isCaption = (line: Line, dom: Dom): boolean =>
	(line.within & within.caption) !== 0 ||
	called.test(line.box.hint) ||
	isCalled(line, dom) ||
	(line.text.length < 400 && /\b(?:Photograph|Photo|Foto|Picture): [^.!?]{2,80}$/u.test(line.text));

/** Whether an inline element around the line is called a caption. */
function isCalled({box, nodes, length}: Line, dom: Dom): boolean {
	let at = length < 400 && nodes[0] ? dom.parentNode(nodes[0]) : null;
	for (; at && at !== box.element && dom.nodeType(at) === 1; at = dom.parentNode(at))
		if (called.test(dom.attribute(at as Element, 'class')?.toLowerCase() ?? '')) return true;
	return false;
}
