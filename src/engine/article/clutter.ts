/**
 * What in the article's reach is not story, and why. Whether a line is story is weighed (judge.ts); what it is when it
 * is none, its own words or the names of its boxes say. Prompts and promos come judged, and their judgement holds.
 */
import type {Reason} from '../../story';
import {bylineIn, isDateLine} from '../furniture/byline';
import type {Headline} from '../furniture/headline';
import {proseBefore} from '../page/hints';
import {endsSentence, linkShare} from '../page/prose';
import {type Box, type Line, type Sheet, within} from '../page/sheet';
import {wordsOf} from '../page/tokens';
import type {Marks} from '../prompts/prompts';
import {isCaption} from '../story/caption';
import {isNote} from '../story/notes';
import {headingOf} from './features';
import {ruleOf} from './rules';

export type Verdict = {reason: Reason; evidence: string};

/** Verdicts by line index; a line of the article without one is story. */
export type Verdicts = Map<number, Verdict>;

/** What the names of boxes say of the lines in them that are no story; and of the pictures in them. */
const named: readonly [Reason, RegExp][] = [
	['comments', /\bcomments?\b|comment-|disqus|respond|livefyre/],
	['share', /\bshar(?:e|ing)|social/],
	['bio', /author-?_?(?:bio|box|info|card|desc|about)|about-?_?(?:the-?)?author|\bbio(?:graphy)?\b|contributor/],
	[
		'related',
		/related|recommend|read-?_?(?:more|next|also)|more-?_?(?:stories|news|from|on)|trending|popular|most-?_?read|outbrain|taboola|teaser|see-?also|up-?next|carousel/,
	],
	['ad', /\bad(?:s|vert\w*|-\w+|_\w+)?\b|sponsor|promoted|dfp|google_ad/],
	['navigation', /breadcrumb|\bnav\b|navigation|pagination|\bmenu\b|\btoc\b|table-of-contents|sidebar|toolbar/],
	['rights', /copyright|legal|disclaimer|license/],
];

/**
 * What its own words count for a line, in log-odds: against one that says what else it is, for an editor's note. And
 * for sentences inside a known frame: the frame's own lines are judged already, so there are few others.
 */
const byWord = 3;
const byFrame = 9;

/** Judges the lines of `box`; `lifted` are those already taken out as furniture, `odds` those of the second look. */
export function findClutter(
	sheet: Sheet,
	box: Box,
	headline: Headline,
	marks: Marks,
	lifted: ReadonlyMap<number, string>,
	byline: string | undefined,
	odds: Float64Array,
	framed: boolean,
): Verdicts {
	const verdicts: Verdicts = new Map();
	const own = new Set(headline.lines);
	for (let i = box.from; i < box.to; i++) {
		const line = sheet.lines[i]!;
		const mark = marks.get(i);
		if (mark) verdicts.set(i, {reason: mark.reason, evidence: mark.evidence});
		else if (lifted.has(i)) verdicts.set(i, {reason: 'furniture', evidence: `lifted out as the ${lifted.get(i)}`});
		else if (own.has(line)) verdicts.set(i, {reason: 'furniture', evidence: 'is the headline'});
		else if (!line.media && !isCaption(line, line.box.dom) && !isStory(line, odds[i]!, framed))
			verdicts.set(i, reasonFor(line, box));
	}
	keepCells(sheet, box, marks, verdicts);
	if (byline) findBios(sheet, box, byline, verdicts);
	dropEmptyHeadings(sheet, box, verdicts);
	dropPictures(sheet, box, verdicts);
	return verdicts;
}

function isStory(line: Line, odds: number, framed: boolean): boolean {
	if (inAd(line)) return false;
	const isCell = /^t[dh]$/.test(line.box.tag);
	const isLabel = isCell || line.within & (within.heading | (framed ? 0 : within.item));
	if (!isLabel && isDateLine(line.text) && wordsOf(line) <= 5) return false;
	if (!(isCell || line.within & within.heading) && ruleOf(line)) return !framed && odds > byWord && wordsOf(line) > 3;
	if (!isLabel && isShouted(line)) return false;
	if (isNote(line.text)) return odds > -byWord;
	return odds > (framed && endsSentence(line) ? -byFrame : framed ? -byWord : 0);
}

/** Whether a line is nothing but a link in capitals: another story's headline, as newsrooms set it between paragraphs. */
const isShouted = (line: Line): boolean =>
	linkShare(line) > 0.95 && wordsOf(line) >= 4 && /\p{Lu}{2}/u.test(line.text) && line.text === line.text.toUpperCase();

/** Whether a custom element around a line is called an advertisement: such names are chosen for what the element is. */
function inAd(line: Line): boolean {
	for (let box: Box | undefined = line.box; box; box = box.parent)
		if (box.tag.includes('-') && /\bads?\b/.test(box.tag)) return true;
	return false;
}

function reasonFor(line: Line, box: Box): Verdict {
	const rule = ruleOf(line);
	if (rule) return {reason: rule, evidence: `the whole line reads as ${rule}`};
	for (let at: Box | undefined = line.box; at && at !== box; at = at.parent) {
		const name = nameOf(at);
		if (name) return name;
	}
	if (isDateLine(line.text)) return {reason: 'stamp', evidence: 'is a date or a time and nothing else'};
	if (bylineIn(line.text) && wordsOf(line) < 12) return {reason: 'furniture', evidence: 'reads as a byline'};
	if (line.within & within.nav) return {reason: 'navigation', evidence: 'stands in a navigation element'};
	if (linkShare(line) > 0.8) return {reason: 'related', evidence: 'is nothing but a link'};
	return {reason: 'furniture', evidence: `weighed as no story: ${traits(line)}`};
}

