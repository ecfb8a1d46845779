/**
 * Short blocks that stand beside the text's own box and belong to it: the newsroom's own points, notes, tables, footnotes. To the
 * weights, what is short and stands apart is none of the story; but such blocks say what they are.
 */
import {appealOf} from '../appeals/appeal';
import type {Headline} from '../furniture/headline';
import {isDateLine} from '../line/date-line';
import {headingOf} from '../line/heading';
import {isDigest} from '../line/labels';
import {announcesNote, isNote} from '../line/notes';
import {ruleOf} from '../line/rule';
import {each} from '../page/each';
import {placeOf, placesIn} from '../page/places';
import {firstWord} from '../page/plain';
import {linkShare} from '../page/prose';
import {around, type Box, inside, type Line, linesWithin, type Sheet} from '../page/sheet';
import {wordsOf} from '../page/tokens';
import {within} from '../page/within';
import {callIn} from '../prompts/calls/index';
import type {Article} from './find';
import {nameOf} from './named';

/** The box around the article and all its kin, and which lines these are. */
type Kin = {reach: Box; lines: ReadonlySet<Line>};

const apart = within.nav | within.footer | within.aside | within.form | within.button | within.dialog;

/** The kin of an article between its headline and the end of the box that holds both. */
export function* kinOf(
	sheet: Sheet,
	passed: ReadonlySet<number>,
	headline: Headline,
	{reach}: Article,
): Generator<void, Kin> {
	const home = homeOf(headline, reach);
	let marked: ReadonlySet<string> | undefined;
	const isMarked = (name: string) => {
		marked ??= markedIn(sheet, reach);
		return marked.has(name);
	};
	const lines = new Set<Line>();
	const free = (line: Line | undefined): line is Line =>
		line !== undefined && line.index < home.to && !inside(line.box, reach) && isFree(line, home, passed);
	let from = Math.max(home.from, (headline.lines.at(-1)?.index ?? -1) + 1);
	yield* each(linesWithin(sheet, home), line => {
		if (line.index < from || !free(line)) return;
		const isAbove = line.index < reach.from;
		const own =
			pointsAt(line, sheet, free, isAbove) ??
			noteAt(line, sheet, free) ??
			tableAt(line, sheet, free) ??
			(isAbove ? undefined : footnoteAt(line, home, sheet, free, isMarked));
		if (!own) return;
		for (const one of own) lines.add(one);
		from = own.at(-1)!.index + 1;
	});
	return {reach: lines.size > 0 ? home : reach, lines};
}

/** The smallest box around a headline and its text; the text's own where that would be the page. */
function homeOf(headline: Headline, reach: Box): Box {
	const head = headline.lines.at(-1);
	let home: Box | undefined = reach;
	while (home && head && !inside(head.box, home)) home = home.parent;
	return home && home.tag !== 'body' && home.tag !== 'html' ? home : (reach.parent ?? reach);
}

function isFree(line: Line, home: Box, passed: ReadonlySet<number>): boolean {
	if (line.text === '' || line.within & apart || passed.has(line.index) || ruleOf(line) || isDateLine(line.text))
		return false;
	for (let box: Box | undefined = line.box; box && box !== home; box = box.parent) if (nameOf(box)) return false;
	return true;
}

type Free = (line: Line | undefined) => line is Line;

/** Words of a point on average: those of fewer say who wrote, and how long it takes to read. */
const least = 4;

/**
 * A list of points, with the line that announces it. Above the text it needs none; below, a heading is as often that of
 * the page's next box, and must say that points follow.
 */
function pointsAt(head: Line, {lines}: Sheet, free: Free, isAbove: boolean): Line[] | undefined {
	const isPoint = (line: Line | undefined): line is Line =>
		free(line) && (line.within & within.item) !== 0 && linkShare(line) < 0.5;
	const isHead =
		!(head.within & within.item) && (announcesPoints(head) || (headingOf(head) && (isAbove || isLead(head))));
	if (!isHead && !(isAbove && listOf(head)?.from === head.index)) return undefined;
	const points: Line[] = [];
	for (let at = isHead ? head.index + 1 : head.index; isPoint(lines[at]); at++) points.push(lines[at]!);
	const list = points[0] && listOf(points[0]);
	if (!list || points.length < 2 || points.at(-1)!.index < list.to - 1) return undefined;
	if ([head, ...points].some(line => appealOf(line, lines) > 0)) return undefined;
	const words = points.reduce((sum, point) => sum + wordsOf(point), 0);
	const tell = words >= least * points.length && points.every(({linked}) => linked === 0);
	return tell || (isHead && announcesPoints(head)) ? [...(isHead ? [head] : []), ...points] : undefined;
}

const announcesPoints = ({text}: Line): boolean => isDigest(text.replace(/[:：]$/, ''));

const isLead = ({text}: Line): boolean => /[:：]$/.test(text);

const listOf = ({box}: Line): Box | undefined => around(box, 'li')?.parent;

/** An editor's note or a correction, with the line that announces it. */
function noteAt(line: Line, {lines}: Sheet, free: Free): Line[] | undefined {
	if (!isNote(line.text)) return undefined;
	const next = lines[line.index + 1];
	const note = announcesNote(line.text) ? next : line;
	if (!free(note) || isCall(note, lines)) return undefined;
	return note === next ? [line, next] : wordsOf(line) > 5 ? [line] : undefined;
}

/** What stands before a note's own words: "Editor’s note:". */
const lead = /^.{3,80}?[:：–—] ?/;

/** Whether a note asks something of its reader: "Editor’s note: Sign up for our newsletter." */
function isCall(note: Line, lines: readonly Line[]): boolean {
	const said = note.text.replace(lead, '');
	return callIn(said, firstWord(said)) !== undefined || appealOf(note, lines) > 0;
}

/** A note that a mark in the text leads to. */
function footnoteAt(
	line: Line,
	home: Box,
	sheet: Sheet,
	free: Free,
	isMarked: (name: string) => boolean,
): Line[] | undefined {
	const place = placeOf(line, home);
	if (!place || place.box.from !== line.index || !isMarked(place.name)) return undefined;
	return linesWithin(sheet, place.box).filter(free);
}

/** A text of more lines is looked through for marks no further: it is done at once. */
const mostMarked = 2000;

/** The names of the places that the marks in a text lead to. */
const markedIn = (sheet: Sheet, text: Box): ReadonlySet<string> =>
	new Set(
		linesWithin(sheet, text)
			.slice(0, mostMarked)
			.filter(line => line.within & within.link)
			.flatMap(line => [...placesIn(line)]),
	);

/** A table of data, with the heading over it. */
function tableAt(head: Line, sheet: Sheet, free: Free): Line[] | undefined {
	const first = headingOf(head) ? sheet.lines[head.index + 1] : head;
	const table = first && around(first.box, 'table');
	if (!table || table.from !== first.index) return undefined;
	const cells = linesWithin(sheet, table);
	const isData =
		cells.length >= 4 &&
		cells.some(({box}) => box.tag === 'th') &&
		cells.every(line => free(line) && /^(?:t[dh]|caption)$/.test(line.box.tag) && linkShare(line) < 0.5);
	return isData ? (first === head ? cells : [head, ...cells]) : undefined;
}
