/** Whether a page gives its reader the means to answer a line. */
import {isButton, isMeans, opensAnswer} from '../page/means';
import {firstWord} from '../page/plain';
import {isFullProse} from '../page/prose';
import type {Box, Line} from '../page/sheet';
import {isSmall} from '../page/small';
import {within} from '../page/within';
import type {Call} from './calls/call';
import {asksIn} from './calls/index';

/** The box of a line and its answer has no more lines. */
const most = 8;

/** Whether a call has what it needs: in its line itself, or in a small box without running text. */
export function isAnswered(line: Line, call: Call, lines: readonly Line[]): boolean {
	if (answersItself(line, call)) return true;
	const mayAnswerIt = call.needs === 'link' ? isMeans : isButton;
	for (let box: Box | undefined = line.box; box && mayAnswer(box, line, call, lines); box = box.parent)
		if (box.fields > 0 || lines.slice(box.from, box.to).some(one => mayAnswerIt(one) && !opensAnswer(one))) return true;
	return false;
}

const mail =
	'input:is([type="email"], [name*="mail" i], [placeholder*="mail" i]):not([type="checkbox"], [type="radio"])';

/** Whether a line is the button beside a field for an address, and all that stands in their small box begins as it does. */
export function takesMail(line: Line, lines: readonly Line[]): boolean {
	if (!isButton(line)) return false;
	let {box} = line;
	while (box.parent && isSmall(box.parent, most)) box = box.parent;
	return asksForMail(box) && lines.slice(box.from, box.to).every(one => one.first === line.first && !one.media);
}

/** Whether all that stands with a line beside a field for an address is buttons: it says what one gives the address for. */
export function saysWhatFor(line: Line, lines: readonly Line[]): boolean {
	let {box} = line;
	while (box.fields === 0 && box.parent && isSmall(box.parent, most)) box = box.parent;
	return asksForMail(box) && lines.slice(box.from, box.to).every(one => one === line || isButton(one));
}

const asksForMail = ({fields, dom, element}: Box): boolean => fields > 0 && dom.queryAll(element, mail).length === 1;

/**
 * Whether a line that is a call needs no answer or holds one: it is a link or a button, or has a link and speaks for the
 * newsroom or is set apart in bold or italics; as a sentence it begins or ends with one.
 */
export function answersItself(line: Line, {needs}: Pick<Call, 'needs'>): boolean {
	if (!needs || line.namesHouse || isMeans(line)) return true;
	if (!(line.within & within.link)) return false;
	return needs === 'own link' || (line.throughout & within.stressed) !== 0 || (needs === 'link' && leadsAtAnEnd(line));
}

/**
 * Whether the words that a line begins or ends with are a link: "<a>Sign up</a> for the letter.", "Follow the Echo on <a>X</a>."; or
 * those with which its last sentence asks: "The letter comes on Fridays. <a>Sign up</a> for free."
 */
function leadsAtAnEnd({parts, links, within: context}: Line): boolean {
	const said = parts.map((part, i) => (/[\p{L}\p{N}]/u.test(part) ? i : -1)).filter(i => i >= 0);
	const isLink = (i: number | undefined) => i !== undefined && links?.[i] === true;
	if (isLink(said[0]) || isLink(said.at(-1))) return true;
	const [before = '', near = '', last = ''] = said.slice(-3).map(i => parts[i]!);
	const isLastSentence = said.length > 2 && /[.!?]["”’]?\s*$/.test(before) && !/[.!?]\s/.test(last);
	return (
		isLastSentence && isLink(said.at(-2)) && !(context & within.item) && asksIn({text: near, first: firstWord(near)})
	);
}

/** Whether a box holds a line and its answer, and no story. Below a heading that offers a newsletter, running text is none. */
const mayAnswer = (box: Box, line: Line, {reason}: Call, lines: readonly Line[]): boolean =>
	isSmall(box, most) &&
	lines
		.slice(box.from, box.fields > 0 && reason === 'newsletter' && heads(line) ? line.index : box.to)
		.every(one => one === line || !isFullProse(one));

/** Whether a line heads what follows it. */
const heads = (line: Line): boolean => (line.within & within.heading) !== 0;
