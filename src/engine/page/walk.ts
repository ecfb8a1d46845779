/** The one walk over a page's live tree: iterative, through open shadow roots and slots, with no change to the page. */
import type {Dom} from './dom';
import {LineMaker} from './lines';
import {Box, type Sheet} from './sheet';
import {type Traits, traitsOf} from './tags';
import {within} from './within';

/** Nodes a page may hold, and characters of text, before the walk stops and says so: more than any reader reads. */
const limit = 400_000;
const mostText = 2_000_000;

/** Nodes between two rests. */
const stretch = 500;

/** Whether an element is one that the page keeps from its reader. */
export type Hidden = (element: Element) => boolean;

type Frame = {
	/** The next child to visit; for slots with assigned nodes, `list` holds them and `next` is unused. */
	next: Node | null;
	list: Node[] | undefined;
	at: number;
	box: Box;
	within: number;
	/** The outermost inline element below the box. */
	top: Element | undefined;
};

/**
 * Lays a tree flat, `root` included. A generator: it yields every 500 nodes, so that its driver may rest.
 * `hidden` is asked once per element.
 */
export function* walk(root: Element, dom: Dom, hidden?: Hidden): Generator<void, Sheet> {
	const layer = new Layer(dom, hidden);
	layer.begin(root);
	while (layer.go(stretch)) yield;
	return layer.sheet();
}

/** Lays elements down as boxes and lines, one after another. */
class Layer {
	private readonly boxes: Box[] = [];
	private readonly asides: Element[] = [];
	private readonly roots: ShadowRoot[] = [];
	private readonly make = new LineMaker();
	private readonly stack: Frame[] = [];
	private visited = 0;

	constructor(
		private readonly dom: Dom,
		private readonly hidden: Hidden | undefined,
	) {}

	begin(root: Element): void {
		this.enter(root, this.dom.localName(root), undefined, this.looksAround(root));
	}

	/** What the text in a part of a page looks like by the elements around that part. */
	private looksAround(root: Element): number {
		const {dom} = this;
		let bits = 0;
		for (let at = dom.parentNode(root); at && dom.nodeType(at) === 1; at = dom.parentNode(at))
			bits |= traitsOf(dom.localName(at as Element)).bits;
		return bits & (within.link | within.button | within.strong | within.stressed);
	}

	/** Visits up to `count` nodes; false when there are no more. */
	go(count: number): boolean {
		const {dom, stack} = this;
		const end = this.visited + count;
		while (stack.length > 0) {
			const frame = stack[stack.length - 1]!;
			const node = frame.list ? frame.list[frame.at++] : frame.next;
			if (!node) {
				this.leave(stack.pop()!);
				continue;
			}
			if (!frame.list) frame.next = dom.nextSibling(node);
			this.visited++;
			if (!this.isFull) this.visit(node, frame);
			if (this.visited === end) return true;
		}
		return false;
	}

	sheet = (): Sheet => ({
		boxes: this.boxes,
		lines: this.make.lines,
		cut: this.isFull,
		asides: this.asides,
		roots: this.roots,
	});

	private get isFull(): boolean {
		return this.visited > limit || this.make.characters > mostText;
	}

	private visit(node: Node, frame: Frame): void {
		const {dom} = this;
		const type = dom.nodeType(node);
		if (type === 3) this.make.text(node as Text, dom.data(node), frame.box, frame.within, frame.top);
		else if (type === 1) this.enter(node as Element, this.tagOf(node as Element), frame, frame.within);
	}

	/** What an element is: one that says itself that it is a heading is one, whatever its name. */
	private tagOf(element: Element): string {
		const tag = this.dom.localName(element);
		if (tag !== 'div' || this.dom.attribute(element, 'role') !== 'heading') return tag;
		const level = this.dom.attribute(element, 'aria-level') ?? '2';
		return /^[1-6]$/.test(level) ? `h${level}` : 'h6';
	}

	private enter(element: Element, tag: string, above: Frame | undefined, around: number): void {
		const traits = traitsOf(tag);
		if (traits.told) this.asides.push(element);
		if (above && traits.lineBreak) this.make.lineBreak(above.box, above.top);
		else if (above && traits.field) this.addField(above.box);
		else if (traits.skipped || this.hidden?.(element)) return;
		else if (above && traits.media) this.make.media(element, above.box, around);
		else this.goInto(element, tag, traits, above, around | traits.bits);
	}

	private goInto(element: Element, tag: string, traits: Traits, above: Frame | undefined, context: number): void {
		const {dom} = this;
		const isBlock = !above || traits.block || (traits.custom && !this.make.isOpen);
		const box = isBlock ? this.open(element, tag, above?.box, context) : above.box;
		const shadow = traits.host ? dom.shadowRoot(element) : null;
		if (shadow) this.roots.push(shadow);
		const assigned = traits.slot ? dom.assigned(element) : undefined;
		this.stack.push({
			next: dom.firstChild(shadow ?? element),
			list: assigned?.length ? assigned : undefined,
			at: 0,
			box,
			within: context,
			top: isBlock ? undefined : (above.top ?? element),
		});
	}

	private addField(box: Box): void {
		box.fields++;
		this.make.flush();
	}

	private open(element: Element, tag: string, parent: Box | undefined, context: number): Box {
		this.make.flush();
		const box = new Box(element, tag, parent, context, this.make.lines.length, this.dom, this.boxes.length);
		this.boxes.push(box);
		return box;
	}

	private leave({box, top}: Frame): void {
		if (top) return;
		this.make.flush();
		box.to = this.make.lines.length;
		if (box.parent) box.parent.fields += box.fields;
	}
}

/** Runs a generator to its end and gives what it returns. */
export function finish<T>(steps: Generator<unknown, T>): T {
	for (;;) {
		const {done, value} = steps.next();
		if (done) return value as T;
	}
}
