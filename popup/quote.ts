/** A quotation's last line, when it says who said it. */
import type {Block, Run} from '../src/story';
import {textOf} from '../src/story-text';

/** A name with what its owner does is not longer than this. In characters. */
const longest = 120;

const dashed = (block: Block | undefined): boolean =>
	block?.kind === 'quote' && /^[\s]*[—–―][\s]*\p{L}/u.test(textOf(block.runs));

const isEmphasised = (runs: Run[]): boolean => runs.every(({text, emphasis}) => emphasis || text.trim() === '');

/** Whether the page set a line apart from the quotation over it, as it does a name; one that ends as a sentence is stressed. */
const isSetApart = (before: Block, runs: Run[]): boolean =>
	before.kind === 'quote' &&
	isEmphasised(runs) &&
	!isEmphasised(before.runs) &&
	/[\p{L}\p{M}\p{N})]\s*$/u.test(textOf(runs));

/** Whether the block at `index` names who said what stands before it. Of a talk in dashed lines, none does. */
export function isAttribution(blocks: Block[], index: number): boolean {
	const [before, block, after] = [blocks[index - 1], blocks[index], blocks[index + 1]];
	if (block?.kind !== 'quote' || before?.kind !== 'quote' || textOf(block.runs).length > longest) return false;
	return dashed(block) ? !dashed(before) && !dashed(after) : isSetApart(before, block.runs);
}

/** The same words without the look that set them apart, where all have it: a title among them keeps its own. */
export const level = (runs: Run[]): Run[] => (isEmphasised(runs) ? runs.map(({emphasis: _, ...run}) => run) : runs);
