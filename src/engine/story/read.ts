/** From the article's lines to its blocks. */
import type {Block, Heading, List, Picture, Run} from '../../story';
import type {Verdicts} from '../article/clutter';
import type {Dom} from '../page/dom';
import type {Address} from '../page/page';
import {type Box, type Line, type Sheet, within} from '../page/sheet';
import {pictures} from '../page/tags';
import {isCaption} from './caption';
import {captionOf, embedOf, pictureOf} from './picture';
import {isTable, tableOf} from './table';
import {append, runsOf} from './text';

const bullet = /^[•‣◦▪●■∙·]\s*/u;
const dash = /^[-–*]\s+/u;

/** The blocks of the article in `box`, in order, clutter skipped. */
export function readBlocks(
	sheet: Sheet,
	box: Box,
	verdicts: Verdicts,
	dom: Dom,
	page: Address,
	from = box.from,
): Block[] {
	const blocks: Block[] = [];
	const owners = new Map<Block, Box>();
	for (let i = Math.min(from, box.from); i < box.to; i++) {
		const line = sheet.lines[i]!;
		if (verdicts.has(i) || (i < box.from && !isLeadPicture(line, dom))) continue;
		const table = line.within & within.cell ? outermost(line.box, 'table', box) : undefined;
		if (table && isTable(table, sheet, verdicts)) {
			blocks.push(tableOf(table, sheet, verdicts));
			i = table.to - 1;
			continue;
		}
		readLine(line, blocks, owners, sheet, box, dom, page);
	}
	return blocks.map(tidied).filter(isFull);
}

/** Before the body's box, only the lead picture is read: a figure's picture and its caption. */
const isLeadPicture = (line: Line, dom: Dom): boolean =>
	(line.within & (within.figure | within.caption)) !== 0 && (line.media !== undefined || isCaption(line, dom));

function readLine(
	line: Line,
	blocks: Block[],
	owners: Map<Block, Box>,
	sheet: Sheet,
	root: Box,
	dom: Dom,
	page: Address,
) {
	if (line.media) {
		const block = pictures.has(dom.localName(line.media))
			? pictureOf(line.media, dom, page)
			: embedOf(line.media, dom, page);
		if (block && !isRepeat(block, blocks)) blocks.push(block);
		return;
	}
	if (isCaption(line, dom)) return addCaption(line.text, blocks);
	if (line.within & within.pre) return void blocks.push({kind: 'code', text: line.text.replace(/^\n+|\s+$/g, '')});
	const runs = runsOf(line, dom, page);
	if (line.within & within.heading) return addHeading(line, runs, blocks, owners);
	const list = line.within & within.item ? listOf(line.box, root) : undefined;
	if (list && isPlainList(list.item, sheet)) return addItem(list, runs, blocks, owners);
	const mark =
		bullet.exec(line.text) ?? (dash.test(line.text) && neighbourIsDashed(line, sheet) ? dash.exec(line.text) : null);
	if (mark) return addBullet(runsOf(line, dom, page, mark[0].length), blocks);
	if (goesOn(line, sheet)) return joinLast(runs, blocks);
	blocks.push({kind: line.within & within.quote ? 'quote' : 'paragraph', runs});
}

/** A caption belongs to the picture before it; a repeated one, and an alt text that begins it, is said once. */
function addCaption(text: string, blocks: Block[]) {
	const {caption, credit} = captionOf(text);
	const last = blocks[blocks.length - 1];
	let picture: Picture;
	if (last?.kind === 'image' && !(last.caption && last.credit)) picture = last;
	else {
		picture = {kind: 'image', src: ''};
		blocks.push(picture);
	}
	if (caption && !picture.caption?.includes(caption))
		picture.caption = picture.caption ? `${picture.caption} ${caption}` : caption;
	if (credit) picture.credit = credit;
}

const tidied = (block: Block): Block => {
	if (
		block.kind !== 'image' ||
		!block.alt ||
		!`${block.caption ?? ''} ${block.credit ?? ''}`.trim().startsWith(block.alt.replace(/[.…]+$/u, ''))
	)
		return block;
	const {alt: _said, ...rest} = block;
	return rest;
};

