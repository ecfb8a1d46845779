/** The verdicts on an article's lines in the making. */
import type {Verdicts} from '../line/verdicts';
import type {Box, Sheet} from '../page/sheet';
import type {Marks} from '../prompts/marks';

/**
 * `box`: the article's reach; `framed`: whether its site's frame is known; `odds`: those of the second look; `marks`: the prompts,
 * whose verdicts hold; `signed`: the byline, and the names of the site that the story stands on; `houses`: what the site and the
 * publisher call themselves; `isLive`: whether the headline says that it is a live blog's.
 */
export type Draft = {
	readonly sheet: Sheet;
	readonly box: Box;
	readonly framed: boolean;
	readonly odds: Float64Array;
	readonly marks: Marks;
	readonly signed: {readonly byline: string | undefined; readonly owners: readonly string[]};
	readonly houses: readonly string[];
	readonly isLive: boolean;
	readonly verdicts: Verdicts;
};

/** Goes over a draft once, and rests between its lines. */
export type Pass = (draft: Draft) => Generator<void, void>;

/** Takes the verdict from a line, save a prompt's. */
export function keep({marks, verdicts}: Draft, index: number): void {
	if (!marks.has(index)) verdicts.delete(index);
}
