/** How a story opens: with running text that may speak to its reader, and offers nothing. */

import {hasMeans} from '../page/means';
import {isFullProse} from '../page/prose';
import {type Line, linesWithin, nextText} from '../page/sheet';
import {within} from '../page/within';
import {speaksOfHouse} from '../prompts/calls';
import {saidBy} from '../prompts/pitch';
import {type Draft, keep} from './draft';

/** The first sentence of several, and how the next begins. */
const several = /[.!?]["”’»]?\s+["“‘«]?\p{Lu}/u;

/**
 * Takes the verdict from the first paragraph where it seems to appeal to the reader, in several sentences, and its words offer
 * nothing: "You hear it before you see it." Others like it follow, and nothing answers it.
 */
export function* keepOpening(draft: Draft): Generator<void, void> {
	const {sheet, box, verdicts} = draft;
	const first = linesWithin(sheet, box).find(
		line => isFullProse(line) && !(line.within & (within.heading | within.caption)),
	);
	if (!first || verdicts.get(first.index)?.ground !== 'appeal') return;
	const next = nextText(first, sheet.lines, 1);
	if (next && !verdicts.has(next.index) && isLike(first, next) && offersNothing(first)) keep(draft, first.index);
	yield;
}

const isLike = ({box: one}: Line, next: Line): boolean =>
	isFullProse(next) && one !== next.box && one.tag === next.box.tag && one.parent === next.box.parent;

const offersNothing = (line: Line): boolean =>
	several.test(line.text) && !hasMeans(line) && !speaksOfHouse(line.text) && saidBy(line).odds < 0;
