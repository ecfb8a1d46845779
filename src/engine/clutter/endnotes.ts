/** What stands at a story's end in its own text: who wrote it, who published it, and the small print of both. */
import {authorsIn, introducesAuthor, reachesAuthor} from '../line/biography';
import {isOwnView} from '../line/own-view';
import {smallPrintOf} from '../line/small-print';
import type {Verdicts} from '../line/verdicts';
import {latin} from '../page/latin';
import {digit, kindOf, letter} from '../page/letters';
import type {Metadata} from '../page/metadata';
import type {Address} from '../page/page';
import type {Box, Line, Sheet} from '../page/sheet';
import type {Draft} from './draft';

/**
 * Lines that are looked at: so many of the story's last, among so many of the page's; never those that open it. The site
 * may be called as a thing is ("Time is a healer"), so only the very last can introduce it.
 */
const reach = {story: 12, owner: 3, page: 200};
const opening = 3;

/** The names of a site and of the story's publisher: what it calls itself, and what its address does. */
export function ownersOf({siteName, publisher}: Metadata, {hostname}: Address, named = ''): string[] {
	const labels = hostname.split('.').slice(0, -1);
	const longest = labels.reduce((a, b) => (b.length > a.length ? b : a), '');
	return [named, siteName ?? '', publisher ?? '', longest].map(lettersOf).filter(name => name.length >= shortest);
}

/** A name of fewer letters is a word. */
const shortest = 4;

/** Judges the last lines of the story in `box`. Where its first post stands last, whoever opens a live blog says where to write. */
export function* findEndnotes({sheet, box, signed: {byline, owners}, isLive, verdicts}: Draft): Generator<void, void> {
	const own = linesOf(sheet, box, verdicts);
	const last = own.slice(opening).slice(-reach.story).reverse();
	yield;
	const authors = authorsIn(byline);
	for (const [at, {index, text}] of last.entries())
		if (introducesAuthor(text, authors))
			verdicts.set(index, {reason: 'bio', evidence: 'introduces the author named in the byline'});
		else if (!isLive && reachesAuthor(text, authors))
			verdicts.set(index, {reason: 'bio', evidence: 'says where the author named in the byline is reached'});
		else if (isOwnView(text)) verdicts.set(index, {reason: 'rights', evidence: 'says whose views the story gives'});
		else if (at < reach.owner && owners.some(name => introducesOwner(text, name)))
			verdicts.set(index, {reason: 'bio', evidence: 'introduces the publisher'});
	const end = own.at(-1);
	if (end && own.length > 1 && !verdicts.has(end.index)) {
		if (initials(end.text).test(end.text))
			verdicts.set(end.index, {reason: 'credit', evidence: 'is the initials of who wrote and edited the story'});
		else if (signsOff(end.text, byline, owners))
			verdicts.set(end.index, {reason: 'credit', evidence: 'is a dash and whom the story is by'});
		else if (
			bracketed(end.text).test(end.text) &&
			!own.some(line => line !== end && bracketed(line.text).test(line.text))
		)
			verdicts.set(end.index, {reason: 'credit', evidence: 'is a name in brackets behind the story'});
	}
	for (const {index} of smallPrintOf(last.filter(line => !verdicts.has(line.index))))
		verdicts.set(index, {reason: 'rights', evidence: 'sets out terms behind the story'});
}

/** "lm/ab/jpc", "bur-lth/rl", as agencies sign off; and "lm/ab (dpa, afp)", with those whose reports were used. */
const initials = latin(
	String.raw`^\(?\p{Ll}{2,4}(?:[/-]\p{Ll}{2,4}){0,5}/\p{Ll}{2,4}(?:-\p{Ll}{2,4})?\)?(?: \(\p{Ll}{2,6}(?:, ?\p{Ll}{2,6}){0,5}\))?$`,
);

/** "（西田 佳代）", "（ライター・黒沢みのり）", "【西田佳代】", as Japanese newspapers end; each poem of several has its poet so. */
const bracketed = latin(
	String.raw`^[（(【［](?:(?:(?:取材・)?文|ライター|記者|取材|構成|聞き手)[・:：／/＝=]\s?[\u3005\u3040-\u30ff\u4e00-\u9fff\s]{2,10}|[\u3005\u4e00-\u9fff]{1,3}\s[\u3005\u3040-\u30ff\u4e00-\u9fff]{1,4}|[\u3005\u4e00-\u9fff]{3,5})[）)】］]$`,
);

/** "--Harbour Media", "— Ida Thornberg": behind a quotation, somebody else stands so. */
function signsOff(text: string, byline: string | undefined, owners: readonly string[]): boolean {
	const name = /^[-–—]{1,2}\s?(\p{Lu}.{1,60})$/u.exec(text)?.[1];
	return name !== undefined && (name === byline || owners.includes(lettersOf(name)));
}

/** The last lines of an article that are story so far. */
const linesOf = ({lines}: Sheet, box: Box, verdicts: Verdicts): Line[] =>
	lines
		.slice(Math.max(box.from, box.to - reach.page), box.to)
		.filter(line => line.text !== '' && !verdicts.has(line.index));

/**
 * "Harbour Media, Inc. is a leading …": up to three words that go on with the name, then what it is. Of all that there are
 * it is the oldest or the like: "The Harbour Letter is the newspaper that the mayor has sued" is news.
 */
const isOne =
	/^(?:,? \(?\p{Lu}[^\s]{0,30}){0,3},? ((?:is (?:an?|headquartered|based)|ist eine?|est une?|es una?|è una?)\s.{1,80}|is (?:one of )?the (?=(?:\S{1,20} ){0,4}(?:most|top|only|first|leading|premier|foremost|\p{L}{2,14}est) )(?:(?! (?:that|which|who|whose|where) ).){1,80})/su;

/** What a publisher is: "Nature is a healer" introduces none. */
const publishers = [
	'headquartered|based|provider|company|firm|bank|platform|publisher|newspaper|newsroom|magazine|website|site|portal',
	'organi[sz]ation|non-?profit|charity|agency|network|group|leader|brand|start-?up|advis[eo]r',
	'unternehmen|anbieter|plattform|verlag|zeitung|magazin|agentur|verein',
	'entreprise|société|agence|association|média|plateforme|journal',
	'empresa|compañía|agencia|organización|plataforma|azienda|società|agenzia|piattaforma|testata|rivista',
];
const publishes = new RegExp(`\\b(?:${publishers.join('|')})(?![a-zà-ÿ])`);

function introducesOwner(text: string, name: string): boolean {
	const behind = behindName(text, name);
	const said = behind === undefined ? undefined : isOne.exec(behind)?.[1];
	return said !== undefined && publishes.test(said.toLowerCase());
}

const isLetter = (code: number): boolean => kindOf(code) === letter || kindOf(code) === digit;

/** The letters of a name and nothing else: "The Harbour-Letter" is "theharbourletter". */
const lettersOf = (name: string): string => [...name.toLowerCase()].filter(one => isLetter(one.charCodeAt(0))).join('');

/** What follows a name that a text begins with, however it parts its words; undefined when it begins otherwise. */
function behindName(text: string, name: string): string | undefined {
	let at = 0;
	for (const wanted of name) {
		while (at < text.length && !isLetter(text.charCodeAt(at))) at++;
		if (text[at]?.toLowerCase() !== wanted) return undefined;
		at++;
	}
	return text.slice(at);
}
