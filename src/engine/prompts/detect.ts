/** Which known site a page belongs to, told by its frame: mirrors serve the same pages at other addresses. */

import type {Sheet} from '../page/sheet';
import {hitFrom, type Phrasebook} from './phrasebook';
import type {Site} from './site';

/** Frame phrases that a page on an unknown host must show to count as a mirror of a known site. */
const enough = 4;

/** The site whose own frame a page carries. */
export const siteByFrame = (sheet: Sheet, sites: readonly Site[]): Site | undefined =>
	sites.find(({framed, book}) => framed && hitsIn(sheet, book) >= enough);

function hitsIn({lines}: Sheet, book: Phrasebook): number {
	let hits = 0;
	for (let i = 0; i < lines.length; i++) {
		const hit = Object.hasOwn(book, lines[i]!.first) ? hitFrom(i, lines, book) : undefined;
		if (!hit) continue;
		hits++;
		i = hit.to;
	}
	return hits;
}
