/**
 * What the pages of hosts get that the reader has granted: those of a known site what the manifest gives to the sites it
 * names; those of others the generic judgement.
 */
import {hostIn, meets, patternOf, storyPatterns} from './recipes/patterns';
import {isHostOf, type Recipe} from './recipes/recipe';
import {isStoryPath} from './recipes/story-path';

/** A content script as the browser registers it. */
export type Script = {
	id: string;
	matches: string[];
	excludeMatches?: string[];
	js: string[];
	css: string[];
	runAt: 'document_start';
};

const veiled = {css: ['veil.css'], runAt: 'document_start'} as const;
const script = (id: string, matches: string[], js: string[], excludeMatches?: string[]): Script => ({
	...{id, matches, js, css: [...veiled.css], runAt: veiled.runAt},
	...(excludeMatches && {excludeMatches}),
});

const isOf = (host: string, {hosts}: Recipe): boolean => hosts.some(suffix => isHostOf(host, suffix));
const hostsOf = (recipes: readonly Recipe[]) => recipes.flatMap(({hosts}) => hosts.map(patternOf));

const storyFiles = (recipe: Recipe) => [`sites/${recipe.id}.js`, 'content.js'];
const gateFiles = ['gate.js'];

/** `languages` are those to have at hand from the first paint; a page in another one brings its own. */
const addedFiles = (languages: readonly string[]) => [
	...languages.map(one => `calls/${one}.js`),
	'added.js',
	'content.js',
];

/**
 * The scripts to be registered for granted origins. A browser runs them on granted hosts only, whatever they match.
 * @param origins match patterns that the reader has granted, without those of the manifest
 * @param languages of the reader, of those we have calls of
 */
export function scriptsFor(
	origins: readonly string[],
	recipes: readonly Recipe[],
	languages: readonly string[],
): Script[] {
	const known = recipes.filter(
		({granted, hosts}) => !granted && hosts.some(host => origins.some(origin => meets(origin, host))),
	);
	const others = origins.filter(origin => !recipes.some(recipe => isOf(hostIn(origin), recipe)));
	const stories = known.flatMap(storyPatterns);
	return [
		...known.map(recipe => script(recipe.id, storyPatterns(recipe), storyFiles(recipe))),
		...(known.length > 0 ? [script('gate', hostsOf(known), gateFiles, stories)] : []),
		...(others.length > 0 ? [script('added', others, addedFiles(languages), hostsOf(recipes))] : []),
	];
}

/** The files of the script that would have come to a page while it loaded: for one that is open already. */
export function filesFor(address: string, recipes: readonly Recipe[], languages: readonly string[]): string[] {
	const {hostname, pathname} = new URL(address);
	const recipe = recipes.find(one => isOf(hostname, one));
	if (!recipe) return addedFiles(languages);
	return isStoryPath(pathname, recipe.stories, recipe.except) ? storyFiles(recipe) : gateFiles;
}
