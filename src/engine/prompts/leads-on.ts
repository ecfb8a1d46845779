/** Pages of known sites that hold no story and only lead on to one. */
import {addressElsewhere} from '../page/address';
import type {Page} from '../page/page';
import {type Site, siteAt} from './site';

/** The address that a redirecting page leads on to; undefined for every other page. */
export function leadsOn({document, dom, url}: Page, sites: readonly Site[]): string | undefined {
	const selector = siteAt(url, sites)?.leadsTo;
	return (selector ? dom.queryAll(document, selector) : [])
		.map(link => addressElsewhere(dom.attribute(link, 'href'), url))
		.find(href => href !== undefined);
}
