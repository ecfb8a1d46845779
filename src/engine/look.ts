/** A look at a page: laid flat, its prompts and promos judged. All that the veil needs, and where reading begins. */
import type {Recipe} from '../recipes/recipe';
import type {VeiledReason} from '../story';
import {bookOf, isStoryAddress, recipeByFrame, recipeOf} from './detect';
import type {Page} from './page';
import {findPrompts, type Marks} from './prompts';
import {type Taken, takenBy} from './removals';
import type {Box, Sheet} from './sheet';
import {walk} from './walk';

export type Look = {sheet: Sheet; recipe: Recipe | undefined; marks: Marks; taken: Taken[]};

/**
 * The first half of reading: the page, or the part of it under `root`, laid flat and its prompts found. Yields between
 * slices of the walk.
 */
export function* look(
	page: Page,
	recipes: readonly Recipe[],
	root: Element | null = page.document.body,
): Generator<void, Look> {
	const empty: Sheet = {boxes: [], lines: [], cut: false, asides: []};
	const sheet = root ? yield* walk(root, page.dom, page.hidden) : empty;
	yield;
	const recipe = recipeOf(page.url, recipes) ?? recipeByFrame(sheet, recipes);
	if (!isStoryAddress(page.url, recipe)) return {sheet, recipe, marks: new Map(), taken: []};
	const marks = findPrompts(sheet, bookOf(recipe), hintBoxes(page, sheet, recipe));
	return {sheet, recipe, marks, taken: takenBy(marks, sheet)};
}

/** Boxes that a recipe's hide selectors match; the text still has to bear them out. */
function hintBoxes(page: Page, sheet: Sheet, recipe: Recipe | undefined): [VeiledReason, string, Box][] {
	const found: [VeiledReason, string, Box][] = [];
	for (const [reason, selectors] of Object.entries(recipe?.hide ?? {}) as [VeiledReason, string[]][]) {
		for (const selector of selectors) {
			const elements = new Set(page.dom.queryAll(page.document, selector));
			if (elements.size === 0) continue;
			for (const box of sheet.boxes) if (elements.has(box.element)) found.push([reason, selector, box]);
		}
	}
	return found;
}
