/** A look at a page: laid flat, its prompts and promos judged. All that the veil needs, and where reading begins. */
import type {Dom} from '../page/dom';
import type {Page} from '../page/page';
import type {Sheet} from '../page/sheet';
import {finish, walk} from '../page/walk';
import {siteByFrame} from '../site/detect';
import {mayBeStory, type Site, siteAt} from '../site/site';
import {spareFurther} from './further';
import type {Marks} from './marks';
import {markNamed} from './own-name';
import {findPrompts, type NamedBox} from './prompts';
import {markTitles} from './title';

/** `site`: the known site that the page belongs to. */
export type Look = {sheet: Sheet; site: Site | undefined; marks: Marks};

const empty: Sheet = {boxes: [], lines: [], cut: false, asides: [], roots: []};

/** The first half of reading: the page laid flat and its prompts found. Yields between slices of the walk. */
export function* look(page: Page, sites: readonly Site[]): Generator<void, Look> {
	const body = page.dom.body(page.document);
	const sheet = body ? yield* walk(body, page.dom, page.hidden) : empty;
	yield;
	const site = siteAt(page.url, sites) ?? (yield* siteByFrame(sheet, sites));
	return mayBeStory(page.url, site) ? yield* judged(page, sheet, site) : {sheet, site, marks: new Map()};
}

/** The same of a story page of a known site, or of the part of it under `root`; all at once. */
export function lookOn(page: Page, site: Site, root: Element | null = page.dom.body(page.document)): Look {
	return finish(judged(page, root ? finish(walk(root, page.dom, page.hidden)) : empty, site));
}

function* judged(page: Page, sheet: Sheet, site: Site | undefined): Generator<void, Look> {
	markTitles(sheet.lines, page.document, page.dom);
	markNamed(sheet.lines, page, site);
	const marks = yield* findPrompts(sheet, site, boxesNamed(site?.hide ?? [], page, sheet));
	spareFurther(marks, sheet, page);
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
function boxesNamed(hide: Site['hide'], {dom, document}: Page, sheet: Sheet): NamedBox[] {
	if (hide.length === 0) return [];
	const all = hide.map(([, selector]) => selector).join();
	const elements = new Set([document, ...sheet.roots].flatMap(root => dom.queryAll(root, all)));
	const boxes = sheet.boxes.filter(box => elements.has(box.element));
	return boxes.map(box => [...hide.find(([, selector]) => dom.matches(box.element, selector))!, box]);
}
