/**
 * Lines that name the house on whose page they stand: “Subscribe to the Echo” in the Echo is said by the newsroom of itself,
 * as “Subscribe to us” is. Of others, stories say such things too.
 */
import {hasLetters, lettersOf} from '../page/alphabet';
import {eastAsian} from '../page/letters';
import type {Page} from '../page/page';
import type {Line} from '../page/sheet';
import {within} from '../page/within';
import type {Site} from '../site/site';

/** Longer lines ask for nothing, in characters. */
const longest = 400;

/** Names are of so many characters, and of fewer where each says more: "港湾新闻". */
const name = {least: 4, leastEastAsian: 3, most: 40};

/** A part of the title that is so much of the site's address is its name: the “Boston” of the “Boston Globe” is a topic. */
const share = 0.6;

/** A page that names its house in more lines, outside of navigation and footers, is about it. */
const most = 5;

/** Publishers stand so near the top of a page that has no `h1`, in lines. */
const top = 20;

/** Marks the lines that name their page's house, unless the page is about it. */
export function markNamed(lines: readonly Line[], page: Page, site: Site | undefined): void {
	const names = namesOf(lines, page, site);
	if (names.length === 0) return;
	const named = lines.filter(
		line =>
			line.length <= 2 * longest && !line.media && !(line.within & aside) && names.some(one => speaksOf(line, one)),
	);
	if (named.length <= most) for (const line of named) line.namesHouse = true;
}

const aside = within.nav | within.footer | within.pre;

/** What the page says its house is called, without article: in its head, in its title as in its address, under a known frame above the headline. */
function namesOf(lines: readonly Line[], {document, dom, url}: Page, site: Site | undefined): string[] {
	const said = dom
		.queryAll(document, 'meta[property="og:site_name"], meta[name="application-name"]')
		.map(meta => dom.attribute(meta, 'content') ?? '');
	const titled = dom
		.title(document)
		.split(/\s[|–—-]\s/)
		.filter(part => isAddressOf(lettersOf(bare(part)), url.hostname));
	return [...new Set([...said, ...titled, ...(site ? [site.name, ...publisherIn(lines)] : [])].map(bare))].filter(
		isName,
	);
}

const article = /^[^a-zß-ÿ]*(?:the|der|die|das|le|la|les|el|los|il|lo|o|a)\s/i;
const bare = (said: string): string => said.trim().replace(article, '');

/** Whether a host is called so, by a part of its name: "quay-lantern" of "www.quay-lantern.example". */
const isAddressOf = (said: string, host: string): boolean =>
	host
		.split('.')
		.map(lettersOf)
		.some(part => part.includes(said) && said.length >= share * part.length);

const isName = (said: string): boolean =>
	said.length <= name.most && lettersOf(said).length >= (eastAsian.test(said) ? name.leastEastAsian : name.least);

/** Frames name the publisher twice, one line behind the other, above the headline. */
function publisherIn(lines: readonly Line[]): string[] {
	const head = lines.findIndex(({box}) => box.tag === 'h1');
	const above = lines.slice(0, head < 0 ? top : head).filter(line => !(line.within & (aside | within.item)));
	return above.filter(({text}, at) => text !== '' && text === above[at - 1]?.text).map(({text}) => text);
}

/** Whether a line names it, as it is written, among other words. A single word that begins a line may be another: “Time to go”. */
function speaksOf({text}: Line, said: string): boolean {
	if (text.length > longest) return false;
	const isOneWord = !/[\s.]/.test(said);
	for (let at = text.indexOf(said); at >= 0; at = text.indexOf(said, at + 1)) {
		const [before, after] = [text.slice(0, at), text.slice(at + said.length)];
		if (lettersOf(before.replace(article, '')) + lettersOf(after) === '') continue;
		if (eastAsian.test(said)) return true;
		if (!(at === 0 && isOneWord) && !hasLetters(before.slice(-1)) && !hasLetters(after.slice(0, 1))) return true;
	}
	return false;
}
