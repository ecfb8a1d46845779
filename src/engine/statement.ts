/** What a sentence must be to stand in a summary: a whole statement that says something without the sentences around it. */
import {countWords} from './tokens';

/** Sentences outside these bounds are left to the story; the lead may be longer. */
const fewest = 6;
const most = 45;

/** Words that point back at a sentence the reader of a summary may not have. */
const dangling =
	/^(?:he|she|it|they|him|them|his|her|their|its|these|those|such|both|neither|either|but|and|or|so|yet|nor|also|then|still|however|meanwhile|instead|moreover|furthermore|nevertheless|nonetheless|therefore|thus|hence|besides|otherwise|likewise|similarly|additionally|consequently|accordingly|conversely|elsewhere|afterwards?|here|too|plus|because|which|who|whose|others|another|the (?:former|latter|same|move|pair|trio|two|three|couple|duo)|in (?:addition|contrast|turn|response|fact|other words|that case)|as (?:a result|such)|for (?:example|instance)|on the other hand|at the same time|by contrast|after that|even so|that(?:[’']s| (?:is|was|will|would|has|had|said|means?|meant|makes?|made|could|may|might|includes?|included|came|comes))|this(?:[’']s| (?:is|was|will|would|has|had|means?|meant|makes?|made|could|may|might|includes?|included|came|comes|can|one))|er|es|dies|diese[rsmn]?|jene[rs]?|ihm|ihn|ihnen|ihre?[nmrs]?|sein|seine[nmrs]?|aber|und|oder|doch|denn|dabei|dadurch|damit|deshalb|daher|deswegen|zudem|außerdem|jedoch|allerdings|dennoch|trotzdem|stattdessen|auch|so|dann|das (?:ist|war|sei|wird|hat|hatte|bedeutet|soll|könnte)|sie|il|elle|ils|elles|ce|cela|c[’']est|mais|et|donc|pero|y|él|ellos?|ellas?|esto|eso|ma|lui|lei|questo|он|она|они|это|но|и)(?![\p{L}\p{N}-])/iu;
/** Words to the reader, not about the news: a live blog's housekeeping, captions, credits, links. */
const aside =
	/\b(?:(?:live ?|this )blog\b|welcome (?:back )?to|good (?:morning|afternoon|evening)\b|thanks? (?:you )?for (?:reading|joining|following)|that[’']s (?:all|it) (?:for|from)|see you|back (?:here )?(?:for|with) more|stay (?:up to date|with us)|read more|click here|sign up|subscribe to|follow (?:us|the latest|our|live)|more (?:here|on this)|newsletter|scroll down|listen to|watch (?:the|our) video|photo(?:graph)?s?(?: by|:)|picture(?:d| by):?|getty images|image source|file (?:photo|picture|image)|video:|liveblog|newsletter abonnieren|mehr dazu|lesen sie)|^(?:FILE -|\(?AP Photo|Data:|Chart:|Source:|Caption:|•)/iu;
const ending = /[.!…。！．।۔።။։:]["”’»«“)\]』」\u200e\u200f]*$/u;
const opensQuote = /^["“„«‘「『]/;

/** The number of words, spaced or not; never fewer than a count by white space gives. */
export function wordsOf(text: string): number {
	return Math.max(countWords(text), text.split(/\s+/).length);
}

/** Whether it asks. */
function asks(text: string): boolean {
	return /[?？؟;][^\p{L}\p{N}]*$/u.test(text) && !/;$/.test(text.replace(/\p{Script=Greek};$/u, ''));
}

/** Whether every quotation mark and bracket that opens in it closes in it. */
export function isBalanced(text: string): boolean {
	const count = (mark: string): number => text.split(mark).length - 1;
	const even = count('"') % 2 === 0 && count('(') === count(')') && count('[') === count(']');
	const german = count('„');
	const curly = german > 0 ? german === count('“') + count('”') : count('“') === count('”');
	if (/^['‘]/.test(text) && !/[\p{P}\p{L}\p{N}]['’](?![\p{L}\p{N}])/u.test(text.slice(1))) return false;
	return even && curly && count('«') === count('»') && count('「') === count('」') && count('‘') <= count('’');
}

/** The share of a text's characters that stand within double quotation marks. */
export function quotedShare(text: string): number {
	let quoted = 0;
	for (const [part] of text.matchAll(/"[^"]+"|[“„][^”“]+[”“]|«[^»]+»|「[^」]+」/g)) quoted += part.length;
	return quoted / text.length;
}

/** Whether it can only be read after another sentence: "He agreed.", "But the vote failed." */
export function dangles(text: string): boolean {
	return dangling.test(text.replace(/^[\s"“„«‘'(—–-]+/, ''));
}

/**
 * Whether a sentence is a full statement: no question, no bare or cut quotation, no caption, no words to the reader.
 * @param item of a list, which needs no full stop
 */
export function isFull(text: string, item = false): boolean {
	if (wordsOf(text) < fewest || asks(text) || !isBalanced(text) || aside.test(text)) return false;
	if (!(item || ending.test(text)) || /[:：]$/.test(text) || /^\p{Ll}/u.test(text)) return false;
	return quotedShare(text) < (opensQuote.test(text) ? 0.7 : 0.85);
}

/** Whether a full statement is also short enough and stands by itself. */
export function standsAlone(text: string): boolean {
	return wordsOf(text) <= most && !dangles(text);
}
