/** From the article's lines to its blocks. */
import type {Block, Table} from '../../story';
import {bulletOf} from '../line/bullet';
import {altOf, captionEnd, isCaption, pictureOver} from '../line/caption';
import {captionIn, captionOf} from '../line/credit';
import {dateIn} from '../line/dates';
import type {Verdicts} from '../line/verdicts';
import type {Dom} from '../page/dom';
import {each} from '../page/each';
import type {Address} from '../page/page';
import type {Box, Line, Sheet} from '../page/sheet';
import {pictures} from '../page/tags';
import {wordsOf} from '../page/tokens';
import {within} from '../page/within';
import {BlockMaker} from './blocks';
import {citing, isCite} from './cite';
import {definitionOf} from './definitions';
import {behindInset} from './inset';
import {itemOf} from './items';
import {embedOf, pictureOf} from './picture';
import {postOf} from './post';
import {tableOf} from './table';
import {runsOf} from './text';
import {goesOn, isVerse} from './verse';

/** `behind`: of a block that stands right behind a box with a heading of its own, that heading. */
export type Read = {blocks: Block[]; behind: ReadonlyMap<Block, Block>};

/** The blocks of the article in `box`, in order, clutter skipped. `from`: where the lead picture may begin. */
export function* readBlocks(
	sheet: Sheet,
	box: Box,
	verdicts: Verdicts,
	dom: Dom,
	page: Address,
	from = box.from,
): Generator<void, Read> {
	const blocks = new BlockMaker();
	const lines = sheet.lines.slice(Math.min(from, box.from), box.to);
	const tables = yield* tablesIn(lines, sheet, box, verdicts);
	const insets = new Map<Line, Block>();
	const behind = new Map<Block, Block>();
	let past = -1;
	yield* each(lines, line => {
		const i = line.index;
		const post = verdicts.has(i) && i >= box.from ? postOf(line, sheet, verdicts, dom, page) : undefined;
		if (post) blocks.addEmbed(post, undefined);
		if (i <= past || verdicts.has(i) || (i < box.from && !isLeadPicture(line, sheet.lines, verdicts))) return;
		const {last} = blocks;
		const around = tableAround(line, box);
		const table = around && tables.get(around);
		if (table) {
			blocks.addTable(table, outermost(around, 'figure', box));
			past = around.to - 1;
		} else readLine(line, blocks, sheet, verdicts, box, dom, page);
		const made = blocks.last === last ? undefined : blocks.last;
		const heading = insets.get(line);
		if (made && heading) behind.set(made, heading);
		const end = made?.kind === 'heading' && behindInset(line, sheet, box, verdicts);
		if (end) insets.set(end, made);
	});
	return {blocks: blocks.made(), behind};
}

/** Before the body's box, only the lead picture is read: a figure's picture and its caption, or another's with its caption right under it. */
function isLeadPicture(line: Line, lines: readonly Line[], verdicts: Verdicts): boolean {
	if (line.within & (within.figure | within.caption)) return line.media !== undefined || isCaption(line, lines);
	if (!line.media) return isUnderPicture(line, lines);
	const behind = lines.slice(line.index + 1, line.index + 3);
	return behind.some(
		next => !verdicts.has(next.index) && isUnderPicture(next, lines) && pictureOver(next, lines) === line,
	);
}

/** A line that stands with a picture in a box of their own is its caption, unless it has fewer words, as a name has … */
const fewest = 4;
/** … or more characters. */
const longest = 200;

/** Whether a line stands right under a picture and is its caption: it says so, or is all that their box holds beside it. */
function isUnderPicture(line: Line, lines: readonly Line[]): boolean {
	const picture = line.text === '' || line.within & aside ? undefined : pictureOver(line, lines);
	if (!picture || altOf(picture) === line.text) return false;
	let {box} = line;
	while (box.parent && box.from > picture.index) box = box.parent;
	const isAlone = box.from === picture.index && box.to === line.index + 1;
	return (
		isCaption(line, lines) || (isAlone && wordsOf(line) >= fewest && line.text.length < longest && !dateIn(line.text))
	);
}

const aside = within.heading | within.link | within.button | within.nav;

