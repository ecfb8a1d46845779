/** The furniture: publisher, kicker, byline and dates, from the lines around the headline and the page's metadata. */
import type {Laid} from '../laid';
import {byInOtherLetters, labelled} from '../line/by';
import {areNames, bylineIn, isBareName, isCategory, isPersonLine, isPlace, namesIn} from '../line/byline';
import {isCaption} from '../line/caption';
import {isDateLine, statesDay} from '../line/date-line';
import {dayInAddress} from '../line/dates';
import {partsOf} from '../line/parts';
import {signatureIn} from '../line/signature';
import {addressElsewhere} from '../page/address';
import {isProse, linkShare} from '../page/prose';
import type {Box, Line, Sheet} from '../page/sheet';
import {wordsOf} from '../page/tokens';
import {within} from '../page/within';
import {findAuthors} from './authors';
import {dayIn, linesBeside, timeBeside} from './beside';
import {type Cell, cellsOf} from './cell';
import type {Headline} from './headline';
import {leadsHome} from './home';
import type {Marked, MarkedText} from './marked';
import {cellsBeside, isPlated, nameplate} from './nameplate';
import {orderOf} from './order';
import {ownerOf} from './owner';

export type Furniture = {
	publisher: {name: string; url?: string} | undefined;
	kicker: string | undefined;
	byline: string | undefined;
	/** The day that a line beside the headline or the body states, or the address, as `YYYY-MM-DD`. */
	published: string | undefined;
	/** The time that such a line states in a form machines read. */
	time: string | undefined;
	/** Indices of the lines that were lifted out, with what they are. */
	lifted: Map<number, string>;
};

/**
 * Lifts the furniture out of the lines between the frame's head and the body. `marked`: what a recipe knows the place of.
 */
export function findFurniture(laid: Laid, box: Box, headline: Headline, marked: Marked): Furniture {
	const {page, sheet, site, passed, meta} = laid;
	// Whose known frame is around the story, if one is.
	const frame = site?.framed ? site.name : undefined;
	const lifted = new Map(
		Object.entries(marked).flatMap(([name, marks]) =>
			[marks].flat().flatMap(({line, whole}): [number, string][] => (whole ? [[line.index, name]] : [])),
		),
	);
	const framed = frame !== undefined || isPlated(sheet, headline, passed);
	const {cells: all, publisher} = framed
		? nameplate(laid, box, headline, framed, marked.publisher?.text)
		: {cells: cellsBeside(sheet, headline, passed), publisher: undefined};
	const cells = all.filter(cell => framed || !lifted.has(cell.line.index));
	// A name beside the publisher's picture is the publisher's, too, and no kicker.
	const names = [publisher, marked.publisher?.text];
	for (const cell of cells) if (names.includes(cell.text)) lifted.set(cell.line.index, 'publisher');
	const rest = cells.filter(cell => !names.includes(cell.text) && !leadsHome(cell.line, page));
	const link = cells.find(cell => cell.text === publisher)?.line.pieces.find(piece => piece.link)?.link;
	const url = link && addressElsewhere(page.dom.attribute(link, 'href'), page.url);
	const {kicker, byline: bylineAbove} = orderOf(rest, headline, publisher !== undefined, framed, lifted);
	const inFrame = () =>
		bylineAbove ??
		bylineBelow(laid, headline, box, lifted, (publisher ?? marked.publisher) !== undefined) ??
		meta.authors.filter(name => !isNameOf(name, frame)).join(', ');
	const elsewhere = () =>
		findAuthors(laid, box, headline, lifted) ??
		authorBehind(marked.publisher, sheet, headline, lifted) ??
		ownerOf(sheet, box, meta);
	const byline = marked.byline?.text ?? (framed ? inFrame() : elsewhere());
	// What the page's head calls its house; on a person's own site the same words may sign the story.
	for (const {text, line} of cells)
		if ((text === meta.publisher || text === meta.siteName) && !lifted.has(line.index))
			lifted.set(line.index, 'publisher');
	const beside = linesBeside(sheet, headline, box);
	return {
		publisher: publisher ? {name: publisher, ...(url ? {url} : {})} : marked.publisher && {name: marked.publisher.text},
		kicker: headline.kicker ?? (kicker && byline && isOf(kicker, byline) ? undefined : kicker),
		byline: byline === marked.publisher?.text ? undefined : byline || undefined,
		published: dayIn(beside) ?? dayInAddress(page.url.pathname),
		time: timeBeside(beside, sheet, box),
		lifted,
	};
}

/** Whether a line above the headline only says whom the story is by. */
const isOf = (line: string, byline: string): boolean =>
	(labelled(line) ?? line).replace(byInOtherLetters, '') === byline;

/** Whether a name is the aggregator's: as it is called, or as its address is. */
const isNameOf = (name: string, frame = ''): boolean =>
	name.toLowerCase().replace(/\.[a-z]{2,}$/, '') === frame.toLowerCase();

