/** A known aggregator as the engine uses it: its recipe, with lines and selectors made ready to be compared. */
import type {VeiledReason} from '../../reasons';
import {isHostOf, type Recipe} from '../../recipes/recipe';
import {isStoryPath} from '../../recipes/story-path';
import type {Address} from '../page/page';
import {type Phrasebook, phrasebook} from './phrasebook';

export type Site = Omit<Recipe, 'frame' | 'hide'> & {book: Phrasebook; hide: [VeiledReason, string][]};

/** Plain data, so that a build can do it once for all. */
export function siteFrom({frame, hide, ...recipe}: Recipe): Site {
	const pairs = Object.entries(hide ?? {}) as [VeiledReason, string[]][];
	return {
		...recipe,
		book: phrasebook(frame ?? {}),
		hide: pairs.flatMap(([reason, selectors]) => selectors.map((one): [VeiledReason, string] => [reason, one])),
	};
}

/** The site that an address belongs to, if it is a known one. */
export const siteAt = (url: Address, sites: readonly Site[]): Site | undefined =>
	sites.find(({hosts}) => hosts.some(host => isHostOf(url.hostname, host)));

/** Whether an address may be a story's: on a known site the recipe says so, elsewhere the page decides. */
export const mayBeStory = (url: Address, site: Site | undefined): boolean =>
	!site?.hosts.some(host => isHostOf(url.hostname, host)) || isStoryPath(url.pathname, site.stories, site.except);
