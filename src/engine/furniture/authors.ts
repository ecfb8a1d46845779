/** Who wrote a story, on a page that no frame is known of: what its head says, and the lines around headline and end. */
import type {Laid} from '../laid';
import {byAlone, byAmid, byInOtherLetters, labelled, mayHoldBy} from '../line/by';
import {areNames, isBareName, isPersonLine} from '../line/byline';
import {isDateLine} from '../line/date-line';
import {partsOf} from '../line/parts';
import {signatureIn} from '../line/signature';
import {storyBy} from '../line/story-by';
import {storyOf} from '../line/story-stamp';
import {lettersOf, opensLarge} from '../page/alphabet';
import {latin} from '../page/latin';
import {hasMeans} from '../page/means';
import type {Metadata} from '../page/metadata';
import {endsSentence, isFullProse, isProse, measureOf} from '../page/prose';
import type {Box, Line} from '../page/sheet';
import {wordsOf} from '../page/tokens';
import {within} from '../page/within';
import {elementsOf} from './elements';
import type {Headline} from './headline';
import {mayBeName} from './name-line';

/** A name found, how telling its place is, and the line that was only the byline; `signed`: names of people with their posts. */
type Claim = {name: string; worth: number; line?: number; signed?: true};

/** Lines above the headline and below it where a byline may stand, and lines around the story's end. */
const reach = {above: 8, below: 24, end: 16};

/** Of a shorter line, the name is told from what follows it. */
const long = 100;

/** Where no long byline stands. */
const elsewhere = within.nav | within.item | within.caption | within.quote | within.heading | within.footer;

/** Where a bare name is no author's: it heads a text, says who is quoted or whose the picture is. */
const unsigned = within.heading | within.nav | within.quote | within.caption;

/** Lines behind the headline where a bare name is likely its author's. */
const nearby = 7;

/** A date before a name: "Dec. 19, 2025 · Mara Quinn". */
const dateStart = /^[^|•·—]{0,30}\d{4}\s*[|•·—-]\s*/u;

const named = /author|byline|contributor|writer/;
const linked =
	/\/(?:[\w-]*(?:authors?|writers?|contributors?)|(?:user)?profiles?|people|person|staff|by|team|u|users?|journalists?|autor(?:es)?)\//i;

/** Where a name ends: a bullet, a date, a role, a verb. */
const ends = latin(
	String.raw`(?<!\s)\s*(?:\s\S{1,60}@|[|•·⋅—–:;(@]|\s-\s|,\s*(?!(?:Jr|Sr|MD|PhD|RD|MS|CFP)\b)|\b(?:updated|published|posted|on|in|at|is|was|has|have|reviewed|for|last|edited|contributing|staff|senior|min|minute|read|expert)\b|\bpubli[cé]\S*|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b,?\s+(?:\p{L}{3,9}\.?\s+)?\d|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s+\d|\p{Nd}).*$`,
	'is',
);

/** The author or authors; undefined when the page names none. Lines that only name one are added to `lifted`. */
export function findAuthors(laid: Laid, box: Box, headline: Headline, lifted: Map<number, string>): string | undefined {
	const claims = [...claimsOfHead(laid.meta), ...claimsOfLines(laid, box, headline, lifted)];
	let best: Claim | undefined;
	for (const claim of claims) if (!best || claim.worth > best.worth) best = claim;
	for (const claim of claims)
		if (best && claim.line !== undefined && says(claim, best)) lifted.set(claim.line, 'byline');
	return best?.name;
}

/** Whether a claim names nobody but those of the best one; a long byline has more words than the head has of its people. */
const says = ({name, signed}: Claim, best: Claim): boolean =>
	best.name.includes(name) || (signed === true && best.name.split(', ').every(one => name.includes(one)));

/** The label of what follows a name in its line: "Ada Thorn RRP: 49.95". */
const nextLabel = latin(String.raw`(?<!\s)\s+\p{Lu}{2,}:.*$`, 's');

/** The head's word for it: the best there is, unless it is the site's own name or the name of an account. */
function claimsOfHead(meta: Metadata): Claim[] {
	const site = [meta.siteName, meta.publisher].filter(name => name !== undefined).map(lettersOf);
	const names = meta.authors.filter(name => name.length < 120 && !/^https?:|@/.test(name));
	if (names.length === 0) return [];
	const weak = names.every(name => site.includes(lettersOf(name)) || !/\s/.test(name) || name.includes(':'));
	return [{name: names.join(', '), worth: weak ? 3.2 : 6}];
}

