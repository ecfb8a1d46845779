/** The quick summary: sentences of the story, whole and in its order, none written by us. */
import type {Block, Section, SummarySentence} from '../../story';
import {isDigest} from '../line/labels';
import {countWords} from '../page/tokens';
import {finish} from '../page/walk';
import {plain} from '../story/runs';
import {section} from '../story/section';
import {choose} from './choose';
import {isPoint} from './digest';
import {type Scale, scaleOf, type Told} from './scale';
import {isParted} from './slots';
import {type Statement, statementsOf} from './statements';

type Material = {statements: Statement[]; scale: Scale};

/** Below this many words a story is its own summary. */
const shortest = 80;
/**
 * What keeps summaries at about 60 words; a story in parts may need more for the newest and for what comes next, any other
 * for what comes next, or for what a claim was found to be.
 */
const usual = 68;
const more = 85;
const partedMost = 95;

/**
 * The summary of a story for its reader: its lead, and up to two more sentences; none for a story under 80 words.
 * A story in parts gives its newest development, or its stakes, and what comes next. Where its newsroom has summed it up
 * itself ("Closing summary", "Key points"), those points are the summary and marked as theirs. Rests, for stories of any length.
 * @param story `words`: its length, counted when not given
 */
export function* summarised(story: Told & {words?: number}): Generator<void, SummarySentence[]> {
	if ((story.words ?? lengthOf(story.sections)) < shortest) return [];
	const {statements, scale} = yield* materialOf(story);
	yield;
	const words = isParted(scale) ? partedMost : usual;
	return choose(scale, statements, {sentences: 3, words, more: Math.max(words, more)}).map(
		({text, section, block}) => ({
			text,
			section,
			block,
			...(isPoint({section, block}, scale.digest) ? {theirs: true as const} : {}),
		}),
	);
}

/**
 * The same choice for text that has no page.
 * @param input paragraphs of plain text; one that begins with a bullet is a list's item
 * @param options at most `sentences` (3) and at most `words` in all (95), save that the first chosen always stands
 * @returns verbatim, in order; none for an empty input
 */
export function summarise(
	input: {headline?: string; paragraphs: readonly string[]},
	{sentences = 3, words = partedMost}: {sentences?: number; words?: number} = {},
): {sentences: string[]} {
	const {statements, scale} = readText(input);
	return {sentences: choose(scale, statements, {sentences, words}).map(one => one.text)};
}

/** What a summary of such text is chosen from: its statements, and what they are weighed against. */
export function readText({headline = '', paragraphs}: {headline?: string; paragraphs: readonly string[]}): Material {
	return finish(materialOf({headline, sections: section(paragraphs.map(blockOf)).sections}));
}

/** Whether a section is read in however long a story. */
function tells({label, role}: Section): boolean {
	return role === 'newest' || role === 'next' || (label !== undefined && isDigest(label));
}

function* materialOf(story: Told): Generator<void, Material> {
	const statements = statementsOf(story.sections, story.language, tells);
	yield;
	return {statements, scale: scaleOf(story, statements)};
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
