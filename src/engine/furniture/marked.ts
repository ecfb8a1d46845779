/** The furniture whose place a recipe knows, or a publisher's picture shows. */
import type {Laid} from '../laid';
import {addressElsewhere} from '../page/address';
import type {Page} from '../page/page';
import {type Found, linesIn, select} from '../page/select';
import type {Line} from '../page/sheet';
import type {Headline} from './headline';
import {findLogo} from './logo';
import {isPlated} from './nameplate';

/** A name of the furniture, and the line it stands in; `whole`: the line says nothing else. */
export type MarkedText = {text: string; line: Line; whole: boolean};

/** `standfirst`: its lines, which say nothing else. */
export type Marked = Partial<Record<'publisher' | 'byline', MarkedText>> & {standfirst?: MarkedText[]};

/** What a line says before it names a source. */
const introduction =
	/^(?:📰|(?:source|via|quelle|fuente|fonte|источник|来源|來源|来自|來自|提供|出典|출처)\s*[:：]?)\s*(?=\S)/iu;

/**
 * What a site's recipe marks: of several elements the one nearest to the headline. On a page that shows the stories of
 * others, the publisher may be a picture, where no nameplate says who it is.
 */
export function findMarked({page, sheet, site, passed, meta}: Laid, headline: Headline): Marked {
	const at = headline.lines[0]?.index ?? 0;
	const textsOf = (selector: string | undefined, most: number) =>
		(selector ? linesIn(select(page, sheet, selector), sheet, page) : [])
			.map(found => ({...textOf(found, page), element: found.element}))
			.filter(({text}) => text !== '' && text.length <= most)
			.sort((a, b) => Math.abs(a.line.index - at) - Math.abs(b.line.index - at));
	const nearest = (selector: string | undefined, most: number) => textsOf(selector, most)[0];
	const showsOthers = site !== undefined || addressElsewhere(meta.canonical, page.url) !== undefined;
	const logo = () =>
		isPlated(sheet, headline, passed)
			? undefined
			: findLogo(sheet, headline, page, [site?.name, meta.siteName, ...meta.authors]);
	const publisher = nearest(site?.publisher, 80) ?? (showsOthers ? logo() : undefined);
	const byline = nearest(site?.byline, 160);
	const sums = textsOf(site?.standfirst, 600);
	const standfirst = sums
		.filter(({element}) => element === sums[0]!.element)
		.sort((a, b) => a.line.index - b.line.index);
	const isApart = standfirst.length > 0 && standfirst.every(({whole}) => whole);
	return {...(publisher ? {publisher} : {}), ...(byline ? {byline} : {}), ...(isApart ? {standfirst} : {})};
}

/** A picture, as publishers' logos are, says what its title or alt says. */
function textOf({line, text}: Found, {dom}: Page): MarkedText {
	const said = line.media ? (dom.attribute(line.media, 'title') ?? dom.attribute(line.media, 'alt') ?? '') : text;
	return {text: said.replace(introduction, '').trim(), line, whole: !line.media && line.text === text};
}
