/** Pictures and embeds as blocks. */
import type {Embed, Picture} from '../../story';
import {address} from '../page/address';
import type {Dom} from '../page/dom';
import type {Address} from '../page/page';

const lazy = ['data-src', 'data-original', 'data-lazy-src', 'data-hi-res-src', 'data-url'];
const tracker = /(?:^|[/_.-])(?:pixel|spacer|blank|transparent|1x1|beacon)(?:[/_.?-]|$)/i;

/** A picture worth a reader's look; undefined for icons, trackers and pictures without an address. */
export function pictureOf(element: Element, dom: Dom, page: Address): Picture | undefined {
	const small = ['width', 'height'].some(side => Number(dom.attribute(element, side) ?? 999) < 80);
	const src = sourceOf(element, dom, page);
	if (small || !src || tracker.test(src)) return undefined;
	const alt = dom.attribute(element, 'alt')?.replace(/\s+/g, ' ').trim();
	return {kind: 'image', src, ...(alt ? {alt} : {})};
}

/** The picture's own address, a lazy one, or the widest of its source sets. */
function sourceOf(element: Element, dom: Dom, page: Address): string | undefined {
	const candidates = [...lazy.map(name => dom.attribute(element, name)), dom.attribute(element, 'src')];
	for (const candidate of candidates) {
		const found = candidate && !candidate.startsWith('data:') ? address(candidate, page) : undefined;
		if (found) return found;
	}
	const sets = [
		dom.attribute(element, 'srcset'),
		dom.attribute(element, 'data-srcset'),
		...siblingSources(element, dom),
	];
	for (const set of sets) {
		const widest = set
			?.split(/,\s+/)
			.map(one => one.trim().split(/\s+/))
			.sort((a, b) => Number.parseFloat(b[1] ?? '0') - Number.parseFloat(a[1] ?? '0'))[0]?.[0];
		const found = widest && !widest.startsWith('data:') ? address(widest, page) : undefined;
		if (found) return found;
	}
	return undefined;
}

function siblingSources(element: Element, dom: Dom): (string | null)[] {
	const parent = dom.parentNode(element) as Element | null;
	if (!parent || dom.nodeType(parent) !== 1 || dom.localName(parent) !== 'picture') return [];
	return dom
		.queryAll(parent, 'source')
		.flatMap(source => [dom.attribute(source, 'srcset'), dom.attribute(source, 'data-srcset')]);
}

/** A named link in the place of an embed; undefined when it has no address a reader could follow. */
export function embedOf(element: Element, dom: Dom, page: Address): Embed | undefined {
	const sources = [element, ...(dom.firstChild(element) ? dom.queryAll(element, 'source') : [])];
	const link = sources
		.flatMap(source => ['src', 'data-src'].map(name => address(dom.attribute(source, name), page)))
		.find(found => found !== undefined);
	if (!link || /[/.](?:ads?|doubleclick|googletagmanager|googlesyndication)[./]/i.test(link)) return undefined;
	const name = dom.attribute(element, 'title')?.trim() || new URL(link).hostname.replace(/^www\./, '');
	return {kind: 'embed', name, link};
}
