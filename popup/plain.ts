/** The story as plain text, for the clipboard. */

import {webAddress} from '../src/address';
import type {Block, Run, Section, Story} from '../src/story';
import {dateInWords} from './dates';
import {partWords} from './labels';
import {locale, say} from './words';

const runsText = (runs: Run[]) => runs.map(run => run.text).join('');

/** A block's text; empty for pictures, which have none of the story's own. */
function blockText(block: Block): string {
	switch (block.kind) {
		case 'paragraph':
		case 'quote':
		case 'heading':
			return runsText(block.runs);
		case 'list':
			return block.items.map((item, i) => `${block.ordered ? `${i + 1}.` : '•'} ${runsText(item)}`).join('\n');
		case 'table':
			return block.rows.map(row => row.cells.join('\t')).join('\n');
		case 'code':
			return block.text;
		case 'embed':
			return [block.name, webAddress(block.link)].filter(Boolean).join(': ');
		case 'image':
			return '';
	}
}

const sectionText = ({label, blocks}: Section) => [label ?? '', ...blocks.map(blockText)];

/** The story's text, label by label and block by block, without pictures and what it embeds. */
export const bodyTexts = ({sections}: Story): string[] =>
	sections
		.flatMap(({label, blocks}) => [
			label ?? '',
			...blocks.map(block => (block.kind === 'embed' ? '' : blockText(block))),
		])
		.filter(Boolean);

/** "Axios, via inkl, 3 December 2025": where the story comes from, in one line. */
function origin({publisher, aggregator, published}: Story): string {
	const date = published && dateInWords(published, locale());
	return [publisher?.name, aggregator && say('via', aggregator.name), date].filter(Boolean).join(', ');
}

/** Headline, furniture, sections, notes and the address of the original, a blank line between each. */
export function plainText(story: Story): string {
	const {headline, standfirst, byline, part, sections, notes, original, url} = story;
	const parts = [
		headline,
		standfirst,
		[byline, origin(story)].filter(Boolean).join('\n'),
		part && `[${say('partTitle')}. ${say(partWords[part])}]`,
		...sections.flatMap(sectionText),
		...notes.map(blockText),
		webAddress(original) ?? url,
	];
	// The isolates that `say` puts around names are for the screen, not for other people's documents.
	return `${parts
		.filter(Boolean)
		.join('\n\n')
		.replace(/[\u2068\u2069]/g, '')}\n`;
}
