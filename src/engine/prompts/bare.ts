/**
 * Bare words: a line of a word or two, such as "Listen" or "Members only". Pages have buttons that say so, and stories labels
 * and paragraphs.
 */
import {hasMeans, isMeans} from '../page/means';
import {isProse} from '../page/prose';
import {inside, type Line, nextText} from '../page/sheet';

/** Three words, or two; or five characters where one of them is of a script without spaces. */
const enough = {words: / \S+ /, sure: / /, unspaced: 5};

const unspaced = /[\u3040-\u9fff]/;

/** Whether a line has so few words, or one alone where they are `sure` to ask for something. */
export const isBare = ({text}: Line, sure = false): boolean =>
	!(sure ? enough.sure : enough.words).test(text) && (text.length < enough.unspaced || !unspaced.test(text));

/**
 * Whether a line is set as the running text beside it is, and leads nowhere, nor does what follows it there: nothing of the page
 * says that it is no part of that text.
 */
export function isSetAsText(line: Line, lines: readonly Line[]): boolean {
	const [above, below] = [nextText(line, lines, -1), nextText(line, lines, 1)];
	if (hasMeans(line) || line.box.fields > 0 || (below && isMeans(below) && isBeside(line, below))) return false;
	return [above, below].some(next => next && isProse(next) && isSetAlike(line, next));
}

/** Whether a line stands in the box that the paragraph of another does. */
const isBeside = ({box: {parent}}: Line, {box}: Line): boolean => parent !== undefined && inside(box, parent);

/** Whether two lines are paragraphs of one text, or lines of one paragraph. */
const isSetAlike = ({box: one}: Line, {box: next}: Line): boolean =>
	one === next || (one.tag === next.tag && one.parent === next.parent);
