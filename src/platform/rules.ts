/** Rules of a stylesheet in the place of marks, for things that a page puts back again and again. */

type Root = Document | ShadowRoot;

/** The names of an element as a selector; undefined when it has none to be told by. */
function selectorOf(element: Element): string | undefined {
	const names = [...element.classList].map(name => `.${CSS.escape(name)}`);
	if (element.id) names.push(`#${CSS.escape(element.id)}`);
	return names.length > 0 ? `${CSS.escape(element.localName)}${names.join('')}` : undefined;
}

/** One stylesheet for each root of the page that needs one. */
export function makeRules() {
	const sheets = new Map<Root, {sheet: CSSStyleSheet; selectors: Set<string>}>();

	function sheetOf(root: Root) {
		const known = sheets.get(root);
		if (known) return known;
		const sheet = new CSSStyleSheet();
		root.adoptedStyleSheets.push(sheet);
		const made = {sheet, selectors: new Set<string>()};
		sheets.set(root, made);
		return made;
	}

	function write(root: Root) {
		const one = sheets.get(root);
		one?.sheet.replaceSync([...one.selectors].map(selector => `${selector} { display: none !important; }`).join('\n'));
	}

	return {
		/** Writes a rule for what is named like `element`, if that hides nothing but what is to be hidden. */
		add(element: Element, hidden: ReadonlySet<Element>) {
			const root = element.getRootNode() as Root;
			const selector = selectorOf(element);
			if (!selector || ![...root.querySelectorAll(selector)].every(one => hidden.has(one))) return;
			sheetOf(root).selectors.add(selector);
			write(root);
		},
		/** Whether a rule hides an element, so that it needs no mark. */
		holds(element: Element): boolean {
			const selectors = sheets.get(element.getRootNode() as Root)?.selectors ?? [];
			return [...selectors].some(selector => element.matches(selector));
		},
		/** Drops every rule that hides anything else than `wanted`, and all of them when nothing is wanted. */
		keep(wanted: ReadonlySet<Element>) {
			for (const [root, {selectors}] of sheets) {
				for (const selector of selectors)
					if (wanted.size === 0 || ![...root.querySelectorAll(selector)].every(one => wanted.has(one)))
						selectors.delete(selector);
				write(root);
			}
		},
	};
}

export type Rules = ReturnType<typeof makeRules>;
