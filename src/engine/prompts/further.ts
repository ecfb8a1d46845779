/** Ways to the further pages of a story that is parted into several: they stay, whatever they say. */
import {webUrl} from '../../address';
import type {Address, Page} from '../page/page';
import type {Line, Sheet} from '../page/sheet';
import {within} from '../page/within';
import type {Marks} from './marks';

/** Takes the marks from lines that lead to another page of the story that the page tells. */
export function spareFurther(marks: Marks, {lines}: Sheet, {dom, url}: Page): void {
	const own = storyOf(url);
	const leads = ({pieces}: Line) =>
		pieces.some(({link}) => link && isFurther(webUrl(dom.attribute(link, 'href') ?? '#', url.href), url, own));
	for (const index of [...marks.keys()]) {
		const line = lines[index]!;
		if (line.within & within.link && leads(line)) marks.delete(index);
	}
}

/** How addresses call the number of a page. */
const parameter = /^(?:p|pg|pn|page|paged|page_?no|pagenum|pagina|seite|strana|sida)=\d{1,3}$/i;
const counted = /(?:\/(?:(?:page|seite|pagina|p)[/_-]?)?|_)\d{1,2}$/i;

/** What addresses call a story by its words is as long, and has letters: "/a/1" and "/a/2" are two. */
const slug = /\/(?=[^/]*(?:[a-z]{3}|%))(?=[^/]*-|[^/]{12})[^/]{8,}$/i;

/** A path without what says which page of the story it is: "/news/quay", "/news/quay_2.html" and "/news/quay/page/2/" are one. */
const pathOf = ({pathname}: Address): string => pathname.replace(/\/$/, '').replace(/\.s?html?$/, '');
const storyOf = (url: Address): string => pathOf(url).replace(counted, '');

const queryOf = ({href}: Address): string[] => (href.split('#', 1)[0]!.split('?')[1] ?? '').split('&');

/**
 * Whether an address asks for a page by its number, and for nothing else that the page's own does not ask for: "?id=8&page=2" is
 * another story than "?id=7".
 */
function asksFurther(led: Address, url: Address): boolean {
	const [asked, own] = [queryOf(led), queryOf(url)];
	return asked.some(one => parameter.test(one)) && asked.every(one => parameter.test(one) || own.includes(one));
}

/** Whether an address is that of a page of the same story, as its number says. */
function isFurther(led: Address | undefined, url: Address, own: string): boolean {
	if (led?.hostname !== url.hostname || led.href === url.href) return false;
	if (pathOf(led) === pathOf(url)) return pathOf(url) !== '' && asksFurther(led, url);
	return slug.test(own) && counted.test(pathOf(led)) && storyOf(led) === own;
}
