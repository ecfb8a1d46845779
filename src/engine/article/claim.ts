/**
 * Whether a page of a site that nobody has described is surely a story: it says so itself, its address does not say
 * otherwise, and once it is there it has a story's text. Asked while the page loads, so it looks at little.
 */

/** Parts of an address that belong to no story, in the languages of our calls. */
const elsewhere = new Set(
	`about about-us account accounts admin anmelden anmeldung auth basket bestellung buscar busca caisse carrello carrinho carrito cart
	categories category cerca checkout commander compose compte contact connexion conta cuenta docs documentation editor einloggen entrar forgot-password glossary help inbox inloggen
	inscription join kasse konto kontakt login log-in logout mail mailbox messages my-account newsletter newsletters oauth
	offers order panier passwort password payment pay plans preferences pricing product products profile recherche register registrieren
	registro registrierung search services settings shop store signin sign-in signout signup sign-up sso subscribe subscription
	subscriptions suche suchen suscripcion tag tags topic topics user users warenkorb webmail`.split(/\s+/),
);

/** Hosts whose first name says that no story is there. */
const otherHosts = /^(?:accounts?|auth|checkout|id|login|mail|my|myaccount|pay|secure|shop|signin|sso|webmail)\./;

/** What schema.org calls a story, as `"@type"` or at the end of an `itemtype`. */
const storyType = /"@type"\s*:\s*\[?\s*"(?:[A-Z][a-z]+)?(?:Article|BlogPosting|Report)"/;
const otherType =
	/"@type"\s*:\s*\[?\s*"(?:CheckoutPage|CollectionPage|Course|ItemList|JobPosting|Product|ProfilePage|SearchResultsPage|Service)"/;

/** Where the head or the text says when a story was published. */
const dates = 'meta[property="article:published_time"], [itemprop="datePublished"], time[datetime]';

/** A story has this many paragraphs of this length at least: in characters, those of scripts without spaces for three. */
const least = {paragraphs: 3, length: 80};
const dense = /[\u0e00-\u0eff\u3040-\u9fff\uac00-\ud7af]/;

/** Whether the page at `location` is surely a story. `isFirst`: no address before it was shown in this document. */
export function isSurelyStory(document: Document, {hostname, pathname}: Location, isFirst: boolean): boolean {
	if (otherHosts.test(hostname) || !isStoryAddress(pathname)) return false;
	if (!saysStory(document) || !(isFirst || isAbout(document, pathname))) return false;
	return document.readyState === 'loading' || hasText(document);
}

const isStoryAddress = (pathname: string): boolean => {
	const parts = pathname.toLowerCase().split('/').filter(Boolean);
	return parts.length > 0 && !parts.some(part => elsewhere.has(part.replace(/\.\w+$/, '')));
};

const contentOf = (document: Document, selector: string): string =>
	document.querySelector(selector)?.getAttribute('content') ?? '';

/**
 * By schema.org or, as many pages of every kind call themselves an article for Open Graph, by that and a date. Where the
 * two differ, it is none.
 */
function saysStory(document: Document): boolean {
	const kind = contentOf(document, 'meta[property="og:type"], meta[name="og:type"]');
	if (kind !== '' && !/^(?:article|news)/i.test(kind)) return false;
	if (document.querySelector('[itemscope][itemtype$="Article"], [itemscope][itemtype$="BlogPosting"]')) return true;
	const scripts = document.querySelectorAll('script[type="application/ld+json"]');
	const data = [...scripts].map(({textContent}) => textContent).join('\n');
	if (otherType.test(data)) return false;
	return storyType.test(data) || (kind !== '' && document.querySelector(dates) !== null);
}

/** Whether the head speaks of this address, and not of the one before it. */
const isAbout = (document: Document, pathname: string): boolean => {
	const link = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
	const named = link ?? contentOf(document, 'meta[property="og:url"]');
	return (
		named !== '' && URL.canParse(named, document.baseURI) && new URL(named, document.baseURI).pathname === pathname
	);
};

function hasText(document: Document): boolean {
	let found = 0;
	for (const {textContent} of document.querySelectorAll('p')) {
		const text = textContent?.trim() ?? '';
		if (text.length * (dense.test(text) ? 3 : 1) >= least.length) found += 1;
		if (found === least.paragraphs) return true;
	}
	return false;
}
