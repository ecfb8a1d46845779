/** Whether a line is a call of a language. */
import type {VeiledReason} from '../../../story';
import {firstWord, plainOf} from '../../page/plain';
import type {Language, Rule} from './language';

export type Call = {reason: VeiledReason; weak: boolean};

const separator = /[:：|–—»>】\]]|\s-\s/;
const quote = /^["“”„«»‘'‚「『《〈]/;
const clause = /[,，、][^,，、]*$/;
const asksStill = /\b(?:free|now|today|every|sign|subscribe|here|gratis|kostenlos|your|ihr|you|sie)\b/;

/** A line in a language's own form: without spaces where the language has none. */
const formOf = (plain: string, spaced: boolean): string => (spaced ? plain : plain.replaceAll(' ', ''));

/**
 * The call that a line is, if it is one of this language. A line that quotes or tells of something is none.
 * @param key what the language looks its beginnings up by: the line's first word, or its first character
 * @param plain the line's words, as `plainOf` gives them
 */
export function callOf(text: string, key: string, plain: string, language: Language): Call | undefined {
	const {rules, spaced} = language;
	const said = formOf(plain, spaced);
	let found = rules.length;
	const consider = (begin: string, index: number) => {
		if (index < found && text.length <= rules[index]!.most && fits(rules[index]!, begin, said, text, spaced))
			found = index;
	};
	const begins = Object.hasOwn(language.begins, key) ? language.begins[key]! : [];
	for (const [begin, ...own] of begins) {
		if (!said.startsWith(begin)) continue;
		for (const index of own) {
			if (index >= 0) consider(begin, index);
			else for (const asked of language.asked) consider(begin, asked);
		}
	}
	for (const index of language.anyhow) consider('', index);
	const rule = rules[found];
	if (!rule) return undefined;
	const {reason, weak, says} = rule;
	if (says === null) return {reason, weak};
	if (quote.test(text)) return undefined;
	if (says === ':') return {reason, weak: weak && begins.some(([begin]) => begin === said)};
	return tells(said, text, language) || (says !== '*' && goesOn(text, says, spaced)) ? undefined : {reason, weak};
}

/** Whether a line that begins so says what the rule wants. */
function fits({says}: Rule, begin: string, said: string, text: string, spaced: boolean): boolean {
	if (says === '*') return true;
	if (says === null) return said === begin;
	if (says === ':') return said === begin || leadsTo(text, begin, spaced);
	return saysOne(said.slice(Math.max(0, begin.length - 1)), says);
}

const saysOne = (said: string, says: readonly string[]): boolean => says.some(one => said.includes(one));

/** "Read more: …": the beginning, a mark, and something behind it. */
function leadsTo(text: string, begin: string, spaced: boolean): boolean {
	const at = text.search(separator);
	return at > 0 && firstWord(text.slice(at)) !== '' && formOf(plainOf(text.slice(0, at)), spaced) === begin;
}

/** Whether a line reports. Japanese and Korean ask politely and tell plainly: "…ます" against "…た。", "…니다" against "…다." */
function tells(said: string, text: string, {reports, spaced}: Language): boolean {
	if (saysOne(said, reports)) return true;
	if (!spaced && /[たるうくすつむ]。$/.test(text)) return !/(?:ます|です|せん|ください|ましょう)。$/.test(text);
	return /[가-힣]다\.$/.test(text) && !/니다\.$/.test(text);
}

/** Whether a sentence goes on behind its last comma with something else than what is asked for. */
function goesOn(text: string, says: readonly string[], spaced: boolean): boolean {
	const last = text.endsWith('.') || text.endsWith('。') ? clause.exec(text)?.[0] : undefined;
	if (!last) return false;
	const said = formOf(plainOf(last), spaced);
	return said.length > 12 && !saysOne(said, says) && !asksStill.test(said);
}