function* claimsOfLines(
	{sheet, passed}: Laid,
	box: Box,
	headline: Headline,
	lifted: ReadonlyMap<number, string>,
): Generator<Claim> {
	const at = headline.lines[0]?.index ?? box.from;
	let prose = 0;
	let paragraphs = 0;
	for (let i = Math.max(0, at - reach.above); i < Math.min(sheet.lines.length, at + reach.below) && prose < 3; i++) {
		const line = sheet.lines[i]!;
		const mayBeSigned = line.text.length > long && !passed.has(i) && !(line.within & elsewhere);
		const signed = mayBeSigned ? signatureIn(line.text) : undefined;
		if (signed) {
			yield {name: signed, worth: 4.5, line: i, signed: true};
			continue;
		}
		if (isProse(line) && wordsOf(line) > 25) prose++;
		if (i > at && isParagraph(line)) paragraphs++;
		if (passed.has(i) || lifted.has(i) || headline.lines.includes(line)) continue;
		yield* claimsOf(line, i < at ? -0.5 : 0);
		if (i < at || i > at + nearby || paragraphs > 1 || !mayBeName(line) || isSignature(line, sheet.lines)) continue;
		const name = cleaned(line.text.replace(dateStart, ''));
		const isNames = name !== undefined && (isBareName(name) ? isPersonLine(name) : isDated(line) && areNames(name));
		if (isNames && !(line.within & unsigned)) yield {name, worth: 2.2, line: i};
	}
	for (let i = Math.max(at, box.to - reach.end); i < Math.min(sheet.lines.length, box.to + reach.end); i++)
		if (!passed.has(i) && !lifted.has(i))
			for (const claim of claimsOf(sheet.lines[i]!, -1.5)) if (isBareName(claim.name)) yield claim;
}

/** Whether a line is a paragraph; those of Korean have few characters. */
const isParagraph = (line: Line): boolean => isFullProse(line) || (endsSentence(line) && measureOf(line) > brief);

/** Whether a line ends a text that stands in one paragraph with it, as who wrote a letter does. */
const isSignature = ({box, index}: Line, lines: readonly Line[]): boolean =>
	lines[index - 1]?.box === box && isProse(lines[index - 1]!);

/** Whether what stands beside a name in its line is the day. */
const isDated = ({text}: Line): boolean => partsOf(text).slice(1).some(isDateLine);

/** Sentences of more words do not say whom a story is by, even where they are set as headings are. */
const brief = 12;

const isText = (line: Line): boolean => isProse(line) || (endsSentence(line) && wordsOf(line) > brief);

function claimsOf(line: Line, lean: number): Claim[] {
	if (line.text === '' || line.text.length > 400 || line.text.startsWith('©') || line.within & within.caption)
		return [];
	const claims = [...claimsIn(line, lean)];
	return claims.length > 0 && isComment(line) ? [] : claims;
}

/** The letters that are neither large nor small. */
const otherLetters = /[\u0590-\u1fff\u2e80-\uffff]/;

function* claimsIn(line: Line, lean: number): Generator<Claim> {
	const {dom} = line.box;
	const isTold = isText(line);
	const row = isTold && !otherLetters.test(line.text) ? [] : elementsOf(line, false);
	const text = row[0] !== undefined && byInOtherLetters.test(row[0]) ? row[0] : line.text;
	const said = text.length < 200 ? saying(isTold ? text.slice(0, opening) : text) : null;
	if (said && (said.index === 0 || !isTold) && !namesWork(said, line)) {
		const name = cleaned(text.slice(said.index + said[0].length));
		const worth = (/reviewed/i.test(said[0]) ? 3 : 5.5) + lean;
		const isNamed = opensAt(said, line) || (name?.includes(' ') && !phrased.test(name));
		if (name && isNamed && !isStatement(name, said, line))
			yield {name, worth, ...(wordsOf(line) < 20 && !nextLabel(line.text).test(line.text) ? {line: line.index} : {})};
	}
	for (const part of isTold || wordsOf(line) > 16 ? [] : [...row, ...partsOf(line.text)]) {
		const name = said ? undefined : byLabel(part);
		if (name) yield {name, worth: 4.6 + lean, line: line.index};
	}
	for (const {link, text} of hasMeans(line) && !isTold ? line.pieces : []) {
		if (!link) continue;
		const isAuthor =
			dom.attribute(link, 'rel')?.includes('author') || named.test(dom.attribute(link, 'class')?.toLowerCase() ?? '');
		const name = isAuthor || linked.test(dom.attribute(link, 'href') ?? '') ? cleaned(text) : undefined;
		const worth = (isAuthor ? 5 : 4) + lean;
		if (name) yield {name: peopleIn(line, name) ?? name, worth, ...(wordsOf(line) < 12 ? {line: line.index} : {})};
	}
	const name =
		storyBy(line.text) ??
		(wordsOf(line) < 11 && !isDateLine(line.text) && isNamed(line)
			? cleaned(line.text.replace(storyOf, ''))
			: undefined);
	if (name) yield {name, worth: 3.5 + lean, line: line.index};
}

