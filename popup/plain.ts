/** The story as plain text, for the clipboard. */
import {webAddress} from '../src/address';
import type {Block, List, Section, Story} from '../src/story';
import {linesOf, textOf} from '../src/story-text';
import {dateInWords} from './dates';
import {partWords} from './labels';
import {ownNumbers} from './number';
import {betweenSentences, locale, say} from './words';

/** What a person types before each item of a list; nothing before one that says its own number. */
const marksOf = ({ordered, items}: List): string[] =>
	ordered ? items.map((_, i) => `${i + 1}. `) : ownNumbers(items).map(number => (number === undefined ? '• ' : ''));

/** A list as a person would type it. */
function typedList(list: List): string {
	const marks = marksOf(list);
	return list.items.map((item, i) => `${marks[i]}${textOf(item)}`).join('\n');
}

/** A block as a person would type it; empty for pictures, which have no words of the story's own. */
function typed(block: Block): string {
	switch (block.kind) {
		case 'list':
			return typedList(block);
		case 'embed':
			return [block.name, webAddress(block.link)].filter(Boolean).join(': ');
		case 'paragraph':
		case 'quote':
		case 'heading':
		case 'table':
		case 'code':
		case 'image':
			return linesOf(block).join('\n');
	}
}

/** Labels and blocks in the order of the story, each as `text` gives it. */
const inOrder = (sections: Section[], text: (block: Block) => string): string[] =>
	sections.flatMap(({label, blocks}) => [label ?? '', ...blocks.map(text)]).filter(Boolean);

/** The story's own words, label by label and block by block: what it shows and embeds has none. */
export const bodyTexts = ({sections}: Story): string[] => inOrder(sections, block => linesOf(block).join('\n'));

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
		part && `[${say('partTitle')}${betweenSentences()}${say(partWords[part])}]`,
		...inOrder(sections, typed),
		...notes.map(typed),
		webAddress(original) ?? url,
	];
	// The isolates that `say` puts around names are for the screen, not for other people's documents.
	return `${parts
		.filter(Boolean)
		.join('\n\n')
		.replace(/[\u2068\u2069]/g, '')}\n`;
}
