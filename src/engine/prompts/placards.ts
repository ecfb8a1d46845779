/** What a page puts up and a reader sees as one: a bar, a card, a sheet, a shelf, however many lines of it speak for themselves. */
import {type Line, rowOf} from '../page/sheet';
import {isSmall} from '../page/small';
import {within} from '../page/within';
import {beginsCard} from './card';
import type {Look} from './look';
import {wholeIn} from './removals';

/** A box of which all is hidden is one placard when it has no more lines: larger ones, such as the end of a page, hold several. */
const most = 8;

/**
 * Gathers lines that are hidden into placards; each of the groups given goes together anyway. Lines belong together that
 * stand behind one another, so that nothing is seen between them, where all of a small box or of an overlay goes with
 * them, or where they stand side by side in one box. Those of which `choiceOf` says different things stay apart.
 */
export function placardsOf(
	groups: readonly Line[][],
	{sheet, marks}: Look,
	choiceOf?: (line: Line) => unknown,
): Line[][] {
	const {lines, boxes} = sheet;
	/** By their lines. */
	const placards: Line[][] = [];
	const put = (placard: Line[], own: readonly Line[]) => {
		for (const line of own) {
			placards[line.index] = placard;
			placard.push(line);
		}
	};
	for (const group of groups) put([], group);

	function join(index: number) {
		const before = placards[index - 1]!;
		const placard = placards[index]!;
		if (before !== placard && choiceOf?.(lines[index - 1]!) === choiceOf?.(lines[index]!)) put(before, placard);
	}

	const isTeaser = (index: number) => marks.get(index)!.reason === 'related';
	/** The stories that a page offers are no part of a prompt beside them, nor is another card. */
	const areAlike = (index: number) => isTeaser(index - 1) === isTeaser(index) && !beginsCard(index, lines, marks);
	/** A heading begins a placard. */
	const goesOn = (line: Line, before: Line) => !(line.within & within.heading) && rowOf(line.box) === rowOf(before.box);

	const isWhole = wholeIn(new Set(groups.flat()), sheet);
	let done = 0;
	for (const box of boxes) {
		if (box.from < done || !isWhole(box)) continue;
		const isOne = box.dom.matches(box.element, over);
		if (!isOne && !isSmall(box, most)) continue;
		done = box.to;
		for (let index = box.from + 1; index < done; index++) if (isOne || areAlike(index)) join(index);
	}
	placards.forEach((_, index) => {
		if (placards[index - 1] && areAlike(index) && goesOn(lines[index]!, lines[index - 1]!)) join(index);
	});
	return [...new Set(Object.values(placards))];
}

/** What lies over its page by what it is: a box that is merely called so may hold all that ever does. */
const over = 'dialog, [role$=dialog], .fixed.inset-0';
