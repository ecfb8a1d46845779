/** Where a story comes from: who wrote it, told from the aggregator that shows it, and its own page there. */
import {isHostOf} from '../../recipes/recipe';
import type {Story} from '../../story';
import type {Laid} from '../laid';
import {addressElsewhere, isFrontPage} from '../page/address';
import {lettersOf} from '../page/alphabet';
import {each} from '../page/each';
import type {Metadata} from '../page/metadata';
import type {Page} from '../page/page';
import {select} from '../page/select';
import type {Line, Sheet} from '../page/sheet';
import {within} from '../page/within';
import type {Site} from '../site/site';
import {handedOn} from './handed-on';
import type {Headline} from './headline';
import type {MarkedText} from './marked';

export type Source = Pick<Story, 'publisher' | 'original'>;

type Publisher = Story['publisher'];

const sourceLine = /^(?:source|quelle|fuente|fonte|источник|来源|來源|出典|출처)\s*[:：]\s*(\S.*)$/i;
/** The same behind the day, up to the next label: "2026-05-19 08:44 来源: 乡土笔记 作者: 林宜庭". */
const behindDay = /^(\d{4}[^\p{L}]{4,24})(?=\p{L})(.+)$/u;
const nextLabel = /\s\S{1,12}[:：].*$/u;
const moreFrom = /^more from (\S.*?)\s?:?$/i;

/** Links that say they lead to the story's own page. */
const toOriginal =
	/^(?:(?:read|view|see|continue) (?:the |to )?(?:full |whole |complete )?(?:(?:story|article|post|report) )?.{0,6}(?:original|publisher)\b(?:.{0,20}| (?:article|story|post|report) (?:on|at|from) .{2,40})|zum original\S*(?: (?:bei|auf|von) .{2,40})?|original(?:artikel|beitrag| article| story)|читать полностью на сайте.{0,20}|(?:查看|阅读|閱讀)原文|元記事.{0,6}|기사\s?원문)$/i;
/** A link that leads on to the story's own page, and whose that is: "Weiterlesen bei The Harbour Post". */
const onwardTo =
	/^(?:(?:read (?:more|on)|(?:to )?continue reading|(?:read|see|view) the (?:full |whole |rest of the )?(?:story|article))(?:[:,]? (?:at|on|visit))|weiterlesen (?:bei|auf)|lire la suite (?:sur|dans)|(?:seguir|continuar) leyendo en|leer más en|continua a leggere su|leia mais (?:em|no|na)|читать (?:далее|полностью) (?:на|в))\s+(\p{Lu}.{1,50}|\S+\.\p{Ll}{2,})$/iu;

/** Words of which every such link has one: other lines need no closer look. */
const ofOriginal = /original|publisher|сайте|原文|元記事|원문/i;
const toSite = /^view the full site$/i;
const ofSite = /view the full site/i;

/**
 * The source of a story. Without a recipe, a page counts as an aggregator's when its canonical address is on another
 * site, when a link says that it leads to the original, when the publisher stands in a plate above the headline, or when two
 * other signs agree (handed-on.ts);
 * only then is the page's own name not its publisher.
 * @param named the publisher where the recipe says it stands
 * @param plate the publisher that the lines above the headline name
 * @param whole where the rest of the story is, when that is known
 */
export function* findSource(
	laid: Laid,
	named: MarkedText | undefined,
	plate: Publisher,
	whole: string | undefined,
	headline: Headline,
): Generator<void, Source> {
	const {page, sheet, meta, site} = laid;
	const isOwn = (name: string) => isOneOf(name, site ? namesOf(site) : [meta.siteName]);
	const owner = named || plate ? undefined : handedOn(laid, headline, isOwn);
	const found = whole ?? (yield* originalOf(laid)) ?? owner?.original;
	const aggregated = site !== undefined || found !== undefined || plate !== undefined || owner !== undefined;
	if (!aggregated) {
		const own = meta.publisher ?? meta.siteName;
		return own ? {publisher: {name: own}} : {};
	}
	const name =
		named?.text ??
		plate?.name ??
		ofHead(meta, site) ??
		owner?.name ??
		ofLines(sheet) ??
		ofOnward(sheet) ??
		ofAddress(meta, found) ??
		ofSiteName(meta, site);
	const isNamed = (text: string) => text === name;
	const mayName = (text: string) => name !== undefined && text.includes(name);
	const home = plate?.url ?? (name && ((yield* homeOf(sheet, page, name)) ?? siteOf(name, meta, site, page)));
	const source = found ?? (yield* findWay(sheet, page, mayName, isNamed, href => !isFrontPage(href)));
	return {
		...(name ? {publisher: {name, ...(home ? {url: home} : {})}} : {}),
		...(source ? {original: source} : {}),
	};
}