/**
 * A short line between the publisher and the date, or a name in the date's own row, as names of two or three characters
 * stand: nothing else tells them. The headline may stand between.
 */
function authorBehind(
	named: MarkedText | undefined,
	{lines}: Sheet,
	headline: Headline,
	lifted: Map<number, string>,
): string | undefined {
	const behind = named
		? lines
				.slice(named.line.index + 1, named.line.index + 5)
				.filter(line => !headline.lines.includes(line) && line.text !== named.text)
		: [];
	const [own, next] = behind.slice(0, 2).flatMap(cellsOf);
	if (!own || !next || !isName(own) || !isDateLine(next.text)) return undefined;
	lifted.set(own.line.index, 'byline');
	return own.text;
}

/** Whether a cell may name people: two words or more of an alphabet, as they are capitalised, or a few characters of others. */
const isName = ({text, line}: Cell): boolean =>
	text.length <= 40 &&
	!(line.within & within.button) &&
	!isCategory(text) &&
	!isDateLine(text) &&
	(isPersonLine(text) || text.charCodeAt(0) > 0x2e7f);

/**
 * "By Mara Quinn", a line marked up as the byline, or one that is nothing but names, between the headline and the body.
 * @param plated whether the publisher is named above, and nobody with it
 */
function bylineBelow(
	{sheet, passed}: Laid,
	headline: Headline,
	box: Box,
	lifted: Map<number, string>,
	plated: boolean,
): string | undefined {
	const from = (headline.lines.at(-1)?.index ?? box.from - 1) + 1;
	for (let i = from; i < Math.min(from + 14, sheet.lines.length); i++) {
		const line = sheet.lines[i]!;
		if (passed.has(i) || line.media || line.within & within.caption) continue;
		const signed = signatureIn(line.text);
		if (!signed && isProse(line) && wordsOf(line) > 25) break;
		const text = cellsOf(line)
			.map(cell => cell.text)
			.filter(cell => !isDateLine(cell))
			.join(', ');
		const isNames = () =>
			hinted(line)
				? isPersonLine(text) || isShortName(text)
				: i < from + nearby && standsAlone(line, sheet, plated && i === from) && areNames(namesIn(text));
		const named = signed ?? bylineIn(text) ?? (isNames() ? text : undefined);
		if (named && (signed || wordsOf(line) < 20)) {
			lifted.set(i, 'byline');
			return namesIn(named);
		}
	}
	return undefined;
}

/** Lines behind the headline where names need no word that tells them: behind a standfirst and a date. */
const nearby = 3;

/** So far behind a name, in lines, the text begins. */
const near = 60;

/**
 * Whether a line is none of the text, as it stands in another box than the next paragraph, and has a day or a second name
 * beside it: a name alone may be a place, a tag, or what a picture shows. It is the author's where `awaited`, if no link
 * leads on from it: the story has much to say of its place, and nothing of who wrote it.
 */
function standsAlone(line: Line, {lines}: Sheet, awaited: boolean): boolean {
	const next = lines[line.index + 1];
	const below = lines.slice(line.index + 1, line.index + near);
	const paragraph = below.find(isProse);
	const barred = within.heading | within.item | within.nav | within.figure | within.button;
	if (line.within & barred || paragraph?.box.parent === line.box.parent) return false;
	if (!next || isCaption(next, lines)) return false;
	const cells = cellsOf(line).flatMap(({text}) => partsOf(text));
	if (isPair(line.text) || [...cells, next.text].some(text => isDateLine(text) || statesDay(text))) return true;
	if (!awaited || line.within & within.link || isPlace(line.text)) return false;
	return isBareName(line.text) && !isSpokenOf(line.text, below);
}

/** Whether lines say the last word of a name. */
function isSpokenOf(name: string, lines: readonly Line[]): boolean {
	const last = name.split(' ').at(-1)!.toLowerCase();
	return lines.some(line => isProse(line) && line.text.toLowerCase().includes(last));
}

/** Whether a text may be a name in letters that are neither large nor small, where it stands in a byline's place. */
const isShortName = (text: string): boolean => /^[\u0590-\u1fff\u2e80-\uffff\s・]{2,30}$/u.test(text);

const isPair = (text: string): boolean => /,\s|\s(?:and|und|et|y|e|&)\s/u.test(text);

/** Whether a line is called an author's, or stands in an `address`, which says who answers for what is above or below it. */
function hinted(line: Line): boolean {
	const {dom} = line.box;
	if (line.box.tag === 'address') return true;
	if (linkShare(line) > 0.9 && wordsOf(line) < 6 && /author|byline|contributor/.test(line.box.hint)) return true;
	for (let box: Box | undefined = line.box, up = 0; box && up < 3; box = box.parent, up++) {
		if (/author|byline|contributor|writer/.test(box.hint)) return true;
	}
	return (
		line.pieces.some(
			piece => piece.link && /author|byline|contributor/.test(dom.attribute(piece.link, 'class') ?? ''),
		) || line.pieces.some(piece => piece.link && dom.attribute(piece.link, 'rel') === 'author')
	);
}
