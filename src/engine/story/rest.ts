/** What a recipe knows of the rest of a story: that it is elsewhere, on a next page, or kept hidden. */
import type {PartReason, Story} from '../../story';
import {address, addressElsewhere} from '../page/address';
import type {Page} from '../page/page';
import {select} from '../page/select';
import type {Sheet} from '../page/sheet';
import type {Site} from '../site/site';

/** `original`: where the whole is; `page`: which page of several this is. */
export type Rest = {part: PartReason; original?: string; page?: NonNullable<Story['page']>};

/** What is missing of the story, when a link leads to it or an element that holds it is hidden. */
export function findRest(page: Page, sheet: Sheet, site: Site | undefined): Rest | undefined {
	const marked = site?.rest ? select(page, sheet, site.rest) : [];
	return marked.map(element => restIn(element, page, sheet)).find(rest => rest !== undefined);
}

function restIn(element: Element, page: Page, sheet: Sheet): Rest | undefined {
	const href = page.dom.attribute(element, 'href');
	if (href === null) return page.hidden?.(element) ? {part: 'cut-off'} : undefined;
	const original = addressElsewhere(href, page.url);
	if (original) return {part: 'excerpt', original};
	const next = address(href, page.url);
	return next && new URL(next).pathname === page.url.pathname
		? {part: 'cut-off', page: {...pageOf(page, sheet), next}}
		: undefined;
}

/** Which page this is, by its address; and of how many, when links that are numbers lead to the others. */
function pageOf({dom, url}: Page, sheet: Sheet): {number: number; of?: number} {
	const number = numberIn(url.href) ?? 1;
	const others = sheet.lines
		.filter(line => /^\d{1,3}$/.test(line.text))
		.flatMap(({pieces}) => pieces)
		.map(({link, text}) => [Number(text), numberIn(address(link && dom.attribute(link, 'href'), url))])
		.filter(([said, led]) => said === led)
		.map(([said]) => said!);
	return {number, ...(others.length > 0 ? {of: Math.max(number, ...others)} : {})};
}

const numberIn = (href: string | undefined): number | undefined => {
	const found = href && new URL(href).searchParams.get('page');
	return found && /^\d{1,3}$/.test(found) ? Number(found) : undefined;
};
