/** Rules of a stylesheet in the place of marks, for things that a page puts back again and again. */

import {meaning, type Root} from './veil';

/** The names of an element as a selector; undefined when it has none to be told by. */
function selectorOf(element: Element): string | undefined {
	const names = [...element.classList].map(name => `.${CSS.escape(name)}`);
	if (element.id) names.push(`#${CSS.escape(element.id)}`);
	return names.length > 0 ? `${CSS.escape(element.localName)}${names.join('')}` : undefined;
}

/** Keeps rules. `sheetOf` gives the stylesheet of a root that they are written in. */
export function makeRules(sheetOf: (root: Root) => CSSStyleSheet) {
	const rules = new Map<Root, Set<string>>();

	function write(root: Root) {
		const written = [...(rules.get(root) ?? [])].map(selector => `${selector} { display: none !important; }`);
		sheetOf(root).replaceSync([meaning, ...written].join('\n'));
	}

	return {
		/** Writes a rule for what is named like `element`, if that hides nothing but what is to be hidden. */
		add(element: Element, hidden: ReadonlySet<Element>) {
			const root = element.getRootNode() as Root;
			const selector = selectorOf(element);
			if (!selector || ![...root.querySelectorAll(selector)].every(one => hidden.has(one))) return;
			rules.set(root, (rules.get(root) ?? new Set()).add(selector));
			write(root);
		},
		/** Whether a rule hides an element, so that it needs no mark. */
		holds(element: Element): boolean {
			return [...(rules.get(element.getRootNode() as Root) ?? [])].some(selector => element.matches(selector));
		},
		/** Drops every rule that hides anything else than `wanted`, and all of them when nothing is wanted. */
		keep(wanted: ReadonlySet<Element>) {
			for (const [root, selectors] of rules) {
				for (const selector of selectors)
					if (wanted.size === 0 || ![...root.querySelectorAll(selector)].every(one => wanted.has(one)))
						selectors.delete(selector);
				write(root);
			}
		},
	};
}

export type Rules = ReturnType<typeof makeRules>;
