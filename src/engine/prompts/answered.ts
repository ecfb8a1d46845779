/** Whether a page gives its reader the means to answer a line. */
import type {Dom} from '../page/dom';
import {isFullProse} from '../page/prose';
import {type Box, type Line, within} from '../page/sheet';
import {isSmall} from '../page/small';
import type {Call} from './calls/call';

/** The box of a line and its answer has no more lines. */
const most = 8;

/** Whether a loose call can be answered: in the line itself, or by a button or a field in a small box without running text. */
export function isAnswered(line: Line, call: Call, lines: readonly Line[]): boolean {
	const hasButton = ({from, to}: Box) => lines.slice(from, to).some(({throughout}) => throughout & within.button);
	return answersItself(line, call) || isBeside(line, call, lines, box => box.fields > 0 || hasButton(box));
}

const mail = 'input[type="email"], input[name*="mail" i], input[placeholder*="mail" i]';

/** Whether a line stands at a field for an address, in a form without running text that takes no comment. */
export const takesMail = (line: Line, about: Pick<Call, 'reason'>, lines: readonly Line[]): boolean =>
	isBeside(line, about, lines, ({fields, element, dom}) => fields > 0 && isFor(mail, element, dom)) &&
	!isBeside(line, about, lines, ({fields, element, dom}) => fields > 0 && isFor('textarea', element, dom));

const isFor = (selector: string, element: Element, dom: Dom): boolean => dom.queryAll(element, selector).length > 0;

/** Whether a small box around a line has the means to answer it. */
function isBeside(
	line: Line,
	about: Pick<Call, 'reason'>,
	lines: readonly Line[],
	answers: (box: Box) => boolean,
): boolean {
	for (let box: Box | undefined = line.box; box && mayAnswer(box, line, about, lines); box = box.parent)
		if (answers(box)) return true;
	return false;
}

/**
 * Whether a line that is a call needs no answer or holds one: it is a link or a button, or has a link and speaks for the
 * newsroom or is set apart in bold or italics.
 */
export function answersItself({within: some, throughout}: Line, {loose}: Pick<Call, 'loose'>): boolean {
	if (!loose || throughout & (within.button | within.link)) return true;
	return (some & within.link) !== 0 && (loose === 'ours' || (throughout & within.stressed) !== 0);
}

/** Whether a box holds a line and its answer, and no story. Below a heading that offers a newsletter, running text is none. */
const mayAnswer = (box: Box, line: Line, {reason}: Pick<Call, 'reason'>, lines: readonly Line[]): boolean =>
	isSmall(box, most) &&
	lines
		.slice(box.from, box.fields > 0 && reason === 'newsletter' && heads(line) ? line.index : box.to)
		.every(one => one === line || !isFullProse(one));

/** Whether a line heads what follows it. */
const heads = (line: Line): boolean => (line.within & within.heading) !== 0;
