/**
 * Boxes in which the house of a known frame speaks for itself: a heading, prices, what one gets, and a button. No line of
 * them need be a pitch, when all of them together are worded as pitches are.
 */
import {isButton, isMeans, opensAnswer} from '../page/means';
import {isFullProse} from '../page/prose';
import {type Box, type Line, rowOf} from '../page/sheet';
import {isSmall} from '../page/small';
import {within} from '../page/within';
import {wordingOf} from '../page/wording';
import {stemsFor} from './calls/index';
import {givesConsent} from './consent';

/** Such a box has no more lines, and none of them more characters. */
const mostLines = 12;
const mostSaid = 120;

/**
 * What the words of such a box say together, in log-odds, and what the house's own name counts. Of 412 boxes of stories and of
 * a page's tools that have a link or a button, in the lists that the stems were learned from, none says more than 2.8.
 */
const least = 5;
const named = 2;

/**
 * The smallest such box that a line may be the answer to, of the house that is called `name`. It is named in it, though not as
 * one of a list, or a button answers it: links stand in boxes of stories too.
 */
export function houseBox(line: Line, lines: readonly Line[], name: string): Box | undefined {
	const mayAnswer = isMeans(line) && !opensAnswer(line);
	for (let box = mayAnswer ? rowOf(line.box) : undefined; box && isSmall(box, mostLines); box = box.parent) {
		const own = lines.slice(box.from, box.to);
		if (!own.every(one => isSaid(one, name))) break;
		const isNamed = own.some(one => !(one.within & within.item) && one.text.includes(name));
		if (!isNamed && !isButton(line)) continue;
		const text = own.map(one => one.text).join(' ');
		let odds = isNamed ? named : 0;
		for (const stem of wordingOf(text)) odds += stemsFor(text).of(stem)?.weight ?? 0;
		if (odds >= least) return box;
	}
	return undefined;
}

/** Whether a line may stand in such a box: no picture, no quotation, no text of others, and nothing that gives consent. */
const isSaid = (line: Line, name: string): boolean =>
	!line.media &&
	!(line.within & (within.figure | within.quote | within.nav | within.footer)) &&
	line.length <= mostSaid &&
	(!isFullProse(line) || line.text.includes(name)) &&
	!(line.within & within.button && givesConsent(line.text));
