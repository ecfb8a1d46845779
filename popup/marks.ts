/** Finds a sentence of the summary within the runs it was taken from. */
import type {Run} from '../src/story';
import {textOf} from '../src/story-text';

export type MarkedRun = Run & {marked?: true};

/** The part of a run between two offsets, if any of it lies there. */
function slice(run: Run, from: number, to: number, marked: boolean): MarkedRun[] {
	const text = run.text.slice(Math.max(0, from), Math.max(0, to));
	if (text === '') return [];
	return [marked ? {...run, text, marked: true} : {...run, text}];
}

/**
 * `runs` with the stretch that reads `sentence` marked: runs are cut where it begins and ends.
 * @returns `runs` as they are when the sentence is not found in them
 */
export function markSentence(runs: Run[], sentence: string): MarkedRun[] {
	const start = textOf(runs).indexOf(sentence);
	if (start < 0 || sentence === '') return runs;
	const end = start + sentence.length;
	let offset = 0;
	return runs.flatMap(run => {
		const [from, to, length] = [start - offset, end - offset, run.text.length];
		offset += length;
		return [...slice(run, 0, from, false), ...slice(run, from, to, true), ...slice(run, to, length, false)];
	});
}
