/**
 * Whose story it is on an aggregator that nobody has described, where two signs of the page agree; and on a known one, whose
 * recipe finds no name. One sign alone is no proof: sites name agencies and sections at their headlines, too.
 */
import type {Laid} from '../laid';
import {isCategory} from '../line/byline';
import {addressElsewhere} from '../page/address';
import {lettersOf} from '../page/alphabet';
import {latin} from '../page/latin';
import {countWords} from '../page/tokens';
import {within} from '../page/within';
import {elementsOf} from './elements';
import type {Headline} from './headline';
import {findLogo} from './logo';

/** Whose a story is, and where it stands there. */
type Owner = {name: string; original?: string};

/** Lines above the headline and below it where its owner may be named. */
const reach = {above: 3, below: 4};

/** A name of fewer letters is in many addresses, and so is one that is less of a host's own; one of more characters or words is none. */
const least = {letters: 5, share: 2 / 3};
const most = {length: 40, words: 5};

/** What the elements of the lines at a headline say, each by itself, save what leads on or names a desk or a part of the site. */
const namesAt = ({sheet, meta}: Laid, {lines}: Headline): string[] => {
	const [first, last] = [lines[0]?.index ?? 0, lines.at(-1)?.index ?? 0];
	return sheet.lines
		.slice(Math.max(0, first - reach.above), last + reach.below)
		.filter(line => !lines.includes(line) && !line.media && !(line.within & within.nav))
		.flatMap(line => elementsOf(line, false).flatMap(text => text.split(/\s?[•·|]\s?/)))
		.map(text => text.trim())
		.filter(text => text !== '' && text.length <= most.length && countWords(text) <= most.words)
		.filter(text => text !== meta.section && !isCategory(text) && !leadsOn.test(text));
};

/** Whether a host is called by a name, or by little more: "The Guardian" at theguardian.example, no "World" at worldbank.example. */
function isCalled(hostname: string, name: string): boolean {
	const letters = lettersOf(name);
	const labels = hostname.split('.').slice(0, -1).map(lettersOf);
	return (
		letters.length >= least.letters &&
		labels.some(one => one.includes(letters) && letters.length >= least.share * one.length)
	);
}

/** How a link is called, or the line that it stands in, that leads on to the story itself. */
const leadsOn =
	/^(?:(?:to )?(?:continue|keep) reading\b|read (?:more|on|it|the (?:full|whole|rest|original))\b|view (?:the )?original|(?:visit|view|open) (?:the )?(?:web)?site$|weiterlesen\b|lire la suite\b|seguir leyendo\b|continua a leggere\b|leia mais\b|läs (?:mer|vidare|hela)\b|les (?:mer|videre|hele)\b|læs (?:mere|videre|hele)\b|lees (?:meer|verder|het hele)\b|читать (?:далее|полностью))/i;

/** Whether the words of a link are a name, or end in it behind those that lead on: "Read on The Quay Courier". */
const isWayTo = (name: string, text: string): boolean =>
	text === name || (leadsOn.test(text) && text.endsWith(` ${name}`));

/** The name at the headline that is the address's, or the link's own, where the headline or a line leads on to the story there. */
function byWay(laid: Laid, headline: Headline, isOwn: (name: string) => boolean): Owner | undefined {
	const {page, sheet} = laid;
	const names = namesAt(laid, headline).filter(name => !isOwn(name));
	if (names.length === 0) return undefined;
	for (const line of sheet.lines) {
		if (!(line.within & within.link) || line.within & (within.nav | within.footer)) continue;
		if (!(headline.lines.includes(line) || leadsOn.test(line.text))) continue;
		for (const {link, text} of line.pieces) {
			const href = link && addressElsewhere(page.dom.attribute(link, 'href'), page.url);
			if (!href || new URL(href).pathname === '/') continue;
			const name = names.find(one => isWayTo(one, text.trim()) || isCalled(new URL(href).hostname, one));
			if (name) return {name, original: href};
		}
	}
	return undefined;
}

/**
 * "Content created and supplied by: Quay Courier (via Harbour News)", "Not edited by Harbour News. Publisher: Quay Courier".
 * In its imprint a site names its own publisher, and who provides its weather.
 */
const supplied =
	/\b(?:content|story|article)\b.{0,30}\b(?:supplied|provided) by\s?[:：]\s?([^:：.()|]{2,50})|\bnot\b.{0,80}\bpublisher\s?[:：]\s?([^:：.()|]{2,50})/i;

/** The name behind such a label, in a line that names the page's own site as another. */
function byLabel({sheet, meta: {siteName}}: Laid, isOwn: (name: string) => boolean): Owner | undefined {
	if (!siteName) return undefined;
	const own = siteName.toLowerCase();
	for (const {text} of sheet.lines) {
		const said = text.length < 220 && text.toLowerCase().includes(own) ? supplied.exec(text) : undefined;
		const name = (said?.[1] ?? said?.[2])?.trim();
		if (name && !isOwn(name)) return {name};
	}
	return undefined;
}

