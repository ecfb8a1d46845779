/**
 * Whether a page that was read is an article at all: no listing, no shop, no error. Weighed like the lines are, from
 * what was read and what surrounds it (page-row.ts).
 */
import type {Block} from '../../story';
import type {Headline} from '../furniture/headline';
import type {Laid} from '../laid';
import type {Metadata} from '../page/metadata';
import type {Box, Sheet} from '../page/sheet';
import {wordsOf} from '../page/tokens';
import {proseIn} from './block-words';
import type {Rows} from './features';
import {isSearch, isSignIn} from './genre';
import {longestRun, pageNames, pageRow} from './page-row';
import {oddsIn} from './sum';
import {weights} from './weights';

/** Log-odds below which a page is refused; set so that hardly an article is. */
const refused = -0.6;

/** What a reading is judged by. */
export type Read = Laid & {
	box: Box;
	blocks: readonly Block[];
	headline: Headline;
	furniture: {byline: string | undefined; published: string | undefined};
	looks: {first: Rows};
};

/** A page of fewer words of running text, unsigned and undated, is an error, a notice, or data. */
const fewest = 30;

/** The share of a page's words that is nearly all. */
const mostOf = 0.7;

/** Whether a page that was read is an article. A site's front page is none, unless it says that it is. */
export function* isArticle(read: Read): Generator<void, boolean> {
	const {byline, published} = read.furniture;
	const {url} = read.page;
	if (url.pathname === '/' && !url.href.includes('?') && !read.meta.article) return false;
	if (isCollection(read.meta) || ((isSearch(url) || isSignIn(url)) && !read.meta.article)) return false;
	const known =
		read.meta.article || byline !== undefined || (read.meta.published ?? read.meta.time ?? published) !== undefined;
	if (!known && read.blocks.reduce((words, block) => words + proseIn(block), 0) < fewest) return false;
	yield;
	const row = yield* pageRow(read);
	yield;
	return isTextAlone(read.sheet, row) || oddsIn(weights.page, row) > refused;
}

/** Whether a page calls itself a collection of pages or somebody's own page, and says of no story that it holds it. */
const isCollection = ({types, holdsStory}: Metadata): boolean =>
	!holdsStory && types.some(type => /^(?:CollectionPage|SearchResultsPage|ProfilePage|profile)$/.test(type));

const signs = ['signs of shop', 'signs of list'].map(name => pageNames.indexOf(name as (typeof pageNames)[number]));

/** Whether a page is one run of text and little else, with one sign of a shop or a list at most: it has nothing to be judged by. */
function isTextAlone({lines}: Sheet, row: readonly number[]): boolean {
	if (signs.reduce((sum, at) => sum + row[at]!, 0) > 1) return false;
	const run = longestRun(lines);
	return run >= fewest && run >= mostOf * lines.reduce((words, line) => words + wordsOf(line), 0);
}
