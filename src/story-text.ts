/** The words of a story, without their looks. */
import type {Block, Run} from './story';

export const textOf = (runs: readonly Run[]): string => runs.map(run => run.text).join('');

/** The lines of a block, one for each item of a list and each row of a table; none of pictures and of what is embedded. */
export function linesOf(block: Block): string[] {
	switch (block.kind) {
		case 'paragraph':
		case 'quote':
		case 'heading':
			return [textOf(block.runs)];
		case 'list':
			return block.items.map(textOf);
		case 'table':
			return [...(block.caption ? [block.caption] : []), ...block.rows.map(row => row.cells.join('\t'))];
		case 'code':
			return [block.text];
		case 'image':
		case 'embed':
			return [];
	}
}
