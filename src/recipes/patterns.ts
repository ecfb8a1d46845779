/** Hosts and story pages as the browser's match patterns say them: `*://*.host/path`. */
import {isHostOf, type Recipe} from './recipe';

/** All pages of a host and its sub-domains. */
export const patternOf = (suffix: string): string => `*://*.${suffix}/*`;

/** The story pages of a site. A browser matches the query with the path, so a path that ends may be followed by one. */
export const storyPatterns = ({hosts, stories}: Pick<Recipe, 'hosts' | 'stories'>): string[] =>
	hosts
		.flatMap(host => stories.map(path => `*://*.${host}${path}`))
		.flatMap(pattern => (pattern.endsWith('*') ? [pattern] : [pattern, `${pattern}?*`]));

/** The host that a pattern names, without the `*.` of its sub-domains; empty for a pattern of every host. */
export const hostIn = (pattern: string): string => /^[^:]*:\/\/(?:\*\.)?([^/*]*)\//.exec(pattern)?.[1] ?? '';

/** Whether a pattern covers a host, or one of its sub-domains. */
export function meets(pattern: string, host: string): boolean {
	const named = hostIn(pattern);
	return named === '' || isHostOf(named, host) || (pattern.includes('://*.') && isHostOf(host, named));
}
