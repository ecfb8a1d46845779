/** The one walk over a page's live tree: iterative, through open shadow roots and slots, with no change to the page. */
import type {Dom} from './dom';
import {lineMaker} from './lines';
import {type Box, type Sheet, within} from './sheet';
import {asides, blocks, contextOf, embeds, fields, formatting, hosts, pictures, skipped} from './tags';

/** Elements a page may hold before the walk stops and says so. */
const limit = 400_000;

/**
 * What the walk is handed: whether an element is one the page keeps from the reader. `plain`: it has no attributes;
 * `names`: its class, which the walk has read already.
 */
export type Hidden = (element: Element, plain: boolean, names: string | null) => boolean;

type Frame = {
	/** The next child to visit; for slots with assigned nodes, `list` holds them and `next` is unused. */
	next: Node | null;
	list: Node[] | undefined;
	at: number;
	box: Box;
	within: number;
	link: Element | undefined;
	strong: boolean;
	em: boolean;
	code: boolean;
	/** The outermost inline element below the box. */
	top: Element | undefined;
	/** Whether leaving it ends a block. */
	block: boolean;
};

/**
 * Lays a tree flat, `root` included. A generator: it yields every 2,000 nodes, so that its driver may rest.
 * `hidden` is asked once per element.
 */
export function* walk(root: Element, dom: Dom, hidden: Hidden): Generator<void, Sheet> {
	const boxes: Box[] = [];
	const said: Element[] = [];
	const make = lineMaker();
	const stack: Frame[] = [];
	let visited = 0;

	const enter = (element: Element, above: Frame | undefined) => {
		const tag = dom.localName(element);
		if (asides.has(tag)) said.push(element);
		if (skipped.has(tag)) {
			if (above && fields.has(tag)) {
				above.box.fields++;
				make.flush(0);
			}
			return;
		}
		const plain = !dom.hasAttributes(element);
		const names = plain ? null : dom.attribute(element, 'class');
		if (hidden(element, plain, names)) return;
		if (pictures.has(tag) || embeds.has(tag)) {
			if (above) make.media(element, above.box, above.within);
			return;
		}
		const block = !above || blocks.has(tag) || (tag.includes('-') && !make.open());
		const context = (above?.within ?? 0) | contextOf(tag);
		let box = above?.box as Box;
		if (block) {
			make.flush(0);
			const hint = plain ? '' : hintOf(names, dom.attribute(element, 'id'));
			box = {
				element,
				tag,
				parent: above?.box,
				depth: (above?.box.depth ?? -1) + 1,
				within: context,
				hint,
				from: make.lines.length,
				to: 0,
				fields: 0,
			};
			boxes.push(box);
		}
		const format = formatting.get(tag);
		const shadow = hosts.has(tag) || tag.includes('-') ? dom.shadowRoot(element) : null;
		const assigned = tag === 'slot' ? dom.assigned(element) : undefined;
		stack.push({
			next: dom.firstChild(shadow ?? element),
			list: assigned?.length ? assigned : undefined,
			at: 0,
			box,
			within: context,
			link: tag === 'a' || tag === 'button' ? element : above?.link,
			strong: format === 'strong' || (above?.strong ?? false),
			em: format === 'em' || (above?.em ?? false),
			code: format === 'code' || (above?.code ?? false),
			top: block ? undefined : (above?.top ?? element),
			block,
		});
	};

	const leave = (frame: Frame) => {
		if (!frame.block) return;
		make.flush(0);
		frame.box.to = make.lines.length;
		if (frame.box.parent) frame.box.parent.fields += frame.box.fields;
	};

	enter(root, undefined);
	while (stack.length > 0) {
		const frame = stack[stack.length - 1]!;
		const node = frame.list ? frame.list[frame.at++] : frame.next;
		if (!node) {
			stack.pop();
			leave(frame);
			continue;
		}
		if (!frame.list) frame.next = dom.nextSibling(node);
		if (++visited % 2000 === 0) yield;
		if (visited > limit) continue;
		const type = dom.nodeType(node);
		if (type === 3) make.text(dom.data(node), frame);
		else if (type === 1) {
			if (dom.localName(node as Element) === 'br') make.lineBreak(frame.box, frame.within);
			else enter(node as Element, frame);
		}
	}
	return {boxes, lines: make.lines, cut: visited > limit, asides: said};
}

const hintOf = (names: string | null, id: string | null): string =>
	names && id ? `${names} ${id}`.toLowerCase() : (names ?? id ?? '').toLowerCase();

/** Runs a generator to its end and gives what it returns. */
export function finish<T>(steps: Generator<unknown, T>): T {
	for (;;) {
		const {done, value} = steps.next();
		if (done) return value as T;
	}
}

/** Whether lines in this context are chrome by their element: navigation, footers, buttons. */
export const isChrome = (context: number): boolean => (context & (within.nav | within.footer | within.button)) !== 0;
