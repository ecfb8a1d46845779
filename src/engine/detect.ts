/** Which recipe covers a page, and whether its address is that of a story. */
import {isHostOf, type Recipe} from '../recipes/recipe';
import {findPhrases, type Phrasebook, phrasebook} from './phrasebook';
import type {Sheet} from './sheet';

/** The recipe that covers an address, if one does. */
export const recipeOf = (url: URL, recipes: readonly Recipe[]): Recipe | undefined =>
	recipes.find(recipe => recipe.hosts.some(host => isHostOf(url.hostname, host)));

/** Whether an address may be a story's: on a known aggregator the recipe says so, elsewhere the page decides. */
export const isStoryAddress = (url: URL, recipe: Recipe | undefined): boolean =>
	!recipe?.hosts.some(host => isHostOf(url.hostname, host)) || recipe.path.test(url.pathname);

/** Frame phrases that a page on an unknown host must show to count as a mirror of a known aggregator. */
const enough = 4;

/** The recipe whose own frame a page on an unknown host carries: mirrors serve the same pages elsewhere. */
export const recipeByFrame = (sheet: Sheet, recipes: readonly Recipe[]): Recipe | undefined =>
	recipes.find(recipe => recipe.frame && findPhrases(sheet.lines, bookOf(recipe)).length >= enough);

const books = new WeakMap<Recipe, Phrasebook>();

/** The frame phrases of a recipe, as a book; the empty book for a page without recipe. */
export function bookOf(recipe: Recipe | undefined): Phrasebook {
	if (!recipe) return new Map();
	const book = books.get(recipe) ?? phrasebook(recipe.frame ?? {});
	books.set(recipe, book);
	return book;
}
