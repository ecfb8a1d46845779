/** Places in a page: the notes behind a text, and the marks in it that lead to them. */
import {linkShare} from './prose';
import type {Box, Line} from './sheet';

/** "1", "[12]", "*", "a": what stands in a text for a note. */
const mark = /^[[(]?(?:\d{1,3}|[*†‡§]{1,3}|[a-z])[\])]?$/i;

/** A note has no more lines. */
const most = 6;

/** A line of which more is a link notes nothing. */
const mostLinked = 0.5;

type Place = {name: string; box: Box};

/** The place that a line stands at; that of the note around it, where that is more. */
export function placeOf({box}: Line, root: Box): Place | undefined {
	for (let at: Box | undefined = box; at && at !== root && at.to - at.from <= most; at = at.parent) {
		const name = at.dom.attribute(at.element, 'id') || nameOfMark(at);
		if (name) return {name, box: at};
	}
	return undefined;
}

/** The name that a note's own mark has, where that opens the note and leads back into the text. */
function nameOfMark({dom, element}: Box): string | null | undefined {
	const [link] = dom.queryAll(element, 'a[id][href^="#"]');
	const said = link?.textContent?.trim() ?? '';
	if (!link || !isMark(said)) return undefined;
	// A form whose field is called so has no text here.
	return String(element.textContent).trim().startsWith(said) ? dom.attribute(link, 'id') : undefined;
}

/** Whether a text is what stands in a text for a note, and nothing else. */
export const isMark = (text: string): boolean => mark.test(text);

/** The names of the places on the page that the marks in a line lead to, behind what they note: "12" alone counts comments. */
export function* placesIn(line: Line): Generator<string> {
	if (linkShare(line) > mostLinked) return;
	for (const {link, text} of line.pieces) {
		const href = link && isMark(text.trim()) ? line.box.dom.attribute(link, 'href') : null;
		if (href?.startsWith('#')) yield href.slice(1);
	}
}
