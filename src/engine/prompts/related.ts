/** What stands under a heading such as "Related Stories": its cards and links. */

import {eastAsian} from '../page/letters';
import {isFullProse, linkShare} from '../page/prose';
import {type Box, inside, type Line} from '../page/sheet';
import {within} from '../page/within';
import type {Marks} from './marks';
import {isHeadline} from './title';

/** Marks what follows each heading marked as `related`, up to the next heading or running text. */
export function followHeadings(lines: readonly Line[], marks: Marks): void {
	new Map(marks).forEach((mark, index) => {
		if (mark.reason !== 'related' || mark.head !== index || isItself(lines[index]!)) return;
		const scope = scopeOf(lines[index]!);
		const listed = standsBelow(index, lines, marks) ? cardsBehind(index, scope, lines) : undefined;
		const isOnlyLinks = headsTeasers(index, scope, lines);
		for (let i = index + 1; i < scope.to; i++) {
			const own = marks.get(i);
			if (own?.head === i || (!own && !listed?.has(i) && !isOnlyLinks && !isTeaser(lines[i]!, scope, lines, marks)))
				break;
			if (!own) marks.set(i, {reason: 'related', evidence: ['heading', lines[index]!.text], head: index});
		}
	});
}

/** A line that leads to the other story itself ("See also: The map of wells") heads no list of them. */
const isItself = (line: Line): boolean => linkShare(line) > 0.8 && !(line.within & within.heading);

/** The box whose lines a heading speaks for: the smallest around it that holds more than its own line. */
function scopeOf(line: Line): Box {
	let {box} = line;
	while (box.parent && box.to - box.from === 1) box = box.parent;
	return box;
}

/** Whether a line opens a small box of links to other stories, with no more than a few words on each. */
function headsTeasers(index: number, {from, to, fields}: Box, lines: readonly Line[]): boolean {
	const own = lines.slice(index + 1, to);
	const isFew = index === from && to - from < most && fields === 0;
	return (
		isFew && own.some(line => isItself(line) && isTitle(line)) && !own.some(line => isFullProse(line) || line.media)
	);
}

/** Whether a line is part of a card or a list of links below the scope's own level. */
function isTeaser(line: Line, scope: Box, lines: readonly Line[], marks: Marks): boolean {
	if (line.within & (within.footer | within.nav)) return false;
	if (line.media ? line.within & within.link : linkShare(line) > 0.8) return true;
	for (let box: Box | undefined = line.box; box && box !== scope && inside(box, scope); box = box.parent) {
		if (box.to - box.from >= most) return false;
		if (box.to - box.from > 1 && isCard(lines, box, marks)) return true;
	}
	return false;
}

/** Whether a heading is the frame's own, and below another line of the frame: the story is over. */
function standsBelow(index: number, lines: readonly Line[], marks: Marks): boolean {
	const isFrame = (at: number) => marks.get(at)?.evidence[0] === 'phrase';
	let at = index;
	do at--;
	while (at >= 0 && !isFrame(at) && (marks.has(at) || !isFullProse(lines[at]!)));
	return isFrame(index) && isFrame(at);
}

/** Cards that lead somewhere by script alone: so many of a kind, each of so many lines. */
const listed = {cards: 2, least: 2, most: 5};

/** The lines of such cards in the scope of a frame's own heading, behind it. */
function cardsBehind(head: number, scope: Box, lines: readonly Line[]): ReadonlySet<number> {
	const kinds = new Map<string, Set<Box>>();
	for (const line of lines.slice(head + 1, scope.to))
		for (let box: Box | undefined = line.box; box && box !== scope; box = box.parent) {
			const size = box.to - box.from;
			if (size < listed.least || size > listed.most) continue;
			const kind = `${box.parent?.index} ${box.tag} ${box.hint}`;
			kinds.set(kind, (kinds.get(kind) ?? new Set()).add(box));
		}
	const isBrief = ({from, to}: Box) => lines.slice(from, to).filter(isFullProse).length <= 1;
	const cards = [...kinds.values()].filter(({size}) => size >= listed.cards).flatMap(boxes => [...boxes]);
	const own = new Set<number>();
	for (const {from, to} of cards.filter(isBrief)) for (let i = from; i < to; i++) own.add(i);
	return own;
}

/** A card has fewer lines; another story's headline has more characters than the name of a place of the site. */
const most = 12;
const name = {spaced: 24, dense: 9};

/** Whether a line heads links to other stories: "Recommended", and a card. One that is a link itself heads none. */
export const headsLinks = (line: Line, lines: readonly Line[]): boolean =>
	!isItself(line) && (opensCard(line, lines) || isOverTitles(line, lines));

/** Whether a line is the first of a small box in which all else is links to other stories. */
function opensCard(line: Line, lines: readonly Line[]): boolean {
	const {from, to} = scopeOf(line);
	if (to - from >= most) return false;
	const others = lines.slice(from, to).filter(one => one !== line);
	const titles = others.filter(one => !one.media);
	return (
		titles[0]?.index === line.index + 1 &&
		others.every(one => (one.media ? one.within & within.link : linkShare(one) > 0.8)) &&
		titles.some(isTitle)
	);
}

/** So many lines behind a heading its first two links stand, pictures between. */
const nearby = 6;

/**
 * Whether nothing but links to other stories stands right behind a line, where they go with it: between a story's paragraphs,
 * no box holds their list. Where another box does, they would be left without their heading.
 */
function isOverTitles(line: Line, lines: readonly Line[]): boolean {
	const from = line.index + 1;
	const next = lines.slice(from, Math.min(from + nearby, scopeOf(line).to)).filter(({text}) => text !== '');
	return next.length > 1 && next.slice(0, 2).every(one => linkShare(one) > 0.8 && isTitle(one));
}

/** Whether a line is long enough for a headline; Chinese, Japanese and Korean ones are shorter. */
const isTitle = ({text}: Line): boolean => text.length > (eastAsian.test(text) ? name.dense : name.spaced);

/** Whether some line of a box is a link of its own, and no prompt's. A story has the page's headline, or says more than a card. */
function isCard(lines: readonly Line[], {from, to}: Box, marks: Marks): boolean {
	const own = lines.slice(from, to);
	if (own.some(line => isHeadline(line) && linkShare(line) <= 0.8) || own.filter(isFullProse).length > 1) return false;
	for (let i = from; i < to; i++) {
		const line = lines[i]!;
		if ((marks.get(i)?.reason ?? 'related') !== 'related') continue;
		if (linkShare(line) > 0.8 || (line.media && line.within & within.link)) return true;
	}
	return false;
}
