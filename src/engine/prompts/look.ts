/** A look at a page: laid flat, its prompts and promos judged. All that the veil needs, and where reading begins. */
import type {VeiledReason} from '../../story';
import type {Page} from '../page/page';
import type {Box, Sheet} from '../page/sheet';
import {finish, walk} from '../page/walk';
import {siteByFrame} from './detect';
import {findPrompts, type Marks} from './prompts';
import {mayBeStory, type Site, siteAt} from './site';

/** `site`: the known site that the page belongs to. */
export type Look = {sheet: Sheet; site: Site | undefined; marks: Marks};

const empty: Sheet = {boxes: [], lines: [], cut: false, asides: [], roots: []};

/** The first half of reading: the page laid flat and its prompts found. Yields between slices of the walk. */
export function* look(page: Page, sites: readonly Site[]): Generator<void, Look> {
	const {body} = page.document;
	const sheet = body ? yield* walk(body, page.dom, page.hidden) : empty;
	yield;
	const site = siteAt(page.url, sites) ?? siteByFrame(sheet, sites);
	return mayBeStory(page.url, site) ? judged(page, sheet, site) : {sheet, site, marks: new Map()};
}

/** The same of a story page of a known site, or of the part of it under `root`; all at once. */
export function lookOn(page: Page, site: Site, root: Element | null = page.document.body): Look {
	return judged(page, root ? finish(walk(root, page.dom, page.hidden)) : empty, site);
}

const judged = (page: Page, sheet: Sheet, site: Site | undefined): Look => ({
	sheet,
	site,
	marks: findPrompts(sheet, site?.book ?? {}, hintBoxes(page, sheet, site)),
});

/** Boxes that a recipe's hide selectors match; the text still has to bear them out. */
function hintBoxes({dom, document}: Page, sheet: Sheet, site: Site | undefined): [VeiledReason, string, Box][] {
	const found: [VeiledReason, string, Box][] = [];
	const hide = Object.entries(site?.hide ?? {}) as [VeiledReason, string[]][];
	const all = hide.flatMap(([, selectors]) => selectors).join();
	if (all === '' || dom.queryAll(document, all).length === 0) return found;
	for (const [reason, selectors] of hide) {
		for (const selector of selectors) {
			const elements = new Set(dom.queryAll(document, selector));
			if (elements.size === 0) continue;
			for (const box of sheet.boxes) if (elements.has(box.element)) found.push([reason, selector, box]);
		}
	}
	return found;
}
