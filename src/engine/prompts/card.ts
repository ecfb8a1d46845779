/** Cards: prompts side by side in one box, each with a call of its own. */
import {hasMeans} from '../page/means';
import {type Line, rowOf} from '../page/sheet';
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
		hasMeans(lines[index - 1]!) &&
		rowOf(lines[index]!.box)!.from === index
	);
}
