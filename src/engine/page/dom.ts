/**
 * Reading a page's tree through prototype getters. Inside a `<form>`, children named `firstChild`, `attributes` …
 * shadow the form's own properties (26 of 26 in Chromium's content scripts), and in a page's own world
 * forms and pictures of the name `title` or `body` shadow the document's; the prototype's getters are safe.
 */
export type Dom = {
	firstChild: (node: Node) => Node | null;
	nextSibling: (node: Node) => Node | null;
	parentNode: (node: Node) => Node | null;
	nodeType: (node: Node) => number;
	localName: (element: Element) => string;
	attribute: (element: Element, name: string) => string | null;
	hasAttributes: (element: Element) => boolean;
	attributeNames: (element: Element) => string[];
	shadowRoot: (element: Element) => ShadowRoot | null;
	/** What a slot shows: the nodes assigned to it, or nothing when its own children stand in. */
	assigned: (slot: Element) => Node[];
	data: (text: Node) => string;
	/** In a document, an element or a shadow root. */
	queryAll: (root: Node, selector: string) => Element[];
	matches: (element: Element, selector: string) => boolean;
	title: (document: Document) => string;
	root: (document: Document) => Element;
	head: (document: Document) => Element | null;
	body: (document: Document) => HTMLElement | null;
};

/** The property of `object` or of the nearest prototype that has it. Throws when none has: not a DOM node. */
function property(object: object, name: string): PropertyDescriptor {
	for (let proto: object | null = object; proto; proto = Object.getPrototypeOf(proto)) {
		const found = proto !== object && Object.getOwnPropertyDescriptor(proto, name);
		if (found) return found;
	}
	throw new Error(`no ${name} on the prototypes of this node: is it a DOM document?`);
}

function getter<T extends Node, V>(sample: T, name: string): (node: T) => V {
	return Function.prototype.call.bind(property(sample, name).get!) as (node: T) => V;
}

function method<T extends Node, A extends unknown[], V>(sample: T, name: string): (node: T, ...args: A) => V {
	return Function.prototype.call.bind(property(sample, name).value);
}

const made = new WeakMap<Document, Dom>();

/** The safe accessors for one document. Throws for something that is no DOM document. */
export function domOf(document: Document): Dom {
	const known = made.get(document);
	if (known) return known;
	const text = method<Document, [string], Node>(document, 'createTextNode')(document, '');
	const element = method<Document, [string], Element>(document, 'createElement')(document, 'slot');
	const queryElement = method<Element, [string], NodeListOf<Element>>(element, 'querySelectorAll');
	const queryDocument = method<Document, [string], NodeListOf<Element>>(document, 'querySelectorAll');
	const nodeType = getter<Node, number>(text, 'nodeType');
	const assignedNodes = 'assignedNodes' in element && method<Element, [], Node[]>(element, 'assignedNodes');
	const dom: Dom = {
		firstChild: getter(text, 'firstChild'),
		nextSibling: getter(text, 'nextSibling'),
		parentNode: getter(text, 'parentNode'),
		nodeType,
		localName: getter(element, 'localName'),
		attribute: method(element, 'getAttribute'),
		hasAttributes: method(element, 'hasAttributes'),
		attributeNames: method(element, 'getAttributeNames'),
		shadowRoot: 'shadowRoot' in element ? getter(element, 'shadowRoot') : () => null,
		assigned: assignedNodes ? node => assignedNodes(node) : () => [],
		data: getter(text, 'data'),
		queryAll: (root, selector) => {
			const type = nodeType(root);
			if (type === 9) return Array.from(queryDocument(root as Document, selector));
			// A shadow root has no named properties that could stand in the way.
			return Array.from(
				type === 1 ? queryElement(root as Element, selector) : (root as ShadowRoot).querySelectorAll(selector),
			);
		},
		matches: method(element, 'matches'),
		title: getter(document, 'title'),
		root: getter(document, 'documentElement'),
		head: getter(document, 'head'),
		body: getter(document, 'body'),
	};
	made.set(document, dom);
	return dom;
}
