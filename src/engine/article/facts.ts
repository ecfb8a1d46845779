/** Facts of a page that its lines are described by: sums over its lines, and what its boxes have in common. */
import type {Metadata} from '../furniture/metadata';
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
export function factsOf(sheet: Sheet, meta: Metadata): Facts {
	const chars = [0];
	const linked = [0];
	const words = [0];
	const kinds: Kind[] = [];
	const names = nameBoxes(sheet);
	const byName = new Map<number, Kind>();
	const times = new Map<string, number>();
	for (const line of sheet.lines) {
		const count = wordsOf(line);
		chars.push(chars[line.index]! + line.text.length);
		linked.push(linked[line.index]! + line.linked);
		words.push(words[line.index]! + count);
		if (line.text === '') continue;
		if (line.text.length < 200) times.set(line.text, (times.get(line.text) ?? 0) + 1);
		const name = kindOf(line, names);
		const kind = byName.get(name) ?? {prose: 0, lines: 0};
		byName.set(name, kind);
		kinds[line.index] = kind;
		kind.lines++;
		if (isLong(line)) kind.prose += count;
	}
	const prose = proseBefore(sheet);
	return {
		sheet,
		hints: hintsOf(sheet, prose),
		prose,
		chars,
		linked,
		words,
		kinds,
		times,
		names,
		likes: likeBoxes(sheet, names),
		titles: new Set(meta.titles.flatMap(wordsIn)),
		main: mainOf(sheet),
	};
}

/** The words of a text as titles are compared with lines. */
export const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