/** Where a text was first: "The post Ferries are free appeared first on Tidal Agency.", as feeds end in several languages. */
const firstIn =
	/^(?:the post\b.{0,200} (?:appeared first|first appeared) on|this (?:article|story|post) (?:(?:was )?originally (?:appeared|published)|(?:was )?first (?:appeared|published)) (?:on|at|in|by)|der beitrag\b.{0,200} erschien zuerst (?:auf|bei)|l[’']article\b.{0,200} est apparu en premier sur|la entrada\b.{0,200} se publicó primero en|o post\b.{0,200} apareceu primeiro em|l[’']articolo\b.{0,200} proviene da) /i;

/** Who is linked right behind such words and ends their line, if the name stands at the headline too and is no author's. */
function byFirst(laid: Laid, headline: Headline, isOwn: (name: string) => boolean): Owner | undefined {
	const {page, sheet, meta} = laid;
	for (const line of sheet.lines) {
		if (!(line.within & within.link) || line.within & within.nav || !firstIn.test(line.text)) continue;
		const last = line.pieces.findLast(({link}) => link !== undefined);
		const name = last?.text.trim();
		const isThere = last?.link && addressElsewhere(page.dom.attribute(last.link, 'href'), page.url);
		if (!name || !isThere || isOwn(name) || meta.authors.includes(name)) continue;
		const isAll = line.text.replace(firstIn, '').replace(/\.$/, '') === name;
		if (isAll && namesAt(laid, headline).includes(name)) return {name};
	}
	return undefined;
}

const partsOf = (title: string): string[] => title.split(/\s[|–—-]\s/u);

/**
 * The name that stands in the page's title before the site's own: "Ferries are free | Quay Courier | Harbour News". The story's
 * structured data has to give its author so, or its address to stand at the headline; on a known aggregator the name may.
 */
function byTitle(laid: Laid, headline: Headline, isOwn: (name: string) => boolean): Owner | undefined {
	const {meta, site} = laid;
	for (const title of meta.titles) {
		const parts = partsOf(title);
		const name = parts.at(-2);
		if (parts.length < 3 || !name || isOwn(name) || !isOwn(parts.at(-1)!)) continue;
		if (name === meta.authorHouse) return {name};
		const isIts = (text: string) => (site && text === name) || (address(text).test(text) && isCalled(text, name));
		if (namesAt(laid, headline).some(isIts)) return {name};
	}
	return undefined;
}

const address = latin(String.raw`^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}$`);

/** The name that ends the page's title where the site's own should stand, when a publisher's picture at the headline says it too. */
function byPicture({page, sheet, meta}: Laid, headline: Headline, isOwn: (name: string) => boolean): Owner | undefined {
	if (!meta.siteName) return undefined;
	const ends = meta.titles.flatMap(title => partsOf(title).slice(1).at(-1) ?? []);
	const names = ends.filter(name => !isOwn(name));
	const logo = names.length > 0 && findLogo(sheet, headline, page, meta.authors, names);
	return logo ? {name: logo.text} : undefined;
}

/** What houses are called at the end of their names, where these are not parted into words. */
const house =
	/(?:[日晚早晨时時周]报|[日晚早晨時週]報|新[闻聞报報]|周刊|週刊|电视台|通讯社|通信社?|신문|일보|뉴스|방송)$/u;

/** What Japanese houses are called at the end of their names. */
const inFull = /(?:新聞|新報|日報|時報|通信社)$/u;

/** What stands in brackets, and last, before the name with which a title ends. */
const bracketed = /^\s?[(（]([\u3040-\u9fff]{3,20})[)）]\s*[-|–—]\s*([^-|–—]{2,40})$/;

/**
 * The house that a title has in brackets between the page's headline and a known aggregator's own name: "…（港新聞） - Portal". It
 * must be called as houses are: videos, pages and people stand so as well.
 */
function byBrackets({site, meta}: Laid, {text}: Headline, isOwn: (name: string) => boolean): Owner | undefined {
	for (const title of site ? meta.titles : []) {
		const [, name = '', own = ''] = (title.startsWith(text) && bracketed.exec(title.slice(text.length))) || [];
		if (inFull.test(name) && isOwn(own) && !isOwn(name)) return {name};
	}
	return undefined;
}

/** A name of a house at the headline of a known aggregator. */
function byCalling(laid: Laid, headline: Headline, isOwn: (name: string) => boolean): Owner | undefined {
	const name = laid.site && namesAt(laid, headline).find(one => one.length <= 12 && house.test(one) && !isOwn(one));
	return name ? {name} : undefined;
}

/** @param isOwn whether a name is the page's own site's */
export const handedOn = (laid: Laid, headline: Headline, isOwn: (name: string) => boolean): Owner | undefined =>
	byWay(laid, headline, isOwn) ??
	byLabel(laid, isOwn) ??
	byTitle(laid, headline, isOwn) ??
	byFirst(laid, headline, isOwn) ??
	byPicture(laid, headline, isOwn) ??
	byBrackets(laid, headline, isOwn) ??
	byCalling(laid, headline, isOwn);
