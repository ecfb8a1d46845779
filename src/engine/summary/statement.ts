/** What a sentence must be to stand in a summary: a whole statement that says something without the sentences around it. */
import {codeAt} from '../page/letters';
import {countWords} from '../page/tokens';
import {shared, terms} from './terms';

/** Fewer words hardly state anything. */
const fewest = 6;

/** Words that point back at a sentence the reader of a summary may not have. */
// In this order: English pronouns, connectives, then German, French, Spanish, Italian, Russian.
const dangling =
	/^(?:he|she|it|they|him|them|his|her|their|its|these|those|such|(?:both|neither|either)(?! [a-z\u00c0-\u024f\u0370-\u052f])|but|and|or|so|yet|nor|also|then|still|however|meanwhile|instead|moreover|furthermore|nevertheless|nonetheless|therefore|thus|hence|besides|otherwise|likewise|similarly|additionally|consequently|accordingly|conversely|elsewhere|afterwards?|now,?|since then|until then|by then|back then|only then|here|too|plus|because|which|who|whose|others|another|the (?:former|latter|same|move|pair|trio|two|three|couple|duo)|in (?:addition|contrast|turn|response|fact|other words|that case)|as (?:a result|such)|for (?:example|instance)|on the other hand|at the same time|by contrast|after that|even so|what(?:[’']s| is) more|most importantly|th(?:at|is)(?:[’']s| (?:is|was|will|would|has|had|said|means?|meant|makes?|made|can|could|may|might|includes?|included|came|comes|follows|followed|one|changed|changes|ended|ends|began|begins|left|leaves|leads|prompted|prompts|puts?|gave|gives|brought|brings|raised|raises|helped|helps|seems|seemed|happened|happens|drew|sparked|works|worked|adds|added|sent|kept|does|did|marks|marked|took|takes|alone))|the (?:first|second|third|other|last) (?:is|was|one)|of course,? (?:it|he|she|they|that|this|there|not)|indeed|yes|no,|not so|er|es|dies|diese[rsmn]?|jene[rs]?|ihm|ihn|ihnen|ihre?[nmrs]?|sein|seine[nmrs]?|aber|und|oder|doch|denn|dabei|dadurch|damit|deshalb|daher|deswegen|zudem|außerdem|jedoch|allerdings|dennoch|trotzdem|stattdessen|auch|so|dann|das (?:ist|war|sei|wird|hat|hatte|bedeutet|soll|könnte)|sie|il|elle|ils|elles|ce|cela|c[’']est|mais|et|donc|pero|y|él|ellos?|ellas?|esto|eso|ma|lui|lei|questo|он|она|они|это|но|и)(?![\w\u00aa-\u1fff\u2c00-\ud7ff-])/i;
const calendar = String.raw`\d{1,4}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|Ju[nl]|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?`;
/** Somebody behind a day, a year or a circumstance that names nobody. */
const danglingLater = new RegExp(
	String.raw`^(?:On|In|By|At|After|Before|Since|During|Last|This|Next|Earlier|Later|Yesterday|Today)(?:(?: (?:${calendar}|[a-z\d’'-]+)){0,5},|(?: (?:${calendar}|the|that|this|same|late|early|last|week|month|year|day|night|morning|afternoon|evening|weekend)){0,4}) (?:he|she|they)\b`,
);
/** Words to the reader, not about the news: calls to click, captions, credits; and a live blog's housekeeping. */
const aside =
	/^["“(]*(?:read (?:more|on)|keep reading|check out|for more information|(?:(?:to|for|if) [^.,]{1,60}, )?please (?:note|visit|see|contact)\b|note:|i invite you to|the (?:image|picture|photo|chart|graph|table|video|map|example)s? (?:below|above)\b|the above (?:image|picture|photo|chart|graph|table|video|map|example)\b|let(?:[’']s| us| me)\b|here(?:[’']s| is| are) (?:what|everything|how|why|the|a look)\b|with (?:files|reporting) from |click (?:here|on)|sign up|subscribe|follow (?:us|the latest|our|live)|more (?:here|on this)|scroll down|listen (?:to|now)|watch:|watch (?:the|our) video|(?:file )?(?:photo|picture|image)(?:graph)?s?(?: by|:)|pictured?:|video:|file [-–—]|\(?ap photo|data:|chart:|source:|caption:|welcome (?:back )?to|good (?:morning|afternoon|evening)\b|hello\b|mehr dazu|lesen sie|hier geht es|jetzt (?:anmelden|registrieren|abonnieren)|abonnieren sie)/i;
/** "Reporting by Ana Duro in Ethmar City; Editing by Jo Vale." */
const credits =
	/^\(?(?:Additional )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Rr]eported|[Ee]dited|[Ww]ritten|[Cc]ompiled|[Tt]ranslated) by \p{Lu}/u;
const housekeeping =
	/getty images|photograph: |image source|\b(?:closing|pausing|wrapping up|leaving|end of) (?:this|our|the) (?:live ?)?(?:blog|coverage)\b|\bthis (?:live ?)?blog (?:is|will|has|has been)\b|\bthanks? (?:you )?for (?:reading|joining|following)\b|\bthat[’']s (?:all|it) (?:for|from) (?:today|us|me|now|this)\b|\bstay (?:up to date|with us)\b|\bback (?:here )?(?:tomorrow )?(?:for|with) more\b|\b(?:updates|coverage|blog|story|report) (?:here|below)\.?$|\bwe (?:may |might |can |could |will )?(?:earn|receive|get|include|be paid)\b.{0,60}\b(?:commissions?|compensation|promotions?)\b|\b(?:independently|editorially) (?:selected|chosen|picked)\b.{0,60}\b(?:editors?|team|writers?)\b/i;
/** A word that every such sentence has, so that most need no closer look. */
const about =
	/getty|photograph:|source|blog|coverage|reading|joining|following|[’']s (?:all|it) |stay|back|commission|compensation|promotion|independently|editorially|(?:here|below)\.?$/i;
/** Thai and Lao set no stop: where the paragraph ends, a sentence does. */
const ending = /[.!…。！．।۔።။։:\u0e01-\u0eff]["'”’»«“)\]』」\u200e\u200f]*$/u;
const paired = /["“”„«»「」‘()[\]]|^'/;
const quoted = /"[^"]{1,400}"|[“„][^“”„]{1,400}[”“]|«[^«»]{1,400}»/g;
const firstPerson =
	/\b(?:I|[Mm][ey]|[Ww]e|[Uu]s|[Oo]urs?|[Ii]ch|[Mm]ich|[Mm]ir|[Mm]eine?[nmrs]?|[Ww]ir|[Uu]ns|[Jj]e|[Nn]ous|[Yy]o)\b/;
/** "How to get there: Orrin Halt, then …" */
const serviceLine = /^[^.:]{2,30}: /;
/** "Pell: Ruiz; Holm, Lind; Devar": names or figures in a row. Words in small letters, or an "and", make a sentence of it. */
const row = /^[^.:;]{2,40}: (?:[\p{Lu}\d][^\s;]*(?: [\p{Lu}\d][^\s;]*)*; ){2}[\p{Lu}\d]/u;
const numbered = /^\d{1,3}[.):]\s/;
/** "The Night Ferry of Vell", not "The majority holds". */
const isName = /^\p{Lu}\S*(?:\s(?:[\p{Lu}\d]\S*|of|the|and|&|in|de|la|del|du|und|von|der|am))*$/u;
const opensQuote = /^["“„«‘「『]/;

/** The number of words, spaced or not; never fewer than a count by white space gives. */
export function wordsOf(text: string): number {
	return Math.max(countWords(text), spacedIn(text));
}

/** "(CNN)Five" is one word to a reader, though two are told apart; a script without spaces has its own count. */
function isShort(text: string, words: number): boolean {
	if (words < fewest) return true;
	const spaced = spacedIn(text);
	return spaced < fewest && spaced * 3 > words;
}

function spacedIn(text: string): number {
	let count = 1;
	const {length} = text;
	for (let at = 0; at < length; at++) if (codeAt(text, at) === 32) count++;
	return count;
}

/** Whether it asks. */
function asks(text: string): boolean {
	const end = text.slice(-8);
	return (
		/[?？؟;]/.test(end) && /[?？؟;][^\p{L}\p{N}]*$/u.test(end) && !/;$/.test(text.replace(/\p{Script=Greek};$/u, ''))
	);
}

/** Whether every quotation mark and bracket that opens in it closes in it. */
export function isBalanced(text: string): boolean {
	if (!paired.test(text)) return true;
	const count = (mark: string): number => text.split(mark).length - 1;
	const even = count('"') % 2 === 0 && count('(') === count(')') && count('[') === count(']');
	const german = count('„');
	const curly = german > 0 ? german === count('“') + count('”') : count('“') === count('”');
	if (/^['‘]/.test(text) && !/\S['’](?![\w\u00aa-\u1fff\u2c00-\ud7ff])/.test(text.slice(1))) return false;
	return even && curly && count('«') === count('»') && count('「') === count('」') && count('‘') <= count('’');
}

/** The share of a text's characters that stand within double quotation marks. */
export function quotedShare(text: string): number {
	if (!paired.test(text)) return 0;
	let quoted = 0;
	for (const [part] of text.matchAll(/"[^"]{1,200}"|[“„][^“”„]{1,200}[”“]|«[^«»]{1,200}»|「[^「」]{1,200}」/g))
		quoted += part.length;
	return quoted / text.length;
}

/** Whether it can only be read after another sentence: "He agreed.", "But the vote failed." */
export function dangles(text: string): boolean {
	return dangling.test(text.replace(/^[\s"“„«‘'(—–-]+/, ''));
}

/** Whether it speaks of somebody whom only the headline, or a sentence before it, has named: "On Saturday he opened again." */
export function namesNobody(text: string): boolean {
	return danglingLater.test(text);
}

/**
 * Whether it can only be read under its section's label: what somebody answers of themselves to a question, what is said of
 * the one that a numbered label names without naming it.
 * @param own the terms of the text
 */
export function leansOn(label: string | undefined, text: string, own: ReadonlySet<string>): boolean {
	if (label === undefined) return false;
	if (asks(label)) return firstPerson.test(text.replace(quoted, ''));
	const name = label.replace(numbered, '');
	if (name === label || !isName.test(name)) return false;
	return shared(new Set(terms(name)), own) === 0 || serviceLine.test(text);
}

/**
 * Whether a sentence is a full statement: no question, no bare or cut quotation, no caption, no words to the reader.
 * @param words how many it has
 * @param item of a list, which needs no full stop
 */
export function isFull(text: string, words = wordsOf(text), item = false): boolean {
	if (isShort(text, words) || /^\p{Ll}|[:：]$/u.test(text) || !(item || ending.test(text.slice(-8)))) return false;
	if (asks(text) || !isBalanced(text) || isHousekeeping(text)) return false;
	if (aside.test(text) || credits.test(text) || row.test(text)) return false;
	return quotedShare(text) < (opensQuote.test(text) ? 0.7 : 0.85);
}

const isHousekeeping = (text: string): boolean => about.test(text) && housekeeping.test(text);
