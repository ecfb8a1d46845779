/** Rules of a stylesheet in the place of marks, for things that a page puts back again and again. */

import {meaning} from './mark';
import type {Root} from './own-sheets';

/** What an element is called, as a selector: its names or, when it has none, that it has none. */
function calledOf(element: Element): string {
	const names = [...element.classList].map(name => `.${CSS.escape(name)}`);
	if (element.id) names.push(`#${CSS.escape(element.id)}`);
	return CSS.escape(element.localName) + (names.join('') || ':not([class], [id])');
}

/** Which of its brothers a nameless element is: only the first and the last can be told for sure. */
function placeOf(element: Element): string {
	if (!element.nextElementSibling) return ':last-child';
	return element.previousElementSibling ? '' : ':first-child';
}

/** An element as a selector: by its names, or by its place in its parent. */
function selectorOf(element: Element): string {
	const called = calledOf(element);
	if (element.classList.length > 0 || element.id) return called;
	const parent = element.parentElement;
	return `${parent ? `${calledOf(parent)} > ` : ''}${called}${placeOf(element)}`;
}

/** Keeps rules. `sheetOf` gives the stylesheet of a root that they are written in. */
export function makeRules(sheetOf: (root: Root) => CSSStyleSheet) {
	const rules = new Map<Root, Set<string>>();

	function write(root: Root) {
		const written = [...(rules.get(root) ?? [])].map(selector => `${selector} { display: none !important; }`);
		sheetOf(root).replaceSync([meaning, ...written].join('\n'));
	}

	return {
		/** Writes a rule for what is named or stands like `element`, if that hides nothing but what is to be hidden. */
		add(element: Element, hidden: ReadonlySet<Element>) {
			const root = element.getRootNode() as Root;
			const selector = selectorOf(element);
			if (![...root.querySelectorAll(selector)].every(one => hidden.has(one))) return;
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
