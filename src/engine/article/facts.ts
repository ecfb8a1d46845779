/** Facts of a page that its lines are described by: sums over its lines, and what its boxes have in common. */
import type {Metadata} from '../furniture/metadata';
import {each} from '../page/each';
import {type Hints, hintsOf, proseBefore} from '../page/hints';
import type {Box, Sheet} from '../page/sheet';
import {wordsOf} from '../page/tokens';
import {isLong, kindOf, likeBoxes, mainOf, type Names, nameBoxes} from './kinds';

type Kind = {prose: number; lines: number};

/** Sums run up to each line; `kinds`, `likes` and `names` tell boxes that are alike. */
export type Facts = {
	sheet: Sheet;
	hints: Hints;
	prose: number[];
	chars: number[];
	linked: number[];
	words: number[];
	/** Of each line, what lines in boxes of its kind hold together. */
	kinds: Kind[];
	times: Map<string, number>;
	likes: readonly number[];
	names: Names;
	titles: Set<string>;
	main: Box;
};

/** Gathers them in one pass over the lines. */
export function* factsOf(sheet: Sheet, meta: Metadata): Generator<void, Facts> {
	const chars = [0];
	const linked = [0];
	const words = [0];
	const kinds: Kind[] = [];
	const names = yield* nameBoxes(sheet);
	const byName = new Map<number, Kind>();
	const times = new Map<string, number>();
	yield* each(sheet.lines, line => {
		const count = wordsOf(line);
		chars.push(chars[line.index]! + line.text.length);
		linked.push(linked[line.index]! + line.linked);
		words.push(words[line.index]! + count);
		if (line.text === '') return;
		if (line.text.length < 200) times.set(line.text, (times.get(line.text) ?? 0) + 1);
		const name = kindOf(line, names);
		const kind = byName.get(name) ?? {prose: 0, lines: 0};
		byName.set(name, kind);
		kinds[line.index] = kind;
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
	return {sheet, hints, prose, chars, linked, words, kinds, times, names, likes, titles, main};
}

/** The words of a text as titles are compared with lines. */
export const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
