/** A page described in numbers, so that weights (weights.ts, `page`) can tell an article from a list, a shop or a notice. */
import {each, those} from '../page/each';
import {linkShare} from '../page/prose';
import {share} from '../page/share';
import {type Line, linesWithin} from '../page/sheet';
import {countWords, wordsOf} from '../page/tokens';
import {within} from '../page/within';
import type {Read} from './article';
import {wordsIn} from './block-words';
import {featureNames, type Rows} from './features';
import {callsOf, type LineSigns, labelsOf} from './genre';
import {isLong} from './kinds';
import type {RowOf} from './row';

/** The features of a page, by place in its row; `pageRow` gives them in the same groups. */
export const pageNames = [
	// How much it says, and what it says it is
	'words',
	'carts',
	'ratings',
	'calls itself article',
	'calls itself product',
	'calls itself list',
	'dated',
	'linked headings',
	// What its address, its body and its title are called
	'words of address',
	'address of shop',
	'address of article',
	'address of section',
	'body of shop',
	'title of shop',
	// Its headline, and what it is made of
	'headline in title',
	'words of headline',
	'share of box',
	'cards',
	'pictures to running text',
	'longest run',
	// All signs, counted
	'signs of shop',
	'signs of list',
	'signs of article',
	'signs together',
] as const;

const likeBoxes = featureNames.indexOf('like boxes');

/** Signs of which a page has more than one. */
const several = 2;

/** Words of an address and of a headline: more say no more. */
const enough = {address: 6, headline: 8};

/** The page's row of features. */
export function* pageRow({
	sheet,
	box,
	blocks,
	headline,
	meta,
	page: {url},
	furniture,
	looks,
}: Read): Generator<void, RowOf<typeof pageNames>> {
	const calls = callsOf(sheet, meta, url);
	const labels = yield* labelsOf(sheet);
	const texts = yield* those(linesWithin(sheet, box), line => line.text !== '');
	let words = 0;
	yield* each(blocks, block => {
		words += wordsIn(block);
	});
	const ownWords = wordsOfAll(texts);
	const headings = texts.filter(line => line.within & within.heading);
	const linked = headings.filter(line => linkShare(line) > 0.7).length;
	const {cards, pictures, long} = mixOf(sheet.lines, looks.first);
	const slug = (url.pathname.split('/').filter(Boolean).at(-1) ?? '').split(/[-_]/).length;
	const dated = meta.published || meta.time || furniture.published ? 1 : 0;
	const signs = signsOf({calls, labels, linked, dated, signed: furniture.byline ? 1 : 0, slug});
	return [
		// How much it says, and what it says it is
		Math.log2(1 + words),
		Math.min(3, labels.carts),
		Math.log2(1 + labels.ratings),
		calls.article,
		calls.product,
		calls.list,
		dated,
		share(linked, headings.length),
		// What its address, its body and its title are called
		Math.min(slug, enough.address),
		calls.shopAddress,
		calls.pressAddress,
		calls.sectionAddress,
		calls.shopBody,
		calls.shopTitle,
		// Its headline, and what it is made of
		meta.titles.join(' ').toLowerCase().includes(headline.text.toLowerCase()) ? 1 : 0,
		Math.min(countWords(headline.text), enough.headline),
		share(words, ownWords),
		cards,
		Math.log2((1 + pictures) / (1 + long)),
		Math.log2(1 + longestRun(sheet.lines)),
		// All signs, counted
		signs.shop,
		signs.list,
		signs.article,
		signs.article - signs.shop - signs.list,
	];
}

/**
 * What a page is made of, outside its navigation and footers: the most boxes alike of which one holds a title that leads
 * elsewhere, pictures, and lines of running text.
 */
function mixOf(lines: readonly Line[], rows: Rows) {
	const mix = {cards: 0, pictures: 0, long: 0};
	for (const line of lines) {
		if (line.within & (within.nav | within.footer)) continue;
		if (line.media) mix.pictures++;
		else if (isLong(line)) mix.long++;
		else if (leadsOn(line)) mix.cards = Math.max(mix.cards, rows[line.index]?.[likeBoxes] ?? 0);
	}
	return mix;
}

/** Whether a line is a link, and of more than a word. */
const leadsOn = (line: Line): boolean => linkShare(line) > 0.6 && wordsOf(line) > 1;

type Said = {
	calls: ReturnType<typeof callsOf>;
	labels: LineSigns;
	linked: number;
	dated: number;
	signed: number;
	slug: number;
};

/** How many signs there are of a shop, of a list and of an article. */
function signsOf({calls, labels, linked, dated, signed, slug}: Said) {
	return {
		shop:
			calls.shopAddress +
			calls.shopBody +
			calls.product +
			count(labels.carts, 1) +
			count(labels.prices, several) +
			count(labels.ratings, several),
		list:
			calls.listBody +
			calls.sectionAddress +
			calls.list +
			calls.shopTitle +
			count(labels.controls, several) +
			count(linked, 3) +
			count(labels.readMores, 3),
		article: calls.article + dated + signed + calls.pressAddress + calls.postBody + count(slug, 4),
	};
}

/** The words of the longest run of long lines that at most one other line interrupts. */
export function longestRun(lines: readonly Line[]): number {
	let most = 0;
	let run = 0;
	let others = 0;
	for (const line of lines) {
		if (line.text === '') continue;
		const isText = isLong(line) && !(line.within & within.heading);
		others = isText ? 0 : others + 1;
		run = isText ? run + wordsOf(line) : others > 1 ? 0 : run;
		most = Math.max(most, run);
	}
	return most;
}

/** Whether there are so many. */
const count = (found: number, least: number): number => (found >= least ? 1 : 0);

const wordsOfAll = (lines: readonly Line[]): number => lines.reduce((all, line) => all + wordsOf(line), 0);
