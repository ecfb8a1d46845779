/** What a line is made of: its text, and the stretches of it that look alike. */
import type {Dom} from './dom';
import type {Box, Line, Piece, Style} from './sheet';
import {formatting} from './tags';
import {within} from './within';

/** Whether a text is nothing but white space. */
export function isBlank(text: string): boolean {
	const first = text.charCodeAt(0);
	return !(first > 32 && first < 128) && text.trim() === '';
}

const space = /\s+/g;
/** White space that collapsing changes. */
const loose = /\s\s|[^\S ]/;

/** Whether a text's only white space is single spaces, as it mostly is: cheaper to see than to replace. */
const plainSpaces = (text: string): boolean =>
	!(text.includes('\n') || text.includes('  ') || text.includes('\t') || text.includes('\u00a0'));

/** A line's text: white space collapsed, or in `<pre>` as it stands. */
export function textOf({parts, within: context}: Line): string {
	const raw = parts.length === 1 ? parts[0]! : parts.join('');
	return context & within.pre ? raw : collapse(raw);
}

/** A text without white space at its ends, and with single spaces in it. */
export function collapse(raw: string): string {
	const text = raw.trim();
	return plainSpaces(text) ? text : text.replace(space, ' ');
}

/** A part of a line, behind white space or not, with its own white space collapsed. */
function collapsed(part: string, raw: boolean, spaced: boolean): string {
	if (raw) return part;
	const text = loose.test(part) ? part.replace(space, ' ') : part;
	return spaced && text.startsWith(' ') ? text.slice(1) : text;
}

/** A line's text by its looks; joined, the pieces give its text, save for white space at its ends. */
export function piecesOf(line: Line): Piece[] {
	const raw = (line.within & within.pre) !== 0;
	const {dom} = line.box;
	const pieces: Piece[] = [];
	let spaced = true;
	line.nodes.forEach((node, at) => {
		const text = collapsed(line.parts[at]!, raw, spaced);
		if (text === '') return;
		spaced = text.endsWith(' ');
		if (text === ' ' && pieces.length > 0) pieces[pieces.length - 1]!.text += text;
		else pieces.push(pieceOf(text, styleAt(dom.parentNode(node), line.box, dom)));
	});
	return pieces;
}

/** How many characters of a line's text are link: what its pieces would say, without making them. */
export function linkedIn({text: whole, parts, links, within: context}: Line): number {
	if (!links) return context & (within.link | within.button) ? whole.length : 0;
	let sum = 0;
	let spaced = true;
	let isLink: boolean | undefined;
	for (let at = 0; at < parts.length; at++) {
		const text = collapsed(parts[at]!, (context & within.pre) !== 0, spaced);
		if (text === '') continue;
		spaced = text.endsWith(' ');
		if (text !== ' ' || isLink === undefined) isLink = links[at]!;
		if (isLink) sum += text.length;
	}
	return Math.min(sum, whole.length);
}

const pieceOf = (text: string, {link, strong, em, code, raised, top}: Style): Piece => ({
	text,
	link,
	strong,
	em,
	code,
	raised,
	top,
});

/** How text in `node` looks, by the inline elements from there up to its box, and by what stands around the box. */
export function styleAt(node: Node | null, box: Box | undefined, dom: Dom): Style {
	let {link, strong, em, code} = box ? box.style : plain;
	let own: Element | undefined;
	let raised: Element | undefined;
	let top: Element | undefined;
	for (
		let at = node as Element | null;
		at && at !== box?.element && dom.nodeType(at) === 1;
		at = dom.parentNode(at) as Element | null
	) {
		top = at;
		const tag = dom.localName(at);
		if (tag === 'a' || tag === 'button') own ??= at;
		const format = formatting.get(tag);
		if (format === 'strong') strong = true;
		if (format === 'em') em = true;
		if (format === 'code') code = true;
		if (format === 'raised') raised = at;
	}
	link = own ?? link;
	return {link, strong, em, code, raised, top};
}

const plain: Style = {link: undefined, strong: false, em: false, code: false, raised: undefined, top: undefined};
