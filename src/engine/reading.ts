/** The pipeline: from a page to its reading, top to bottom. */
import type {Block, Reading, Story} from '../story';
import {isArticle} from './article/article';
import {closeIn, findClutter} from './article/clutter';
import {endAt} from './article/end';
import {ownersOf} from './article/endnotes';
import {findArticle} from './article/find';
import {glance, judge} from './article/judge';
import {leftAlone} from './article/left-alone';
import {ownStory} from './article/stories';
import {datesOf} from './furniture/dates';
import {findFurniture} from './furniture/furniture';
import {findHeadline, type Headline} from './furniture/headline';
import {findMarked} from './furniture/marked';
import {type Metadata, readMetadata} from './furniture/metadata';
import {findSource, type Source} from './furniture/source';
import {takeStandfirst} from './furniture/standfirst';
import {directionOf, languageOf} from './page/language';
import type {Page} from './page/page';
import type {Box, Line, Sheet} from './page/sheet';
import {countWords} from './page/tokens';
import {leadsOn} from './prompts/leads-on';
import {look} from './prompts/look';
import type {Marks} from './prompts/marks';
import {takenBy} from './prompts/removals';
import {mayBeStory, type Site} from './prompts/site';
import {textOf} from './story/body-text';
import {leavesText, withoutKept} from './story/kept';
import {partOf} from './story/part';
import {readBlocks} from './story/read';
import {findRest} from './story/rest';
import {sectioned} from './story/section';
import {summarised} from './summary/summarise';

/** Words a minute at which reading time is told: Brysbaert, "How many words do we read per minute?" (2019). */
const pace = 238;

/** A text of fewer words is no story. */
export const shortest = 20;

/** The reading of a page; null when it is no article. Yields between its steps. */
export function* read(page: Page, sites: readonly Site[]): Generator<void, Reading | null> {
	if (leadsOn(page)) return null;
	const laid = yield* lay(page, sites);
	if (!mayBeStory(page.url, laid.site)) return null;
	const found = yield* findStory(page, laid);
	const isLeft = found && (!laid.keepsPart || leavesText(found.blocks));
	return (isLeft && (yield* readingOf(page, found))) || (laid.keepsPart ? yield* keptReading(page, laid) : null);
}

/** What was found as a reading; undefined when it is no article. */
function* readingOf(page: Page, found: Found): Generator<void, Reading | undefined> {
	const {sheet, marks, meta, site, headline, marked, furniture, standfirst, framed, verdicts, box, blocks} = found;
	if ((!framed || marks.size === 0) && !(yield* isArticle(found))) return undefined;
	yield;
	const {sections, notes} = yield* sectioned(blocks);
	yield;
	const rest = findRest(page, sheet, site);
	const source = yield* findSource(page, sheet, meta, site, marked.publisher, furniture.publisher, rest?.original);
	yield;
	const story = yield* storyOf(page, meta, site, {
		headline: headline.text,
		sections,
		notes,
		...furniture,
		standfirst,
		source,
	});
	if (story.words < shortest || sections.every(({blocks}) => blocks.length === 0)) return undefined;
	const part = rest?.part ?? partOf(found, story, page);
	if (part) story.part = part;
	if (rest?.page) story.page = rest.page;
	story.summary = yield* summarised(story);
	yield;
	const isText = ({index, text}: Line) => index >= box.from && index < box.to && text !== '' && !verdicts.has(index);
	const taken = takenBy(marks, sheet, isText).map(one => one.removal);
	return {story, removals: [...taken, ...leftAlone(verdicts, marks, sheet)]};
}

/** Of a story that its page declares not free and keeps whole: what it is called and whose it is, and not a word more. */
function* keptReading(page: Page, {sheet, site, marks, meta}: Laid): Generator<void, Reading | null> {
	const body = sheet.boxes[0];
	const headline = body && findHeadline(sheet, body, marks, meta);
	if (!headline) return null;
	const marked = findMarked(page, sheet, headline, site, meta);
	const furniture = findFurniture(sheet, body, headline, marks, meta, frameOf(site), page, marked);
	const source = yield* findSource(page, sheet, meta, site, marked.publisher, furniture.publisher, undefined);
	const bare = {headline: headline.text, sections: [], notes: [], ...furniture, standfirst: undefined, source};
	const story: Story = {...(yield* storyOf(page, meta, site, bare)), part: 'declared-not-free'};
	return {story, removals: takenBy(marks, sheet).map(one => one.removal)};
}

