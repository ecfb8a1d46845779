import type {Block, Run, Section, Story} from '../../story';
import {labelKind} from './labels';

/**
 * The story as benchmarks call the article body: paragraphs, list items, quotes, headings and table cells in order,
 * a blank line between blocks. Section labels and headings once each, where they stand; a label that led into its
 * paragraph stays on the paragraph's line; a table's caption above its rows. No headline, byline, date, standfirst, picture's caption, credit or
 * note.
 */
export function bodyText(story: Story): string {
	return story.sections.flatMap(partsOf).join('\n\n');
}

function partsOf({label, blocks}: Section): string[] {
	const texts = blocks.map(textOf).filter(text => text !== '');
	if (!label) return texts;
	const leadsIn = labelKind(label) !== undefined && blocks[0]?.kind === 'paragraph';
	return leadsIn ? [`${label}: ${texts[0]}`, ...texts.slice(1)] : [label, ...texts];
}

const plain = (runs: readonly Run[]): string => runs.map(run => run.text).join('');

function textOf(block: Block): string {
	switch (block.kind) {
		case 'paragraph':
		case 'quote':
		case 'heading':
			return plain(block.runs);
		case 'list':
			return block.items.map(plain).join('\n');
		case 'table':
			return [...(block.caption ? [block.caption] : []), ...block.rows.map(row => row.cells.join('\t'))].join('\n');
		case 'code':
			return block.text;
		case 'image':
		case 'embed':
			return '';
	}
}
