/** Hides elements by a mark and the extension's stylesheet. No node is deleted, moved or cloned, no inline style written. */
import {busyIn} from './busy';
import {mark, veiled} from './mark';
import {now} from './now';
import {sheetOf} from './own-sheets';
import type {makeRules, Rules} from './rules';

/** Of the text that a thing is told by, so many characters. */
const telling = 80;

/** What is put in again so soon after it was hidden, in ms, answers us; later, a page has drawn itself anew. */
const answering = 200;

const wordsOf = ({textContent}: Element): string => (textContent ?? '').trim().slice(0, telling);

/** What was hidden last of a thing, and when, in ms. */
type Hidden = {element: Element; at: number};

/** Whether what was hidden before has lost its mark, or was put in again at once. */
const isUndone = ({element, at}: Hidden, again: Element): boolean =>
	element === again || (!element.isConnected && now() - at < answering);

/**
 * What hides elements of one document, and takes it all back. `restored` is told of each thing, by its words, that was
 * hidden before and had to be hidden anew, and gives how often that was of late.
 */
export function makeVeil(document: Document, restored: (what: string) => number) {
	// What a copy of before an update has left hidden is taken over, to be hidden or shown again by this one.
	let hidden = new Set(document.querySelectorAll(veiled));
	let rules: Rules | undefined;
	let isWaiting = false;
	/** By the words of each thing. */
	const last = new Map<string, Hidden>();

	/** Gives whether the mark had to be written. The extension's stylesheet does not enter shadow roots. */
	function hide(element: Element): boolean {
		if (element.getAttribute(mark) === 'veiled' || rules?.holds(element)) return false;
		const root = element.getRootNode();
		if ('host' in root) sheetOf(root as ShadowRoot);
		element.setAttribute(mark, 'veiled');
		return true;
	}

	/** Counts a thing whose hiding was undone. */
	function note(element: Element) {
		const what = wordsOf(element);
		const before = last.get(what);
		last.set(what, {element, at: now()});
		if (before && isUndone(before, element) && restored(what) > 2) rules?.add(element, hidden);
	}

	function show(element: Element) {
		element.removeAttribute(mark);
		const what = wordsOf(element);
		if (last.get(what)?.element === element) last.delete(what);
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
				if (hide(element)) fresh.push(element);
				hidden.add(element);
			}
			fresh.forEach(note);
			return fresh.length > 0;
		},
		/** Hides exactly these elements, save what must not be hidden now. Gives whether any was new. */
		apply(elements: Iterable<Element>): boolean {
			const before = hidden;
			hidden = new Set();
			isWaiting = false;
			const isNew = this.add(elements);
			for (const element of before) if (!hidden.has(element)) show(element);
			rules?.keep(hidden);
			return isNew;
		},
		/** The elements hidden now. */
		elements: (): ReadonlySet<Element> => hidden,
		/** Whether something is to be hidden later. */
		isWaiting: (): boolean => isWaiting,
		/** From now on, what is hidden again and again is hidden by rules. */
		fortify(make: typeof makeRules) {
			rules ??= make(sheetOf);
		},
	};
}

export type Veil = ReturnType<typeof makeVeil>;
