/**
 * One way of asking the reader for something, as whole lines do it. The language files write them in lines of
 * `reason[~] [most]: beginnings [=> sayings]`, alternatives parted by `|`:
 * - without `=>`, the line is one of the alternatives and says nothing else;
 * - with sayings, it begins so (`+`: with one of the language's `asks`; `*`: anyhow) and says one of them (`*`: anything);
 * - with `:`, the line is one of the alternatives, or a mark and something else stand behind it (then it is never weak);
 * - `~` marks common words that are a call only in company; `most` is the longest such line in characters.
 */
import type {VeiledReason} from '../../story';
import {tokens} from '../tokens';

export type Call = {
	reason: VeiledReason;
	weak: boolean;
	most: number;
	beginning: string;
	says: readonly string[] | 'nothing' | 'anything' | 'more';
};

/** The calls of one language by the start of their beginnings, and the words by which a line there tells of something. */
export type Language = {calls: ReadonlyMap<string, readonly Call[]>; reports: readonly string[]; spaced: boolean};

/** Reads a language file. `spaced`: whether the language parts its words. Throws on a line that is none. */
export function languageFrom(source: string, spaced: boolean): Language {
	const calls = new Map<string, Call[]>();
	const words = new Map<string, string[]>();
	for (const line of source.trim().split('\n')) {
		const [head = '', rest] = splitAt(line, ': ');
		if (rest === undefined) throw new Error(`not a call: ${line}`);
		if (head === 'reports' || head === 'asks') words.set(head, rest.split('|'));
		else {
			for (const call of callsOf(head, rest, words.get('asks') ?? [], spaced)) {
				const key = keyOf(call.beginning, spaced);
				calls.set(key, [...(calls.get(key) ?? []), call]);
			}
		}
	}
	const reports = (words.get('reports') ?? []).map(word => (spaced ? ` ${word} ` : word));
	return {calls, reports, spaced};
}

function callsOf(head: string, rest: string, asks: readonly string[], spaced: boolean): Call[] {
	const [reason = '', most] = splitAt(head, ' ');
	const [beginnings = '', sayings] = splitAt(rest, ' => ');
	const says = sayingsOf(sayings, spaced);
	const all = beginnings.split('|').flatMap(beginning => (beginning === '+' ? asks : [beginning]));
	return all.map(beginning => ({
		reason: reason.replace('~', '') as VeiledReason,
		weak: reason.endsWith('~'),
		most: Number(most ?? 160),
		beginning: beginning === '*' ? '' : spaced ? ` ${beginning} ` : beginning,
		says,
	}));
}

function sayingsOf(sayings: string | undefined, spaced: boolean): Call['says'] {
	if (sayings === undefined) return 'nothing';
	if (sayings === '*') return 'anything';
	if (sayings === ':') return 'more';
	return sayings.split('|').map(said => (spaced ? ` ${said}` : said));
}

/** What a spaced line is looked up by: its first word; others by their first character. */
const keyOf = (beginning: string, spaced: boolean): string =>
	spaced ? (beginning.split(' ')[1] ?? '') : beginning.slice(0, 1);

function splitAt(text: string, mark: string): [string, string | undefined] {
	const at = text.indexOf(mark);
	return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + mark.length)];
}

/** A line as calls are compared: words in lower case with a space on either side; unspaced languages without any. */
const plainOf = (words: readonly string[], spaced: boolean): string =>
	spaced ? ` ${words.join(' ')} ` : words.join('');

const separator = /[:：|–—»>】\]]|\s-\s/u;

const quote = /^["“”„«»‘'‚「『《〈]/u;
const clause = /[,，、،][^,，、،]*$/u;

/** Whether some call of a language begins with a line's first word. */
export const mayBegin = (word: string, {calls, spaced}: Language): boolean =>
	calls.has('') || calls.has(spaced ? word : word.slice(0, 1));

/** The call that a line is, if it is one of this language. A line that quotes or tells of something is none. */
export function callOf(text: string, words: readonly string[], {calls, reports, spaced}: Language): Call | undefined {
	const key = spaced ? words[0] : words[0]?.slice(0, 1);
	const candidates = [...(calls.get(key ?? '') ?? []), ...(calls.get('') ?? [])];
	if (candidates.length === 0) return undefined;
	const plain = plainOf(words, spaced);
	const found = find(plain, text, candidates, spaced);
	if (!found || found.says === 'nothing') return found;
	if (quote.test(text)) return undefined;
	if (found.says === 'more') return {...found, weak: plain === found.beginning};
	return tells(plain, text, reports, spaced) || goesOn(text, found, spaced) ? undefined : found;
}

/** Whether a line reports. Japanese and Korean ask politely and tell plainly: "…ます" against "…た。", "…니다" against "…다." */
function tells(plain: string, text: string, reports: readonly string[], spaced: boolean): boolean {
	if (reports.some(word => plain.includes(word))) return true;
	if (!spaced && /[たるうくすつむ]。$/u.test(text)) return !/(?:ます|です|せん|ください|ましょう)。$/u.test(text);
	return /[가-힣]다\.$/u.test(text) && !/니다\.$/u.test(text);
}

/** Whether a sentence goes on behind its last comma with something else than what is asked for. */
function goesOn(text: string, {says}: Call, spaced: boolean): boolean {
	const last = clause.exec(text)?.[0];
	if (!last || typeof says === 'string' || !/[.。]$/u.test(text)) return false;
	const plain = plainOf(tokens(last), spaced);
	return (
		plain.length > 12 &&
		!says.some(said => plain.includes(said)) &&
		!/\b(?:free|now|today|every|sign|subscribe|here|gratis|kostenlos|your|ihr|you|sie)\b/u.test(plain)
	);
}

function find(plain: string, text: string, calls: readonly Call[], spaced: boolean): Call | undefined {
	return calls.find(
		call => text.length <= call.most && plain.startsWith(call.beginning) && says(call, plain, text, spaced),
	);
}

function says({says, beginning}: Call, plain: string, text: string, spaced: boolean): boolean {
	if (says === 'anything') return true;
	if (says === 'nothing') return plain === beginning;
	if (says === 'more') return plain === beginning || leadsTo(text, beginning, spaced);
	const behind = plain.slice(Math.max(0, beginning.length - 1));
	return says.some(said => behind.includes(said));
}

/** "Read more: …": the beginning, a mark, and something behind it. */
function leadsTo(text: string, beginning: string, spaced: boolean): boolean {
	const at = text.search(separator);
	return at > 0 && plainOf(tokens(text.slice(0, at)), spaced) === beginning && /[\p{L}\p{N}]/u.test(text.slice(at));
}
