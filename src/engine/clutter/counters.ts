/** The counters of a gallery: "1 of 4", "2/4", "3 of 4 Photos in Gallery", each at its picture. */
import {headingOf} from '../line/heading';
import {those} from '../page/each';
import {type Line, linesWithin, type Sheet} from '../page/sheet';
import type {Draft} from './draft';

const counter =
	/^(\d{1,3}) ?(?:of|out of|von|de|di|sur|из|\/) ?(\d{1,3})(?: (?:photos?|pictures?|images?|slides?|fotos?|bilder[n]?|images?|immagini)(?: in (?:the )?gallery)?)?$/i;

/** No counter has more characters. */
const longest = 28;

/** One counter may be a score, or what somebody counts. */
const fewest = 2;

/** Drops the lines that count up to one number and do no more: scores of several things do not count, and parts of a story are headed so. */
export function* dropCounters({sheet, box, verdicts}: Draft): Generator<void, void> {
	const found = yield* those(
		linesWithin(sheet, box),
		line => line.length <= longest && counter.test(line.text) && !headsText(line, sheet),
	);
	for (const total of new Set(found.map(totalOf))) {
		const counters = found.filter(line => totalOf(line) === total);
		if (counters.length >= fewest && countUp(counters))
			for (const {index} of counters)
				verdicts.set(index, {reason: 'furniture', evidence: 'counts the pictures of a gallery'});
	}
}

const headsText = (line: Line, {lines}: Sheet): boolean => headingOf(line) && !lines[line.index + 1]?.media;

const numbersIn = ({text}: Line): number[] => counter.exec(text)!.slice(1).map(Number);

const totalOf = (line: Line): number => numbersIn(line)[1]!;

/** Whether each counts one more than the one before it, up to their total; the first may be missing. */
const countUp = (counters: readonly Line[]): boolean =>
	counters.every((line, at) => numbersIn(line)[0] === totalOf(line) - (counters.length - 1 - at)) &&
	numbersIn(counters[0]!)[0]! <= 2;
