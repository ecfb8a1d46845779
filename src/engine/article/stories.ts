/** Several stories on one page, as endless pages load them: which box holds the one that the headline heads. */
import type {Headline} from '../furniture/headline';
import {bylineIn} from '../line/byline';
import {dateIn} from '../line/dates';
import {proseBefore} from '../page/hints';
import {isProse, linkShare} from '../page/prose';
import {around, type Box, inside, type Line, type Sheet} from '../page/sheet';
import type {Article} from './find';
import {plainName} from './kinds';

const called = /article|story|\bpost\b|entry/;

/** Words of running text that make a box of its own a story, and lines within which its heading stands. */
const least = 30;
const near = 6;

/** Whether a heading has a byline and a day of its own: parts of one story may each be signed, and are not each dated. */
function isPublished({index}: Line, {lines}: Sheet): boolean {
	const behind = lines.slice(index + 1, index + 5).filter(line => !isProse(line));
	return behind.some(({text}) => bylineIn(text) !== undefined) && behind.some(({text}) => dateIn(text) !== undefined);
}

/**
 * The article, narrowed to the headline's own story where boxes of the same kind beside it hold others: each with a
 * heading of the same rank at its start and running text of its own; or, where no article holds them all, with one of
 * any rank that is signed and dated.
 */
export function ownStory(sheet: Sheet, headline: Headline, article: Article): Article {
	const own = headline.lines[0];
	if (!own || !/^h[1-3]$/.test(own.box.tag)) return article;
	const prose = proseBefore(sheet);
	const headOf = (box: Box): Line | undefined =>
		prose[box.to]! - prose[box.from]! < least
			? undefined
			: sheet.lines
					.slice(box.from, Math.min(box.to, box.from + near))
					.find(
						line =>
							line.box.tag === own.box.tag ||
							(/^h[2-4]$/.test(line.box.tag) && !around(box.parent, 'article') && isPublished(line, sheet)),
					);
	for (let box: Box | undefined = own.box; box?.parent && inside(box, article.reach); box = box.parent) {
		if (!headOf(box)) continue;
		const heads = alike(box, sheet.boxes)
			.map(headOf)
			.filter(line => line !== undefined);
		if (heads.length > 0 && isOneOfSeveral(box, own, heads, sheet))
			return {core: inside(article.core, box) ? article.core : box, reach: box};
	}
	return article;
}

/**
 * The other boxes beside a box that are called alike; articles may be called anything, one of them "current". An element
 * of the page's own making is one wherever it stands: what loads the next story may wrap it.
 */
function alike(box: Box, boxes: readonly Box[]): Box[] {
	const {parent, tag} = box;
	const nameOf = ({hint}: Box) => (tag === 'article' ? tag : plainName(hint));
	const name = nameOf(box);
	const isOwn = isMade(box);
	return boxes.filter(
		other =>
			other !== box &&
			other.tag === tag &&
			(isOwn ? !inside(other, box) && !inside(box, other) : other.parent === parent && nameOf(other) === name),
	);
}

/** Whether a box is an element of the page's own making. */
const isMade = ({tag}: Box): boolean => tag.includes('-');

/**
 * Whether a box is a story among others, and no section of one. It says so; or no headline stands below text of its own
 * story, and the parts of one story do not each lead elsewhere, nor are they each signed and dated.
 */
const isOneOfSeveral = (box: Box, own: Line, heads: readonly Line[], sheet: Sheet): boolean =>
	box.tag === 'article' ||
	(own.box.tag === 'h1' && (called.test(box.hint) || isMade(box))) ||
	heads.some(head => head.index < own.index) ||
	heads.every(head => linkShare(head) > 0.8) ||
	(!around(box.parent, 'article') && [own, ...heads].every(head => isPublished(head, sheet)));