/** The people behind a label with which a line begins, or a part of it. */
function byLabel(text: string): string | undefined {
	const others = byInOtherLetters.exec(text)?.[0];
	const behind = others ? text.slice(others.length) : labelled(text);
	const name = behind && cleaned(behind);
	return name && (others || areNames(name)) ? name : undefined;
}

/** Running text says whom it is by within so many characters, if at all. */
const opening = 40;

/** Where a line says whom it is by. */
const saying = (text: string): RegExpExecArray | null =>
	byInOtherLetters.exec(text) ?? (mayHoldBy.test(text) ? byAmid.exec(text) : null);

/** A phrase that begins with a name: "Pennick über Bolzen" stands behind no “by”. */
const phrased = /^\p{Lu}\S*\s(?!(?:d[aeiou]s?|del|della|van|von|der|den|la|le|bin|al|el|ter|y|and|und|et|e)\s)\p{Ll}/u;

/** Whether "by" opens a line or follows a mark or a date: amid words it may lead to anything ("Shop by ROOM"). */
const opensAt = (said: RegExpExecArray, line: Line): boolean =>
	said.index === 0 || !/^\p{L}/u.test(said[0]) || isDateLine(line.text.slice(0, said.index));

/** "Dr.", "Jr.", an initial. */
const shortened = /(?:^|[ .-])(?:[A-ZÀ-ÞА-Я]|[JSD]r|St)\.$/;

/** Whether a line states something, with its full stop: "The film is directed by Ann Lee." Bylines have none, or nothing but names before it. */
const isStatement = (name: string, said: RegExpExecArray, line: Line): boolean =>
	endsSentence(line) && !shortened.test(line.text) && !(opensAt(said, line) && areNames(name.replace(/\.$/, '')));

/** Whether what stands before "by" is what somebody made, or did: "Moss, by Ana Petri". */
function namesWork(said: RegExpExecArray, {text}: Line): boolean {
	const before = text.slice(0, said.index).trim();
	return before.endsWith(',') && !isDateLine(before.slice(0, -1));
}

/** All people of a short line that one of them stands in: "Mara Quinn and Pat Verne". */
function peopleIn(line: Line, name: string): string | undefined {
	const all = wordsOf(line) < 12 ? cleaned(line.text) : undefined;
	return all?.startsWith(name) && /\s(?:and|und|et|y|e|&)\s/u.test(all) && isPersonLine(all) ? all : undefined;
}

const isComment = (line: Line): boolean => {
	for (let box: Box | undefined = line.box; box; box = box.parent)
		if (/\bcomment|disqus/.test(box.hint) && box.to - box.from < 200) return true;
	return false;
};

/** Whether a box or inline element around a line is called after an author. */
function isNamed(line: Line): boolean {
	for (let box: Box | undefined = line.box, up = 0; box && up < 3; box = box.parent, up++)
		if (named.test(box.hint)) return true;
	const called = (top: Element) => ['class', 'id'].map(name => line.box.dom.attribute(top, name) ?? '').join(' ');
	return line.pieces.some(({top}) => top && named.test(called(top).toLowerCase()));
}

const noName = latin(
	String.raw`\b(?:news|headlines)$|^(?:dear|about|more|learn|all|category|categories|joined|view|read|follow|share|the|our|this|it|see|home|author|admin|editor|staff|posts?|articles?|sign|log|menu|search|shop|buy|new|best|top|how|what|why)\b|^(?:pictures?|photos?|photographs?|photography|images?|illustrations?|videos?|fotos?)(?!\p{L})`,
	'i',
);

/** The name that a text begins with; undefined when it begins with none. */
function cleaned(text: string): string | undefined {
	const said = text.trim().replace(byAlone, '');
	if (!opensLarge(said)) return undefined;
	const name = said.replace(nextLabel(said), '').replace(ends(said), '').trim();
	const words = name.split(/\s+/u);
	if (name.length < 3 || name.length > 80 || words.length > 8 || noName(name).test(name)) return undefined;
	return opensLarge(words.at(-1)!) ? name : undefined;
}
