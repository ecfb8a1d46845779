/** Which line is the headline: an `h1`, or what serves as one. */
import type {Laid} from '../laid';
import {byAlone} from '../line/by';
import {isDateLine} from '../line/date-line';
import {latin} from '../page/latin';
import type {Metadata} from '../page/metadata';
import {tokens} from '../page/plain';
import {isProse, linkShare} from '../page/prose';
import {saidIn} from '../page/said';
import type {Box, Line, Sheet} from '../page/sheet';
import {countWords, wordsOf} from '../page/tokens';
import {within} from '../page/within';
import {leadsHome} from './home';
import {parted} from './kicker';

/** The headline, and the lines that say it (none when only the page's title does); and a kicker that stands in them too. */
export type Headline = {text: string; lines: Line[]; kicker?: string};

/** Lines before the body that are looked at; and behind its first running text, where a standfirst stands above. */
const reach = 60;
const late = 12;

/**
 * The headline of the article in `box`, from the lines up to the body's first running text. The page's own titles
 * tell a headline from other headings; without markup, the longest short line near the body serves. The address
 * never does: a slug keeps the first headline. Nor does the name of the site, or of the aggregator: a story whose page
 * has no other goes by its opening words. While an `h1` stands, no paragraph is the headline.
 */
export function findHeadline({page, sheet, site, passed, meta}: Laid, box: Box): Headline | undefined {
	const aggregator = site?.name;
	const start = firstProse(sheet, box, passed);
	const names = [meta.siteName, aggregator].filter(name => name !== undefined);
	const isName = (line: Line) => isSite(line, meta) || (line.box.tag === 'h1' && leadsHome(line, page));
	const all = sheet.lines
		.slice(0, start + late)
		.filter(line => isCandidate(line, passed, start, meta) && !(aggregator && isNamed(line.text, aggregator)));
	const hasOwn = all.some(line => line.box.tag === 'h1');
	const candidates = all.some(line => line.box.tag === 'h1' && !isName(line))
		? all.filter(line => line.index < start || line.within & within.heading)
		: all;
	const titles = [...meta.titles, ...(hasOwn ? [] : meta.titles.map(firstPart))]
		.map(wordsIn)
		.filter(words => words.length > 0);
	const title = meta.titles.map(one => withoutSite(one, names)).find(one => one !== '');
	const onlyOne = candidates.filter(line => line.box.tag === 'h1').length === 1;
	let best: Line | undefined;
	let most = 0;
	for (const line of candidates) {
		const score = scoreOf(line, titles, start, box, onlyOne, title !== undefined) - (isName(line) ? 6 : 0);
		if (score > most) [best, most] = [line, score];
	}
	if (best) return headlineIn(sameBox(best, sheet), meta);
	if (meta.titles.length === 0) return undefined;
	const text = title ?? openingOf(sheet.lines[start]?.text ?? '');
	return text === '' ? undefined : {text, lines: []};
}

function headlineIn(lines: Line[], meta: Metadata): Headline {
	const parts = parted(lines, meta.titles);
	const whole = lines.map(saidIn).join(' ');
	const text = beforeBar(undated(parts?.headline ?? whole, meta));
	return {text, lines, ...(parts ? {kicker: parts.kicker} : {})};
}

/** Where the text begins in `box`: with running text, or right behind the heading where all its lines are short. */
function firstProse(sheet: Sheet, box: Box, passed: ReadonlySet<number>): number {
	let head = box.from - 1;
	for (let i = box.from; i < box.to; i++) {
		const line = sheet.lines[i]!;
		if (!passed.has(i) && isProse(line) && line.box.tag !== 'h1' && !(line.within & within.caption)) return i;
		if (line.box.tag === 'h1') head = i;
	}
	return head + 1;
}

/** Characters of a headline: of an `h1`, and of other lines, which are sooner a paragraph. */
const longest = {h1: 1000, others: 320};

function isCandidate(line: Line, passed: ReadonlySet<number>, start: number, meta: Metadata): boolean {
	if (
		line.text === '' ||
		(passed.has(line.index) && !meta.titles.includes(line.text)) ||
		line.within & (within.nav | within.button | within.footer | within.caption)
	)
		return false;
	if (line.text.length > (line.box.tag === 'h1' ? longest.h1 : longest.others)) return false;
	if (line.index < start - reach && !(line.within & within.heading)) return false;
	return line.index <= start || (line.within & within.heading) !== 0;
}

/** `isTitled`: the page's titles say more than the site's name. */
function scoreOf(
	line: Line,
	titles: readonly string[][],
	start: number,
	box: Box,
	onlyOne: boolean,
	isTitled: boolean,
): number {
	const words = wordsIn(line.text);
	const likeness = Math.max(0, ...titles.map((title, at) => overlap(words, title) * (at === 0 ? 1 : 0.9)));
	if (isTitled && !(line.within & within.heading) && likeness < (isProse(line) ? saying : sharing) && !looksLarge(line))
		return 0;
	let score = likeness * 6;
	if (line.box.tag === 'h1') score += likeness > 0.3 || onlyOne || titles.length === 0 ? 3 : 1.5;
	else if (line.within & within.heading) score += likeness > 0.5 ? 1.5 : 0.3;
	if (/headline|\btitle\b|entry-title|article-?title/.test(line.box.hint)) score += 0.7;
	if (line.box.tag !== 'h1' && likeness < 0.5) score += serves(line);
	if (line.index >= box.from) score += 0.3;
	if (line.index === start && !(line.within & within.heading)) score -= 2;
	if (line.index > start && likeness < 0.9) return 0;
	return score - Math.min(1, Math.abs(start - line.index) / 60);
}

