/** Telling a picture's caption from running text. */
import type {Dom} from '../page/dom';
import {latin} from '../page/latin';
import {isByField} from '../page/means';
import type {Box, Line} from '../page/sheet';
import {pictures} from '../page/tags';
import {within} from '../page/within';

const called =
	/(?:^|[\s_-])(?:wp-)?caption|\b(?:photo|image|picture|img|media)[-_]?(?:desc(?:ription)?|text|info|meta|credits?)\b/;
/** Names of a box that holds a picture and little else. */
const framing = /(?:^|[\s_-])(?:photo|image|picture|img)s?(?=$|[\s_-])/;

/** The words of a caption: a credit at its end, or an agency's way to begin one. */
const says = latin(
	String.raw`\b(?:Photograph|Photo|Foto|Picture): [^.!?]{2,80}$|\((?:Image|Photo|Picture|Pic|Foto|Bild)s?(?: credit)?\s?: ?[^()]{2,60}\)$|^In this (?:undated )?(?:\p{L}{3,9}\.? \d{1,2}, \d{4},? )?file (?:photo|image|picture)\b|\(\p{Lu}[^()/]{1,40}(?:\/|\svia\s)\p{Lu}[^()]{1,40}\)$|^(?:Photo|Foto|Image|Picture)(?: credit)?: .{2,80}$`,
);
/** What each of them has: most lines do not. */
const maySay = /\)$|\b(?:Photo|Foto|Picture|Image)|^In this /;

/** A longer line is none, unless it is called one. */
const longest = 400;

/** Whether a line says what a picture shows, or whose it is: by its element, by a name around it, or by its credit. */
export const isCaption = (line: Line, lines: readonly Line[]): boolean =>
	(line.within & within.caption) !== 0 ||
	(called.test(line.box.hint) && !offers(line.box)) ||
	isCalled(line, line.box.dom) ||
	(line.text.length < longest && (saysSo(line.text) || isBeside(line, line.box.dom) || isCredited(line, lines)));

/** A field and what it is for stand in a box of fewer lines. */
const most = 6;

/** Whether a line stands beside a field: what is called a caption there says what one gets. */
const offers = ({parent}: Box): boolean => isByField(parent, most);

/** Credits that other lines have too: right under a picture they are its own. */
const credits =
	/© ?\p{Lu}[^.!?©]{1,60}$|(?:\((?:[^()]{1,40}[ /])?|\s[–—|-]\s(?:[^.!?()]{1,40}\/)?)(?:Getty(?: Images)?|Reuters|REUTERS|AFP|AP|EPA|dpa|PA|AAP|Shutterstock|iStock|Alamy)\)?$/u;

const isCredited = (line: Line, lines: readonly Line[]): boolean =>
	!line.text.endsWith('.') && credits.test(line.text) && pictureOver(line, lines) !== undefined;

/** The picture that a line of text stands right under, or with no more than its alternative text between. */
export function pictureOver({index}: Line, lines: readonly Line[]): Line | undefined {
	const [above, higher] = [lines[index - 1], lines[index - 2]];
	if (!above || isPicture(above)) return above;
	return higher && isPicture(higher) && altOf(higher) === above.text ? higher : undefined;
}

const isPicture = ({media, box}: Line): boolean => media !== undefined && pictures.has(box.dom.localName(media));
/** What stands in for a picture that cannot be seen. */
export const altOf = ({media, box}: Line): string | undefined => box.dom.attribute(media!, 'alt')?.trim();

const saysSo = (text: string): boolean => maySay.test(text) && says(text).test(text);

/** Whether a line of text stands in a box that is called a picture and holds one. */
const isBeside = (line: Line, dom: Dom): boolean =>
	!(line.within & (within.heading | within.link | within.button)) &&
	[line.box, line.box.parent].some(box => box !== undefined && isFrame(box, dom));

/** Whether a box is called a picture, and is one with a line or two beside it. */
const isFrame = (box: Box, dom: Dom): boolean =>
	box.to - box.from >= 2 &&
	box.to - box.from <= 4 &&
	framing.test(box.hint) &&
	[...dom.queryAll(box.element, 'img')].length > 0;

/** Characters behind a caption in its line that make running text of their own. */
const running = 40;

/** Whether the line begins in an inline element that is called a caption, and goes on with a few words at most. */
function isCalled(line: Line, dom: Dom): boolean {
	const end = line.length < longest ? captionEnd(line, dom) : 0;
	return end > 0 && line.text.length - end < running;
}

/** How many characters of a line's text its first inline elements hold, if they are called a caption; else 0. */
export function captionEnd({box, nodes, parts}: Line, dom: Dom): number {
	let said = '';
	for (const [at, node] of nodes.entries()) {
		if (parts[at]!.trim() !== '' && !standsInCaption(node, box, dom)) break;
		said += parts[at]!;
	}
	return said.trim().replace(/\s+/g, ' ').length;
}

function standsInCaption(node: Node, box: Box, dom: Dom): boolean {
	let at = dom.parentNode(node);
	for (; at && at !== box.element && dom.nodeType(at) === 1; at = dom.parentNode(at))
		if (called.test(dom.attribute(at as Element, 'class')?.toLowerCase() ?? '')) return true;
	return false;
}
