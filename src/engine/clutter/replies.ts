/** What a heading with a colon or a question is answered with, in a line too short to be weighed as story: “Rating:”, “False”. */
import {isWeighed} from '../line/verdicts';
import {each} from '../page/each';
import {isProse} from '../page/prose';
import {type Line, linesWithin} from '../page/sheet';
import {within} from '../page/within';
import {type Draft, keep} from './draft';

/** Log-odds below which a line is no reply. */
const least = -4;

/** Takes the verdict from replies that running text follows, and from the headings over them. */
export function* keepReplies(draft: Draft): Generator<void, void> {
	const {sheet, box, odds, verdicts} = draft;
	const texts = linesWithin(sheet, box).filter(({text}) => text !== '');
	const mayStay = ({index}: Line): boolean =>
		!verdicts.has(index) || (isWeighed(verdicts.get(index)) && odds[index]! > least);
	yield* each(texts, (head, at) => {
		const [reply, next] = [texts[at + 1], texts[at + 2]];
		if (!reply || !next || !verdicts.has(reply.index) || !asks(head) || !mayStay(head) || !mayStay(reply)) return;
		if (reply.linked > 0 || reply.within & (within.heading | within.button | within.item)) return;
		if (verdicts.has(next.index) || !(isProse(next) || next.within & within.heading)) return;
		for (const {index} of [head, reply]) keep(draft, index);
	});
}

const asks = (line: Line): boolean =>
	(line.within & (within.heading | within.button | within.summary)) !== 0 && /[:：?？]$/.test(line.text);
