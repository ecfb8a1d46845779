/** Whether a line is a call of a language. */
import type {Reason, VeiledReason} from '../../../reasons';
import {mentions} from '../../page/mentions';
import {firstWord, plainOf} from '../../page/plain';
import type {Language, Rule} from './language';

/**
 * `loose`: a story may say it too, so that the page must have the means to answer: any, or in the line itself where the
 * newsroom speaks of itself.
 */
export type Call<R extends Reason = VeiledReason> = {reason: R; weak: boolean; loose?: 'any' | 'ours'};

const separator = /[:：|–—»>】\]]|\s-\s/;
const quote = /^["“”„«»‘'‚「『《〈]/;
const clause = /[,，、][^,，、]*$/;
const asksStill = 'free|now|today|every|sign|subscribe|here|gratis|kostenlos|your|ihr|you|sie'
	.split('|')
	.map(one => ` ${one} `);

/** A line in a language's own form: without spaces where the language has none. */
const formOf = (plain: string, spaced: boolean): string => (spaced ? plain : plain.replaceAll(' ', ''));

/** A line from one of its sentences on: where that begins, and its first word, as `firstWord` gives it. */
export class Spoken {
	private said: string | undefined;
	private opening: string | undefined;

	constructor(
		readonly text: string,
		readonly first: string,
		readonly at = 0,
	) {}

	/** Its words, as `plainOf` gives them: worked out once for all languages. */
	get plain(): string {
		this.said ??= plainOf(this.text);
		return this.said;
	}

	/** Whether its words begin so: told by the first of them, since most lines that may be calls are long and none. */
	begins(words: string): boolean {
		this.opening ??= plainOf(startOf(this.text));
		return (words.length > this.opening.length ? this.plain : this.opening).startsWith(words);
	}
}

/** As much of a text as begins a call: so many characters, and the rest of the word in which they end. */
const start = 40;

function startOf(text: string): string {
	const end = text.length > 2 * start ? text.indexOf(' ', start) : -1;
	return end < 0 ? text : text.slice(0, end);
}

/** Where a sentence ends and another begins. */
const sentence = /[.!?…–—»]\s+(?=\S)|[。！？](?=\S)/g;

/** What every such place has: most lines have none. */
const parted = /[.!?…–—»]\s|[。！？]/;

/** A line that asks in a later sentence is shorter. */
const mostBefore = 240;

/** Whether somebody's words stand in a text. */
export const quotes = (text: string): boolean => /["“„«「『]/.test(text);

/** A line from each of its sentences on but the first. None of long lines, and none of those that quote. */
export function laterIn(text: string): Spoken[] {
	if (text.length > mostBefore || !parted.test(text) || quotes(text)) return [];
	return [...text.matchAll(sentence)].map(({index, 0: end}) => {
		const rest = text.slice(index + end.length);
		return new Spoken(rest, firstWord(rest), index);
	});
}

/**
 * The call that a line is, if it is one of this language. A line that quotes or tells of something is none. One that
 * begins otherwise may still ask in a later sentence: "Our newsroom depends on you. Donate now."
 */
export function callOf<R extends Reason>(
	line: Spoken,
	later: readonly Spoken[],
	language: Language<R>,
): Call<R> | undefined {
	// Most lines begin as no call does, and need no closer look.
	const call = mayBegin(line, language) ? callAt(line, language) : undefined;
	return call && !call.loose ? call : (laterCall(line, later, language) ?? call);
}

const keyOf = (first: string, {spaced}: Language<Reason>): string => (spaced ? first : first.slice(0, 1));

const mayBegin = ({first}: Spoken, language: Language<Reason>): boolean =>
	language.anyhow.length > 0 || Object.hasOwn(language.begins, keyOf(first, language));

function laterCall<R extends Reason>(
	line: Spoken,
	later: readonly Spoken[],
	language: Language<R>,
): Call<R> | undefined {
	for (const rest of later) {
		if (rest.first === '' || !mayBegin(rest, language)) continue;
		if (!isOurs(line, rest.at, language)) return undefined;
		const call = callAt(rest, language);
		if (call) return call.weak || tells(formOf(line.plain, language.spaced), line.text, language) ? undefined : call;
	}
	return undefined;
}

/** Whether a line is the newsroom's own word: it speaks of itself, or asks the reader something first. */
const isOurs = ({text, plain}: Spoken, end: number, {ours, spaced}: Language<Reason>): boolean =>
	'?？'.includes(text[end]!) || mentions(formOf(plain, spaced), ours);

/** The call of this language that a line is from here on. */
function callAt<R extends Reason>(line: Spoken, language: Language<R>): Call<R> | undefined {
	const {text, first} = line;
	const begins = beginsOf(first, language);
	if (language.spaced && language.anyhow.length === 0 && !begins.some(([begin]) => line.begins(begin)))
		return undefined;
	const said = formOf(line.plain, language.spaced);
	const rule = ruleAt(text, said, begins, language);
	if (!rule) return undefined;
	const {reason, weak, says} = rule;
	if (says === null) return {reason, weak};
	if (quote.test(text)) return undefined;
	if (says === ':') return {reason, weak: weak && begins.some(([begin]) => begin === said)};
	if (tells(said, text, language) || (says === '*' ? isToldOf(reason, text) : goesOn(text, says, language)))
		return undefined;
	return rule.loose ? {reason, weak, loose: speaks(said, first, language) ? 'ours' : 'any'} : {reason, weak};
}

/** "More from Amity Letter" heads other stories; "More from less is the promise of the plan." is a sentence. */
const isToldOf = (reason: Reason, text: string): boolean => reason === 'related' && text.endsWith('.');

type Begins = Language['begins'][string];

function beginsOf(first: string, language: Language<Reason>): Begins {
	const key = keyOf(first, language);
	return Object.hasOwn(language.begins, key) ? language.begins[key]! : [];
}

/** The first rule of this language that a text fits. */
function ruleAt<R extends Reason>(
	text: string,
	said: string,
	begins: Begins,
	{rules, asked, anyhow, spaced}: Language<R>,
): Rule<R> | undefined {
	let found = rules.length;
	const consider = (begin: string, index: number) => {
		if (index < found && text.length <= rules[index]!.most && fits(rules[index]!, begin, said, text, spaced))
			found = index;
	};
	for (const [begin, ...own] of begins) {
		if (!said.startsWith(begin)) continue;
		for (const index of own) {
			if (index >= 0) consider(begin, index);
			else for (const one of asked) consider(begin, one);
		}
	}
	for (const index of anyhow) consider('', index);
	return rules[found];
}

/** Whether the newsroom speaks of itself behind the first word: "Our rivers" are everybody's. */
const speaks = (said: string, first: string, {ours}: Language<Reason>): boolean =>
	mentions(said.slice(first.length + 1), ours);

/** Whether a line that begins so says what the rule wants. */
function fits({says}: Rule<Reason>, begin: string, said: string, text: string, spaced: boolean): boolean {
	if (says === '*') return true;
	if (says === null) return said === begin;
	if (says === ':') return said === begin || leadsTo(text, begin, spaced);
	return mentions(said.slice(Math.max(0, begin.length - 1)), says);
}

/** "Read more: …": the beginning, a mark, and something behind it. */
function leadsTo(text: string, begin: string, spaced: boolean): boolean {
	const at = text.search(separator);
	return at > 0 && firstWord(text.slice(at)) !== '' && formOf(plainOf(text.slice(0, at)), spaced) === begin;
}

/** Whether a line reports. Japanese and Korean ask politely and tell plainly: "…ます" against "…た。", "…니다" against "…다." */
function tells(said: string, text: string, {reports, spaced}: Language<Reason>): boolean {
	if (mentions(said, reports)) return true;
	if (!spaced && /[たるうくすつむ]。$/.test(text)) return !/(?:ます|です|せん|ください|ましょう)。$/.test(text);
	return /[가-힣]다\.$/.test(text) && !/니다\.$/.test(text);
}

/** Shorter sayings of other rules, such as "month", are said of other things too. */
const fewest = 10;

/** Whether a sentence goes on behind its last comma with something else than what is asked for, or newsrooms ask for. */
function goesOn(text: string, says: readonly string[], {rules, spaced}: Language<Reason>): boolean {
	const last = text.endsWith('.') || text.endsWith('。') ? clause.exec(text)?.[0] : undefined;
	if (!last) return false;
	const said = formOf(plainOf(last), spaced);
	if (said.length <= 12 || mentions(said, says) || mentions(said, asksStill)) return false;
	return !rules.some(
		rule => Array.isArray(rule.says) && rule.says.some(one => one.length >= fewest && said.includes(one)),
	);
}
