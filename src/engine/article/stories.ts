/** Several stories on one page, as endless pages load them: which box holds the one that the headline heads. */

import type {Headline} from '../furniture/headline';
import {proseBefore} from '../page/hints';
import {type Box, inside, type Sheet} from '../page/sheet';
import type {Article} from './find';

const called = /article|story|\bpost\b|entry/;

/** Words of running text that make a box of its own a story, and lines within which its heading stands. */
const least = 30;
const near = 6;

/**
 * The article, narrowed to the headline's own story where boxes of the same kind beside it hold others: each with a
 * heading of the same rank at its start and running text of its own.
 */
export function ownStory(sheet: Sheet, headline: Headline, article: Article): Article {
	const own = headline.lines[0];
	if (!own) return article;
	const prose = proseBefore(sheet);
	const isStory = (box: Box) =>
		prose[box.to]! - prose[box.from]! >= least &&
		sheet.lines.slice(box.from, box.from + near).some(line => line.box.tag === own.box.tag && line.index < box.to);
	for (let box: Box | undefined = own.box; box?.parent && inside(box, article.reach); box = box.parent) {
		if (!isStory(box) || !/^h[1-3]$/.test(own.box.tag)) continue;
		const {parent, tag, hint} = box;
		const beside = sheet.boxes.filter(other => other !== box && other.parent === parent && other.tag === tag);
		const isOwn = tag === 'article' || (own.box.tag === 'h1' && (called.test(hint) || tag.includes('-')));
		if (!isOwn || !beside.some(other => isStory(other) && sameName(other.hint, hint))) continue;
		return {core: inside(article.core, box) ? article.core : box, reach: box};
	}
	return article;
}

/** Whether two boxes are called alike, numbers aside. */
const sameName = (one: string, other: string): boolean => one.replace(/\d+/g, '') === other.replace(/\d+/g, '');
