/** The quick summary: sentences of the story, whole and in its order, none written by us. */
import type {Block, Section, SummarySentence} from '../story';
import {isClosing} from './labels';
import {namesOf} from './names';
import {frequencies, measure, score, share, terms} from './score';
import {section} from './section';
import {wordsOf} from './statement';
import {type Statement, statementsOf} from './statements';

/** At most so many sentences, and so many words in all. */
export type Limits = {sentences?: number; words?: number};
type Telling = {headline: string; sections: readonly Section[]; language?: string};

/** Below this many words a story is its own summary. */
const shortest = 80;
/** About 60 words; a labelled story may need more for the newest and for what comes next. */
const usual = 68;
const labelledMost = 95;

/**
 * The summary of a story for its reader: its first full statement, and up to two more; none for a story under 80 words.
 * A labelled story gives its newest development, or its stakes, and what comes next; a live blog its own closing summary.
 */
export function chooseSummary(story: Telling, limits: Limits = {}): SummarySentence[] {
	const statements = statementsOf(story.sections, story.language);
	if (lengthOf(story.sections) < shortest) return [];
	const words = limits.words ?? (isLabelled(story.sections) ? labelledMost : usual);
	return choose(story, statements, limits.sentences ?? 3, words).map(({text, section, block}) => ({
		text,
		section,
		block,
	}));
}

/**
 * The same choice for text that has no page.
 * @param input paragraphs of plain text; a line that begins with a bullet is a list's item
 * @param options at most `sentences` (3) and at most `words` in all (95), save that the first chosen always stands
 */
export function summarise(
	input: {headline?: string; paragraphs: readonly string[]},
	{sentences = 3, words = 95}: Limits = {},
): {sentences: string[]} {
	const {sections} = section(input.paragraphs.map(blockOf));
	const story = {headline: input.headline ?? '', sections};
	return {sentences: choose(story, statementsOf(sections), sentences, words).map(one => one.text)};
}

function blockOf(text: string): Block {
	const runs = [{text: text.replace(/^\s*[•▪●]\s*/, '').trim()}];
	return /^\s*[•▪●]/.test(text) ? {kind: 'list', ordered: false, items: [runs]} : {kind: 'paragraph', runs};
}

function lengthOf(sections: readonly Section[]): number {
	let words = 0;
	for (const {blocks} of sections)
		for (const block of blocks) {
			if (block.kind === 'paragraph' || block.kind === 'quote')
				words += block.runs.reduce((sum, run) => sum + wordsOf(run.text), 0);
			if (block.kind === 'list') words += block.items.flat().reduce((sum, run) => sum + wordsOf(run.text), 0);
			if (words >= shortest) return words;
		}
	return words;
}

function isLabelled(sections: readonly Section[]): boolean {
	return sections.some(one => one.label !== undefined && one.role !== undefined);
}

function choose(story: Telling, statements: Statement[], sentences: number, words: number): Statement[] {
	const lead = leadOf(statements);
	if (!lead || sentences < 1) return [];
	const chosen = [lead];
	const pools = poolsOf(story, statements, lead);
	let left = words - lead.words;
	for (const pool of pools) {
		while (chosen.length < sentences) {
			const next = best(pool, chosen, left);
			if (!next) break;
			chosen.push(next);
			left -= next.words;
			if (pool.single) break;
		}
	}
	return chosen.sort((a, b) => a.order - b.order);
}

function leadOf(statements: readonly Statement[]): Statement | undefined {
	const early = statements.slice(0, 4);
	return early.find(one => one.alone) ?? statements[0];
}

/** Candidates by rank; `single`: one of them will do. */
type Pool = {ranked: [Statement, number][]; single?: true};

function poolsOf(story: Telling, statements: Statement[], lead: Statement): Pool[] {
	const counts = frequencies(statements);
	const headline = new Set(terms(story.headline));
	const leading = new Set(lead.terms);
	const last = statements.at(-1)!.order;
	const ranked = statements
		.filter(one => one !== lead && one.alone)
		.map(one => [one, score(measure(one, one.order, last, counts, headline, leading))] as [Statement, number]);
	const of = (test: (one: Statement, section: Section) => boolean): [Statement, number][] =>
		ranked.filter(([one]) => test(one, story.sections[one.section]!));
	const closing = of((_, {label}) => label !== undefined && isClosing(label));
	if (closing.length > 1) return [{ranked: closing}];
	if (!isLabelled(story.sections)) return [{ranked}];
	const newest = of((_, {role}) => role === 'newest');
	const why = of((_, {role}) => role === 'why');
	const next = of((_, {role}) => role === 'next');
	const ahead = ranked
		.map(([one, value]) => [one, value + looksAhead(one.text)] as [Statement, number])
		.filter(([, value]) => value > 1);
	return [
		{ranked: newest.length > 0 ? newest : why, single: true},
		{ranked: next.length > 0 ? next : ahead, single: true},
		{ranked: why},
		{ranked},
	];
}

const expected =
	/\b(?:is|are|has been|have been) (?:now )?(?:expected|scheduled|due|set|slated|planned|likely|poised|about) (?:to|for)\b/;
const planned =
	/\bwill (?:be|meet|vote|hold|decide|begin|start|face|take|travel|visit|return|continue)\b|\bplans? to\b|\bintends? to\b|\b(?:next (?:week|month|year)|tomorrow)\b/;

/** How clearly a sentence tells what comes next, in points of score. */
function looksAhead(text: string): number {
	return expected.test(text) ? 3 : planned.test(text) ? 1.5 : 0;
}

/** The best of a pool that fits, repeats nothing chosen, and whose names are introduced where a choice allows it. */
function best({ranked}: Pool, chosen: readonly Statement[], words: number): Statement | undefined {
	const known = new Set(chosen.flatMap(one => [...namesOf(one.text).full]));
	let winner: Statement | undefined;
	let top = Number.NEGATIVE_INFINITY;
	for (const [one, value] of ranked) {
		if (one.words > words || chosen.some(other => repeats(one, other))) continue;
		const {full, bare} = namesOf(one.text);
		const unknown = [...bare].some(name => !known.has(name) && !full.has(name));
		const worth = value - (unknown ? 0.3 : 0);
		if (worth > top) [winner, top] = [one, worth];
	}
	return winner;
}

/** Whether two sentences share three words in a row that carry content, or most of their content. */
function repeats(one: Statement, other: Statement): boolean {
	if (one === other) return true;
	const grams = new Set(trigrams(other.terms));
	if (trigrams(one.terms).some(gram => grams.has(gram))) return true;
	return share(new Set(one.terms), new Set(other.terms)) > 0.6;
}

function trigrams(words: readonly string[]): string[] {
	return words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`);
}
