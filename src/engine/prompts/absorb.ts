/** Prompts take the rest of their box with them: form labels, buttons, small print, pictures. */
import type {Box, Line} from '../page/sheet';
import {within} from '../page/within';
import {callBox} from './call-box';
import {beginsCard} from './card';
import type {Evidence, Marks} from './marks';
import {isOffer} from './offer';
import {isOverlay, promptBox} from './prompt-box';

/**
 * Marks what stands in the boxes of prompts. `framed`: the lines of the recipe's frame, which have removals of their own.
 * The removal of a box, or of a card in it, is that of its first call; where all that is marked in it is frame, of its first
 * line that is not.
 */
export function absorb(lines: readonly Line[], marks: Marks, framed: ReadonlySet<number>): void {
	const done = new Set<Box>();
	new Map(marks).forEach((mark, index) => {
		if (mark.reason === 'related') return;
		const box = promptBox(lines[index]!.box, lines, marks) ?? callBox(lines[index]!, lines, marks);
		if (!box || done.has(box) || (mark.evidence[0] === 'pitch' && !isPrompt(box, lines, marks))) return;
		done.add(box);
		const [firstMarked, firstCall, firstFree] = contentsOf(box, marks, framed);
		const isOver = isOverlay(box);
		let telling = firstCall ?? firstMarked;
		// A call that went along with another goes on doing so.
		let head = firstCall === undefined ? (firstFree ?? box.from) : marks.get(firstCall)!.head;
		let reason = isOver ? 'overlay' : marks.get(telling)!.reason;
		for (let i = box.from; i < box.to; i++) {
			const own = marks.get(i);
			if (own && (framed.has(i) || own.head !== i)) continue;
			if (own && !isOver && beginsCard(i, lines, marks)) {
				telling = head = i;
				reason = own.reason;
			}
			const evidence: Evidence = own?.evidence ?? ['box', lines[telling]!.text];
			marks.set(i, {reason, evidence, head});
		}
	});
}

/** Whether a box around a pitch is all prompt: it has a field for the answer, or nothing but buttons and offers beside what is marked. */
const isPrompt = ({fields, from, to}: Box, lines: readonly Line[], marks: Marks): boolean =>
	fields > 0 ||
	lines
		.slice(from, to)
		.every(line => marks.has(line.index) || (!line.media && (line.within & within.button) !== 0) || isOffer(line));

/** Of a prompt's box: its first marked line, the first of these that is no frame line, and the first of all that is none. */
function contentsOf(box: Box, marks: Marks, framed: ReadonlySet<number>) {
	let firstMarked = -1;
	let firstCall: number | undefined;
	let firstFree: number | undefined;
	for (let i = box.from; i < box.to; i++) {
		const isFramed = framed.has(i);
		if (!isFramed) firstFree ??= i;
		if (!marks.has(i)) continue;
		if (firstMarked < 0) firstMarked = i;
		if (!isFramed) firstCall ??= i;
	}
	return [firstMarked, firstCall, firstFree] as const;
}
