/** Whether the page of a story that stands in a tab of its own is still where it was read. */
import {webAddress} from '../src/address';
import {pageAt} from '../src/platform/page-at';
import {addressOf} from '../src/platform/tabs';
import type {View} from './state';

/**
 * What to draw in the place of what stands in `tab` now; undefined where that is the page itself, and where none was named.
 * A page that the browser keeps the address of from us is one that we may no longer read.
 * @param search the popup's query; `page=` tells the address that the story was read at
 */
export async function goneFrom(tab: number, search: string): Promise<View | undefined> {
	const page = webAddress(new URLSearchParams(search).get('page'));
	if (page === undefined) return undefined;
	const here = await addressOf(tab);
	return here !== undefined && pageAt(here) === pageAt(page) ? undefined : {kind: 'gone', page};
}