const isTabular = (line: Line): boolean => (line.within & within.cell) !== 0 || line.box.tag === 'caption';

const tableAround = (line: Line, root: Box): Box | undefined =>
	isTabular(line) ? outermost(line.box, 'table', root) : undefined;

/** The tables that hold data, made once for each: a layout table may hold a whole page. */
function* tablesIn(
	lines: readonly Line[],
	sheet: Sheet,
	root: Box,
	verdicts: Verdicts,
): Generator<void, Map<Box, Table>> {
	const found = new Set<Box>();
	yield* each(lines, line => {
		const table = verdicts.has(line.index) ? undefined : tableAround(line, root);
		if (table) found.add(table);
	});
	const tables = new Map<Box, Table>();
	for (const box of found) {
		const table = yield* tableOf(box, sheet, verdicts);
		if (table) tables.set(box, table);
	}
	return tables;
}

function readLine(
	line: Line,
	blocks: BlockMaker,
	sheet: Sheet,
	verdicts: Verdicts,
	root: Box,
	dom: Dom,
	page: Address,
) {
	const figure = line.within & within.figure ? outermost(line.box, 'figure', root) : undefined;
	if (line.media) return readMedia(line.media, blocks, figure, dom, page);
	if (isCite(line, sheet)) return blocks.add({kind: 'quote', runs: citing(runsOf(line, dom, page))});
	if (isCaption(line, sheet.lines) || line.index < root.from) return blocks.addCaption(captionOf(line, dom), figure);
	if (line.within & within.pre) return blocks.addCode(line, outermost(line.box, 'pre', root) ?? line.box);
	if (line.within & within.heading) return blocks.addHeading(runsOf(line, dom, page), line.box);
	const item = line.within & within.item ? itemOf(line.box, root, sheet) : undefined;
	if (item) return blocks.addItem(runsOf(line, dom, page), item);
	const definition = definitionOf(line, sheet);
	if (definition) return blocks.addDefinition(runsOf(line, dom, page), definition);
	const bullet = bulletOf(line, sheet.lines);
	if (bullet > 0) return blocks.addBullet(runsOf(line, dom, page, bullet));
	const runs = runsOf(line, dom, page, readCaptionBefore(line, blocks, figure, dom));
	const before = lineOver(line, sheet, verdicts);
	if (before && isVerse(line, sheet)) return blocks.join(runs, '\n');
	if (before && goesOn(before, line)) return blocks.join(runs);
	blocks.add({kind: isQuote(line, root) ? 'quote' : 'paragraph', runs});
}

/** A caption whose line goes on with text, as no block parts them; gives the character at which the text begins. */
function readCaptionBefore(line: Line, blocks: BlockMaker, figure: Box | undefined, dom: Dom): number {
	const end = line.nodes.length > 1 ? captionEnd(line, dom) : 0;
	if (end > 0) blocks.addCaption(captionIn(line.text.slice(0, end)), figure);
	return end;
}

function readMedia(media: Element, blocks: BlockMaker, figure: Box | undefined, dom: Dom, page: Address) {
	if (pictures.has(dom.localName(media))) return blocks.addPicture(pictureOf(media, dom, page), figure);
	const embed = embedOf(media, dom, page);
	if (embed) blocks.addEmbed(embed, figure);
}

/** Of the article's lines, more than this share is no quotation: old pages indent all of it by `blockquote`. */
const most = 0.6;

function isQuote(line: Line, root: Box): boolean {
	const quote = line.within & within.quote ? outermost(line.box, 'blockquote', root) : undefined;
	return quote !== undefined && quote.to - quote.from <= most * (root.to - root.from);
}

/** The line that a single `<br>` parts from this one, where it is read. */
function lineOver({index, box}: Line, sheet: Sheet, verdicts: Verdicts): Line | undefined {
	const before = sheet.lines[index - 1];
	return before?.box === box && before.breaks === 1 && !verdicts.has(before.index) ? before : undefined;
}

function outermost(box: Box, tag: string, root: Box): Box | undefined {
	let found: Box | undefined;
	for (let at: Box | undefined = box; at && at !== root; at = at.parent) if (at.tag === tag) found = at;
	return found;
}
