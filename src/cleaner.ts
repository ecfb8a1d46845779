/** Cleans one story page: looks, and veils what the look finds. */

import {wholePageOf} from './engine/page/page';
import {isFullProse} from './engine/page/prose';
import type {Line} from './engine/page/sheet';
import {finish} from './engine/page/walk';
import {type Look, look} from './engine/prompts/look';
import {elementsFor, groupsOf, isHideable} from './engine/prompts/removals';
import type {Site} from './engine/prompts/site';
import {afterLayout} from './platform/after-layout';
import {backdropsOf, overlaysAmong} from './platform/overlay';
import {makeScrollLock} from './platform/scroll-lock';
import {makeVeil} from './platform/veil';

/** Fields of pages that are never cleaned: sign-in, codes, cards. */
const privateFields = 'input[type="password"], input[autocomplete^="cc-"], input[autocomplete="one-time-code"]';

/** Whether a page has running text beside its prompts. */
export const hasStory = ({sheet, marks}: Look): boolean =>
	sheet.lines.some(line => !marks.has(line.index) && isFullProse(line));

/** What of a look is to be hidden: the lines, a list for each removal. */
type Choice = (look: Look) => Line[][];

const all: Choice = ({marks, sheet}) => [...groupsOf(marks, sheet).values()].filter(isHideable);

/**
 * Makes the cleaner of one document. `changed` is called with the number of prompts and promos hidden. `isSure` tells
 * whether the page, as it is now, is a story: of a known site its address says so.
 */
export function makeCleaner(
	document: Document,
	site: Site,
	changed: (hidden: number) => void,
	isSure: () => boolean = () => true,
) {
	const veil = makeVeil(document);
	const lock = makeScrollLock(document);
	let on = true;
	let chosen = all;
	let told = 0;
	let isSettled = false;
	let isChecking = false;

	const isOn = (): boolean => on && isSure();

	/** Prompts that the page hides itself are marked too, so that they are hidden already when the page shows them. */
	const lookAt = (root?: Element): Look => finish(look(wholePageOf(document, document.location), [site], root));

	/** Looks at the page as it is now and hides what is to be hidden. Nothing of the look is kept: that would hold the page. */
	function pass() {
		const found = isOn() ? lookAt() : undefined;
		const groups = found && isOurs(found) ? chosen(found) : [];
		show(groups.length, found ? elementsFor(new Set(groups.flat()), found.sheet) : []);
	}

	function show(count: number, elements: readonly Element[]) {
		veil.apply(elements);
		check();
		if (count !== told) changed(count);
		told = count;
	}

	/** A page with private fields outside of every prompt is none to touch, nor is a settled one without a story. */
	const isOurs = (one: Look): boolean => !isPrivate(one) && (!isSettled || hasStory(one));

	function isPrivate({marks, sheet}: Look): boolean {
		const fields = document.querySelectorAll(privateFields);
		if (fields.length === 0) return false;
		const prompts = elementsFor(new Set([...marks.keys()].map(index => sheet.lines[index]!)), sheet);
		return [...fields].some(field => !prompts.some(prompt => prompt.contains(field)));
	}

	/** Looks, once the page is laid out, whether an overlay is among what is hidden, and what came with it. */
	function check() {
		if (isChecking) return;
		if (veil.elements().size === 0) return lock.restore();
		isChecking = true;
		afterLayout(document, () => {
			isChecking = false;
			const overlays = overlaysAmong(veil.elements(), document);
			if (overlays.length === 0) return lock.restore();
			veil.add(backdropsOf(overlays, document));
			lock.release();
		});
	}

	return {
		pass,
		/** Called when the page has had its time to load: prompts around no story at all are none of ours. */
		settle() {
			isSettled = true;
			pass();
		},
		/** Hides prompts among elements just added; the next pass judges them in their place. */
		glance(added: readonly Element[]) {
			for (const root of isOn() ? added : []) {
				if (!root.isConnected || root.contains(document.body)) continue;
				const found = lookAt(root);
				veil.add(elementsFor(new Set(chosen(found).flat()), found.sheet));
			}
		},
		/** Looks again whether the page is locked. */
		check,
		/** Turns the veil of this page on or off. */
		turn(value: boolean) {
			if (value === on) return;
			on = value;
			pass();
		},
		/** Hides what `choice` chooses from every look from now on, or everything again. */
		choose(choice?: Choice) {
			chosen = choice ?? all;
			pass();
		},
		/** Leaves the page as it was found. */
		clear() {
			chosen = all;
			isSettled = false;
			show(0, []);
		},
		/** What there is to find on the page, if it is one to clean. */
		look(): Look | undefined {
			const found = isSure() ? lookAt() : undefined;
			return found && isOurs(found) ? found : undefined;
		},
		isOn,
	};
}

export type Cleaner = ReturnType<typeof makeCleaner>;