/** A page as it lies before anything is judged: its lines, the prompts among them, what its head says. */
export function* lay(page: Page, sites: readonly Site[]) {
	const whole = yield* look(page, sites);
	const meta = readMetadata(page.document, page.dom, whole.sheet.asides);
	const free = withoutKept(page, meta.notFreeParts);
	const {sheet, site, marks} = free === page ? whole : yield* look(free, sites);
	yield;
	return {sheet, site, marks, meta, keepsPart: free !== page};
}

type Laid = {sheet: Sheet; site: Site | undefined; marks: Marks; meta: Metadata; keepsPart: boolean};
type Found = NonNullable<ReturnType<typeof findStory> extends Generator<void, infer F> ? F : never>;

/** What a page holds of a story, not yet judged an article; undefined without running text or a headline. */
export function* findStory(page: Page, {sheet, site, marks, meta}: Laid) {
	if (sheet.boxes.length === 0) return undefined;
	const first = yield* glance(sheet, meta);
	endAt(site?.end, sheet, first.odds);
	const around = yield* findArticle(sheet, marks, boxesOf(page, sheet, site?.article), first.odds);
	const headline = around && findHeadline(sheet, around.core, marks, meta);
	if (!around || !headline) return undefined;
	yield;
	const article = ownStory(sheet, headline, around);
	yield;
	const framed = site?.framed === true;
	const marked = findMarked(page, sheet, headline, site, meta);
	const furniture = findFurniture(sheet, article.core, headline, marks, meta, frameOf(site), page, marked);
	yield;
	const {rows, odds} = yield* judge(sheet, article, headline, marks, first);
	endAt(site?.end, sheet, odds);
	const verdicts = yield* findClutter(
		sheet,
		article.reach,
		headline,
		marks,
		furniture.lifted,
		{byline: furniture.byline, owners: ownersOf(meta, page.url)},
		odds,
		framed,
	);
	const standfirst = takeStandfirst(sheet, headline, article.reach, verdicts, marks, meta, marked.standfirst);
	yield;
	const box = closeIn(sheet, article.reach, verdicts);
	const blocks = yield* readBlocks(sheet, box, verdicts, page.dom, page.url, leadFrom(headline, box));
	yield;
	const {url} = page;
	const looks = {first: first.rows, second: rows};
	return {
		sheet,
		site,
		marks,
		meta,
		url,
		headline,
		framed,
		marked,
		furniture,
		odds,
		looks,
		verdicts,
		standfirst,
		box,
		blocks,
	};
}

/** Whose frame is known to be around a site's stories. */
const frameOf = (site: Site | undefined): string | undefined => (site?.framed ? site.name : undefined);

/** Where the lead picture may begin: behind the headline, when the body's box follows it closely. */
function leadFrom(headline: Headline, box: Box): number {
	const behind = (headline.lines.at(-1)?.index ?? box.from) + 1;
	return behind < box.from && box.from - behind <= 15 ? behind : box.from;
}

type Told = {
	headline: string;
	sections: Story['sections'];
	notes: Block[];
	source: Source;
	kicker: string | undefined;
	byline: string | undefined;
	standfirst: string | undefined;
	published: string | undefined;
	time: string | undefined;
};

function* storyOf(page: Page, meta: Metadata, site: Site | undefined, found: Told): Generator<void, Story> {
	const bare: Story = {
		url: page.url.href,
		direction: 'ltr',
		headline: found.headline,
		sections: found.sections,
		notes: found.notes,
		summary: [],
		words: 0,
		minutes: 0,
	};
	const text = yield* textOf(bare);
	yield;
	const words = countWords(text);
	yield;
	const language = languageOf(text, meta.language);
	const stated = {published: meta.published ?? found.time ?? meta.time, updated: meta.updated};
	const {published, updated} = datesOf(stated, found.published);
	return {
		...bare,
		...(language ? {language} : {}),
		direction: directionOf(language, meta.direction),
		...(site ? {aggregator: {id: site.id, name: site.name}} : {}),
		...found.source,
		...(found.kicker ? {kicker: found.kicker} : {}),
		...(found.standfirst ? {standfirst: found.standfirst} : {}),
		...(found.byline ? {byline: found.byline} : {}),
		...(published ? {published} : {}),
		...(updated ? {updated} : {}),
		words,
		minutes: words === 0 ? 0 : Math.max(1, Math.round(words / pace)),
	};
}

function boxesOf(page: Page, sheet: Sheet, selector: string | undefined): Box[] {
	if (!selector) return [];
	return sheet.boxes.filter(box => page.dom.matches(box.element, selector));
}
