/** What kind of page this is by its own signs: how it is named, addressed and typed, and what its short lines say. */
import {each} from '../page/each';
import {headOf} from '../page/heads';
import type {Metadata} from '../page/metadata';
import type {Address} from '../page/page';
import type {Sheet} from '../page/sheet';

const lineSigns = {
	prices: /[$£€¥]\s?\d|\d\s?(?:€|£|EUR|USD|kr\b)/,
	carts:
		/^(?:add to (?:cart|bag|basket)|buy (?:it )?now|sold out|out of stock|in stock|quantity|qty|choose options|quick (?:view|shop|add)|ajouter au panier|in den warenkorb|añadir al carrito)\b/i,
	ratings: /\b\d[\d,.]{0,12} (?:reviews?|ratings?)\b|\bout of 5\b|★|\bwrite a review\b/i,
	readMores:
		/^(?:read|view|learn|see|discover|show|load|shop) (?:more|now|all|details|full)|^(?:continue reading|weiterlesen|lire la suite|leer más)/i,
	controls:
		/^(?:sort(?:ed)? by|filters?|clear all|showing \d|\d[\d,]{0,9} (?:results|items|products|reviews|posts|courses)|page \d|next(?: page)?|previous|older posts|load more|(?:view|see|show|browse|shop) (?:all|more)|add to|price|in stock|out of stock|select options|quick view|compare|wish ?list|refine|categories|relevance|featured|best selling|newest)\b/i,
};

/** How carts, ways to more and controls begin: most lines are asked for prices and ratings alone. */
const begins = new Set(
	'add buy sold out in quantity qty choose quick ajouter añadir read view learn see discover show load continue weiterlesen lire leer sort filter clear # page next previous older browse price select compare wishlist refine categories relevance featured best newest'
		.split(' ')
		.map(headOf),
);

/** Lines of more characters are no labels. */
const label = {prices: 50, carts: 40, ratings: 60, readMores: 40, controls: 50};

export type LineSigns = Record<keyof typeof lineSigns, number>;

/** How many of a page's short lines are prices, carts, ratings, ways to more, and controls of a list. */
export function* labelsOf({lines}: Sheet): Generator<void, LineSigns> {
	const counts = {prices: 0, carts: 0, ratings: 0, readMores: 0, controls: 0};
	const kinds = Object.keys(counts) as (keyof LineSigns)[];
	const anywhere = ['prices', 'ratings'] as const;
	yield* each(lines, ({text, length, first}) => {
		if (length >= 200 || text === '' || text.length >= 60) return;
		for (const kind of begins.has(headOf(first)) ? kinds : anywhere)
			if (text.length < label[kind] && lineSigns[kind].test(text)) counts[kind]++;
	});
	return counts;
}

const addresses = {
	shop: /\/(?:products?|collections?|shop|store|category|categories|cat|c|browse|tags?|topics?|search|archive)(?:\/|$)/i,
	press:
		/\/(?:blog|blogs|news|articles?|story|stories|post|posts|\d{4}\/\d{1,2}|opinion|guides?|magazine|insights?|learn|press)\/./i,
	section:
		/\/(?:news|blog|articles?|reviews?|products?|shop|store|courses?|events?|stories|press|topics?|archive|category|collections?|library|resources|awards|coupons|all)\/?$/i,
};

/**
 * A question in an address (no number and no path: those name a page), and where it is put: to a site's front page, as
 * WordPress has it, or to a page that is called so.
 */
const search = {
	question: /[?&](?:q|s|query|search|keywords?)=(?!\d+(?:[&#]|$))[^&#/]+(?:[&#]|$)/i,
	page: /^\/$|\/(?:[a-z]{1,12}-)?(?:search|suche|recherche|busca|buscar|cerca|ricerca|zoeken|szukaj)(?:\/?|\.[a-z]{1,5})$/i,
};

/** Whether a page answers a question put to its site: what it holds are the beginnings of many stories. */
export const isSearch = ({href, pathname}: Address): boolean =>
	search.question.test(href) && search.page.test(pathname);

/** Where one signs in, as hosts and the last words of paths are called. */
const signingIn = {
	host: /^(?:log-?in|sign-?in|sso|auth|accounts?)\./,
	page: /\/(?:log-?in|sign-?in|sign-?up|register|anmelden|einloggen|registrieren|connexion|inscription|iniciar-sesion|entrar|accedi|login-?page)(?:\/?|\.[a-z]{1,5})$/i,
};

/** Whether a page is there to sign in, by its address: what it says beside its form is of the house. */
export const isSignIn = ({hostname, pathname}: Address): boolean =>
	signingIn.host.test(hostname) || signingIn.page.test(pathname);

/** What content management systems call the body of a page. */
const bodies = {
	list: /(?:^|[\s_-])(?:archive|category|tag|tax|taxonomy|search|home|blog|collection|shop|listing|catalog|cart|plp|products?)(?=$|[\s_-])/,
	shop: /woocommerce|product|shop|cart/,
	post: /single-post|template-article|postid|node-type-article|article|story/,
};

const titled =
	/\b(?:buy|shop|for sale|products?|collections?|store|prices?|deals?|coupons?|courses?|certificates?|awards|episodes?|news|archives?)\b/i;

const bit = (holds: boolean): 0 | 1 => (holds ? 1 : 0);

/** What a page's address, the names of its body, its types and its titles say, each 1 or 0. */
export function callsOf(sheet: Sheet, meta: Metadata, {pathname}: Address) {
	const body = sheet.boxes.slice(0, 2).map(({tag, hint}) => (/^(?:html|body)$/.test(tag) ? hint : ''));
	const called = (pattern: RegExp) => bit(body.some(name => name !== '' && pattern.test(name)));
	return {
		article: bit(meta.article),
		product: bit(meta.types.some(type => /^(?:og:)?product/i.test(type))),
		list: bit(meta.types.some(type => /ItemList|Collection|SearchResults|OfferCatalog|FAQPage|ProfilePage/.test(type))),
		shopBody: called(bodies.shop),
		listBody: called(bodies.list),
		postBody: called(bodies.post),
		shopAddress: bit(addresses.shop.test(pathname)),
		pressAddress: bit(addresses.press.test(pathname)),
		sectionAddress: bit(addresses.section.test(pathname)),
		shopTitle: bit(titled.test(meta.titles.join(' '))),
	};
}
