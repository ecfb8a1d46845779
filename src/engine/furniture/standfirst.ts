/** The standfirst: the line under the headline that sums the story up. It is furniture, not body. */
import {appealOf} from '../appeals/appeal';
import {calloutIn} from '../appeals/callouts';
import type {Laid} from '../laid';
import {authorsIn, introducesAuthor} from '../line/biography';
import {bylineIn, isPersonLine} from '../line/byline';
import {isCaption} from '../line/caption';
import {isDateLine, statesDay} from '../line/date-line';
import {partsOf} from '../line/parts';
import {ruleOf} from '../line/rule';
import {namesPost, tells} from '../line/signature';
import type {Verdicts} from '../line/verdicts';
import {isAnswer} from '../page/means';
import {endsSentence, isProse, linkShare} from '../page/prose';
import {saidIn} from '../page/said';
import {around, type Box, type Line} from '../page/sheet';
import {isSmall} from '../page/small';
import {countWords, wordsOf} from '../page/tokens';
import {within} from '../page/within';
import type {Marks} from '../prompts/marks';
import {elementsOf} from './elements';
import type {Furniture} from './furniture';
import type {Headline} from './headline';
import {opensWithKicker} from './kicker';
import type {MarkedText} from './marked';

const called = /standfirst|(?<![a-z])dec?k(?![a-z])|sub-?(?:title|head|headline|heading)|strapline|\btagline/;

/** What it is called in other languages, as parts of the text and other stories' are too: only one apart from the text is meant. */
const mayBeCalled =
	/(?:teaser|chap[oô]|chapeau|perex|entradilla|bajada|vorspann|ingress|manchet|summary|description|(?<![a-z])(?:spot|sapo|desc))(?:text)?(?![a-z])/;

/** Lines under the headline where it may stand. */
const reach = 8;

/**
 * The standfirst, taken out of the story: the one that a recipe knows the place of (`marked`); a line under the headline
 * that is called one; or one that was weighed as no story, and says what the page's description says or is a sentence
 * set between the headline and the body.
 */
export function takeStandfirst(
	{sheet, passed, meta, marks}: Laid,
	headline: Headline,
	{reach: reachBox, kin}: {reach: Box; kin: ReadonlySet<Line>},
	verdicts: Verdicts,
	{lifted, byline}: Pick<Furniture, 'lifted' | 'byline'>,
	marked: readonly MarkedText[] | undefined,
): string | undefined {
	if (marked) {
		for (const {line} of marked) verdicts.set(line.index, {reason: 'furniture', evidence: 'is the standfirst'});
		return marked.map(({text}) => text).join(' ');
	}
	const authors = authorsIn(byline);
	const from = (headline.lines.at(-1)?.index ?? reachBox.from - 1) + 1;
	for (const line of sheet.lines.slice(from, from + reach)) {
		if (kin.has(line) || wordsOf(line) < 4 || line.within & (within.caption | within.item | within.nav)) continue;
		const isCalled =
			called.test(line.box.hint) ||
			(line.box.parent !== undefined && called.test(line.box.parent.hint)) ||
			(mayBeCalled.test(line.box.hint) &&
				standsApart(line, sheet.lines, lifted) &&
				isSentence(line, true) &&
				!passed.has(line.index) &&
				appealOf(line, sheet.lines) <= 0);
		if (!isCalled && isCaption(line, sheet.lines)) continue;
		const isDescribed = saysTheSame(line.text, meta.description);
		if (!isDescribed && sharesPrompt(line, headline, sheet.lines, marks)) continue;
		if (!isDescribed && !isCalled && introducesAuthor(line.text, authors)) continue;
		const verdict = line.index < reachBox.from ? undefined : verdicts.get(line.index);
		const isApart = verdict
			? verdict.reason === 'furniture' || (isCalled && verdict.reason === 'related')
			: isAbove(line, headline, reachBox) && !passed.has(line.index);
		if ((verdict && !isApart) || lifted.has(line.index)) continue;
		const isSaid =
			isApart &&
			(isDescribed || (isSentence(line, isNext(line, from, sheet.lines, lifted)) && !asks(line, sheet.lines, marks)));
		if (isCalled || isSaid) {
			verdicts.set(line.index, {reason: 'furniture', evidence: 'is the standfirst'});
			return withoutKicker(line);
		}
		if (!isApart && endsSentence(line)) return undefined;
	}
	return undefined;
}

/** A card has no more lines. */
const card = 8;

/** Whether a line shares a card, without the headline, with a prompt and a button, a link or a field to answer it by. */
function sharesPrompt(line: Line, headline: Headline, lines: readonly Line[], marks: Marks): boolean {
	const holdsHeadline = ({from, to}: Box) => headline.lines.some(({index}) => index >= from && index < to);
	for (let box: Box | undefined = line.box; box && isSmall(box, card) && !holdsHeadline(box); box = box.parent) {
		const others = lines.slice(box.from, box.to).filter(one => one !== line && ruleOf(one) !== 'share');
		const answers = others.filter(isAnswer);
		// Buttons that save and share sound like appeals, too.
		const prompts = others.filter(one => marks.has(one.index) || (!answers.includes(one) && asks(one, lines, marks)));
		if ((box.fields > 0 || answers.length > 0) && prompts.length > 0) return true;
	}
	return false;
}

