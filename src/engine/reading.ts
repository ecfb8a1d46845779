/** The pipeline: from a page to its reading, top to bottom. */
import type {Reading, Removal, Story} from '../story';
import {isArticle} from './article/article';
import {leavesText, shownIn, tellsSomething} from './article/block-words';
import {endAt} from './article/end';
import type {Rows} from './article/features';
import {findArticle} from './article/find';
import {withGallery} from './article/gallery';
import {glance, judge} from './article/judge';
import {kinOf} from './article/kin';
import {ownStory} from './article/stories';
import {closeIn} from './clutter/close-in';
import {findClutter} from './clutter/clutter';
import {leftAlone} from './clutter/left-alone';
import {type Furniture, findFurniture} from './furniture/furniture';
import {findHeadline, type Headline} from './furniture/headline';
import {findMarked, type Marked} from './furniture/marked';
import {findSource} from './furniture/source';
import {takeStandfirst} from './furniture/standfirst';
import {type Laid, lay} from './laid';
import type {Verdicts} from './line/verdicts';
import type {Page} from './page/page';
import type {Box, Line} from './page/sheet';
import type {Look} from './prompts/look';
import type {IsText} from './prompts/place';
import {takenBy} from './prompts/removals';
import {holdsNone, leadsOn} from './site/leads-on';
import {mayBeStory, type Site} from './site/site';
import {partOf} from './story/part';
import {type Read, readBlocks} from './story/read';
import {findRest} from './story/rest';
import {sectioned} from './story/section';
import {storyOf} from './story/told';
import {summarised} from './summary/summarise';

/** A text of fewer words is no story. */
export const shortest = 20;

/** Where a known frame names the publisher, there is a story: of what has just happened, one sentence may be all. */
const breaking = 4;

/** How the prompts of a page are listed. */
type List = (look: Look, isText?: IsText) => Removal[];

const byLines: List = ({marks, sheet}, isText) => takenBy(marks, sheet, isText).map(one => one.removal);

/** The reading of a page; null when it is no article. Yields between its steps. Prompts are listed line by line unless told. */
export function* read(page: Page, sites: readonly Site[], list = byLines): Generator<void, Reading | null> {
	if (holdsNone(page.url) || leadsOn(page)) return null;
	const laid = yield* lay(page, sites);
	if (!mayBeStory(page.url, laid.site)) return null;
	const found = yield* findStory(laid);
	if (found && (!laid.keepsPart || leavesText(found.blocks))) {
		const reading = yield* readingOf(found, list);
		if (reading) return reading;
	}
	return laid.keepsPart ? yield* keptReading(laid, list) : null;
}

/** The log-odds of a line that says itself that it is story. */
const surely = 5;

/** What a page holds of a story. `looks`: the rows that its lines were judged by, at the first and at the second look. */
type Found = Laid &
	Read & {
		readonly headline: Headline;
		readonly marked: Marked;
		readonly furniture: Furniture;
		readonly odds: Float64Array;
		readonly looks: {readonly first: Rows; readonly second: () => Rows};
		readonly verdicts: Verdicts;
		readonly standfirst: string | undefined;
		readonly box: Box;
	};

/** What a page holds of a story, not yet judged an article; undefined without running text or a headline. */
export function* findStory(laid: Laid): Generator<void, Found | undefined> {
	const {page, sheet, site, passed, meta} = laid;
	if (sheet.boxes.length === 0) return undefined;
	const first = yield* glance(sheet, meta);
	endAt(site?.end, sheet, first.odds);
	const around = yield* findArticle(sheet, passed, articleBoxes(laid), first.odds);
	const headline = around && findHeadline(laid, around.core);
	if (!around || !headline) return undefined;
	yield;
	const article = withGallery(sheet, ownStory(sheet, headline, around));
	yield;
	const marked = findMarked(laid, headline);
	const furniture = findFurniture(laid, article.core, headline, marked);
	yield;
	const {rows, odds} = yield* judge(sheet, article, headline, passed, first);
	const kin = yield* kinOf(sheet, passed, headline, article);
	for (const {index} of kin.lines) odds[index] = surely;
	endAt(site?.end, sheet, odds);
	const verdicts = yield* findClutter(laid, kin.reach, headline, furniture, odds);
	const standfirst = takeStandfirst(
		laid,
		headline,
		{reach: article.reach, kin: kin.lines},
		verdicts,
		furniture,
		marked.standfirst,
	);
	yield;
	const box = closeIn(sheet, kin.reach, verdicts);
	const text = yield* readBlocks(sheet, box, verdicts, page.dom, page.url, leadFrom(headline, box));
	yield;
	const looks = {first: first.rows, second: rows};
	return {...laid, headline, marked, furniture, odds, looks, verdicts, standfirst, box, ...text};
}

/** What was found as a reading; undefined when it is no article. */
function* readingOf(found: Found, list: List): Generator<void, Reading | undefined> {
	const {page, sheet, site, marks, headline, marked, furniture, verdicts, box} = found;
	if ((!site?.framed || marks.size === 0) && !(yield* isArticle(found))) return undefined;
	yield;
	const {sections, notes} = yield* sectioned(found.blocks, found.behind);
	yield;
	const rest = findRest(page, sheet, site);
	const source = yield* findSource(found, marked.publisher, furniture.publisher, rest?.original, headline);
	yield;
	const {standfirst} = found;
	const story = yield* storyOf(found, {headline: headline.text, sections, notes, ...furniture, standfirst, source});
	const isBreaking = site?.framed && furniture.publisher && tellsSomething(found.blocks);
	if (story.words + shownIn(found.blocks) < (isBreaking ? breaking : shortest)) return undefined;
	if (sections.every(({blocks}) => blocks.length === 0)) return undefined;
	const part = rest?.part ?? partOf(found, story, page);
	if (part) story.part = part;
	if (rest?.page) story.page = rest.page;
	story.summary = yield* summarised(story);
	yield;
	const isText = ({index, text}: Line) => index >= box.from && index < box.to && text !== '' && !verdicts.has(index);
	return {story, removals: [...list(found, isText), ...leftAlone(verdicts, marks, sheet)]};
}

/** Of a story that its page declares not free and keeps whole: what it is called and whose it is, and not a word more. */
function* keptReading(laid: Laid, list: List): Generator<void, Reading | null> {
	const {sheet} = laid;
	const body = sheet.boxes[0];
	const headline = body && findHeadline(laid, body);
	if (!headline) return null;
	const marked = findMarked(laid, headline);
	const furniture = findFurniture(laid, body, headline, marked);
	const source = yield* findSource(laid, marked.publisher, furniture.publisher, undefined, headline);
	const bare = {headline: headline.text, sections: [], notes: [], ...furniture, standfirst: undefined, source};
	const story: Story = {...(yield* storyOf(laid, bare)), part: 'declared-not-free'};
	return {story, removals: list(laid)};
}

/** The boxes in which a recipe says that its site's stories stand. */
const articleBoxes = ({page, sheet, site}: Laid): Box[] => {
	const selector = site?.article;
	return selector ? sheet.boxes.filter(box => page.dom.matches(box.element, selector)) : [];
};

/** Where the lead picture may begin: behind the headline, when the body's box follows it closely. */
function leadFrom(headline: Headline, box: Box): number {
	const behind = (headline.lines.at(-1)?.index ?? box.from) + 1;
	return behind < box.from && box.from - behind <= 15 ? behind : box.from;
}
