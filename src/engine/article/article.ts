/**
 * Whether a page that was read is an article at all: no listing, no shop, no error. Weighed like the lines are, from
 * what was read and what surrounds it (weights.ts, `page`).
 */
import type {Block} from '../../story';
import type {Headline} from '../furniture/headline';
import type {Metadata} from '../furniture/metadata';
import {each} from '../page/each';
import type {Address} from '../page/page';
import {linkShare} from '../page/prose';
import {type Box, type Line, type Sheet, within} from '../page/sheet';
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
export function* isArticle(read: Read): Generator<void, boolean> {
	const {byline, published} = read.furniture;
	if (read.url.pathname === '/' && !read.url.href.includes('?') && !read.meta.article) return false;
	const known = read.meta.article || byline !== undefined || (read.meta.published ?? published) !== undefined;
	const row = yield* pageRow(read);
	return (known || row[0]! >= Math.log2(1 + fewest)) && oddsOf(weights.page, row) > refused;
}

/** The page's row of features. */
export function* pageRow(read: Read): Generator<void, number[]> {
	const {blocks, headline, meta, url, furniture} = read;
	const {byline, published} = furniture;
	const counts: number[] = [];
	yield* each(blocks, block => counts.push(wordsIn(block)));
	const words = sum(counts);
	const long = counts.filter((count, at) => count >= 25 && isText(blocks[at]!));
	const {all, own, prices, carts, ratings, readMores} = yield* tallyOf(read);
	const path = url.pathname.split('/').filter(Boolean);
	const title = meta.titles.join(' ').toLowerCase();
	return [
		Math.log2(1 + words),
		share(words, all.words),
		Math.log2(1 + long.length),
		share(sum(long), words),
		share(all.linked, all.words),
		share(own.linked, own.words),
		Math.log2(1 + prices),
		Math.min(3, carts),
		meta.article ? 1 : 0,
		meta.published || published ? 1 : 0,
		byline ? 1 : 0,
		meta.types.some(type => /^(?:og:)?product/i.test(type)) ? 1 : 0,
		meta.types.some(type => /ItemList|Collection|SearchResults|OfferCatalog|FAQPage|ProfilePage/.test(type)) ? 1 : 0,
		share(own.linkedHeadings, own.headings),
		(path.at(-1) ?? '').split(/[-_]/).length,
		path.length,
		title.includes(headline.text.toLowerCase()) ? 1 : 0,
		share(own.sureness, own.lines),
		shop.test(url.pathname) ? 1 : 0,
		press.test(url.pathname) ? 1 : 0,
		Math.log2(1 + ratings),
		Math.log2(1 + readMores),
		Math.log2(1 + own.linkedHeadings),
		share(words, own.words),
	];
}

/** What the lines of the page and those of the article come to. */
function* tallyOf({sheet, box, odds}: Read) {
	const all = {words: 0, linked: 0};
	const own = {words: 0, linked: 0, lines: 0, headings: 0, linkedHeadings: 0, sureness: 0};
	const said = {prices: 0, carts: 0, ratings: 0, readMores: 0};
	yield* each(sheet.lines, line => {
		const {text, index} = line;
		if (text === '') return;
		addTo(all, line);
		if (text.length < 60) hear(text, said);
		if (index < box.from || index >= box.to) return;
		addTo(own, line);
		own.lines++;
		own.sureness += Math.max(0, odds[index] || 0);
		if (!(line.within & within.heading)) return;
		own.headings++;
		if (linkShare(line) > 0.7) own.linkedHeadings++;
	});
	return {all, own, ...said};
}

function addTo(sums: {words: number; linked: number}, line: Line) {
	sums.words += wordsOf(line);
	if (linkShare(line) > 0.5) sums.linked += wordsOf(line);
}

function hear(text: string, said: {prices: number; carts: number; ratings: number; readMores: number}) {
	if (rating.test(text)) said.ratings++;
	if (text.length < 50 && price.test(text)) said.prices++;
	if (text.length >= 40) return;
	if (cart.test(text)) said.carts++;
	if (readMore.test(text)) said.readMores++;
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
