/**
 * Offers of stock picks that stand at a story's end over several lines, from a question to the link that leads to the picks:
 * "Should you invest $1,000 in Quay Boats now? … See the 10 stocks". No line of them is sure by itself; all down to the link are.
 */
import {those} from '../page/each';
import {isAnswer} from '../page/means';
import {type Line, linesWithin} from '../page/sheet';
import type {Draft} from './draft';

/** Such an offer has no more lines, of those that speak of picks at least so many, and opens with a line of no more characters. */
const lines = {most: 9, least: 2, opening: 90};

const leads = /^(?:see|get|view|discover) (?:the|our) (?:(?:top )?\d+ |top )?stocks\W*$/iu;

/** What the lines of an offer speak of. */
const picks =
	/\bif you(?:['’]d)? (?:had )?invested [$€£]|\bbest stocks\b|\bstock (?:tip|picks?|recommendation|advis[eo]r)\b|\baverage return\b|\bavailable when you join\b|\bmissed the boat\b|\bdouble[d -]+down\b|\bmade this list\b/i;

/** How the first of them begins. */
const opens =
	/^(?:should you (?:invest|buy)|before you (?:buy|invest)|where to invest|don['’]t miss (?:this|out)|wondering where to invest)\b/i;

/** Gives all of an offer its reason. */
export function* dropPicks({sheet, box, verdicts}: Draft): Generator<void, void> {
	const ways = yield* those(linesWithin(sheet, box), isWay);
	if (ways.length === 0) return;
	const own = yield* those(linesWithin(sheet, box), ({text}) => text !== '');
	for (const way of ways) {
		const offer = above(own, own.indexOf(way));
		if (offer.filter(({text}) => picks.test(text)).length < lines.least) continue;
		for (const {index} of [...offer, way])
			if (!verdicts.has(index)) verdicts.set(index, {reason: 'promo', evidence: 'is part of an offer of stock picks'});
	}
}

const isWay = (line: Line): boolean => leads.test(line.text) && isAnswer(line);

/** The lines over the link, up to the one that opens the offer; none where another stands among them. */
function above(own: readonly Line[], at: number): Line[] {
	const offer: Line[] = [];
	for (let i = at - 1; i >= 0 && offer.length < lines.most; i--) {
		const line = own[i]!;
		const isFirst = opens.test(line.text) && line.length <= lines.opening;
		if (!isFirst && !picks.test(line.text)) return [];
		offer.push(line);
		if (isFirst && !opens.test(own[i - 1]?.text ?? '')) return offer;
	}
	return [];
}
