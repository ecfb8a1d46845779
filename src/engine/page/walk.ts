/** The one walk over a page's live tree: iterative, through open shadow roots and slots, with no change to the page. */
import type {Dom} from './dom';
import {LineMaker} from './lines';
import {Box, type Sheet} from './sheet';
import {bitsOf, blocks, fields, hosts, media, skipped, told} from './tags';

/** Elements a page may hold before the walk stops and says so. */
const limit = 400_000;

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
 * Lays a tree flat, `root` included. A generator: it yields every 2,000 nodes, so that its driver may rest.
 * `hidden` is asked once per element.
 */
export function* walk(root: Element, dom: Dom, hidden?: Hidden): Generator<void, Sheet> {
	const boxes: Box[] = [];
	const asides: Element[] = [];
	const roots: ShadowRoot[] = [];
	const make = new LineMaker();
	const {lines} = make;
	const stack: Frame[] = [];
	let visited = 0;

	const enter = (element: Element, above: Frame | undefined) => {
		const tag = dom.localName(element);
		const isCustom = tag.includes('-');
		if (told.has(tag)) asides.push(element);
		if (skipped.has(tag)) {
			if (!above || !fields.has(tag)) return;
			above.box.fields++;
			return make.flush();
		}
		if (hidden?.(element)) return;
		if (above && media.has(tag)) return make.media(element, above.box, above.within);
		const context = (above ? above.within : 0) | (bitsOf.get(tag) ?? 0);
		let box = above?.box;
		const top = above?.top ?? element;
		const isBlock = !box || blocks.has(tag) || (isCustom && !make.isOpen);
		if (isBlock) {
			make.flush();
			box = new Box(element, tag, box, context, lines.length, dom);
			boxes.push(box);
		}
		const shadow = isCustom || hosts.has(tag) ? dom.shadowRoot(element) : null;
		if (shadow) roots.push(shadow);
		const assigned = tag === 'slot' ? dom.assigned(element) : undefined;
		stack.push({
			next: dom.firstChild(shadow ?? element),
			list: assigned?.length ? assigned : undefined,
			at: 0,
			box: box!,
			within: context,
			top: isBlock ? undefined : top,
		});
	};

	const leave = ({box, top}: Frame) => {
		if (top) return;
		make.flush();
		box.to = lines.length;
		if (box.parent) box.parent.fields += box.fields;
	};

	enter(root, undefined);
	while (stack.length > 0) {
		const frame = stack[stack.length - 1]!;
		const node = frame.list ? frame.list[frame.at++] : frame.next;
		if (!node) {
			leave(stack.pop()!);
			continue;
		}
		if (!frame.list) frame.next = dom.nextSibling(node);
		if (++visited % 2000 === 0) yield;
		if (visited > limit) continue;
		const type = dom.nodeType(node);
		if (type === 3) make.text(node as Text, dom.data(node), frame.box, frame.within, frame.top);
		else if (type === 1) {
			if (dom.localName(node as Element) === 'br') make.lineBreak(frame.box);
			else enter(node as Element, frame);
		}
	}
	return {boxes, lines, cut: visited > limit, asides, roots};
}

/** Runs a generator to its end and gives what it returns. */
export function finish<T>(steps: Generator<unknown, T>): T {
	for (;;) {
		const {done, value} = steps.next();
		if (done) return value as T;
	}
}
