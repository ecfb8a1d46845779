/**
 * What the pages of hosts get that the reader has granted: those of a known site what the manifest gives to the sites it
 * names; those of others the generic judgement.
 */
import {hostIn, meets, patternOf, storyPatterns} from './recipes/patterns';
import {isHostOf, type Recipe} from './recipes/recipe';

/** A content script as the browser registers it. */
type Script = {
	id: string;
	matches: string[];
	excludeMatches: string[];
	js: string[];
	css: string[];
	runAt: 'document_start';
	persistAcrossSessions: true;
};

const script = (id: string, js: string[], matches: string[], excludeMatches: string[] = []): Script => ({
	...{id, matches, excludeMatches, js},
	css: ['veil.css'],
	runAt: 'document_start',
	persistAcrossSessions: true,
});

const isOf = (host: string, {hosts}: Recipe): boolean => hosts.some(suffix => isHostOf(host, suffix));
const hostsOf = (recipes: readonly Recipe[]) => recipes.flatMap(({hosts}) => hosts.map(patternOf));

/** Sites that have stories, of those whose hosts the manifest leaves to the reader, where an origin meets them. */
const knownAt = (origins: readonly string[], recipes: readonly Recipe[]): Recipe[] =>
	recipes.filter(
		({granted, hosts, stories}) =>
			!granted && stories.length > 0 && hosts.some(host => origins.some(origin => meets(origin, host))),
	);

/**
 * The scripts to be registered for granted origins. A browser runs them on granted hosts only, whatever they match.
 * @param origins match patterns that the reader has granted, without those of the manifest
 * @param languages of those we have calls of, the reader's: at hand from the first paint. A page in another brings its own
 */
export function scriptsFor(
	origins: readonly string[],
	recipes: readonly Recipe[],
	languages: readonly string[],
): Script[] {
	const known = knownAt(origins, recipes);
	const others = origins.filter(origin => !recipes.some(recipe => isOf(hostIn(origin), recipe)));
	const calls = languages.map(language => `calls/${language}.js`);
	return [
		...known.map(site => script(site.id, [`sites/${site.id}.js`, 'content.js'], storyPatterns(site))),
		script('gate', ['gate.js'], hostsOf(known), known.flatMap(storyPatterns)),
		script('added', [...calls, 'added.js', 'content.js'], others, hostsOf(recipes)),
	].filter(({matches}) => matches.length > 0);
}
