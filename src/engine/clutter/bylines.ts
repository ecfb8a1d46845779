/** Lines of a text that say again whom it is by, as agencies set one above it. */
import {bylineIn} from '../line/byline';
import {lettersOf} from '../page/alphabet';
import {those} from '../page/each';
import {linesWithin} from '../page/sheet';
import type {Draft} from './draft';

/** Judges lines that are "By" and the byline, and no more. */
export function* findBylines({sheet, box, signed: {byline}, verdicts}: Draft): Generator<void, void> {
	const names = byline && lettersOf(byline);
	if (!names) return;
	const again = yield* those(
		linesWithin(sheet, box),
		({text, index}) => !verdicts.has(index) && lettersOf(bylineIn(text) ?? '') === names,
	);
	for (const {index} of again) verdicts.set(index, {reason: 'furniture', evidence: 'says again whom the story is by'});
}
