/** Takes all that is a publisher's out of a saved page and leaves what a fixture needs: its tree, its names, its lengths. */
import {invented} from './words';

/** Elements that hold nothing for a fixture, or what no fixture may hold. */
const dropped =
	'script:not([type="application/ld+json"]), style, noscript, svg, iframe, object, link:not([rel=canonical])';

const kept = new Set(
	`class id role rel type lang dir hidden datetime itemprop itemscope itemtype property name charset colspan rowspan
	data-testid data-test-id data-test-locator aria-hidden aria-modal aria-label shadowrootmode width height http-equiv`.split(
		/\s+/,
	),
);
const told = new Set(['alt', 'title', 'placeholder', 'aria-label']);
const addresses = new Set(['href', 'src', 'data-src', 'action']);
const layout = /^(?:display|visibility|position|overflow(?:-[xy])?|max-height)$/;

/** Facts in structured data and meta elements, which are no text of anybody. */
const fact =
	/^(?:https?:\/\/schema\.org\S*|\d{4}-\d{2}-\d{2}\S*|true|false|[A-Z][A-Za-z]+(?:Article|Organization)|Person|article|website)$/;

/** What stays of a line: all of it, its lead ("Read more:", with the colon), or nothing. */
export type Keep = (line: string) => 'all' | 'lead' | 'nothing';

/**
 * Makes a page anonymous where it stands: words, names, addresses and numbers are invented, but for what `keep` leaves.
 * Scripts, styles, comments and unknown attributes go.
 * @param host the site's own: links within it keep it, all others lead to `.example`
 */
export function anonymise(document: Document, host: string, keep: Keep): void {
	for (const one of document.querySelectorAll(dropped)) one.remove();
	clean(document, host, keep);
}

function clean(root: Node, host: string, keep: Keep): void {
	for (const node of [...root.childNodes]) {
		if (node.nodeType === 8) node.remove();
		else if (node.nodeType === 3) cleanText(node as Text, keep);
		else if (node.nodeType === 1) cleanElement(node as Element, host, keep);
	}
}

function cleanElement(element: Element, host: string, keep: Keep): void {
	if (element.localName === 'script') {
		element.textContent = structured(element.textContent ?? '', host);
		return;
	}
	for (const {name, value} of [...element.attributes]) cleanAttribute(element, name, value, host, keep);
	clean(element.localName === 'template' ? (element as HTMLTemplateElement).content : element, host, keep);
}

function cleanAttribute(element: Element, name: string, value: string, host: string, keep: Keep): void {
	if (addresses.has(name)) element.setAttribute(name, addressFor(value, host));
	else if (name === 'content') element.setAttribute(name, factOr(value, host));
	else if (told.has(name)) element.setAttribute(name, left(value, keep(value)));
	else if (name === 'style') setStyle(element, value);
	else if (!kept.has(name)) element.removeAttribute(name);
}

const setStyle = (element: Element, value: string): void => {
	const rules = value.split(';').filter(rule => layout.test(rule.split(':')[0]!.trim()));
	if (rules.length > 0) element.setAttribute('style', rules.map(rule => rule.trim()).join('; '));
	else element.removeAttribute('style');
};

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Text of a whole line stays or not as a line; a piece of one goes by its line, whose lead only its first piece has. */
function cleanText(node: Text, keep: Keep): void {
	const [line, own] = [tidy(node.parentElement?.textContent ?? ''), tidy(node.data)];
	const ofLine = keep(line);
	const kept = ofLine === 'all' ? 'all' : keep(own);
	node.data = left(node.data, kept === 'nothing' && line.startsWith(own) ? ofLine : kept);
}

function left(text: string, kept: ReturnType<Keep>): string {
	if (kept === 'all') return text;
	const lead = kept === 'lead' ? (/^[^:：]*[:：]/u.exec(text)?.[0] ?? '') : '';
	return lead + invented(text.slice(lead.length));
}

function addressFor(value: string, host: string): string {
	if (!URL.canParse(value, `https://${host}/`) || /^(?:data|javascript|mailto|tel|blob):/i.test(value)) return '#';
	const url = new URL(value, `https://${host}/`);
	const isOwn = url.hostname === host || url.hostname.endsWith(`.${host}`) || host.endsWith(`.${url.hostname}`);
	const name = isOwn ? url.hostname : `${invented(url.hostname.replace(/^www\./, '').split('.')[0]!)}.example`;
	return `https://${name}${invented(decodePath(url.pathname))}`;
}

/** A path as words, so that they are replaced and not the escapes. */
function decodePath(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}

const factOr = (value: string, host: string): string =>
	fact.test(value) ? value : /^https?:/.test(value) ? addressFor(value, host) : invented(value);

/** Structured data with its strings made anonymous; what does not parse is left out. */
function structured(json: string, host: string): string {
	try {
		return JSON.stringify(JSON.parse(json), (key, value) =>
			typeof value !== 'string' || key.startsWith('@') || key === 'cssSelector' ? value : factOr(value, host),
		);
	} catch {
		return '';
	}
}
