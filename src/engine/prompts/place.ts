/** Where on a page a line stands, in words for the reader of a list of removals. */
import {isFullProse} from '../page/prose';
import type {Line, Sheet} from '../page/sheet';
import {within} from '../page/within';
import type {Marks} from './marks';

/** Whether a line is a paragraph of the story, as far as one knows. */
export type IsText = (line: Line) => boolean;

/** What is known without reading: running text that is no prompt. */
export const textBeside =
	(marks: Marks): IsText =>
	line =>
		!marks.has(line.index) && isFullProse(line);

/** Tells the place of lines by the first and the last paragraph. */
export function placesOf({lines}: Sheet, isText: IsText): (line: Line) => string {
	const first = lines.find(isText)?.index ?? lines.length;
	const last = lines.findLast(isText)?.index ?? lines.length;
	return line => {
		if (line.within & within.dialog || /modal|overlay|dialog|popup/.test(line.box.hint)) return 'in a dialog';
		if (line.index < first) return 'before the first paragraph';
		return line.index > last ? 'after the last paragraph' : 'between paragraphs';
	};
}
