/** The notes that the marks in a story lead to. */
import {isWeighed} from '../line/verdicts';
import {each, those} from '../page/each';
import {placeOf, placesIn} from '../page/places';
import {type Line, linesWithin} from '../page/sheet';
import {within} from '../page/within';
import {type Draft, keep} from './draft';

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
	for (const line of out) if (places.has(placeOf(line, root)!.name)) keep(draft, line.index);
}
