/** What a sentence must be to stand in a summary: a whole statement that says something without the sentences around it. */
import {Heads} from '../page/heads';
import {latin} from '../page/latin';
import {codeAt} from '../page/letters';
import {countWords} from '../page/tokens';
import {shared, terms} from './terms';

/** Fewer words hardly state anything. */
const fewest = 6;

const calendar = String.raw`\d{1,4}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|Ju[nl]|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?`;
/** Somebody behind a day, a year or a circumstance that names nobody. */
const danglingLater = new RegExp(
	String.raw`^(?:On|In|By|At|After|Before|Since|During|Last|This|Next|Earlier|Later|Yesterday|Today)(?:(?: (?:${calendar}|[a-z\d’'-]+)){0,5},|(?: (?:${calendar}|the|that|this|same|late|early|last|week|month|year|day|night|morning|afternoon|evening|weekend)){0,4}) (?:he|she|they)\b`,
);
/** Words to the reader, not about the news: calls to click, captions, credits; and a live blog's housekeeping. */
const aside =
	/^["“(]*(?:read (?:more|on)|keep reading|check out|for more information|(?:(?:to|for|if) [^.,]{1,60}, )?please (?:note|visit|see|contact)\b|note:|i invite you to|the (?:image|picture|photo|chart|graph|table|video|map|example)s? (?:below|above)\b|the above (?:image|picture|photo|chart|graph|table|video|map|example)\b|let(?:[’']s| us| me)\b|here(?:[’']s| is| are) (?:what|everything|how|why|the|a look)\b|with (?:files|reporting) from |click (?:here|on)|sign up|subscribe|follow (?:us|the latest|our|live)|more (?:here|on this)|scroll down|listen (?:to|now)|watch:|watch (?:the|our) video|(?:file )?(?:photo|picture|image)(?:graph)?s?(?: by|:)|pictured?:|video:|file [-–—]|\(?ap photo|data:|chart:|source:|caption:|welcome (?:back )?to|good (?:morning|afternoon|evening)\b|hello\b|mehr dazu|lesen sie|hier geht es|jetzt (?:anmelden|registrieren|abonnieren)|abonnieren sie)/i;
/** How such words begin: most sentences do not. */
const calls =
	/^["“(]*(?:read|keep|check|for more|(?:to|for|if) [^.,]{1,60}, please|please|note|i inv|the (?:im|pi|ph|ch|gr|ta|vi|ma|ex|ab)|let|here|with (?:fi|re)|click|sign|subs|follow|more|scroll|listen|watch|file|photo|pict|imag|vid|\(?ap ph|data|chart|source|caption|welc|good|hello|mehr|lesen|hier|jetzt|abon)/i;
/** "Reporting by Ana Duro in Ethmar City; Editing by Jo Vale." */
const credits =
	/^\(?(?:Additional )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Rr]eported|[Ee]dited|[Ww]ritten|[Cc]ompiled|[Tt]ranslated) by \p{Lu}/u;
const housekeeping =
	/getty images|photograph: |image source|\b(?:closing|pausing|wrapping up|leaving|end of) (?:this|our|the) (?:live ?)?(?:blog|coverage)\b|\bthis (?:live ?)?blog (?:is|will|has|has been)\b|\bthanks? (?:you )?for (?:reading|joining|following)\b|\bthat(?:[’']s| is) (?:all|it) (?:for|from) (?:today|tonight|us|me|now|this)\b|\bstay (?:up to date|with us)\b|\bback (?:here )?(?:tomorrow )?(?:for|with) more\b|\b(?:updates|coverage|blog|story|report) (?:here|below)\.?$|\bhere (?:they are|it is)\.$|\bwe (?:may |might |can |could |will )?(?:earn|receive|get|include|be paid)\b.{0,60}\b(?:commissions?|compensation|promotions?)\b|\b(?:independently|editorially) (?:selected|chosen|picked)\b.{0,60}\b(?:editors?|team|writers?)\b/i;
/** A word of every such sentence, and what it has, so that most need no closer look. */
const told = new Heads(
	'getty photograph image blog coverage all stay more commission compensation promotion independently editorially here below thank'.split(
		' ',
	),
);
const about =
	/getty images|photograph: |image source|blog|coverage|thank|s (?:all|it) (?:for|from)|stay (?:up to|with)|(?:for|with) more|commission|compensation|promotion|independently|editorially|here (?:they are|it is)|(?:here|below)\.?$/i;
/** Thai and Lao set no stop: where the paragraph ends, a sentence does. */
const ending = /[.!…。！．।۔።။։:\u0e01-\u0eff]["'”’»«“)\]』」\u200e\u200f]*$/u;
const paired = /["“”„«»「」‘()[\]]|^'/;
const pairs = /["“”„«»「」‘’()[\]]/g;
const quoted = /"[^"]{1,400}"|[“„][^“”„]{1,400}[”“]|«[^«»]{1,400}»/g;
const firstPerson =
	/\b(?:I|[Mm][ey]|[Ww]e|[Uu]s|[Oo]urs?|[Ii]ch|[Mm]ich|[Mm]ir|[Mm]eine?[nmrs]?|[Ww]ir|[Uu]ns|[Jj]e|[Nn]ous|[Mm]on|[Nn]otre|[Yy]o|[Mm]i|[Nn]uestr[oa]s?|[Nn]oi|[Nn]ostr[oaie]|[Ee]u|[Mm]eu|[Mm]inha)\b/;
/** "How to get there: Orrin Halt, then …" */
const serviceLine = /^[^.:]{2,30}: /;
/** "Pell: Ruiz; Holm, Lind; Devar": names or figures in a row. Words in small letters, or an "and", make a sentence of it. */
const row = latin(String.raw`^[^.:;]{2,40}: (?:[\p{Lu}\d][^\s;]*(?: [\p{Lu}\d][^\s;]*)*; ){2}[\p{Lu}\d]`);
/** "Carrow 1-0 Tarn (Quinn) A cross from the left": the score of a match that has run into its report. */
const score = latin(String.raw`^(?!(?:The|An?|In|By|With|After|At) )(?:\p{Lu}\S* ){1,3}\d{1,2}[-–]\d{1,2} \p{Lu}`);
/** "52 min: Red card – Ravouvou (Fiji)": an entry of a match's ticker. */
const entry = /^\d{1,3}(?:\+\d{1,2})?(?: ?min(?:ute)?s?[.:]|['’′](?![a-z]))/;
/** "WHAT HE LIKES: A walk before the match": an entry of a form. At a story's beginning, "NEW DELHI:" is where it was filed. */
const form = latin(String.raw`^\p{Lu}{2,}(?: [\p{Lu}’']{1,20}){1,5}: `);
const numbered = /^\d{1,3}[.):]\s/;
/** "The Night Ferry of Vell", not "The majority holds". */
const isName = /^\p{Lu}\S*(?:\s(?:[\p{Lu}\d]\S*|of|the|and|&|in|de|la|del|du|und|von|der|am))*$/u;
export const opensQuote = /^["“„«‘「『]/;

/** The number of words, spaced or not; never fewer than a count by white space gives. */
export function wordsOf(text: string): number {
	return Math.max(countWords(text), spacedIn(text));
}

/** "(CNN)Five" is one word to a reader, though two are told apart; a script without spaces has its own count. */
function isShort(text: string, words: number): boolean {
	if (words < fewest || words >= 3 * fewest) return words < fewest;
	const spaced = spacedIn(text);
	return spaced < fewest && spaced * 3 > words;
}

function spacedIn(text: string): number {
	let count = 1;
	const {length} = text;
	for (let at = 0; at < length; at++) count += Number(codeAt(text, at) === 32);
	return count;
}

/** Whether it asks. */
function asks(text: string): boolean {
	const end = text.slice(-8);
	return (
		/[?？؟;]/.test(end) && /[?？؟;][^\p{L}\p{N}]*$/u.test(end) && !/;$/.test(text.replace(/\p{Script=Greek};$/u, ''))
	);
}

/** Hebrew writes abbreviations with the mark before their last letter: ארה"ב. */
const gershayim = /(?<=[\u05d0-\u05ea])["”](?=[\u05d0-\u05ea])/g;

/** Whether every quotation mark and bracket that opens in it closes in it. */
export function isBalanced(text: string): boolean {
	if (!paired.test(text)) return true;
	const marks = text.replace(gershayim, '').match(pairs) ?? [];
	const count = (mark: string): number => marks.filter(one => one === mark).length;
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
	return shared(terms(name), own) === 0 || serviceLine.test(text);
}

/**
 * Whether a sentence is a full statement: no question, no bare or cut quotation, no caption, no words to the reader.
 * @param words how many it has
 * @param item of a list, which needs no full stop
 */
export function isFull(text: string, words = wordsOf(text), item = false): boolean {
	if (isShort(text, words) || /^\p{Ll}|[:：]$/u.test(text) || !(item || ending.test(text.slice(-8)))) return false;
	if (asks(text) || !isBalanced(text) || isHousekeeping(text)) return false;
	if (isAside(text) || isCredit(text) || isRow(text) || entry.test(text) || isScore(text) || form(text).test(text))
		return false;
	return quotedShare(text) < (opensQuote.test(text) ? 0.7 : 0.85);
}

/** Whether it is an entry of a form, a label in capitals and what fills it in. */
export const isEntry = (text: string): boolean => form(text).test(text);

const isAside = (text: string): boolean => calls.test(text) && aside.test(text);

const isCredit = (text: string): boolean => text.includes(' by ') && credits.test(text);

const isScore = (text: string): boolean => /\d[-–]\d/.test(text) && score(text).test(text);

const isRow = (text: string): boolean => text.includes('; ') && row(text).test(text);

const isHousekeeping = (text: string): boolean => told.mayStandIn(text) && about.test(text) && housekeeping.test(text);
