/** A story's text in one string. */
import type {Section, Story} from '../../story';
import {linesOf} from '../../story-text';
import {labelKind} from '../line/labels';
import {each} from '../page/each';
import {finish} from '../page/walk';

/**
 * The story as benchmarks call the article body: paragraphs, list items, quotes, headings and table cells in order,
 * a blank line between blocks. Section labels and headings once each, where they stand; a label that led into its
 * paragraph stays on the paragraph's line; a table's caption above its rows. No headline, byline, date, standfirst,
 * picture's caption, credit or note.
 */
export const bodyText = (story: Story): string => finish(textOf(story));

/** The same with rests, for stories of any length. */
export function* textOf({sections}: Pick<Story, 'sections'>): Generator<void, string> {
	const parts: string[][] = [];
	yield* each(sections, section => {
		parts.push(partsOf(section));
	});
	return parts.flat().join('\n\n');
}

function partsOf({label, blocks}: Section): string[] {
	const texts = blocks.map(block => linesOf(block).join('\n')).filter(text => text !== '');
	if (!label) return texts;
	const leadsIn = labelKind(label) !== undefined && blocks[0]?.kind === 'paragraph';
	return leadsIn ? [`${label}: ${texts[0]}`, ...texts.slice(1)] : [label, ...texts];
}
