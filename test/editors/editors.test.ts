/** Holds the editor's set to its own words: what was picked stands in its story, whole and in order, and within bounds. */
import {describe, expect, it} from 'vitest';
import {type EditorPick, type EditorStory, editorStories} from './load';

const stories = editorStories();
const words = (text: string) => text.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length;
const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0);

/** A label that opens a paragraph: up to four words and a colon ("Yes, but: "). */
const label = /^\p{Lu}[\p{L}'’,]*(?: [\p{L}'’]+){0,3}: /u;
const mark = /^• /;
const ending = /[.!?][”"»“]?$/;

/** Where a sentence stands as a whole: `[paragraph, letter]` for each place. */
const places = ({paragraphs}: EditorStory, sentence: string) =>
	paragraphs.flatMap((text, paragraph) => {
		const letter = text.indexOf(sentence);
		if (letter < 0) return [];
		const before = text.slice(0, letter);
		const after = text.slice(letter + sentence.length);
		const begins =
			!before.replace(mark, '').replace(label, '') || (before.endsWith(' ') && ending.test(before.trimEnd()));
		return begins && ending.test(sentence) && /^(?: |$)/.test(after) ? [[paragraph, letter] as const] : [];
	});

const alternatives = (pick: EditorPick) => [pick.sentence, ...(pick.or ?? [])];

describe('the set', () => {
	it('has thirty stories of three kinds, ten of them kept', () => {
		const count = (kind: EditorStory['kind']) => stories.filter(story => story.kind === kind).length;
		expect([count('labelled'), count('live'), count('explainer'), stories.length]).toEqual([18, 8, 4, 30]);
		expect(stories.filter(story => story.kept)).toHaveLength(10);
	});

	it('keeps some of every kind and language', () => {
		const kept = stories.filter(story => story.kept);
		expect(new Set(kept.map(story => story.kind)).size).toBe(3);
		expect(new Set(kept.map(story => story.language)).size).toBe(2);
	});

	it('has a labelled and a live story in German', () => {
		const german = stories.filter(story => story.language === 'de').map(story => story.kind);
		expect(german).toEqual(expect.arrayContaining(['labelled', 'live']));
	});

	it('tells no story twice', () => {
		expect(new Set(stories.map(story => story.headline)).size).toBe(stories.length);
	});

	it('gives other choices for at most one pick in three', () => {
		const picks = stories.flatMap(story => story.picks);
		expect(picks.filter(pick => pick.or).length).toBeLessThanOrEqual(picks.length / 3);
	});
});

describe.each(stories)('$name', story => {
	const {picks, paragraphs} = story;

	it('says why, for the story and for every pick', () => {
		for (const why of [story.why, ...picks.map(pick => pick.why)]) expect(words(why)).toBeGreaterThan(1);
	});

	it('is 180 to 700 words of paragraphs without stray space', () => {
		const length = sum(paragraphs.map(words));
		expect([length >= 180, length <= 700]).toEqual([true, true]);
		expect(paragraphs.filter(text => !text || text !== text.trim() || /\s{2}|\n/.test(text))).toEqual([]);
	});

	it('has every picked sentence once, whole and verbatim', () => {
		const sentences = picks.flatMap(alternatives);
		expect(sentences.map(sentence => [sentence, places(story, sentence).length])).toEqual(
			sentences.map(sentence => [sentence, 1]),
		);
	});

	it('has two or three picks, in the order of the story', () => {
		expect([2, 3]).toContain(picks.length);
		const order = picks.map(pick => places(story, pick.sentence)[0] ?? [-1, -1]);
		expect([...order].sort(([a, b], [c, d]) => a - c || b - d)).toEqual(order);
	});

	it('picks statements of 6 to 45 words, 35 to 95 in all', () => {
		const lengths = picks.map(pick => alternatives(pick).map(words));
		for (const length of lengths.flat()) expect([length >= 6, length <= 45]).toEqual([true, true]);
		expect(sum(lengths.map(all => Math.min(...all)))).toBeGreaterThanOrEqual(35);
		expect(sum(lengths.map(all => Math.max(...all)))).toBeLessThanOrEqual(95);
	});

	it('picks no question, no bare quote, no label and nothing that leans on the sentence before', () => {
		const leaning = /^(?:He|She|It|They|This|That|These|Those|But|And|So|Er|Sie|Es|Das|Dies\w*|Aber|Und|Doch)\s/;
		const poor = (text: string) =>
			text.endsWith('?') || /^[“"„»•]/.test(text) || leaning.test(text) || label.test(text);
		expect(picks.flatMap(alternatives).filter(poor)).toEqual([]);
	});
});
