/** Galleries: a story told by pictures and what stands under them, beside a text of a few lines. */
import {styleAt} from '../page/pieces';
import {around, type Box, type Line, linesWithin, type Sheet} from '../page/sheet';
import {wordsOf} from '../page/tokens';
import {within} from '../page/within';
import type {Article} from './find';

/** So many captions make a gallery. */
export const fewest = 3;

/** A box that adds more lines than this to an article is no gallery of it: of a deep page, no more are gone through. */
const mostAdded = 500;

/** Words of a caption that tells something. */
export const telling = 5;

/** Those of some lines that are captions which tell something and lead nowhere, as their pictures do. */
export const shownAmong = (lines: readonly Line[], sheet: Sheet): Line[] =>
	lines.filter(
		line =>
			(line.within & (within.caption | within.link | within.nav | within.footer)) === within.caption &&
			wordsOf(line) >= telling &&
			!isTeaser(line, sheet),
	);

/** Links of a picture that lead to no other page: to the picture itself, or to a place in the page. */
const shows = /^(?:#|javascript:)|\.(?:jpe?g|png|webp|avif|gif)(?:$|[?#])/i;

/** Whether the picture over a caption leads to another page: the caption is that page's title. */
function isTeaser({box}: Line, sheet: Sheet): boolean {
	const figure = around(box, 'figure');
	if (!figure) return false;
	return linesWithin(sheet, figure).some(({media, box: own}) => {
		const link = media && styleAt(own.dom.parentNode(media), own, own.dom).link;
		const href = link && own.dom.attribute(link, 'href');
		return Boolean(href) && !shows.test(href!);
	});
}

/** Whether these lines are a gallery, among whatever else. */
export const areGallery = (shown: readonly Line[]): boolean => shown.length >= fewest;

/** The article with the gallery beside it: a larger box that adds little but captions. */
export function withGallery(sheet: Sheet, article: Article): Article {
	const {core, reach} = article;
	const size = reach.to - reach.from;
	for (let box = reach.parent; box && box.to - box.from - size <= mostAdded; box = box.parent) {
		const added = [...sheet.lines.slice(box.from, reach.from), ...sheet.lines.slice(reach.to, box.to)];
		const shown = shownAmong(added, sheet);
		if (areGallery(shown) && wordsIn(shown) > wordsIn(added) / 2 && !isHeaded(shown, added, reach))
			return {core, reach: box};
	}
	return article;
}

/** Whether captions behind the text have a heading of their own: "From our shop". Where each has one, it is the picture's. */
function isHeaded(shown: readonly Line[], added: readonly Line[], reach: Box): boolean {
	const headings = added.filter(line => line.index >= reach.to && line.within & within.heading);
	return headings.length < shown.length && headings.some(({index}) => index < shown.at(-1)!.index);
}

const wordsIn = (lines: readonly Line[]): number => lines.reduce((sum, line) => sum + wordsOf(line), 0);
