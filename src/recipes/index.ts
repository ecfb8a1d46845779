import inkl from './inkl';
import {isHostOf, type Recipe} from './recipe';

/** Every aggregator Standfirst knows. Adding one is a file, a line here and a fixture folder. */
export const recipes: readonly Recipe[] = [inkl];

/** The recipe that covers a host, if one does. */
export const recipeFor = (host: string): Recipe | undefined =>
	recipes.find(recipe => recipe.hosts.some(suffix => isHostOf(host, suffix)));