/** Whether a line asks its reader for something, or thanks them. */
const asks = (line: Line, lines: readonly Line[], marks: Marks): boolean =>
	marks.has(line.index) || calloutIn(line)?.whole === true || appealOf(line, lines) > 0;

/** Whether a line stands above the article, or in one `header` with its headline. */
function isAbove({index, box}: Line, headline: Headline, reach: Box): boolean {
	if (index < reach.from) return true;
	const header = around(box, 'header');
	return header !== undefined && headline.lines.some(line => line.index >= header.from && line.index < header.to);
}

/** What a line says, without the kicker that its first element is called. */
const withoutKicker = (line: Line): string =>
	opensWithKicker(line) ? elementsOf(line, false).slice(1).join(' ') : saidIn(line);

/** So far behind a standfirst, in lines, the text begins. */
const near = 60;

/** Whether a line is none of the text: its next paragraph stands in another box, or this one is a heading. */
function standsApart(line: Line, lines: readonly Line[], lifted: ReadonlyMap<number, string>): boolean {
	const next = lines.slice(line.index + 1, line.index + near).find(other => isProse(other) && !lifted.has(other.index));
	return next !== undefined && (next.box.parent !== line.box.parent || (line.within & within.heading) !== 0);
}

/** Fewer words, or more, are no standfirst; nor are fewer characters, in scripts that part no words. */
const [fewest, most, shortest] = [6, 60, 24];

/** What else is set there in a sentence: how the site earns, what it wants, where one is, who wrote or checked, a caption. */
const elseThere =
	/\b(?:affiliate|commissions?|independently|links?|sponsor\w*|subscribe|newsletter|validation)\b|^(?:join|chat|follow|home|above|below|pictured|\p{L}+ by)\b|\bago$|[»›]|\bis an? (?:[\w-]+ ){0,3}(?:writer|reporter|editor|journalist|correspondent|columnist|contributor)\b/iu;

/** Whether a line is a sentence about the story; right under the headline it needs no full stop. */
function isSentence(line: Line, isNext: boolean): boolean {
	const words = wordsOf(line);
	if (words < fewest || words > most || line.text.length < shortest || linkShare(line) > 0.3) return false;
	if (line.within & (within.button | within.figure | within.form) || elseThere.test(line.text)) return false;
	if (ruleOf(line) || isDateLine(line.text) || bylineIn(line.text) || isPeople(line)) return false;
	if (!endsSentence(line) && (holdsDay(line) || isRow(line))) return false;
	return endsSentence(line) || (isNext && !isTitle(line.text));
}

/** Whether nothing stands between the headline and a line but who wrote the story, and when. */
const isNext = ({index}: Line, from: number, lines: readonly Line[], lifted: ReadonlyMap<number, string>): boolean =>
	lines.slice(from, index).every(one => lifted.has(one.index) || isDateLine(one.text));

/** How a phrase begins, and no name: an article stands before a name of several words, too, as houses have it. */
const opensPhrase =
	/^(?:(?:an?|the|der|die|das|eine?|la|le|les|une?|el|los|las|una|il|lo|gli|os|uma)\s(?!rev\b)(?!\p{Lu}\S*\s\p{Lu})|(?:why|how|what|who|when|where|from|in|on|at|as|after|before|for|with|our|his|her|their|this|these|those|warum|wie|was|wer|wo|pourquoi|comment|por qué|cómo|perché|come|porque)\s)/u;

/** Whether a line is people with their posts: it begins with a name, and tells nothing of whom it names. */
const isPeople = ({text}: Line): boolean =>
	isPersonLine(text) &&
	!opensPhrase.test(text[0]!.toLowerCase() + text.slice(1)) &&
	(!tells.test(text) || namesPost(text));

/** Whether a line is who wrote a story and when, in whatever language: a day stands by itself in it. */
const holdsDay = (line: Line): boolean =>
	[...elementsOf(line, false), ...partsOf(line.text), ...line.text.split(/\s[–—-]\s/)].some(statesDay);

/** A few words beside a few others are what a page counts and dates: "12 October", "3,400 readers". */
const row = {elements: 3, words: 4};

/** Whether a line is nothing but two or three elements of a few words each, figures among them. */
function isRow(line: Line): boolean {
	const said = elementsOf(line, false);
	const isFew = said.length > 1 && said.length <= row.elements && said.every(text => countWords(text) <= row.words);
	return isFew && /\d/.test(line.text);
}

/** Longer words that titles leave small. */
const small = /^(?:with|from|into|onto|over|than|that|upon|when|about|after|under|before|between|through|without)$/;

/** Whether all longer words are capitalised, as in the titles of other stories. */
const isTitle = (text: string): boolean =>
	text.split(/\s+/u).every(word => word.length <= 3 || small.test(word) || !/^\p{Ll}/u.test(word));

const saysTheSame = (text: string, description: string | undefined): boolean =>
	description !== undefined &&
	text.length > 30 &&
	(text.startsWith(description.slice(0, 60)) || description.startsWith(text.slice(0, 60)));
