/** Boxes in which one signs in to comment: they stay, with their buttons, save what the site's recipe names. */
import {isFullProse} from '../page/prose';
import type {Box, Line} from '../page/sheet';
import {isSmall} from '../page/small';
import {signsIn} from './calls/call';
import {readsIn, staysIn} from './calls/index';
import type {Marks} from './marks';

/** Such a box has no more lines, and the line that says so no more characters. */
const most = {lines: 8, length: 160};

/** Takes the marks from all lines of such boxes. */
export function spareComments(lines: readonly Line[], marks: Marks): void {
	for (const [index, {evidence}] of [...marks]) {
		const isHeard = evidence[0] === 'call' && signsIn(evidence[1]);
		const box = isHeard && marks.has(index) ? commentsAround(lines[index]!.box, lines) : undefined;
		if (box && !asksToRead(box, lines, marks)) for (let i = box.from; i < box.to; i++) marks.delete(i);
	}
}

/** Whether one signs in, in a box, to read on, whatever else it promises. */
const asksToRead = ({from, to}: Box, lines: readonly Line[], marks: Marks): boolean =>
	lines.slice(from, to).some(({index, text}) => marks.has(index) && readsIn(text));

/** The smallest box around a line in which another speaks of what stays, if it is small and holds no running text. */
function commentsAround(own: Box, lines: readonly Line[]): Box | undefined {
	for (let box: Box | undefined = own; box && isSmall(box, most.lines); box = box.parent) {
		const inside = lines.slice(box.from, box.to);
		if (inside.some(isFullProse)) return undefined;
		if (inside.some(({text}) => text.length <= most.length && staysIn(text))) return box;
	}
	return undefined;
}
