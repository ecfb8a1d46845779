/** Aggregators that lead on to the publisher at once. */
import {isHostOf} from './recipe';

/**
 * A site whose pages lead on to stories; nothing on those is touched. `leadsTo`: the links by which they do. `holdsStories`:
 * whether others of its pages hold one themselves.
 */
type Redirector = {host: string; leadsTo: string; holdsStories?: true};

// Established: the hosts and the links (site rules, public code).
const redirectors: readonly Redirector[] = [
	{host: 'apple.news', leadsTo: 'a[href]'},
	// "Opening https://…", in an element of its own; other links out of Google's pages do not count.
	{host: 'news.google.com', leadsTo: ':is(c-wiz, div) > a[rel="nofollow"]'},
	{host: 'c.newsnow.co.uk', leadsTo: '#js-retrieval-msg a'},
	{host: 'getpocket.com', leadsTo: '.redirect a', holdsStories: true},
];

/** The redirector at a host, if there is one. */
export const redirectorAt = (host: string): Redirector | undefined => redirectors.find(one => isHostOf(host, one.host));
