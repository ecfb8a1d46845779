/** Elements of a page by selector, its open shadow roots included. */
import type {Page} from './page';
import type {Line, Sheet} from './sheet';

/** The elements that match, those in the document first. */
export const select = ({dom, document}: Page, sheet: Sheet, selector: string): Element[] =>
	[document, ...sheet.roots].flatMap(root => dom.queryAll(root, selector));

/** A line of text or a picture in some of the elements, with what of its text stands in them ('' for a picture). */
export type Found = {line: Line; element: Element; text: string};

/** How many elements a text may stand below the one that is looked for. */
const deep = 8;

/** What of the page's lines stands in the elements, in the page's order. */
export function linesIn(elements: readonly Element[], sheet: Sheet, page: Page): Found[] {
	const wanted = new Set<Node>(elements);
	const around = (node: Node) => {
		let at: Node | null = node;
		for (let up = 0; at && up < deep && !wanted.has(at); up++) at = page.dom.parentNode(at);
		return at && wanted.has(at) ? (at as Element) : undefined;
	};
	return sheet.lines.flatMap(line => {
		const nodes = line.media ? [line.media] : line.nodes;
		const held = nodes.filter(node => around(node));
		const element = held[0] && around(held[0]);
		const text = line.nodes.map((node, at) => (held.includes(node) ? line.parts[at] : '')).join('');
		return element && (line.media || text.trim()) ? [{line, element, text: text.replace(/\s+/g, ' ').trim()}] : [];
	});
}
