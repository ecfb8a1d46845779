import aol from './aol';
import headtopics from './headtopics';
import inkl from './inkl';
import msn from './msn';
import newsbreak from './newsbreak';
import {isHostOf, type Recipe} from './recipe';
import yahoo from './yahoo';

/** Every aggregator Standfirst knows. Adding one is a file, a line here and a fixture folder. */
export const recipes: readonly Recipe[] = [aol, headtopics, inkl, msn, newsbreak, yahoo];

/** The recipe that covers a host, if one does. */
export const recipeFor = (host: string): Recipe | undefined =>
	recipes.find(recipe => recipe.hosts.some(suffix => isHostOf(host, suffix)));
