/** What a heading with a colon or a question is answered with, in a line too short to be weighed as story: “Rating:”, “False”. */

import {isWeighed, type Verdicts} from '../line/verdicts';
import {each} from '../page/each';
import {isProse} from '../page/prose';
import {type Box, type Line, linesWithin, type Sheet} from '../page/sheet';
import {within} from '../page/within';

/** Log-odds below which a line is no reply. */
const least = -4;

/** Takes the verdict from replies that running text follows, and from the headings over them. */
export function* keepReplies(sheet: Sheet, root: Box, odds: Float64Array, verdicts: Verdicts): Generator<void, void> {
	const texts = linesWithin(sheet, root).filter(({text}) => text !== '');
	const mayStay = ({index}: Line): boolean =>
		!verdicts.has(index) || (isWeighed(verdicts.get(index)) && odds[index]! > least);
	yield* each(texts, (head, at) => {
		const [reply, next] = [texts[at + 1], texts[at + 2]];
		if (!reply || !next || !verdicts.has(reply.index) || !asks(head) || !mayStay(head) || !mayStay(reply)) return;
		if (reply.linked > 0 || reply.within & (within.heading | within.button | within.item)) return;
		if (verdicts.has(next.index) || !(isProse(next) || next.within & within.heading)) return;
		for (const {index} of [head, reply]) verdicts.delete(index);
	});
}

const asks = (line: Line): boolean =>
	(line.within & (within.heading | within.button | within.summary)) !== 0 && /[:：?？]$/.test(line.text);
