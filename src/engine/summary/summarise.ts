/** The quick summary: sentences of the story, whole and in its order, none written by us. */
import type {Block, Section, SummarySentence} from '../../story';
import {countWords} from '../page/tokens';
import {plain} from '../story/runs';
import {section} from '../story/section';
import {choose} from './choose';
import {isLabelled} from './pools';
import {statementsOf} from './statements';

/** At most so many sentences, and so many words in all. */
export type Limits = {sentences?: number; words?: number};

/** Below this many words a story is its own summary. */
const shortest = 80;
/** What keeps summaries at about 60 words; a labelled story may need more for the newest and for what comes next. */
const usual = 68;
const labelledMost = 95;

/**
 * The summary of a story for its reader: its first full statement, and up to two more; none for a story under 80 words.
 * A labelled story gives its newest development, or its stakes, and what comes next; a live blog its closing summary.
 * @param limits other numbers than three sentences and about 60 words (95 for a labelled story)
 */
export function chooseSummary(
	story: {headline: string; sections: readonly Section[]; language?: string},
	limits: Limits = {},
): SummarySentence[] {
	if (lengthOf(story.sections) < shortest) return [];
	const words = limits.words ?? (isLabelled(story.sections) ? labelledMost : usual);
	const chosen = choose(story, statementsOf(story.sections, story.language), limits.sentences ?? 3, words);
	return chosen.map(({text, section, block}) => ({text, section, block}));
}

/**
 * The same choice for text that has no page.
 * @param input paragraphs of plain text; one that begins with a bullet is a list's item
 * @param options at most `sentences` (3) and at most `words` in all (95), save that the first chosen always stands
 * @returns verbatim, in order; none for an empty input
 */
export function summarise(
	input: {headline?: string; paragraphs: readonly string[]},
	{sentences = 3, words = 95}: Limits = {},
): {sentences: string[]} {
	const {sections} = section(input.paragraphs.map(blockOf));
	const chosen = choose({headline: input.headline ?? '', sections}, statementsOf(sections), sentences, words);
	return {sentences: chosen.map(one => one.text)};
}

function blockOf(text: string): Block {
	const runs = [{text: text.replace(/^\s*[•▪●]\s*/, '')}];
	return runs[0]!.text === text ? {kind: 'paragraph', runs} : {kind: 'list', ordered: false, items: [runs]};
}

function lengthOf(sections: readonly Section[]): number {
	let words = 0;
	for (const {label, blocks} of sections) {
		words += countWords(label ?? '');
		for (const block of blocks) {
			if (block.kind === 'paragraph' || block.kind === 'quote') words += countWords(plain(block.runs));
			if (block.kind === 'list') words += countWords(block.items.map(item => plain(item)).join(' '));
		}
	}
	return words;
}
