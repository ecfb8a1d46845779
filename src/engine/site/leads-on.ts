/** Pages that hold no story and only lead on to one. */
import {redirectorAt} from '../../recipes/redirectors';
import {addressElsewhere} from '../page/address';
import type {Address, Page} from '../page/page';

/** Whether no page of a site holds a story: what it has beside links to one are lists of them. */
export function holdsNone({hostname}: Address): boolean {
	const redirector = redirectorAt(hostname);
	return redirector !== undefined && !redirector.holdsStories;
}

/** The address that a redirector's page leads on to; undefined for every other page. */
export function leadsOn({document, dom, url}: Page): string | undefined {
	const redirector = redirectorAt(url.hostname);
	return (redirector ? dom.queryAll(document, redirector.leadsTo) : [])
		.map(link => addressElsewhere(dom.attribute(link, 'href'), url))
		.find(href => href !== undefined);
}
