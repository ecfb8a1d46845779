/** How many words of a story a block holds. */
import type {Block} from '../../story';
import {countWords} from '../page/tokens';
import {plain} from '../story/runs';

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** The words of a block that are a story's text; none for pictures and embeds. */
export function wordsIn(block: Block): number {
	switch (block.kind) {
		case 'paragraph':
		case 'quote':
		case 'heading':
			return countWords(plain(block.runs));
		case 'list':
			return sum(block.items.map(item => countWords(plain(item))));
		case 'table':
			return sum(block.rows.flatMap(row => row.cells.map(countWords)));
		case 'code':
			return countWords(block.text);
		case 'image':
		case 'embed':
			return 0;
	}
}
