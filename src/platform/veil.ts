/** Hides elements by a mark and the extension's stylesheet. No node is deleted, moved or cloned, no inline style written. */

/** The mark; `veil.css` holds its meaning. */
export const mark = 'data-standfirst';

/** What hides elements of one document, and takes it all back. */
export function makeVeil(document: Document) {
	// What a copy of before an update has left hidden is taken over, to be hidden or shown again by this one.
	let veiled = new Set(document.querySelectorAll(`[${mark}='veiled']`));
	const sheeted = new WeakSet<ShadowRoot>();

	function set(element: Element, value: string) {
		if (element.getAttribute(mark) !== value) element.setAttribute(mark, value);
	}

	/** The extension's stylesheet does not enter shadow roots: each root that needs it adopts one of its own. */
	function dress(element: Element) {
		const root = element.getRootNode();
		if (!('host' in root) || sheeted.has(root as ShadowRoot)) return;
		sheeted.add(root as ShadowRoot);
		const View = document.defaultView as (Window & typeof globalThis) | null;
		if (!View) return;
		const sheet = new View.CSSStyleSheet();
		sheet.replaceSync(`[${mark}='veiled'] { display: none !important; }`);
		(root as ShadowRoot).adoptedStyleSheets.push(sheet);
	}

	return {
		/** Hides these elements besides those hidden already. */
		add(elements: Iterable<Element>) {
			for (const element of elements) {
				dress(element);
				set(element, 'veiled');
				veiled.add(element);
			}
		},
		/** Hides exactly these elements. */
		apply(elements: Iterable<Element>) {
			const wanted = new Set(elements);
			for (const element of veiled) if (!wanted.has(element)) element.removeAttribute(mark);
			veiled = new Set();
			this.add(wanted);
		},
		/** The elements hidden now. */
		elements: (): ReadonlySet<Element> => veiled,
	};
}

export type Veil = ReturnType<typeof makeVeil>;
