/** Facts of a page that its lines are described by: sums over its lines, and what its boxes have in common. */
import {each} from '../page/each';
import {type Hints, hintsOf, proseBefore} from '../page/hints';
import type {Metadata} from '../page/metadata';
import type {Box, Sheet} from '../page/sheet';
import {wordsOf} from '../page/tokens';
import {words} from '../page/words';
import {isLong, kindOf, likeBoxes, mainOf, type Names, nameBoxes} from './kinds';

type Kind = {prose: number; lines: number};

/** Of the lines before each line. */
type Sums = ArrayLike<number>;

/** Sums run up to each line; `kinds`, `likes` and `names` tell boxes that are alike. */
export type Facts = {
	sheet: Sheet;
	hints: Hints;
	prose: Sums;
	chars: Sums;
	linked: Sums;
	words: Sums;
	/** Of each line, what lines in boxes of its kind hold together. */
	kinds: Kind[];
	times: Map<string, number>;
	likes: ArrayLike<number>;
	names: Names;
	titles: Set<string>;
	main: Box;
};

/** Gathers them in one pass over the lines. */
export function* factsOf(sheet: Sheet, meta: Metadata): Generator<void, Facts> {
	const {lines} = sheet;
	const chars = new Int32Array(lines.length + 1);
	const linked = new Int32Array(lines.length + 1);
	const counted = new Int32Array(lines.length + 1);
	const kinds: Kind[] = [];
	const names = yield* nameBoxes(sheet);
	const byName = new Map<number, Kind>();
	const times = new Map<string, number>();
	yield* each(lines, (line, at) => {
		const {text} = line;
		const count = wordsOf(line);
		chars[at + 1] = chars[at]! + text.length;
		linked[at + 1] = linked[at]! + line.linked;
		counted[at + 1] = counted[at]! + count;
		if (text.length < 200 && text !== '') times.set(text, (times.get(text) ?? 0) + 1);
		const name = kindOf(line, names);
		let kind = byName.get(name);
		if (!kind) {
			kind = {prose: 0, lines: 0};
			byName.set(name, kind);
		}
		kinds.push(kind);
		if (text === '') return;
		kind.lines++;
		if (isLong(line)) kind.prose += count;
	});
	yield;
	const prose = proseBefore(sheet);
	yield;
	const hints = yield* hintsOf(sheet, prose);
	const likes = yield* likeBoxes(sheet, names);
	const main = mainOf(sheet);
	yield;
	const titles = new Set(meta.titles.flatMap(wordsIn));
	return {sheet, hints, prose, chars, linked, words: counted, kinds, times, names, likes, titles, main};
}

/** The words of a text as titles are compared with lines. */
export const wordsIn = (text: string): string[] => words(text.toLowerCase()).filter(isLongWord);

/** Of three characters or more, whatever they are made of. */
const isLongWord = (word: string): boolean => word.length > 2 && (word.length > 5 || [...word].length > 2);
