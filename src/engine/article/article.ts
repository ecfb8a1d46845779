/**
 * Whether a page that was read is an article at all: no listing, no shop, no error. Weighed like the lines are, from
 * what was read and what surrounds it (weights.ts, `page`).
 */
import type {Block} from '../../story';
import type {Headline} from '../furniture/headline';
import type {Metadata} from '../furniture/metadata';
import type {Address} from '../page/page';
import {linkShare} from '../page/prose';
import {type Box, type Sheet, within} from '../page/sheet';
import {countWords, wordsOf} from '../page/tokens';
import {plain} from '../story/runs';
import {oddsOf} from './trees';
import {weights} from './weights';

/** The features of a page, by place in its row. */
export const pageNames = [
	'words',
	'share of page',
	'long paragraphs',
	'words in long paragraphs',
	'links of page',
	'links of article',
	'prices',
	'carts',
	'calls itself article',
	'dated',
	'signed',
	'calls itself product',
	'calls itself list',
	'linked headings',
	'words of address',
	'depth of address',
	'headline in title',
	'sureness',
	'address of shop',
	'address of article',
	'ratings',
	'read mores',
	'number of linked headings',
	'share of box',
] as const;

const price = /[$£€¥]\s?\d|\d\s?(?:€|£|EUR|USD|kr\b)/;
const cart =
	/^(?:add to (?:cart|bag|basket)|buy (?:it )?now|sold out|out of stock|in stock|quantity|qty|choose options|quick (?:view|shop|add)|ajouter au panier|in den warenkorb|añadir al carrito)\b/i;

const rating = /\b\d[\d,.]{0,12} (?:reviews?|ratings?)\b|\bout of 5\b|★|\bwrite a review\b/i;
const readMore =
	/^(?:read|view|learn|see|discover|show|load|shop) (?:more|now|all|details|full)|^(?:continue reading|weiterlesen|lire la suite|leer más)/i;
const shop =
	/\/(?:products?|collections?|shop|store|category|categories|cat|c|browse|tags?|topics?|search|archive)(?:\/|$)/i;
const press =
	/\/(?:blog|blogs|news|articles?|story|stories|post|posts|\d{4}\/\d{1,2}|opinion|guides?|magazine|insights?|learn|press)\/./i;

/** Log-odds below which a page is refused; set so that hardly an article is. */
const refused = -2;

/** What a reading is judged by. */
export type Read = {
	sheet: Sheet;
	box: Box;
	blocks: readonly Block[];
	headline: Headline;
	meta: Metadata;
	url: Address;
	furniture: {byline: string | undefined; published: string | undefined};
	odds: Float64Array;
};

/** A page of fewer words, unsigned and undated, is an error or a notice. */
const fewest = 30;

/** Whether a page that was read is an article. A site's front page is none, unless it says that it is. */
export function isArticle(read: Read): boolean {
	const {byline, published} = read.furniture;
	if (read.url.pathname === '/' && !read.url.href.includes('?') && !read.meta.article) return false;
	const known = read.meta.article || byline !== undefined || (read.meta.published ?? published) !== undefined;
	if (!known && sum(read.blocks.map(wordsIn)) < fewest) return false;
	return oddsOf(weights.page, pageRow(read)) > refused;
}

/** The page's row of features. */
export function pageRow({sheet, box, blocks, headline, meta, url, furniture, odds}: Read): number[] {
	const {byline, published} = furniture;
	const counts = blocks.map(wordsIn);
	const words = sum(counts);
	const long = counts.filter((count, at) => count >= 25 && isText(blocks[at]!));
	const lines = sheet.lines.filter(line => line.text !== '');
	const own = lines.filter(line => line.index >= box.from && line.index < box.to);
	const wordsOfAll = sum(lines.map(wordsOf));
	const wordsOfOwn = sum(own.map(wordsOf));
	const linkedWords = (some: typeof lines) => sum(some.map(line => (linkShare(line) > 0.5 ? wordsOf(line) : 0)));
	const headings = own.filter(line => line.within & within.heading);
	const linkedHeadings = headings.filter(line => linkShare(line) > 0.7).length;
	const count = (pattern: RegExp, most: number) =>
		lines.filter(line => line.text.length < most && pattern.test(line.text)).length;
	const path = url.pathname.split('/').filter(Boolean);
	const title = meta.titles.join(' ').toLowerCase();
	return [
		Math.log2(1 + words),
		share(words, wordsOfAll),
		Math.log2(1 + long.length),
		share(sum(long), words),
		share(linkedWords(lines), wordsOfAll),
		share(linkedWords(own), wordsOfOwn),
		Math.log2(1 + count(price, 50)),
		Math.min(3, count(cart, 40)),
		meta.article ? 1 : 0,
		meta.published || published ? 1 : 0,
		byline ? 1 : 0,
		meta.types.some(type => /^(?:og:)?product/i.test(type)) ? 1 : 0,
		meta.types.some(type => /ItemList|Collection|SearchResults|OfferCatalog|FAQPage|ProfilePage/.test(type)) ? 1 : 0,
		share(linkedHeadings, headings.length),
		(path.at(-1) ?? '').split(/[-_]/).length,
		path.length,
		title.includes(headline.text.toLowerCase()) ? 1 : 0,
		share(sum(own.map(line => Math.max(0, odds[line.index] || 0))), own.length),
		shop.test(url.pathname) ? 1 : 0,
		press.test(url.pathname) ? 1 : 0,
		Math.log2(1 + count(rating, 60)),
		Math.log2(1 + count(readMore, 40)),
		Math.log2(1 + linkedHeadings),
		share(words, wordsOfOwn),
	];
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const isText = ({kind}: Block): boolean => kind === 'paragraph' || kind === 'quote';

const share = (part: number, all: number): number => (all > 0 ? part / all : 0);

function wordsIn(block: Block): number {
	switch (block.kind) {
		case 'paragraph':
		case 'quote':
		case 'heading':
			return countWords(plain(block.runs));
		case 'list':
			return sum(block.items.map(item => countWords(plain(item))));
		case 'table':
			return sum(block.rows.flatMap(row => row.cells.map(countWords)));
		case 'code':
			return countWords(block.text);
		case 'image':
		case 'embed':
			return 0;
	}
}
