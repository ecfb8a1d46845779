/** Lines of a text that say again whom it is by, as agencies set one above it. */
import {bylineIn} from '../line/byline';
import {lettersOf} from '../page/alphabet';
import {those} from '../page/each';
import {type Line, linesWithin} from '../page/sheet';
import {within} from '../page/within';
import type {Draft} from './draft';

/** What stands in these is of a text of its own. */
const apart = within.heading | within.item | within.quote;

/** Judges lines that are "By" and the byline, and no more. Where others sign as well, the page has several texts. */
export function* findBylines({sheet, box, signed: {byline}, verdicts}: Draft): Generator<void, void> {
	const names = byline && lettersOf(byline);
	if (!names) return;
	const signed = yield* those(
		linesWithin(sheet, box),
		({text, index, within: context}) => !verdicts.has(index) && !(context & apart) && bylineIn(text) !== undefined,
	);
	const isAgain = ({text}: Line) => lettersOf(bylineIn(text)!) === names;
	if (!signed.every(isAgain)) return;
	for (const {index} of signed) verdicts.set(index, {reason: 'furniture', evidence: 'says again whom the story is by'});
}
