/** The notes that the marks in a story lead to, and the text that has such marks. */
import {isWeighed} from '../line/verdicts';
import {each, those} from '../page/each';
import {isMark, placeOf, placesIn} from '../page/places';
import {type Line, linesWithin} from '../page/sheet';
import {within} from '../page/within';
import {type Draft, keep} from './draft';

/**
 * Takes the verdict from what is too short to be weighed as story, where a mark in the story leads to it; and from what seems to
 * appeal to the reader, where its mark leads to a note: that link answers nothing.
 */
export function* keepFootnotes(draft: Draft): Generator<void, void> {
	const {sheet, box: root, verdicts} = draft;
	const own = linesWithin(sheet, root);
	const places = new Set<string>();
	const noted: Line[] = [];
	yield* each(own, line => {
		if (!(line.within & within.link)) return;
		const isAppeal = verdicts.get(line.index)?.ground === 'appeal';
		if (verdicts.has(line.index) && !isAppeal) return;
		for (const place of placesIn(line)) {
			places.add(place);
			if (isAppeal) noted.push(line);
		}
	});
	if (places.size === 0) return;
	const nameOf = (line: Line) => placeOf(line, root)?.name ?? '';
	const notes = yield* those(own, line => !line.media && line.text !== '' && places.has(nameOf(line)));
	const names = new Set(notes.map(nameOf));
	for (const line of noted) if ([...placesIn(line)].some(place => names.has(place))) keep(draft, line.index);
	for (const {index, text} of notes) if (isWeighed(verdicts.get(index)) && !isMark(text)) keep(draft, index);
}
