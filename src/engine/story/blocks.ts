/** The blocks of a story while they are made, and what joins the last of them. */
import type {Block, Heading, List, Picture, Run} from '../../story';
import type {Box, Line} from '../page/sheet';
import type {Item} from './items';
import type {Caption} from './picture';
import {append} from './text';

export class BlockMaker {
	private readonly blocks: Block[] = [];
	/** The box that a block was made of: a heading's, an outermost list's, a figure's, a program's. */
	private readonly owners = new Map<Block, Box | undefined>();
	/** The item that a list's last one was made of; a list of bullets has none. */
	private readonly lastItems = new Map<List, Box>();
	private readonly shown = new Set<string>();
	/** The line that the last block ends with, where that is code. */
	private codeLine: Line | undefined;

	/** The blocks that hold something. */
	made(): Block[] {
		return this.blocks.map(withoutSaidAlt).filter(isFull);
	}

	add(block: Block, owner?: Box): void {
		this.blocks.push(block);
		this.owners.set(block, owner);
	}

	private get last(): Block | undefined {
		return this.blocks[this.blocks.length - 1];
	}

	/** Lets text go on in the last block. */
	join(runs: Run[]): void {
		const {last} = this;
		if (last && 'runs' in last) appendAll(last.runs, runs);
		else this.add({kind: 'paragraph', runs});
	}

	addHeading(runs: Run[], box: Box): void {
		const {last} = this;
		const level = Math.min(6, Math.max(2, levelOf(box))) as Heading['level'];
		if (last?.kind === 'heading' && this.owners.get(last) === box) this.join(runs);
		else this.add({kind: 'heading', level, runs}, box);
	}

	addItem(runs: Run[], {list, item}: Item): void {
		const last = this.listToGoOn(list) ?? this.newList(list);
		if (this.lastItems.get(last) === item) appendAll(last.items[last.items.length - 1]!, runs);
		else last.items.push(runs);
		this.lastItems.set(last, item);
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
		const text = line.text.replace(/^\n+|\s+$/g, '');
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

	/** A caption belongs to the picture of its figure, or else to the one before it; what is said twice is said once. */
	addCaption({caption, credit}: Caption, figure: Box | undefined): void {
		const picture = this.pictureFor(figure);
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

function levelOf(box: Box): number {
	for (let at: Box | undefined = box; at; at = at.parent) if (/^h[1-6]$/.test(at.tag)) return Number(at.tag[1]);
	return 2;
}

/** Text that goes on in a block stands behind a space. */
function appendAll(to: Run[], runs: readonly Run[]) {
	append(to, {text: ' '});
	for (const run of runs) append(to, {...run});
}

/** A picture without an `alt` that equals its caption or begins it. */
function withoutSaidAlt(block: Block): Block {
	if (block.kind !== 'image' || !block.alt) return block;
	const said = `${block.caption ?? ''} ${block.credit ?? ''}`.trim();
	const {alt, ...rest} = block;
	return said.startsWith(alt.replace(/[.…]+$/u, '')) ? rest : block;
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
