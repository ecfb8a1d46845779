/** The blocks of a story while they are made, and what joins the last of them. */
import type {Block, Embed, Heading, List, Picture, Run, Table} from '../../story';
import type {Caption} from '../line/credit';
import type {Box, Line} from '../page/sheet';
import type {Definition} from './definitions';
import type {Item} from './items';
import {append} from './text';

export class BlockMaker {
	private readonly blocks: Block[] = [];
	/** The box that a block was made of: a heading's, an outermost list's, a figure's, a program's. */
	private readonly owners = new Map<Block, Box | undefined>();
	/** The item that a list's last one was made of; a list of bullets has none. */
	private readonly lastItems = new Map<List, Box>();
	/** What the items of a list were made of. */
	private readonly items = new Map<List, Item[]>();
	/** Embeds that their captions name. */
	private readonly captioned = new Set<Embed>();
	private readonly shown = new Set<string>();
	/** The item of a term of which nothing is said so far. */
	private openTerm: Run[] | undefined;
	/** The line that the last block ends with, where that is code. */
	private codeLine: Line | undefined;

	/** The blocks that hold something. */
	made(): Block[] {
		for (const [list, items] of this.items) numberNested(list, items);
		return this.blocks.map(withoutSaidAlt).filter(isFull);
	}

	add(block: Block, owner?: Box): void {
		this.blocks.push(block);
		this.owners.set(block, owner);
	}

	get last(): Block | undefined {
		return this.blocks[this.blocks.length - 1];
	}

	/** Lets text go on in the last block, behind a space or a break. */
	join(runs: Run[], part?: string): void {
		const {last} = this;
		if (last && 'runs' in last) appendAll(last.runs, runs, part);
		else this.add({kind: 'paragraph', runs});
	}

	addHeading(runs: Run[], box: Box): void {
		const {last} = this;
		const level = Math.min(6, Math.max(2, levelOf(box))) as Heading['level'];
		if (last?.kind === 'heading' && this.owners.get(last) === box) this.join(runs);
		else this.add({kind: 'heading', level, runs}, box);
	}

	/** An item of a list; its paragraphs stand in lines of their own, and what follows a list within it is one more item. */
	addItem(runs: Run[], made: Item): void {
		if (runs.length === 0) return;
		const last = this.listToGoOn(made.list) ?? this.newList(made.list);
		const own = this.lastItems.get(last) === made.item ? last.items.at(-1) : undefined;
		if (own) appendAll(own, runs, saysWords(own) ? '\n' : ' ');
		else {
			last.items.push(runs);
			const items = this.items.get(last) ?? [];
			if (items.push(made) === 1) this.items.set(last, items);
		}
		this.lastItems.set(last, made.item);
	}

	/** A term opens an item, and what is said of it goes on there. */
	addDefinition(runs: Run[], {list, isTerm}: Definition): void {
		const {last} = this;
		const own = last?.kind === 'list' && this.owners.get(last) === list ? last : undefined;
		const item = own?.items.at(-1);
		if (item && !isTerm) appendAll(item, runs, this.openTerm === item ? partOf(item) : '\n');
		else if (runs.length > 0)
			(own ?? this.newList(list)).items.push(isTerm ? runs.map(run => ({...run, emphasis: 'strong' as const})) : runs);
		this.openTerm = isTerm ? (this.last as List).items.at(-1) : undefined;
	}

	private newList(box: Box): List {
		const list: List = {kind: 'list', ordered: box.tag === 'ol', items: []};
		this.add(list, box);
		return list;
	}

	/** The last block, when it is the same list, or another without numbers: a feed may give each bullet its own. */
	private listToGoOn(list: Box): List | undefined {
		const {last} = this;
		if (last?.kind !== 'list') return undefined;
		const isLike = !last.ordered && list.tag !== 'ol' && this.lastItems.has(last);
		return isLike || this.owners.get(last) === list ? last : undefined;
	}

	/** A line that begins with a bullet of its own. */
	addBullet(runs: Run[]): void {
		const {last} = this;
		if (last?.kind === 'list' && !this.lastItems.has(last)) last.items.push(runs);
		else this.add({kind: 'list', ordered: false, items: [runs]});
	}

	/** A program may be cut into lines by `br` or by boxes. */
	addCode(line: Line, box: Box): void {
		const {last} = this;
		const text = line.text.replace(/^\n+/, '').trimEnd();
		if (last?.kind === 'code' && this.owners.get(last) === box)
			last.text += '\n'.repeat(Math.max(1, this.codeLine?.breaks ?? 1)) + text;
		else this.add({kind: 'code', text}, box);
		this.codeLine = line;
	}