/** The front page of the one that is named: a link with that name, or to its full site. */
const homeOf = (sheet: Sheet, page: Page, name: string): Generator<void, string | undefined> =>
	findWay(
		sheet,
		page,
		text => text.includes(name) || ofSite.test(text),
		text => text === name || toSite.test(text),
		isFrontPage,
	);

/**
 * Where the first link to another site leads whose text and address are as wanted.
 * @param mayHold of a line's text, whether such a link may be in it
 */
function* findWay(
	{lines}: Sheet,
	{dom, url}: Page,
	mayHold: (text: string) => boolean,
	isMeant: (text: string) => boolean,
	leads: (href: string) => boolean,
): Generator<void, string | undefined> {
	let found: string | undefined;
	yield* each(lines, line => {
		if (found !== undefined || !(line.within & within.link) || !mayHold(line.text)) return;
		found = line.pieces
			.map(({link, text}) => link && isMeant(text.trim()) && addressElsewhere(dom.attribute(link, 'href'), url))
			.find((href): href is string => !!href && leads(href));
	});
	return found;
}

/** The story's own page: by the recipe, by the page's canonical address, or by a link that says so. */
function* originalOf({page, sheet, meta, site}: Laid): Generator<void, string | undefined> {
	const marked = site?.original ? select(page, sheet, site.original) : [];
	return (
		marked.map(link => addressElsewhere(page.dom.attribute(link, 'href'), page.url)).find(Boolean) ??
		addressElsewhere(meta.canonical, page.url) ??
		(yield* findWay(
			sheet,
			page,
			text => ofOriginal.test(text),
			text => toOriginal.test(text),
			href => !isFrontPage(href),
		))
	);
}

/**
 * The publisher in the page's head, unless that is the aggregator itself. Where no recipe says how one is called, it is
 * called as its pages are.
 */
const ofHead = ({provider, publisher, siteName}: Metadata, site: Site | undefined): string | undefined =>
	[provider, publisher].find(name => name && !isOneOf(name, site ? namesOf(site) : [siteName]));

/** The page's own name, where a known aggregator gives there the publisher's. */
const ofSiteName = ({siteName}: Metadata, site: Site | undefined): string | undefined =>
	site && !isOneOf(siteName, namesOf(site)) ? siteName : undefined;

const namesOf = ({name, names = []}: Site): string[] => [name, ...names];

/** Whether a name begins as one of others does: "MSN Lifestyle". */
const isOneOf = (name: string | undefined, others: readonly (string | undefined)[]): boolean =>
	others.some(other => other !== undefined && name?.toLowerCase().startsWith(other.toLowerCase()));

/** The address that the page's head gives of the publisher's site, when that is the one named and no place of the aggregator's. */
function siteOf(name: string, meta: Metadata, site: Site | undefined, page: Page): string | undefined {
	if (meta.publisher?.toLowerCase() !== name.toLowerCase()) return undefined;
	const found = addressElsewhere(meta.publisherSite, page.url);
	const isOwn = found && site?.hosts.some(host => isHostOf(new URL(found).hostname, host));
	return isOwn ? undefined : found;
}

/** The page's own name, when the story's own page stands at a host called so: then the page is the publisher's, at another host. */
function ofAddress({siteName}: Metadata, original: string | undefined): string | undefined {
	const called = siteName && lettersOf(siteName);
	return called && original && new URL(original).hostname.replaceAll('-', '').includes(called) ? siteName : undefined;
}

/** The publisher by "Source: …" or "More from …". */
function ofLines({lines}: Sheet): string | undefined {
	const say = (pattern: RegExp) =>
		lines.map((line: Line) => (line.text.length < 80 ? pattern.exec(line.text)?.[1] : undefined)).find(Boolean);
	return say(sourceLine) ?? ofDated(lines) ?? say(moreFrom);
}

/** The publisher by the link to the rest of the story. */
const ofOnward = ({lines}: Sheet): string | undefined =>
	lines
		.map(({text, within: context}) =>
			context & within.link && text.length < 80 ? onwardTo.exec(text)?.[1] : undefined,
		)
		.find(Boolean);

function ofDated(lines: readonly Line[]): string | undefined {
	for (const {text} of lines) {
		const behind = text.length < 80 && behindDay.exec(text)?.[2];
		const name = behind && sourceLine.exec(behind)?.[1];
		if (name) return name.replace(nextLabel, '');
	}
	return undefined;
}