/** Whether a line is called what headlines are, or set as large. */
const looksLarge = ({box}: Line): boolean => /headline|title|text-[2-9]xl|heading/.test(box.hint);

/**
 * How like a title, where there is one, a line is that no markup tells: the page may not show its headline, and then people
 * and houses above the text share a word with it. So does the first paragraph, and more of them.
 */
const [sharing, saying] = [0.5, 0.8];

/** How well an unmarked line serves as a headline: four to thirty words, no full stop, no credit, mostly not link. */
function serves(line: Line): number {
	const words = wordsOf(line);
	if (words < 4 || words > 30 || /[.:;,]$/u.test(line.text) || linkShare(line) > 0.5) return 0;
	if (byAlone.test(line.text) || /^photograph\b|photograph:|\(now\)|\(earlier\)/i.test(line.text)) return 0;
	return 0.6 + (looksLarge(line) ? 1 : 0) + Math.min(words, 12) / 24;
}

/** The share of the longer list that both lists have in order of a bag: 1 for equal wordings. */
function overlap(a: readonly string[], b: readonly string[]): number {
	if (a.length === 0 || b.length === 0) return 0;
	const bag = new Map<string, number>();
	for (const word of b) bag.set(word, (bag.get(word) ?? 0) + 1);
	let common = 0;
	for (const word of a) {
		const left = bag.get(word) ?? 0;
		if (left > 0) {
			common++;
			bag.set(word, left - 1);
		}
	}
	// A title may carry the site's name behind the headline, so the headline's own share weighs more.
	return a.length < 3 && common < b.length
		? common / b.length
		: 0.75 * (common / a.length) + 0.25 * (common / b.length);
}

/** Whether a line only says the name of the site. */
const isSite = (line: Line, meta: Metadata): boolean =>
	meta.siteName !== undefined && line.text.length < 80 && isNamed(line.text, meta.siteName);

const ending = latin(String.raw`(?<=\p{L})\.[a-z]{2,6}$`, 'i');

/** Whether a text is a name, with an ending of an address or without. */
const isNamed = (text: string, name: string): boolean =>
	[text, text.replace(ending(text), '')].some(one => tokens(one).join() === tokens(name).join());

/** The first words of a story, as many as a headline has. */
function openingOf(text: string): string {
	if (text.length <= mostOpening) return text;
	const words = text.slice(0, text.lastIndexOf(' ', mostOpening));
	return `${(words || text.slice(0, mostOpening)).replace(/[^\p{L}\p{N}]{1,9}$/u, '')}…`;
}

const mostOpening = 90;

/** A headline without the date that a heading holds beside it: what the page's own title says of it. */
function undated(text: string, meta: Metadata): string {
	const title = meta.titles.find(one => text.includes(one) && one.length > 0.5 * text.length);
	return title !== undefined && isDateLine(text.replace(title, '')) ? title : text;
}

/** A bar in a headline sets off what is none of it: a column, a site, words for search engines. */
function beforeBar(text: string): string {
	const start = text.split(/\s[|｜]\s/u, 1)[0]!.trim();
	return countWords(start) >= 4 ? start : text;
}

/** The words by which headings and titles are compared: any two numbers look alike, so they tell nothing. */
const wordsIn = (text: string): string[] => tokens(text).filter(word => word !== '#');

/** The lines of one heading that a `<br>` splits. */
function sameBox(line: Line, sheet: Sheet): Line[] {
	if (!(line.within & within.heading)) return [line];
	return sheet.lines.slice(line.box.from, line.box.to).filter(other => other.box === line.box && other.text !== '');
}

/** What a title of two parts begins with: on a page without an `h1`, a heading that says no more is the headline. */
function firstPart(title: string): string {
	const [first = '', ...others] = title.split(/\s[|–—»·-]\s/u);
	return others.length === 1 ? first : '';
}

/** A part of a title without bars that set off nothing: "| The Courier". */
const withoutBars = (part: string): string =>
	part
		.trim()
		.replace(/^[|–—»·-]{1,9}(?:\s|$)/u, '')
		.replace(/\s[|–—»·-]{1,9}$/u, '')
		.trim();

/** "Headline | Site" without the site; '' where nothing else is left. */
function withoutSite(title: string, names: readonly string[]): string {
	const isSiteName = (part: string) => names.some(name => isNamed(part, name));
	const parts = title
		.split(/(?<!\s)\s+[|–—»·-](?=\s)/u)
		.map(withoutBars)
		.filter(part => part !== '');
	const own = parts.filter(part => !isSiteName(part));
	if (own.length === 0 || parts.length === 1) return own[0] ?? '';
	return isSiteName(parts.at(-1)!)
		? parts.slice(0, -1).join(' – ')
		: own.reduce((a, b) => (b.length > a.length ? b : a));
}
