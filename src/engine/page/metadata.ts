/** What a page says of itself in its head: titles, people, dates, language. Never body text (see the lines we do not cross). */
import type {Dom} from './dom';
import {withoutEntities} from './entities';
import {collapse} from './pieces';

export type Metadata = {
	/** The page's own names for its story, best first; may carry the site's name. */
	titles: string[];
	authors: string[];
	published: string | undefined;
	/** The first time that the page's text states in a form machines read: of a page of several stories, any story's. */
	time: string | undefined;
	updated: string | undefined;
	publisher: string | undefined;
	/** Whose the story was before its publisher had it, where the structured data says so. */
	provider: string | undefined;
	/** The story's author, where that is no person. */
	authorHouse: string | undefined;
	/** The publisher's own site, as the page gives its address. */
	publisherSite: string | undefined;
	siteName: string | undefined;
	section: string | undefined;
	description: string | undefined;
	canonical: string | undefined;
	language: string | undefined;
	direction: string | undefined;
	/** Structured data says the story is not free; with the selectors of the parts that are not, when it names them. */
	notFree: boolean;
	notFreeParts: string[];
	/** Whether the page calls itself an article (og:type or a schema.org type). */
	article: boolean;
	/** Whether its structured data has a thing that is an article. */
	holdsStory: boolean;
	/** What else it calls itself: og:type and the schema.org types at the top of its structured data. */
	types: string[];
};

type Thing = Record<string, unknown>;

const articleTypes = /(?:Article|NewsArticle|BlogPosting|LiveBlogPosting|Report|Review)$/;

/** The elements by which a page speaks of itself, and the tag of each: those of its head and `asides` of its body. */
type Said = {element: Element; tag: string}[];

/**
 * What a page says of itself, in its head and in `asides`, the elements of its body that are for machines. Broken
 * structured data counts as absent. No queries: in some DOMs one costs as much as the walk.
 */
export function readMetadata(document: Document, dom: Dom, asides: readonly Element[]): Metadata {
	const said = [...headOf(document, dom), ...asides].map(element => ({element, tag: dom.localName(element)}));
	const meta = metaTags(said, dom);
	const things = thingsOf(said, dom);
	const thing = things.find(isArticle);
	const root = dom.root(document);
	const body = dom.body(document);
	const first = (...names: string[]) => names.map(name => meta.get(name)).find(Boolean);
	return {
		titles: [
			text(thing?.headline),
			first('og:title', 'twitter:title', 'dc.title', 'headline'),
			clean(said.find(({tag}) => tag === 'title')?.element.textContent ?? ''),
		].filter(isText),
		authors: authorsOf(thing, meta),
		published:
			text(thing?.datePublished) ??
			first(
				'article:published_time',
				'datepublished',
				'dc.date.issued',
				'publishdate',
				'publish-date',
				'pubdate',
				'og:published_time',
				'og:article:published_time',
				'citation_publication_date',
				'dcterms.created',
				'parsely-pub-date',
				'sailthru.date',
				'date',
				'published',
				'published-date',
			),
		time: timeIn(said, dom),
		updated:
			text(thing?.dateModified) ??
			first('article:modified_time', 'datemodified', 'og:updated_time', 'lastmod', 'modified-date'),
		publisher: saidName(nameOf(thing?.publisher)),
		provider: saidName(nameOf(thing?.provider ?? thing?.sourceOrganization)),
		authorHouse: [thing?.author]
			.flat()
			.map(asThing)
			.filter(author => author?.['@type'] === 'Organization')
			.map(nameOf)
			.find(isText),
		publisherSite: text(asThing(thing?.publisher)?.url),
		siteName: saidName(first('og:site_name', 'application-name')),
		section: text(thing?.articleSection) ?? first('article:section'),
		description: first('og:description', 'description', 'twitter:description'),
		canonical: canonicalIn(said, dom),
		language:
			dom.attribute(root, 'lang') ||
			dom.attribute(root, 'xml:lang') ||
			text(thing?.inLanguage) ||
			first('content-language') ||
			undefined,
		direction: dom.attribute(root, 'dir') ?? (body && dom.attribute(body, 'dir')) ?? undefined,
		notFree: isNo(thing?.isAccessibleForFree) || lockedParts(thing).length > 0,
		notFreeParts: lockedParts(thing),
		article: thing !== undefined || first('og:type') === 'article',
		holdsStory: thing !== undefined,
		types: [...things.flatMap(typesOf), first('og:type') ?? ''],
	};
}

/** A name as people say it: without an "@" before it or a dash behind it, and what that sets off. An address is none. */
function saidName(name: string | undefined): string | undefined {
	if (name === undefined || /^https?:/.test(name)) return undefined;
	return name.replace(/^@/, '').replace(/(?<!\s)\s+[-–—|](?:\s[-–—|].*)?$/u, '');
}

function headOf(document: Document, dom: Dom): Element[] {
	const found: Element[] = [];
	const head = dom.head(document);
	for (let node = head && dom.firstChild(head); node; node = dom.nextSibling(node))
		if (dom.nodeType(node) === 1) found.push(node as Element);
	return found;
}

