/** A look at a page: laid flat, its prompts and promos judged. All that the veil needs, and where reading begins. */
import type {VeiledReason} from '../../story';
import type {Dom} from '../page/dom';
import type {Page} from '../page/page';
import type {Box, Sheet} from '../page/sheet';
import {walk} from '../page/walk';
import {siteByFrame} from './detect';
import {findPrompts, type Marks} from './prompts';
import {mayBeStory, type Site, siteAt} from './site';

/** `site`: the known site that the page belongs to. */
export type Look = {sheet: Sheet; site: Site | undefined; marks: Marks};

/**
 * The first half of reading: the page, or the part of it under `root`, laid flat and its prompts found. Yields between
 * slices of the walk.
 */
export function* look(
	page: Page,
	sites: readonly Site[],
	root: Element | null = page.document.body,
): Generator<void, Look> {
	const empty: Sheet = {boxes: [], lines: [], cut: false, asides: [], roots: []};
	const sheet = root ? yield* walk(root, page.dom, page.hidden) : empty;
	yield;
	const site = siteAt(page.url, sites) ?? siteByFrame(sheet, sites);
	if (!mayBeStory(page.url, site)) return {sheet, site, marks: new Map()};
	const marks = findPrompts(sheet, site?.book ?? {}, hintBoxes(page, sheet, site?.hide ?? []));
	if (site?.rest) spare(marks, sheet, page.dom, site.rest);
	return {sheet, site, marks};
}

/** Who needs the way to the rest of a story must find it: it is no prompt, whatever it says. */
function spare(marks: Marks, {lines}: Sheet, dom: Dom, rest: string) {
	for (const index of [...marks.keys()])
		for (let at: Node | null | undefined = lines[index]!.nodes[0]; at; at = dom.parentNode(at))
			if (dom.nodeType(at) === 1 && dom.matches(at as Element, rest)) marks.delete(index);
}

/** Boxes that a recipe's hide selectors match; the text still has to bear them out. */
function hintBoxes({dom, document}: Page, sheet: Sheet, hide: Site['hide']): [VeiledReason, string, Box][] {
	if (hide.length === 0) return [];
	const all = hide.map(([, selector]) => selector).join();
	const elements = new Set([document, ...sheet.roots].flatMap(root => dom.queryAll(root, all)));
	const boxes = sheet.boxes.filter(box => elements.has(box.element));
	return boxes.map(box => [...hide.find(([, selector]) => dom.matches(box.element, selector))!, box]);
}