function nameOf(box: Box): Verdict | undefined {
	const hint = box.hint === '' ? undefined : named.find(([, pattern]) => pattern.test(box.hint));
	return hint && {reason: hint[0], evidence: `stands in a box named “${hint[1].exec(box.hint)?.[0]}”`};
}

/** What a reader can see of a line that spoke against it. */
function traits(line: Line): string {
	const words = wordsOf(line);
	return [
		words < 12 ? `${words} words` : 'unlike the text around it',
		linkShare(line) > 0.3 ? 'much of it link' : '',
		endsSentence(line) ? '' : 'no sentence',
		line.within & (within.footer | within.header) ? 'in a header or footer' : '',
		line.within & within.aside ? 'in an aside' : '',
		line.within & (within.form | within.button) ? 'in a form or button' : '',
	]
		.filter(Boolean)
		.join(', ');
}

/** A table's cells stay together: where most of them are story, the others are too ("Share" over a column of shares). */
function keepCells(sheet: Sheet, box: Box, marks: Marks, verdicts: Verdicts) {
	const tables = new Map<Box, number[]>();
	for (let i = box.from; i < box.to; i++) {
		const table = tableAround(sheet.lines[i]!);
		if (table) tables.set(table, (tables.get(table) ?? []).concat(i));
	}
	for (const cells of tables.values()) {
		const out = cells.filter(i => verdicts.has(i));
		if (out.length < cells.length / 2) for (const i of out) if (!marks.has(i)) verdicts.delete(i);
	}
}

/** The table whose cell a line fills. */
function tableAround({box}: Line): Box | undefined {
	if (box.tag !== 'td' && box.tag !== 'th') return undefined;
	let at = box.parent;
	while (at && at.tag !== 'table') at = at.parent;
	return at;
}

const introduces = /^,? (?:is|was|writes|covers|reports|works|edits|has been|ist|schreibt|berichtet|est|es|è)\s/u;

/** A line of the last few that introduces one of the story's own authors. */
function findBios(sheet: Sheet, box: Box, byline: string, verdicts: Verdicts) {
	const names = byline
		.split(/,|\band\b|\bund\b|\bet\b|&|\(.*?\)/u)
		.map(name => name.trim())
		.filter(name => name.includes(' '));
	for (let i = Math.max(box.from, box.to - 12); i < box.to; i++) {
		const {text} = sheet.lines[i]!;
		const name = names.find(one => text.startsWith(one));
		if (name && !verdicts.has(i) && introduces.test(text.slice(name.length)))
			verdicts.set(i, {reason: 'bio', evidence: 'introduces the author named in the byline'});
	}
}

/** The smallest box around all that is story; what lies outside it is no part of the article and needs no verdict. */
export function closeIn(sheet: Sheet, reach: Box, verdicts: Verdicts): Box {
	const isStory = (line: Line) => line.text !== '' && !verdicts.has(line.index) && !(line.within & within.caption);
	const own = sheet.lines.slice(reach.from, reach.to).filter(isStory);
	const [first, last] = [own[0], own.at(-1)];
	if (!first || !last) return reach;
	let box = first.box;
	while (box.to <= last.index && box.parent) box = box.parent;
	for (const index of verdicts.keys()) if (index < box.from || index >= box.to) verdicts.delete(index);
	return box;
}

/** A heading whose own lines all went goes with them. */
function dropEmptyHeadings(sheet: Sheet, box: Box, verdicts: Verdicts) {
	let open: Line[] = [];
	let gone = 0;
	const close = () => {
		for (const line of open)
			if (gone > 0) verdicts.set(line.index, {reason: 'furniture', evidence: 'heads nothing that is story'});
		open = [];
	};
	for (let i = box.from; i < box.to; i++) {
		const line = sheet.lines[i]!;
		if (line.text === '' || line.within & within.caption) continue;
		if (verdicts.has(i)) gone++;
		else if (headingOf(line) && line.within & within.heading) {
			if (gone > 0) close();
			open.push(line);
			gone = 0;
		} else open = [];
	}
	close();
}

/** Pictures and captions go with the box that they illustrate: one whose text is all no story. */
function dropPictures(sheet: Sheet, root: Box, verdicts: Verdicts) {
	const prose = proseBefore(sheet);
	const isText = (line: Line) => line.text !== '' && !(line.within & within.caption);
	for (let i = root.from; i < root.to; i++) {
		const line = sheet.lines[i]!;
		if (isText(line) || verdicts.has(i)) continue;
		for (let box: Box | undefined = line.box; box && box !== root; box = box.parent) {
			const texts = sheet.lines.slice(box.from, Math.min(box.to, box.from + 40)).filter(isText);
			const name = prose[box.to]! - prose[box.from]! < 30 ? nameOf(box) : undefined;
			if (texts.some(text => !verdicts.has(text.index))) break;
			if (name || texts.length > 0) {
				verdicts.set(i, name ?? {reason: 'related', evidence: 'is the picture of a box that is no story'});
				break;
			}
		}
	}
}