	/** A picture; nothing for one that was shown before. Its caption may have come first. */
	addPicture(picture: Picture | undefined, figure: Box | undefined): void {
		if (!picture || this.shown.has(picture.src)) return;
		this.shown.add(picture.src);
		const {last} = this;
		if (last?.kind === 'image' && last.src === '' && figure && this.owners.get(last) === figure)
			Object.assign(last, picture);
		else this.add(picture, figure);
	}

	/** A film, a sound or what else is embedded. Its caption may have come first. */
	addEmbed(embed: Embed, figure: Box | undefined): void {
		const caption = this.takeCaption(figure);
		this.add(embed, figure);
		if (caption) this.nameEmbed(embed, caption);
	}

	/** A table. Its caption may have come first. */
	addTable(table: Table, figure: Box | undefined): void {
		const caption = this.takeCaption(figure);
		this.add(table, figure);
		if (caption) nameTable(table, caption);
	}

	/** The caption of a figure whose picture has not come. */
	private takeCaption(figure: Box | undefined): Picture | undefined {
		const {last} = this;
		if (last?.kind !== 'image' || last.src !== '' || !figure || this.owners.get(last) !== figure) return undefined;
		this.blocks.pop();
		return last;
	}

	private nameEmbed(embed: Embed, {caption, credit}: Caption): void {
		const before = this.captioned.has(embed) || !caption ? [embed.name] : [];
		const said = [caption, credit].filter(text => text && !before[0]?.includes(text));
		embed.name = [...before, ...said].join(' ');
		this.captioned.add(embed);
	}

	/** A caption belongs to the picture, the embed or the table of its figure, or else to the one before it; what is said twice is said once. */
	addCaption(said: Caption, figure: Box | undefined): void {
		const {last} = this;
		const isOwn = last !== undefined && this.owners.get(last) === figure;
		if (isOwn && last.kind === 'embed') this.nameEmbed(last, said);
		else if (isOwn && figure && last.kind === 'table') nameTable(last, said);
		else this.addToPicture(said, this.pictureFor(figure));
	}

	private addToPicture({caption, credit}: Caption, picture: Picture): void {
		if (caption && !picture.caption?.includes(caption))
			picture.caption = picture.caption ? `${picture.caption} ${caption}` : caption;
		if (credit) picture.credit = credit;
	}

	private pictureFor(figure: Box | undefined): Picture {
		const {last} = this;
		const owner = last && this.owners.get(last);
		if (last?.kind === 'image' && !(last.caption && last.credit) && (!owner || !figure || owner === figure))
			return last;
		const picture: Picture = {kind: 'image', src: ''};
		this.add(picture, figure);
		return picture;
	}
}

/** A table's caption has its source with it. */
function nameTable(table: Table, {caption, credit}: Caption) {
	table.caption = [table.caption, caption, credit].filter(Boolean).join(' ');
}

function levelOf(box: Box): number {
	for (let at: Box | undefined = box; at; at = at.parent) if (/^h[1-6]$/.test(at.tag)) return Number(at.tag[1]);
	return 2;
}

/** Text that goes on in a block stands behind a space, or what else parts it from the text before. */
function appendAll(to: Run[], runs: readonly Run[], part = ' ') {
	if (runs.length === 0) return;
	append(to, {text: part});
	for (const run of runs) append(to, {...run});
}

/** Whether an item has said more than the number that it goes by. */
const saysWords = (item: readonly Run[]): boolean => item.some(({text}) => /\p{L}{2}/u.test(text));

/** What parts a term from what is said of it. */
const partOf = (term: readonly Run[]): string => (/[:?!.：？！。]$/u.test(term.at(-1)?.text ?? '') ? ' ' : ': ');

/**
 * Items of a list within a list stand among those of the list around it: numbers of either would count them all. So each
 * item of a list with numbers says its own, as its page shows it.
 */
function numberNested(list: List, items: readonly Item[]) {
	if (!items.some(({own}) => own !== items[0]!.own) || !items.some(({own}) => own.tag === 'ol')) return;
	list.ordered = false;
	const counts = new Map<Box, number>();
	const told = new Set<Box>();
	for (const [at, {own, item}] of items.entries()) {
		if (own.tag !== 'ol' || told.has(item)) continue;
		const number = (counts.get(own) ?? startOf(own) - 1) + 1;
		counts.set(own, number);
		told.add(item);
		const runs: Run[] = [{text: `${number}. `}];
		for (const run of list.items[at]!) append(runs, run);
		list.items[at] = runs;
	}
}

const startOf = ({element, dom}: Box): number => Number.parseInt(dom.attribute(element, 'start') ?? '', 10) || 1;

/** A picture without an `alt` that equals its caption or begins it. */
function withoutSaidAlt(block: Block): Block {
	if (block.kind !== 'image' || !block.alt) return block;
	const said = `${block.caption ?? ''} ${block.credit ?? ''}`.trim();
	const {alt, ...rest} = block;
	return said.startsWith(alt.replace(/(?<![.…])[.…]+$/u, '')) ? rest : block;
}

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
