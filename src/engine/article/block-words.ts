/** How many words of a story a block holds, and whether blocks hold running text at all. */
import type {Block} from '../../story';
import {textOf} from '../../story-text';
import {endsSentence} from '../page/prose';
import {countWords} from '../page/tokens';
import {fewest, telling} from './gallery';

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** The words of a block that are a story's text; none for pictures and embeds. */
export function wordsIn(block: Block): number {
	switch (block.kind) {
		case 'paragraph':
		case 'quote':
		case 'heading':
			return countWords(textOf(block.runs));
		case 'list':
			return sum(block.items.map(item => countWords(textOf(item))));
		case 'table':
			return sum(block.rows.flatMap(row => row.cells.map(countWords)));
		case 'code':
			return countWords(block.text);
		case 'image':
		case 'embed':
			return 0;
	}
}

/** The words under a story's pictures, where so many say something that the pictures are the story. */
export function shownIn(blocks: readonly Block[]): number {
	const captions = blocks.map(block => (block.kind === 'image' ? countWords(block.caption ?? '') : 0));
	const told = captions.filter(words => words >= telling);
	return told.length >= fewest ? sum(told) : 0;
}

/** Items of fewer words are points of data, "Mo 8° / 3° rain", save where they are numbered: such are the steps of a how-to. */
const item = 8;

/** The words of a block that are running text. */
export function proseIn(block: Block): number {
	if (block.kind === 'list' && !block.ordered)
		return sum(block.items.map(one => countWords(textOf(one))).filter(words => words >= item));
	return block.kind === 'table' || block.kind === 'heading' ? 0 : wordsIn(block);
}

/** A paragraph of fewer words may be a line of the page's frame. */
const few = 12;

/** Whether running text is left: of a page that keeps its whole story, only the lists of its frame are. */
export const leavesText = (blocks: readonly Block[]): boolean =>
	blocks.some(block => block.kind === 'paragraph' && countWords(textOf(block.runs)) >= few);

/** Whether some paragraph is a whole sentence, at least at its end. */
export const tellsSomething = (blocks: readonly Block[]): boolean =>
	blocks.some(block => block.kind === 'paragraph' && endsSentence({text: textOf(block.runs)}));
