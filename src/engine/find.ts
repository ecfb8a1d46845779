/**
 * Finding the article: every line is worth something, running text much, links and labels less than nothing, and the
 * article is the box whose lines are worth most together. After maximum-subsequence segmentation (Pasternack and Roth,
 * WWW 2009), taken over the boxes of the tree instead of over runs of tokens; boxes are contiguous runs of lines, so
 * prefix sums make it one pass.
 */
import type {Marks} from './prompts';
import {endsSentence, linkShare, wordsOf} from './prose';
import {type Box, type Line, type Sheet, within} from './sheet';

/** Class and id words of boxes that hold other things than the story; a hint that lowers what their lines are worth. */
const elsewhere =
	/comment|disqus|sidebar|side-bar|footer|related|recommend|promo|widget|cookie|consent|gdpr|newsletter|subscri|popular|trending|breadcrumb|share|social|advert|sponsor|outbrain|taboola|menu|masthead|disclaimer/;

/** The article's box; undefined for a page without running text. */
export function findArticle(sheet: Sheet, marks: Marks, article: readonly Box[]): Box | undefined {
	const away = awayBoxes(sheet);
	const sums = [0];
	for (const line of sheet.lines) sums.push(sums[line.index]! + (marks.has(line.index) ? -1 : worth(line, away)));
	const total = (box: Box) => sums[box.to]! - sums[box.from]!;
	let best: Box | undefined;
	let most = 0;
	for (const box of sheet.boxes) {
		const value = total(box) * (article.includes(box) ? 1.2 : 1);
		if (value >= most && value > 0) [best, most] = [box, value];
	}
	return best;
}

/** Boxes whose name says they hold something else, and that hold less than two fifths of the page's running text. */
function awayBoxes(sheet: Sheet): Set<Box> {
	const prose = [0];
	for (const line of sheet.lines)
		prose.push(prose[line.index]! + (wordsOf(line) >= 12 && linkShare(line) < 0.5 ? wordsOf(line) : 0));
	const all = prose[prose.length - 1]!;
	const away = new Set<Box>();
	for (const box of sheet.boxes) {
		const named = box.parent && away.has(box.parent);
		if (named || (box.hint && elsewhere.test(box.hint) && prose[box.to]! - prose[box.from]! < 0.4 * all)) away.add(box);
	}
	return away;
}

function worth(line: Line, away: ReadonlySet<Box>): number {
	if (line.media) return 0;
	const words = Math.min(wordsOf(line), 150);
	const links = linkShare(line);
	if (line.within & (within.nav | within.footer | within.button)) return -2 - words / 10;
	if (away.has(line.box)) return -3 - words / 10;
	if (line.within & within.heading) return links > 0.5 ? -4 : 0;
	if (links > 0.5) return -3 - Math.min(words, 10) / 5;
	if (words >= 20 || (words >= 8 && endsSentence(line)))
		return words * (1 - links) * (line.within & within.aside ? 0.3 : 1);
	return line.within & within.item ? words / 3 - 2 : -2;
}