function canonicalIn(said: Said, dom: Dom): string | undefined {
	const link = said.find(({element, tag}) => tag === 'link' && dom.attribute(element, 'rel') === 'canonical');
	return (link && dom.attribute(link.element, 'href')) ?? undefined;
}

function timeIn(said: Said, dom: Dom): string | undefined {
	const times = said.filter(({tag, element}) => tag === 'time' && !isTold(element, dom));
	return times.map(({element}) => timeOf(element, dom)).find(time => time !== undefined);
}

/** Beside the time at which it stands, a line of running text has more characters. */
const most = 60;

/** Whether an element stands in running text: "The ferry was launched on 4 May 1961 and …". */
function isTold(element: Element, dom: Dom): boolean {
	const parent = dom.parentNode(element);
	let length = 0;
	for (let node = parent && dom.firstChild(parent); node && length <= most; node = dom.nextSibling(node))
		if (dom.nodeType(node) === 3) length += collapse(dom.data(node as Text)).length;
	return length > most;
}

/** What a `time` element states in a form machines read; undefined for other elements and for no day. */
export function timeOf(element: Element, dom: Dom): string | undefined {
	const said = dom.localName(element) === 'time' ? dom.attribute(element, 'datetime') : null;
	return said && /^\d{4}-\d{2}-\d{2}/.test(said) ? said : undefined;
}

function metaTags(said: Said, dom: Dom): Map<string, string> {
	const found = new Map<string, string>();
	for (const {element, tag} of said) {
		if (tag !== 'meta') continue;
		const name =
			dom.attribute(element, 'property') ??
			dom.attribute(element, 'name') ??
			dom.attribute(element, 'itemprop') ??
			dom.attribute(element, 'http-equiv');
		const content = clean(dom.attribute(element, 'content') ?? '');
		if (name && content && !found.has(name.toLowerCase())) found.set(name.toLowerCase(), content);
	}
	return found;
}

const typesOf = (thing: Thing): string[] => [thing['@type']].flat().filter(isText);

const isArticle = (thing: Thing): boolean => typesOf(thing).some(type => articleTypes.test(type));

const thingsOf = (said: Said, dom: Dom): Thing[] =>
	said
		.filter(({element, tag}) => tag === 'script' && dom.attribute(element, 'type') === 'application/ld+json')
		.flatMap(({element}) => flatten(parse(element.textContent ?? '')));

function parse(json: string): unknown {
	if (json.length > 500_000) return undefined;
	try {
		return JSON.parse(json.trim().replace(/;$/, ''));
	} catch {
		return undefined;
	}
}

/** Things at the top, in a list, in `@graph` or as a page's main entity. */
function flatten(value: unknown, depth = 0): Thing[] {
	if (depth > 3 || typeof value !== 'object' || value === null) return [];
	if (Array.isArray(value)) return value.flatMap(member => flatten(member, depth + 1));
	const thing = value as Thing;
	return [
		thing,
		...flatten(thing['@graph'], depth + 1),
		...flatten(thing.mainEntity, depth + 1),
		...flatten(thing.mainEntityOfPage, depth + 1),
	];
}

function authorsOf(thing: Thing | undefined, meta: Map<string, string>): string[] {
	const named = [thing?.author].flat().map(nameOf).map(person).filter(isText);
	if (named.length > 0) return [...new Set(named)];
	const tag = ['author', 'article:author', 'byl', 'dc.creator', 'parsely-author', 'sailthru.author', 'twitter:creator']
		.map(name => meta.get(name))
		.find(value => value && !/^https?:|^@/.test(value));
	return [person(tag)].filter(isText);
}

/** A name without what some write around it: "By Mara Quinn", "Analysis by Mara Quinn", "Mara Quinn -", "Mara Quinn mquinn@quay.example". */
const person = (name: string | undefined): string | undefined =>
	name?.replace(
		/^(?:(?:Analysis|Opinion|Review|Story|Words) )?(?:by|By|BY)\s+(?=\p{Lu})|(?<![\s,;:|·-])[\s,;:|·-]+(?:[^\s@]{1,60}@\S{1,80})?$/gu,
		'',
	);

const asThing = (value: unknown): Thing | undefined =>
	typeof value === 'object' && value !== null ? (value as Thing) : undefined;

const nameOf = (value: unknown): string | undefined =>
	typeof value === 'string' ? text(value) : text(asThing(value)?.name);

function lockedParts(thing: Thing | undefined): string[] {
	const parts = [thing?.hasPart].flat().filter((part): part is Thing => typeof part === 'object' && part !== null);
	return parts
		.filter(part => isNo(part.isAccessibleForFree))
		.flatMap(part => part.cssSelector)
		.filter(isText);
}

const isNo = (value: unknown): boolean =>
	value === false || (typeof value === 'string' && value.toLowerCase() === 'false');
const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** A metadata value as one line of text; structured data may hold entities and lists. */
function text(value: unknown): string | undefined {
	const one = Array.isArray(value) ? value[0] : value;
	if (typeof one !== 'string' && typeof one !== 'number') return undefined;
	return clean(String(one)) || undefined;
}

const clean = (value: string): string => collapse(value.includes('&') ? withoutEntities(value) : value);