function isFull(block: Block): boolean {
	switch (block.kind) {
		case 'paragraph':
		case 'quote':
		case 'heading':
			return block.runs.length > 0;
		case 'list':
			return block.items.length > 0;
		case 'table':
			return block.rows.length > 0;
		case 'code':
			return block.text !== '';
		case 'image':
			return block.src !== '' || block.caption !== undefined || block.credit !== undefined;
		case 'embed':
			return true;
	}
}

const isRepeat = (block: Block, blocks: readonly Block[]): boolean =>
	block.kind === 'image' && blocks.some(other => other.kind === 'image' && other.src === block.src);

function addHeading(line: Line, runs: Run[], blocks: Block[], owners: Map<Block, Box>) {
	const last = blocks[blocks.length - 1];
	if (last?.kind === 'heading' && owners.get(last) === line.box) return joinLast(runs, blocks);
	const level = Math.min(6, Math.max(2, Number(headingTag(line.box)[1]))) as Heading['level'];
	const block: Heading = {kind: 'heading', level, runs};
	owners.set(block, line.box);
	blocks.push(block);
}

function headingTag(box: Box): string {
	for (let at: Box | undefined = box; at; at = at.parent) if (/^h[1-6]$/.test(at.tag)) return at.tag;
	return 'h2';
}

type Item = {list: Box; item: Box};

/** The list and item a line stands in; the outermost list, so that nested ones are told in one. */
function listOf(box: Box, root: Box): Item | undefined {
	let found: Item | undefined;
	let item: Box | undefined;
	for (let at: Box | undefined = box; at && at !== root; at = at.parent) {
		if (at.tag === 'li') item = at;
		else if (item && (at.tag === 'ul' || at.tag === 'ol' || at.tag === 'menu')) {
			found = {list: at, item: found?.item ?? item};
		}
	}
	return found;
}

/** An item of a line or two; items that hold headings or many paragraphs are layout (posts of a live blog, cards). */
const isPlainList = (item: Box, sheet: Sheet): boolean => {
	const own = sheet.lines.slice(item.from, item.to);
	return own.length <= 4 && !own.some(line => line.within & within.heading);
};

function addItem({list, item}: Item, runs: Run[], blocks: Block[], owners: Map<Block, Box>) {
	const last = blocks[blocks.length - 1];
	// A feed may give each bullet a list of its own.
	const goesOn = last?.kind === 'list' && !last.ordered && list.tag !== 'ol' && lastItems.has(last);
	if (last?.kind === 'list' && (owners.get(last) === list || goesOn)) {
		const lastItem = lastItems.get(last);
		if (lastItem === item) appendAll(last.items[last.items.length - 1]!, runs);
		else last.items.push(runs);
		lastItems.set(last, item);
		return;
	}
	const block: List = {kind: 'list', ordered: list.tag === 'ol', items: [runs]};
	owners.set(block, list);
	lastItems.set(block, item);
	blocks.push(block);
}

const lastItems = new WeakMap<Block, Box>();

/** A line that begins with a bullet of its own. */
function addBullet(runs: Run[], blocks: Block[]) {
	const last = blocks[blocks.length - 1];
	if (last?.kind === 'list' && !lastItems.has(last)) last.items.push(runs);
	else blocks.push({kind: 'list', ordered: false, items: [runs]});
}

function neighbourIsDashed(line: Line, sheet: Sheet): boolean {
	return [line.index - 1, line.index + 1].some(index => dash.test(sheet.lines[index]?.text ?? ''));
}

/** Whether a line goes on the one before it, across a single `<br>`: no sentence had ended, none begins. */
function goesOn(line: Line, sheet: Sheet): boolean {
	const before = sheet.lines[line.index - 1];
	return (
		before !== undefined &&
		before.box === line.box &&
		before.breaks === 1 &&
		/[\p{L}\p{N},;]$/u.test(before.text) &&
		/^\p{Ll}/u.test(line.text)
	);
}

function joinLast(runs: Run[], blocks: Block[]) {
	const last = blocks[blocks.length - 1];
	if (last && 'runs' in last) appendAll(last.runs, runs);
	else blocks.push({kind: 'paragraph', runs});
}

function appendAll(to: Run[], runs: readonly Run[]) {
	append(to, {text: ' '});
	for (const run of runs) append(to, {...run});
}

function outermost(box: Box, tag: string, root: Box): Box | undefined {
	let found: Box | undefined;
	for (let at: Box | undefined = box; at && at !== root; at = at.parent) if (at.tag === tag) found = at;
	return found;
}
