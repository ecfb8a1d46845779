/** Forms in which one writes: a comment, a message, what one thinks of a page. They stay, save what the site's recipe names. */
import {around, type Line} from '../page/sheet';
import {isSmall} from '../page/small';
import type {Marks} from './marks';

/** A field for what one has to say. Checks for robots bring one that nobody sees. */
const field = 'textarea:not([name*="captcha" i])';

/** Forms of more lines hold a page. */
const most = 24;

/** Takes the marks from the lines of such forms, before anything goes along with them. */
export function spareWriting(lines: readonly Line[], marks: Marks): void {
	for (const [index, {evidence}] of [...marks])
		if (evidence[0] !== 'phrase' && evidence[0] !== 'selector' && isWritten(lines[index]!)) marks.delete(index);
}

/** Whether a line stands in such a form: whatever it promises or warns of, it is no prompt's. */
function isWritten({box}: Line): boolean {
	const form = around(box, 'form');
	if (!form || form.fields === 0 || !isSmall(form, most)) return false;
	return form.dom.queryAll(form.element, field).length > 0;
}
