/**
 * The publisher's picture, or its name as a link to its first page: an aggregator sets one at the headline, and it says
 * whose the story is.
 */
import {bylineIn} from '../line/byline';
import {addressElsewhere, isFrontPage} from '../page/address';
import type {Dom} from '../page/dom';
import type {Page} from '../page/page';
import {isProse} from '../page/prose';
import {inside, type Line, type Sheet} from '../page/sheet';
import {pictures} from '../page/tags';
import {countWords} from '../page/tokens';
import {within} from '../page/within';
import {textBelow} from './below';
import type {Headline} from './headline';
import type {MarkedText} from './marked';

/** Lines above the headline, and below it before the story begins, where the picture may stand. */
const reach = {above: 6, below: 4};

const called = /logo|provider|publisher|\bsource|\bbrand/;

/** What nothing but a publisher's picture, or the link that it fills, is called, wherever that leads. */
const calledOwn = /(?<![a-z])(?:provider|publisher)(?![a-z])/;

/** What pictures of people, of partners and of ways to share are called, and what their links lead to. */
const calledElse =
	/author|avatar|byline|contributor|writer|reporter|profile|sponsor|podcast|share|social|\/(?:people|person|staff|by|team|users?|tags?|topics?)\//;

/** Networks and shops, whose pictures stand at headlines too, and words of links that lead on or to an app. */
const elsewhere =
	/^(?:facebook|instagram|linkedin|pinterest|reddit|telegram|threads|tiktok|twitter|whatsapp|x|youtube|bluesky|e-?mail|rss|app store|google play)\b|^(?:get|download|share|follow|(?:open|read|view) (?:in|the)|read (?:more|on|full)|continue|weiterlesen|lire|leer|continua|leia|читать) |^in (?:der )?app /i;

/** What a picture's description says beside the name. */
const depicted = /^logo(?: of| von| de| di|:)? | logo$/i;

/**
 * The picture or link that names the publisher; undefined without one. `others`: the names of the page's own site and of authors;
 * `names`: those that it may say, if not any.
 */
export function findLogo(
	{lines}: Sheet,
	headline: Headline,
	page: Page,
	others: readonly (string | undefined)[],
	names?: readonly string[],
): MarkedText | undefined {
	const at = headline.lines[0]?.index;
	if (at === undefined) return undefined;
	const below = lines.slice(at, at + reach.below);
	const begins = below.findIndex(line => isProse(line) && !headline.lines.includes(line));
	const text = textBelow(lines, headline);
	const near = [...lines.slice(Math.max(0, at - reach.above), at), ...below.slice(0, begins < 0 ? undefined : begins)];
	const known = [...others, ...near.map(({text}) => bylineIn(text))];
	return near
		.filter(line => !(line.within & (within.nav | within.figure | within.caption)) && !(text && inside(line.box, text)))
		.map(line => ({text: line.media ? nameOf(line) : line.text, line, whole: !line.media}))
		.find(
			({text, line}) =>
				(!names || names.includes(text)) &&
				isName(text, known) &&
				(line.media ? isLogo(line, text, lines, page) : leadsToFront(line, page)),
		);
}

function nameOf({media, box: {dom}}: Line): string {
	if (!media || !pictures.has(dom.localName(media))) return '';
	return (dom.attribute(media, 'title') || dom.attribute(media, 'alt') || '').replace(depicted, '').trim();
}

/** Whether a text may name a publisher: a few words, no sentence, and no name that is another's. */
const isName = (text: string, others: readonly (string | undefined)[]): boolean =>
	/^[\p{Lu}\p{Lo}\d]/u.test(text) &&
	text.length <= 60 &&
	countWords(text) <= 6 &&
	!/[.!?。]$/u.test(text) &&
	!elsewhere.test(text) &&
	!others.some(name => name !== undefined && text.toLowerCase().startsWith(name.toLowerCase()));

/** Whether a picture is called a logo, leads to another site's front page, or stands in a link with the name that it says. */
function isLogo({media, index, box}: Line, name: string, lines: readonly Line[], {dom, url}: Page): boolean {
	const link = linkAround(media!, dom) ?? box.style.link;
	const own = [media!, link].map(one => (one && dom.attribute(one, 'class')?.toLowerCase()) ?? '');
	const href = (link && dom.attribute(link, 'href')) ?? '';
	if (own.some(one => calledOwn.test(one) && !calledElse.test(one))) return true;
	if ([...own, href.toLowerCase(), box.hint].some(one => calledElse.test(one))) return false;
	if ([lines[index - 1], lines[index + 1]].some(line => line?.text === name && line.within & within.link)) return true;
	const home = addressElsewhere(href, url);
	return (
		(home !== undefined && isFrontPage(home)) ||
		[...own, box.to - box.from <= 4 ? box.hint : ''].some(one => called.test(one)) ||
		/logo/i.test(dom.attribute(media!, 'src') ?? '')
	);
}

/** Whether a line is nothing but a link to another site's first page. */
function leadsToFront({pieces, within: context}: Line, {dom, url}: Page): boolean {
	const link = pieces[0]?.link;
	if (!link || context & (within.item | within.button) || pieces.some(piece => piece.link !== link)) return false;
	const home = addressElsewhere(dom.attribute(link, 'href'), url);
	return home !== undefined && isFrontPage(home) && !calledElse.test(dom.attribute(link, 'class')?.toLowerCase() ?? '');
}

/** The link that a picture fills. */
function linkAround(media: Element, dom: Dom): Element | undefined {
	const above = dom.parentNode(media);
	return above && dom.nodeType(above) === 1 && dom.localName(above as Element) === 'a' ? (above as Element) : undefined;
}
