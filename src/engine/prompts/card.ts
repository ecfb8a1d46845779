/** Cards: prompts side by side in one box, each with a call of its own. */
import {type Line, rowOf} from '../page/sheet';
import {within} from '../page/within';
import type {Marks} from './marks';

/**
 * Whether a marked line begins a card behind another: with a call for something else, at the beginning of its box, behind
 * what the other is answered by. The way in for those who have an account is no card.
 */
export function beginsCard(index: number, lines: readonly Line[], marks: Marks): boolean {
	const before = marks.get(index - 1);
	const {reason, head} = marks.get(index)!;
	return (
		before !== undefined &&
		before.reason !== reason &&
		reason !== 'sign-in' &&
		head === index &&
		(lines[index - 1]!.within & (within.link | within.button)) !== 0 &&
		rowOf(lines[index]!.box)!.from === index
	);
}
