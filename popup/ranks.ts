/** Ranks of headings, so that a screen reader's outline of the popup never skips a level. */
import type {Block} from '../src/story';

export type Rank = 2 | 3 | 4 | 5 | 6;

const rank = (depth: number): Rank => Math.min(Math.max(depth, 2), 6) as Rank;

/**
 * For each block its rank as a heading: pages skip levels (`h2`, then `h5`), we go down one at a time.
 * @param top the rank of the uppermost headings among `blocks`
 */
export function ranks(blocks: Block[], top: 2 | 3 | 4): Rank[] {
	const open: number[] = [];
	return blocks.map(block => {
		if (block.kind !== 'heading') return rank(top);
		while (open.length > 0 && (open.at(-1) ?? 0) >= block.level) open.pop();
		open.push(block.level);
		return rank(top + open.length - 1);
	});
}
