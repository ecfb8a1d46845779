/** Which known site a page belongs to, told by its frame: mirrors serve the same pages at other addresses. */
import {each} from '../page/each';
import type {Sheet} from '../page/sheet';
import {hitFrom, type Phrasebook} from './phrasebook';
import type {Site} from './site';

/** Frame phrases that a page on an unknown host must show to count as a mirror of a known site. */
const enough = 4;

/** The site whose own frame a page carries. */
export function* siteByFrame(sheet: Sheet, sites: readonly Site[]): Generator<void, Site | undefined> {
	for (const site of sites) if (site.framed && (yield* hitsIn(sheet, site.book)) >= enough) return site;
	return undefined;
}

function* hitsIn({lines}: Sheet, book: Phrasebook): Generator<void, number> {
	const heads = new Set(Object.keys(book));
	let hits = 0;
	let past = -1;
	yield* each(lines, ({first}, i) => {
		const hit = i > past && heads.has(first) ? hitFrom(i, lines, book) : undefined;
		if (!hit) return;
		hits++;
		past = hit.to;
	});
	return hits;
}
