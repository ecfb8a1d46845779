/** Hides elements by a mark and the extension's stylesheet. No node is deleted, moved or cloned, no inline style written. */
import {busyIn} from './busy';
import type {makeRules, Rules} from './rules';

/** The mark; `veil.css` holds its meaning. */
export const mark = 'data-standfirst';

/** The same meaning, for where that stylesheet does not come. */
export const meaning = `[${mark}='veiled'] { display: none !important; }`;

/** A part of a page that has stylesheets of its own. */
export type Root = Document | ShadowRoot;

/** Of the text that a thing is told by, so many characters. */
const telling = 80;

/** What is put in again so soon after it was hidden, in ms, answers us; later, a page has drawn itself anew. */
const answering = 200;

const wordsOf = ({textContent}: Element): string => (textContent ?? '').trim().slice(0, telling);

/** What was hidden last of a thing, and when, in ms. */
type Hidden = {element: Element; at: number};

/** Whether what was hidden before has lost its mark, or was put in again at once. */
const isUndone = ({element, at}: Hidden, now: Element): boolean =>
	element === now || (!element.isConnected && performance.now() - at < answering);

/**
 * What hides elements of one document, and takes it all back. `restored` is told of each thing, by its words, that was
 * hidden before and had to be hidden anew, and gives how often that was of late.
 */
export function makeVeil(document: Document, restored: (what: string) => number) {
	// What a copy of before an update has left hidden is taken over, to be hidden or shown again by this one.
	let veiled = new Set(document.querySelectorAll(`[${mark}='veiled']`));
	let rules: Rules | undefined;
	let isWaiting = false;
	const last = new Map<string, Hidden>();
	const sheets = new WeakMap<Root, CSSStyleSheet>();

	/** Gives whether the mark had to be written. */
	function set(element: Element): boolean {
		if (element.getAttribute(mark) === 'veiled' || rules?.holds(element)) return false;
		dress(element);
		element.setAttribute(mark, 'veiled');
		return true;
	}

	/** Counts a thing whose hiding was undone. */
	function note(element: Element) {
		const what = wordsOf(element);
		const before = last.get(what);
		last.set(what, {element, at: performance.now()});
		if (before && isUndone(before, element) && restored(what) > 2) rules?.add(element, veiled);
	}

	function show(element: Element) {
		element.removeAttribute(mark);
		const what = wordsOf(element);
		if (last.get(what)?.element === element) last.delete(what);
	}

	/** The one stylesheet of our own that a root gets, when it needs one. */
	function sheetOf(root: Root): CSSStyleSheet {
		const known = sheets.get(root);
		if (known) return known;
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(meaning);
		root.adoptedStyleSheets.push(sheet);
		sheets.set(root, sheet);
		return sheet;
	}

	/** The extension's stylesheet does not enter shadow roots. */
	function dress(element: Element) {
		const root = element.getRootNode();
		if ('host' in root) sheetOf(root as ShadowRoot);
	}

	return {
		/** Hides these elements besides those hidden already, save what must not be hidden now. Gives whether any was new. */
		add(elements: Iterable<Element>): boolean {
			const {isHeld, isAtWork} = busyIn(document);
			const fresh: Element[] = [];
			for (const element of elements) {
				if (isHeld(element)) continue;
				if (!element.hasAttribute(mark) && isAtWork(element)) {
					isWaiting = true;
					continue;
				}
				if (set(element)) fresh.push(element);
				veiled.add(element);
			}
			fresh.forEach(note);
			return fresh.length > 0;
		},
		/** Hides exactly these elements, save what must not be hidden now. Gives whether any was new. */
		apply(elements: Iterable<Element>): boolean {
			const before = veiled;
			veiled = new Set();
			isWaiting = false;
			const isNew = this.add(elements);
			for (const element of before) if (!veiled.has(element)) show(element);
			rules?.keep(veiled);
			return isNew;
		},
		/** The elements hidden now. */
		elements: (): ReadonlySet<Element> => veiled,
		/** Whether something is to be hidden later. */
		isWaiting: (): boolean => isWaiting,
		/** From now on, what is hidden again and again is hidden by rules. */
		fortify(make: typeof makeRules) {
			rules ??= make(sheetOf);
		},
	};
}
