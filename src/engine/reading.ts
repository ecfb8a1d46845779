/** The pipeline: from a page to its reading, top to bottom. */
import type {Block, Reading, Story} from '../story';
import {isArticle} from './article/article';
import {closeIn, findClutter} from './article/clutter';
import {endAt} from './article/end';
import {findArticle} from './article/find';
import {glance, judge} from './article/judge';
import {ownStory} from './article/stories';
import {findFurniture} from './furniture/furniture';
import {findHeadline, type Headline} from './furniture/headline';
import {type Metadata, readMetadata} from './furniture/metadata';
import {findSource, namedIn, type Source} from './furniture/source';
import {takeStandfirst} from './furniture/standfirst';
import {directionOf, languageOf} from './page/language';
import type {Page} from './page/page';
import type {Box, Sheet} from './page/sheet';
import {countWords} from './page/tokens';
import {look} from './prompts/look';
import {leftAlone, takenBy} from './prompts/removals';
import {mayBeStory, type Site} from './prompts/site';
import {bodyText} from './story/body-text';
import {withoutKept} from './story/kept';
import {partOf} from './story/part';
import {readBlocks} from './story/read';
import {findRest} from './story/rest';
import {section} from './story/section';
import {chooseSummary} from './summary/summarise';

/** Words a minute at which reading time is told: Brysbaert, "How many words do we read per minute?" (2019). */
const pace = 238;

/** The reading of a page; null when it is no article. Yields between its steps. */
export function* read(page: Page, sites: readonly Site[]): Generator<void, Reading | null> {
	const whole = yield* look(page, sites);
	const meta = readMetadata(page.document, page.dom, whole.sheet.asides);
	const free = withoutKept(page, meta.notFreeParts);
	const {sheet, site, marks} = free === page ? whole : yield* look(free, sites);
	yield;
	if (!mayBeStory(page.url, site)) return null;
	const first = glance(sheet, meta);
	endAt(site?.end, sheet, first.odds);
	const around = findArticle(sheet, marks, boxesOf(page, sheet, site?.article), first.odds);
	const headline = around && findHeadline(sheet, around.core, marks, meta);
	if (!around || !headline) return null;
	const article = ownStory(sheet, headline, around);
	yield;
	const framed = site?.framed === true;
	const named = namedIn(page, sheet, headline, site?.publisher);
	const furniture = findFurniture(sheet, article.core, headline, marks, meta, framed, page, named?.line);
	const odds = judge(sheet, article, headline, marks, first, page.dom);
	endAt(site?.end, sheet, odds);
	const verdicts = findClutter(sheet, article.reach, headline, marks, furniture.lifted, furniture.byline, odds, framed);
	const standfirst = takeStandfirst(sheet, headline, article.reach, verdicts, meta);
	const box = closeIn(sheet, article.reach, verdicts);
	const blocks = readBlocks(sheet, box, verdicts, page.dom, page.url, leadFrom(headline, box));
	yield;
	const {byline, published} = furniture;
	const found = {sheet, box, blocks, headline, meta, url: page.url, byline, published, odds};
	if ((!framed || marks.size === 0) && !isArticle(found)) return null;
	const {sections, notes} = section(blocks);
	const rest = findRest(page, sheet, site);
	const story = storyOf(page, meta, site, {
		headline: headline.text,
		sections,
		notes,
		...furniture,
		standfirst,
		source: findSource(page, sheet, meta, site, named, furniture.publisher, rest?.original),
	});
	const part = rest?.part ?? partOf(sheet, box, blocks, story.words, marks, meta);
	if (part) story.part = part;
	if (rest?.page) story.page = rest.page;
	if (story.words < 20) return null;
	story.summary = chooseSummary({
		headline: story.headline,
		sections,
		...(story.language ? {language: story.language} : {}),
	});
	return {story, removals: [...takenBy(marks, sheet).map(one => one.removal), ...leftAlone(verdicts, marks, sheet)]};
}

/** Where the lead picture may begin: behind the headline, when the body's box follows it closely. */
function leadFrom(headline: Headline, box: Box): number {
	const behind = (headline.lines.at(-1)?.index ?? box.from) + 1;
	return behind < box.from && box.from - behind <= 15 ? behind : box.from;
}

type Found = {
	headline: string;
	sections: Story['sections'];
	notes: Block[];
	source: Source;
	kicker: string | undefined;
	byline: string | undefined;
	standfirst: string | undefined;
	published: string | undefined;
};

function storyOf(page: Page, meta: Metadata, site: Site | undefined, found: Found): Story {
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
	const text = bodyText(bare);
	const words = countWords(text);
	const language = languageOf(text, meta.language);
	return {
		...bare,
		...(language ? {language} : {}),
		direction: directionOf(language, meta.direction),
		...(site ? {aggregator: {id: site.id, name: site.name}} : {}),
		...found.source,
		...(found.kicker ? {kicker: found.kicker} : {}),
		...(found.standfirst ? {standfirst: found.standfirst} : {}),
		...(found.byline ? {byline: found.byline} : {}),
		...dated('published', meta.published ?? found.published),
		...dated('updated', meta.updated),
		words,
		minutes: Math.max(1, Math.round(words / pace)),
	};
}

/** A date that parses, as ISO 8601 as the page states it; dates in other forms are brought to it. */
function dated<K extends 'published' | 'updated'>(key: K, value: string | undefined): Partial<Record<K, string>> {
	if (!value) return {};
	if (/^\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?$/.test(value))
		return {[key]: value} as Partial<Record<K, string>>;
	const time = Date.parse(value);
	return Number.isNaN(time) ? {} : ({[key]: new Date(time).toISOString()} as Partial<Record<K, string>>);
}

function boxesOf(page: Page, sheet: Sheet, selector: string | undefined): Box[] {
	if (!selector) return [];
	return sheet.boxes.filter(box => page.dom.matches(box.element, selector));
}
