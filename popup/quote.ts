/** A quotation's last line, when it says who said it. */
import type {Block} from '../src/story';
import {textOf} from '../src/story-text';

/** A name with what its owner does is not longer than this. In characters. */
const longest = 120;

const dashed = (block: Block | undefined): boolean =>
	block?.kind === 'quote' && /^[\s]*[—–―][\s]*\p{L}/u.test(textOf(block.runs));

/** Whether the block at `index` names who said what stands before it. Of a talk in dashed lines, none does. */
export function isAttribution(blocks: Block[], index: number): boolean {
	const [before, block, after] = [blocks[index - 1], blocks[index], blocks[index + 1]];
	if (block?.kind !== 'quote' || !dashed(block) || textOf(block.runs).length > longest) return false;
	return before?.kind === 'quote' && !dashed(before) && !dashed(after);
}
