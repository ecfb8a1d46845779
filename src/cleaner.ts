/** Cleans one story page: looks, veils what the look finds, and answers for it. */
import {type Look, look} from './engine/look';
import {hiddenNever, pageOf} from './engine/page';
import {isProse, wordsOf} from './engine/prose';
import {elementsFor} from './engine/removals';
import {finish} from './engine/walk';
import {backdrops} from './platform/backdrop';
import type {Veiling} from './platform/protocol';
import {isOverlay, makeScrollLock} from './platform/scroll-lock';
import {makeVeil} from './platform/veil';
import type {Recipe} from './recipes/recipe';

/** Fields of pages that are never cleaned: sign-in, codes, cards. */
const privateFields = 'input[type="password"], input[autocomplete^="cc-"], input[autocomplete="one-time-code"]';

/** Whether a page has running text beside its prompts. */
const hasStory = ({sheet, marks}: Look): boolean =>
	sheet.lines.some(line => !marks.has(line.index) && isProse(line) && wordsOf(line) >= 12);

/** Makes the cleaner of one document. `changed` is called with the number of prompts and promos hidden. */
export function makeCleaner(document: Document, recipes: readonly Recipe[], changed: (hidden: number) => void) {
	const veil = makeVeil(document);
	const lock = makeScrollLock(document);
	let seen: Look | undefined;
	let on = true;
	let shown = new Set<string>();
	let told = 0;
	let settled = false;

	/** Prompts that the page hides itself are marked too, so that they are hidden already when the page shows them. */
	const page = () => pageOf(document, document.location.href, hiddenNever);

	function pass() {
		const found = finish(look(page(), recipes));
		seen = isPrivate(found) || (settled && !hasStory(found)) ? undefined : found;
		draw();
	}

	/** Called when the page has had its time to load: prompts around no story at all are none of ours. */
	function settle() {
		settled = true;
		pass();
	}

	function draw() {
		const taken = on && seen ? seen.taken.filter(({removal}) => removal.veiled && !shown.has(removal.id)) : [];
		const elements = seen ? elementsFor(new Set(taken.flatMap(({lines}) => lines)), seen.sheet) : [];
		const overlays = elements.filter(isOverlay);
		veil.apply(overlays.length > 0 ? [...elements, ...backdrops(overlays, document)] : elements);
		unlock();
		tell(taken.length);
	}

	/** A page with private fields outside of every prompt is none to touch. */
	function isPrivate({taken, sheet}: Look): boolean {
		const fields = document.querySelectorAll(privateFields);
		if (fields.length === 0) return false;
		const prompts = elementsFor(new Set(taken.flatMap(({lines}) => lines)), sheet);
		return [...fields].some(field => !prompts.some(prompt => prompt.contains(field)));
	}

	function unlock() {
		if ([...veil.elements()].some(element => element.isConnected && isOverlay(element))) lock.release();
		else lock.restore();
	}

	function tell(count: number) {
		if (count !== told) changed(count);
		told = count;
	}

	/** Hides prompts among elements just added; the next pass judges them in their place. */
	function glance(added: readonly Element[]) {
		if (!on) return;
		for (const root of added) {
			if (!root.isConnected || root.contains(document.body)) continue;
			const {taken, sheet} = finish(look(page(), recipes, root));
			const now = taken.filter(({removal}) => removal.veiled && !shown.has(removal.id));
			veil.add(elementsFor(new Set(now.flatMap(({lines}) => lines)), sheet));
		}
	}

	return {
		pass,
		settle,
		glance,
		unlock,
		/** Turns the veil of this page on or off. */
		turn(value: boolean) {
			if (value === on) return;
			on = value;
			draw();
		},
		/** Shows one removal again, or all. */
		show(id?: string) {
			shown = new Set(id === undefined ? seen?.taken.map(({removal}) => removal.id) : [...shown, id]);
			draw();
		},
		/** Hides again what was shown. */
		hide(id?: string) {
			shown = new Set(id === undefined ? [] : [...shown].filter(other => other !== id));
			draw();
		},
		/** Leaves the page as it was found. */
		clear() {
			seen = undefined;
			shown = new Set();
			settled = false;
			draw();
		},
		state: (): Pick<Veiling, 'cleaning' | 'removals' | 'shown'> => ({
			cleaning: on && seen !== undefined,
			removals: seen?.taken.map(({removal}) => removal) ?? [],
			shown: [...shown],
		}),
	};
}
