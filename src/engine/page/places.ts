/** Places in a page: the notes behind a text, and the marks in it that lead to them. */
import type {Box, Line} from './sheet';

/** "1", "[12]", "*", "a": what stands in a text for a note. */
const mark = /^[[(]?(?:\d{1,3}|[*†‡§]{1,3}|[a-z])[\])]?$/i;

/** A note has no more lines. */
const most = 6;

type Place = {name: string; box: Box};

/** The place that a line stands at; that of the note around it, where that is more. */
export function placeOf({box}: Line, root: Box): Place | undefined {
	for (let at: Box | undefined = box; at && at !== root && at.to - at.from <= most; at = at.parent) {
		const name = at.dom.attribute(at.element, 'id');
		if (name) return {name, box: at};
	}
	return undefined;
}

/** The names of the places on the page that the marks in a line lead to. */
export function* placesIn({pieces, box: {dom}}: Line): Generator<string> {
	for (const {link, text} of pieces) {
		const href = link && mark.test(text.trim()) ? dom.attribute(link, 'href') : null;
		if (href?.startsWith('#')) yield href.slice(1);
	}
}
