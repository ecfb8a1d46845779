/** The box of a call that is no form: a few lines that all speak for the same. */
import {hasMeans} from '../page/means';
import {endsSentence, isFullProse} from '../page/prose';
import {type Box, type Line, rowOf} from '../page/sheet';
import {isSmall} from '../page/small';
import {within} from '../page/within';
import type {Marks} from './marks';
import {isOffer} from './offer';

/** It has no more lines; and where all of them offer something, no more of those. */
const mostLines = 4;
const mostOffers = 8;

/**
 * The small box that a call shares with nothing but sentences that speak for it: "All your papers in one place.", "Start
 * reading for free"; or with lines that offer something themselves. A name, a link or a heading beside it is the page's own.
 */
export function callBox({box}: Line, lines: readonly Line[], marks: Marks): Box | undefined {
	const at = rowOf(box);
	if (!at || !isSmall(at, mostOffers)) return undefined;
	const own = lines.slice(at.from, at.to);
	const others = own.filter(line => !marks.has(line.index));
	if (others.every(isOffer)) return at;
	if (own.length > mostLines || !isOneCard(at, own)) return undefined;
	const isOutnumbered = others.length <= at.to - at.from - Math.max(2, others.length);
	return others.every(line => isSaid(line) && (isSentence(line) || (isOutnumbered && endsSentence(line))))
		? at
		: undefined;
}

/** Whether a box has the means to answer, or is all one paragraph: others may be a part of a story, with a call in it. */
const isOneCard = (box: Box, own: readonly Line[]): boolean =>
	box.fields > 0 || own.some(hasMeans) || own.every(line => line.box === box);

/** Whether a line is said in short: not linked, not shown, and no heading. */
const isSaid = (line: Line): boolean =>
	!line.media && !isFullProse(line) && (line.within & (within.link | within.heading)) === 0;

/** Whether a line has words enough for a sentence; "One app." is one only among others that ask. */
const isSentence = ({text}: Line): boolean => text.split(' ', 4).length > 3;
