/** Galleries: a story told by pictures and what stands under them, beside a text of a few lines. */
import type {Line, Sheet} from '../page/sheet';
import {wordsOf} from '../page/tokens';
import {within} from '../page/within';
import type {Article} from './find';

/** So many captions make a gallery. */
const fewest = 3;

/** Words of a caption that tells something. */
const telling = 5;

/** Whether a line is a caption that tells something and leads nowhere. */
export const isShown = (line: Line): boolean =>
	(line.within & (within.caption | within.link | within.nav | within.footer)) === within.caption &&
	wordsOf(line) >= telling;

/** Whether these lines are a gallery, among whatever else. */
export const areGallery = (shown: readonly Line[]): boolean => shown.length >= fewest;

/** The article with the gallery beside it: a larger box that adds little but captions. */
export function withGallery(sheet: Sheet, article: Article): Article {
	const {core, reach} = article;
	for (let box = reach.parent; box; box = box.parent) {
		const added = [...sheet.lines.slice(box.from, reach.from), ...sheet.lines.slice(reach.to, box.to)];
		const shown = added.filter(isShown);
		if (areGallery(shown) && wordsIn(shown) > wordsIn(added) / 2) return {core, reach: box};
	}
	return article;
}

const wordsIn = (lines: readonly Line[]): number => lines.reduce((sum, line) => sum + wordsOf(line), 0);
