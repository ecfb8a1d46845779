/**
 * Finding the article: every line is worth something, the more the surer it is story and the more words it has, and
 * the article is the box whose lines are worth most together. After maximum-subsequence segmentation (Pasternack and
 * Roth, WWW 2009), taken over the boxes of the tree instead of over runs of tokens; boxes are contiguous runs of lines,
 * so prefix sums make it one pass.
 */
import {each} from '../page/each';
import {type Box, inside, type Sheet} from '../page/sheet';
import {wordsOf} from '../page/tokens';

/**
 * A line less likely than this to be story is a loss to its box. By the first, a box is taken that is story for the
 * most part; by the second, one that leaves nothing out, for the second look to sift. By the last, the
 * likeliest box where no line is so likely: the page is of a kind that the weights have not seen.
 */
const losses = {core: 0.4, reach: 0.1, any: 0.02};

/** What a prompt is worth: it goes anyway, so it hardly counts against its box. */
const prompt = -0.5;

/** `core`: the box that is nearly all story. `reach`: the box, that one or a larger one, in which all of the story is. */
export type Article = {core: Box; reach: Box};

/** The article; undefined for a page without running text. `odds`: those of the first look. */
export function* findArticle(
	sheet: Sheet,
	passed: ReadonlySet<number>,
	article: readonly Box[],
	odds: Float64Array,
): Generator<void, Article | undefined> {
	const best = (loss: number) => bestBox(sheet, passed, article, odds, loss);
	const core = (yield* best(losses.core)) ?? (yield* best(losses.any));
	const reach = (yield* best(losses.reach)) ?? (yield* best(losses.any));
	if (!core || !reach) return undefined;
	return {core, reach: inside(core, reach) ? reach : core};
}

function* bestBox(
	sheet: Sheet,
	passed: ReadonlySet<number>,
	article: readonly Box[],
	odds: Float64Array,
	loss: number,
): Generator<void, Box | undefined> {
	const sums = [0];
	yield* each(sheet.lines, line => {
		const own = line.media ? 0 : passed.has(line.index) ? prompt : worth(odds[line.index]!, wordsOf(line), loss);
		sums.push(sums[line.index]! + own);
	});
	let best: Box | undefined;
	let most = 0;
	for (const box of sheet.boxes) {
		const value = (sums[box.to]! - sums[box.from]!) * (article.includes(box) ? 1.2 : 1);
		if (value >= most && value > 0) [best, most] = [box, value];
	}
	return best;
}

const worth = (odds: number, words: number, loss: number): number => (1 / (1 + Math.exp(-odds)) - loss) * (words + 2);
