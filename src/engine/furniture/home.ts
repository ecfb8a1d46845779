/** A link to the site's own first page: what it says is the site's name. */
import {address} from '../page/address';
import type {Page} from '../page/page';
import type {Line} from '../page/sheet';

export const leadsHome = (line: Line, {dom, url}: Page): boolean =>
	line.pieces.some(({link}) => {
		const found = link && address(dom.attribute(link, 'href'), url);
		return found !== undefined && new URL(found).hostname === url.hostname && new URL(found).pathname === '/';
	});
