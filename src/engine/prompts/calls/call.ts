/** Whether a line is a call of a language. */
import type {Reason, VeiledReason} from '../../../reasons';
import type {Utterance} from '../../line/utterance';
import {mentions} from '../../page/mentions';
import {firstWord, plainOf} from '../../page/plain';
import {type Beginning, beginningsAt} from './beginnings';
import type {Language, Rule} from './language';
import {saysOne} from './said';

/**
 * `needs`: stories say it too, so that it is one only where the page has the means to answer it (answered.ts): a button or a
 * field; or a link in the line, where the newsroom speaks of itself; or a link near it, where it is merely a whole sentence.
 * `whole`: the line says nothing else, word for word. `sure`: no story says it of others.
 */
export type Call<R extends Reason = VeiledReason> = {
	reason: R;
	weak: boolean;
	needs?: 'button' | 'own link' | 'link';
	whole?: true;
	sure?: true;
};

const separator = /[:：|–—»>】\]]|\s-\s/;
const quote = /^["“”„«»‘'‚「『《〈]/;
const clause = /[,，、;；][^,，、;；]*$/;
const statement = /(?:[;；]|[!！]\s)[^;；!！]*$/;
const asksStill = 'free|now|today|every|sign|subscribe|here|gratis|kostenlos|your|ihr|you|sie'
	.split('|')
	.map(one => ` ${one} `);

/** A line in a language's own form: without spaces where the language has none. */
const formOf = (plain: string, spaced: boolean): string => (spaced ? plain : plain.replaceAll(' ', ''));

/**
 * The call that a line is, if it is one of this language. A line that quotes or tells of something is none. One that
 * begins otherwise may still ask in a later sentence: "Our newsroom depends on you. Donate now."
 */
export function callOf<R extends Reason>(
	line: Utterance,
	later: readonly Utterance[],
	language: Language<R>,
): Call<R> | undefined {
	// Most lines begin as no call does, and need no closer look.
	const call = mayBegin(line.first, language) ? callAt(line, language) : undefined;
	return call && !call.needs ? call : (laterCall(line, later, language) ?? call);
}

/** Whether lines with this first word may be calls of a language. */
export const mayBegin = (first: string, language: Language<Reason>): boolean =>
	language.anyhow.length > 0 || beginningsAt(first, language).length > 0;

function laterCall<R extends Reason>(
	line: Utterance,
	later: readonly Utterance[],
	language: Language<R>,
): Call<R> | undefined {
	for (const rest of later) {
		if (rest.first === '' || !mayBegin(rest.first, language)) continue;
		const call = callAt(rest, language);
		if (!call?.sure && !isOurs(line, rest.at, language)) return undefined;
		// Who only thanks at a line's end has told something before.
		if (!call || call.reason === 'furniture') continue;
		if (call.weak || tells(formOf(line.plain, language.spaced), line.text, language)) return undefined;
		// The sentence before it has said whose it is, and of other stories where they are is still to be seen.
		const {reason, weak, needs} = call;
		return needs && (needs !== 'link' || reason === 'related') ? {reason, weak, needs} : {reason, weak};
	}
	return undefined;
}

/** Whether a line is the newsroom's own word: it speaks of itself, or asks the reader something first. */
const isOurs = ({text, plain}: Utterance, end: number, {ours, spaced}: Language<Reason>): boolean =>
	'?？'.includes(text[end]!) || saysOne(formOf(plain, spaced), ours);

/** The call of this language that a line is from here on. */
function callAt<R extends Reason>(line: Utterance, language: Language<R>): Call<R> | undefined {
	const {text, first} = line;
	const beginnings = beginningsAt(first, language);
	if (language.spaced && language.anyhow.length === 0 && !beginnings.some(({begin}) => line.begins(begin)))
		return undefined;
	const said = formOf(line.plain, language.spaced);
	const rule = ruleAt(text, said, beginnings, language);
	if (!rule) return undefined;
	const {reason, weak, says} = rule;
	if (says !== null && quote.test(text)) return undefined;
	if (says === ':')
		return {
			reason,
			weak: weak && beginnings.some(({begin}) => begin === said),
			...(isStated(text) && {needs: 'link'}),
		};
	if (says !== null && isNoCall(said, text, reason, says, language)) return undefined;
	const call: Call<R> = {reason, weak, ...(says === null && !weak && {whole: true}), ...(rule.sure && {sure: true})};
	// A number, and what is had for it, is said of rents and of bus passes as well.
	if (rule.unsure || (first === '#' && says !== null))
		return {...call, needs: speaks(said, first, language) ? 'own link' : 'button'};
	const isSure = rule.sure || says === '*' || isWall(reason, said, text, language);
	return isSure || saysOne(said, language.ours) || !(isStated(text) || isAsked(text)) ? call : {...call, needs: 'link'};
}

/**
 * Whether a line that fits a rule is no call all the same: it reports ("Sign up, the poster said."), it is a
 * sentence about what is so called ("More from less is the promise of the plan."), it goes on with something else, or it
 * speaks of what stays in the page ("Sign in to comment").
 */
function isNoCall(said: string, text: string, reason: Reason, says: string, language: Language<Reason>): boolean {
	if (tells(said, text, language)) return true;
	if (says === '*' ? isToldOf(reason, text) : goesOn(text, says, language)) return true;
	return signsIn(reason) && speaksOfStaying(said, language);
}

/** Whether a line asks for an account of who reads: it speaks of what one reads here, or asks the reader first ("Already a member? Log in."). */
const isWall = (reason: Reason, said: string, text: string, {reads}: Language<Reason>): boolean =>
	(signsIn(reason) || reason === 'subscribe') && (saysOne(said, reads) || /[?？]/.test(text));

export const signsIn = (reason: Reason): boolean => reason === 'sign-in' || reason === 'sign-up';

/** Whether a line speaks of what stays in the page, such as comments, and of nothing to read. */
const speaksOfStaying = (said: string, {stays, reads}: Language<Reason>): boolean =>
	saysOne(said, stays) && !saysOne(said, reads);

/** Whether a text begins with one of the `asks` of some languages. */
export const beginsAsking = (text: string, first: string, languages: readonly Language<Reason>[]): boolean =>
	languages.some(language => {
		const asks = beginningsAt(first, language).filter(({isAsk}) => isAsk);
		if (asks.length === 0) return false;
		const said = formOf(plainOf(text), language.spaced);
		return asks.some(({begin}) => said.startsWith(begin));
	});

/** The same of a text in any of some languages. */
export function isOfStaying(text: string, languages: readonly Language<Reason>[]): boolean {
	const plain = plainOf(text);
	return languages.some(language => speaksOfStaying(formOf(plain, language.spaced), language));
}

/** Whether a text has, in one of some languages, words of this kind: that somebody said something, of its house, to its reader, of reading. */
export function isSaidIn(
	text: string,
	kind: 'reports' | 'ours' | 'yours' | 'reads',
	languages: readonly Language<Reason>[],
): boolean {
	const plain = plainOf(text);
	return languages.some(language => saysOne(formOf(plain, language.spaced), language[kind]));
}

/** "More from Amity Letter" heads other stories; "More from less is the promise of the plan." is a sentence. */
const isToldOf = (reason: Reason, text: string): boolean => reason === 'related' && text.endsWith('.');

/** The first rule of this language that a text fits. */
function ruleAt<R extends Reason>(
	text: string,
	said: string,
	beginnings: readonly Beginning[],
	{rules, anyhow, spaced}: Language<R>,
): Rule<R> | undefined {
	let found = rules.length;
	const consider = (begin: string, indices: readonly number[]) =>
		indices.forEach(index => {
			if (index < found && text.length <= rules[index]!.most && fits(rules[index]!, begin, said, text, spaced))
				found = index;
		});
	beginnings.forEach(one => {
		if (said.startsWith(one.begin)) consider(one.begin, one.rules);
	});
	consider('', anyhow);
	return rules[found];
}

/** Whether the newsroom speaks of itself behind the first word: "Our rivers" are everybody's. */
const speaks = (said: string, first: string, {ours}: Language<Reason>): boolean =>
	saysOne(said.slice(first.length + 1), ours);

/** Whether a line that begins so says what the rule wants. */
function fits({says}: Rule<Reason>, begin: string, said: string, text: string, spaced: boolean): boolean {
	if (says === '*') return true;
	if (says === null) return said === begin;
	if (says === ':') return said === begin || leadsTo(text, begin, spaced);
	return saysOne(said.slice(Math.max(0, begin.length - 1)), says);
}

/** "Read more: …": the beginning, a mark, and something behind it. */
function leadsTo(text: string, begin: string, spaced: boolean): boolean {
	const at = text.search(separator);
	return at > 0 && firstWord(text.slice(at)) !== '' && formOf(plainOf(text.slice(0, at)), spaced) === begin;
}

/**
 * A sentence with its full stop. Stories state what they say, and prompts seldom do where they do not speak of their house,
 * nor do titles of other stories: "Go deeper: The report has 212 pages, and its summary has four."
 */
const isStated = (text: string): boolean => /[^.]\.$|。$/.test(text);

/** One question and nothing else: interviews ask so of newsletters and channels, and nothing answers it there. */
const isAsked = (text: string): boolean => /^[^.!?。！？]+[?？]$/.test(text);

/**
 * Whether a line reports; the first word of a question does not: "Was this sent on to you? Sign up." Japanese and Korean ask
 * politely and tell plainly: "…ます" against "…た。", "…니다" against "…다."
 */
function tells(said: string, text: string, {reports, spaced}: Language<Reason>): boolean {
	const asksFirst = spaced && /^[^.!?]{1,120}\?/.test(text);
	if (saysOne(asksFirst ? said.slice(said.indexOf(' ', 1)) : said, reports)) return true;
	if (!spaced && /[ただ]$|[たるうくすつむ]。$/.test(text))
		return !/(?:ました|でした)$|(?:ます|です|せん|ください|ましょう)。$/.test(text);
	return /[가-힣]다\.?$/.test(text) && !/니다\.?$/.test(text);
}

/** Shorter sayings of other rules, such as "month", are said of other things too. */
const fewest = 10;

/** Whether a sentence goes on behind its last comma, or what was called out behind its mark, with something else than what is asked for, or newsrooms ask for. */
function goesOn(text: string, says: string, {rules, spaced}: Language<Reason>): boolean {
	const last = (text.endsWith('.') || text.endsWith('。') ? clause : statement).exec(text)?.[0];
	if (!last) return false;
	const said = formOf(plainOf(last), spaced);
	if (said.length <= 12 || saysOne(said, says) || mentions(said, asksStill)) return false;
	return !rules.some(rule => rule.says && saysOne(said, rule.says, fewest));
}
