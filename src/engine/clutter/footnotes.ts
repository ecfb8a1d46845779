/** The notes that the marks in a story lead to. */
import {isWeighed} from '../line/verdicts';
import {each, those} from '../page/each';
import {type Box, type Line, linesWithin} from '../page/sheet';
import {within} from '../page/within';
import {type Draft, keep} from './draft';

/** "1", "[12]", "*", "a": what stands in a text for a note. */
const mark = /^[[(]?(?:\d{1,3}|[*†‡§]{1,3}|[a-z])[\])]?$/i;

/** A note has no more lines. */
const most = 6;

/** Takes the verdict from what is too short to be weighed as story, where a mark in the story leads to it. */
export function* keepFootnotes(draft: Draft): Generator<void, void> {
	const {sheet, box: root, verdicts} = draft;
	const own = linesWithin(sheet, root);
	const isOut = ({index, text, media}: Line) => !media && text !== '' && isWeighed(verdicts.get(index));
	const out = yield* those(own, line => isOut(line) && placeOf(line, root) !== undefined);
	if (out.length === 0) return;
	const places = new Set<string>();
	yield* each(own, line => {
		if (!(line.within & within.link) || verdicts.has(line.index)) return;
		for (const place of placesIn(line)) places.add(place);
	});
	for (const line of out) if (places.has(placeOf(line, root)!)) keep(draft, line.index);
}

/** The name of the place that a line stands at; of the note around it, where that is more. */
function placeOf({box}: Line, root: Box): string | undefined {
	for (let at: Box | undefined = box; at && at !== root && at.to - at.from <= most; at = at.parent) {
		const name = at.dom.attribute(at.element, 'id');
		if (name) return name;
	}
	return undefined;
}

/** The places on the page that the marks in a line lead to. */
function* placesIn({pieces, box: {dom}}: Line): Generator<string> {
	for (const {link, text} of pieces) {
		const href = link && mark.test(text.trim()) ? dom.attribute(link, 'href') : null;
		if (href?.startsWith('#')) yield href.slice(1);
	}
}
