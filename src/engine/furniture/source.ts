/** Where a story comes from: who wrote it, told from the aggregator that shows it, and its own page there. */
import type {Story} from '../../story';
import {addressElsewhere, mayLeave} from '../page/address';
import {each} from '../page/each';
import type {Page} from '../page/page';
import {select} from '../page/select';
import {type Line, type Sheet, within} from '../page/sheet';
import type {Site} from '../prompts/site';
import type {Mark} from './marked';
import type {Metadata} from './metadata';

export type Source = Pick<Story, 'publisher' | 'original'>;

type Publisher = Story['publisher'];

/** A link that leads to another site. */
type Way = {text: string; href: string};

const sourceLine = /^(?:source|quelle|fuente|fonte|источник|来源|來源|出典|출처)\s*[:：]\s*(\S.*)$/iu;
const moreFrom = /^more from (\S.*)$/iu;

/** Links that say they lead to the story's own page. */
const toOriginal =
	/^(?:(?:read|view|see|continue) (?:the |to )?(?:full |whole |complete )?(?:(?:story|article|post|report) )?.{0,6}(?:original|publisher)\b.{0,20}|zum original\S*|original(?:artikel|beitrag| article| story)|читать полностью на сайте.{0,20}|(?:查看|阅读|閱讀)原文|元記事.{0,6}|기사\s?원문)$/iu;
const toSite = /^view the full site$/iu;

/**
 * The source of a story. Without a recipe, a page counts as an aggregator's when its canonical address is on another
 * site, when a link says that it leads to the original, or when the publisher stands in a plate above the headline;
 * only then is the page's own name not its publisher.
 * @param named the publisher where the recipe says it stands
 * @param plate the publisher that the lines above the headline name
 * @param whole where the rest of the story is, when that is known
 */
export function* findSource(
	page: Page,
	sheet: Sheet,
	meta: Metadata,
	site: Site | undefined,
	named: Mark | undefined,
	plate: Publisher,
	whole: string | undefined,
): Generator<void, Source> {
	const ways = yield* waysOut(sheet, page);
	const found = whole ?? originalOf(page, sheet, meta, site, ways);
	const aggregated = site !== undefined || found !== undefined || plate !== undefined;
	if (!aggregated) return publisherNamed(meta.publisher ?? meta.siteName, []);
	const name = named?.text ?? plate?.name ?? ofHead(meta, site) ?? ofLines(sheet) ?? ofAddress(meta, found);
	const {publisher} = publisherNamed(name, ways);
	const source = ways.find(({text, href}) => text === name && !isHome(href))?.href;
	return {
		...(publisher ? {publisher: {...publisher, ...(plate?.url ? {url: plate.url} : {})}} : {}),
		...(found || source ? {original: found ?? source!} : {}),
	};
}

function publisherNamed(name: string | undefined, ways: readonly Way[]): Source {
	const home = ways.find(({text, href}) => (text === name || toSite.test(text)) && isHome(href));
	return name ? {publisher: {name, ...(home ? {url: home.href} : {})}} : {};
}

/** Every link of the page's text that leads to another site. */
function* waysOut(sheet: Sheet, page: Page): Generator<void, Way[]> {
	const ways: Way[] = [];
	yield* each(sheet.lines, line => {
		if (!(line.within & within.link && mayLeadOut(line, page))) return;
		for (const {link, text} of line.pieces) {
			const href = link && addressElsewhere(page.dom.attribute(link, 'href'), page.url);
			if (href) ways.push({href, text: text.trim()});
		}
	});
	return ways;
}

/** Whether some link of a line may lead to another site: told from its nodes, at less cost than its pieces. */
function mayLeadOut({nodes}: Line, {dom, url}: Page): boolean {
	return nodes.some(node => {
		let at = dom.parentNode(node);
		while (at && dom.nodeType(at) === 1 && dom.localName(at as Element) !== 'a') at = dom.parentNode(at);
		return at && dom.nodeType(at) === 1 && mayLeave(dom.attribute(at as Element, 'href'), url);
	});
}

/** The story's own page: by the recipe, by the page's canonical address, or by a link that says so. */
function originalOf(
	page: Page,
	sheet: Sheet,
	meta: Metadata,
	site: Site | undefined,
	ways: readonly Way[],
): string | undefined {
	const marked = site?.original ? select(page, sheet, site.original) : [];
	return (
		marked.map(link => addressElsewhere(page.dom.attribute(link, 'href'), page.url)).find(Boolean) ??
		addressElsewhere(meta.canonical, page.url) ??
		ways.find(({text, href}) => toOriginal.test(text) && !isHome(href))?.href
	);
}

/** Whether an address is a site's front page: no path, or one plain word. */
const isHome = (href: string): boolean => /^\/(?:[a-z]+\/?)?$/i.test(new URL(href).pathname);

/** The publisher in the page's head, unless that is the aggregator itself. */
function ofHead({publisher, siteName}: Metadata, site: Site | undefined): string | undefined {
	const own = [siteName, site?.name].map(name => name?.toLowerCase());
	const name = publisher?.toLowerCase();
	return own.some(one => one !== undefined && name?.startsWith(one)) ? undefined : publisher;
}

/** The page's own name, when the story's own page stands at a host called so: then the page is the publisher's, at another host. */
function ofAddress({siteName}: Metadata, original: string | undefined): string | undefined {
	const called = siteName?.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
	return called && original && new URL(original).hostname.replaceAll('-', '').includes(called) ? siteName : undefined;
}

/** The publisher by "Source: …" or "More from …". */
function ofLines({lines}: Sheet): string | undefined {
	const say = (pattern: RegExp) =>
		lines.map((line: Line) => (line.text.length < 80 ? pattern.exec(line.text)?.[1] : undefined)).find(Boolean);
	return say(sourceLine) ?? say(moreFrom);
}
