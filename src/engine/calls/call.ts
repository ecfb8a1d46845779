/**
 * One way of asking the reader for something, as whole lines do it. The language files write them in lines of
 * `reason[~] [most]: beginnings [=> sayings]`, alternatives parted by `|`:
 * - without `=>`, the line is one of the alternatives and says nothing else;
 * - with sayings, it begins so (`*`: anyhow) and says one of them somewhere behind (`*`: anything);
 * - with `:`, a colon or another mark stands behind the beginning, and something behind that;
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
	let reports: string[] = [];
	for (const line of source.trim().split('\n')) {
		const [head = '', rest] = splitAt(line, ': ');
		if (rest === undefined) throw new Error(`not a call: ${line}`);
		if (head === 'reports') reports = rest.split('|').map(word => (spaced ? ` ${word} ` : word));
		else
			for (const call of callsOf(head, rest, spaced))
				calls.set(keyOf(call.beginning), [...(calls.get(keyOf(call.beginning)) ?? []), call]);
	}
	return {calls, reports, spaced};
}

function callsOf(head: string, rest: string, spaced: boolean): Call[] {
	const [reason = '', most] = splitAt(head, ' ');
	const [beginnings = '', sayings] = splitAt(rest, ' => ');
	const says =
		sayings === undefined
			? 'nothing'
			: sayings === '*'
				? 'anything'
				: sayings === ':'
					? 'more'
					: sayings.split('|').map(said => (spaced ? ` ${said}` : said));
	return beginnings.split('|').map(beginning => ({
		reason: reason.replace('~', '') as VeiledReason,
		weak: reason.endsWith('~'),
		most: Number(most ?? 160),
		beginning: beginning === '*' ? '' : spaced ? ` ${beginning} ` : beginning,
		says,
	}));
}

/** What a line is looked up by: its first two characters behind the leading space. */
export const keyOf = (line: string): string => line.trimStart().slice(0, 2);

function splitAt(text: string, mark: string): [string, string | undefined] {
	const at = text.indexOf(mark);
	return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + mark.length)];
}

/** A line as calls are compared: words in lower case with a space on either side; unspaced languages without any. */
export function plainOf(text: string, spaced: boolean): string {
	const words = tokens(text);
	return spaced ? ` ${words.join(' ')} ` : words.join('');
}

const separator = /[:：|–—»>】\]]|\s-\s/u;

/** The call that a line is, if it is one of this language. */
export function callOf(text: string, {calls, reports, spaced}: Language): Call | undefined {
	const plain = plainOf(text, spaced);
	const found =
		find(plain, text, calls.get(keyOf(plain)) ?? [], spaced) ?? find(plain, text, calls.get('') ?? [], spaced);
	if (!found || found.says === 'more' || found.says === 'nothing') return found;
	return reports.some(word => plain.includes(word)) ? undefined : found;
}

function find(plain: string, text: string, calls: readonly Call[], spaced: boolean): Call | undefined {
	return calls.find(
		call => text.length <= call.most && plain.startsWith(call.beginning) && says(call, plain, text, spaced),
	);
}

function says({says, beginning}: Call, plain: string, text: string, spaced: boolean): boolean {
	if (says === 'anything') return true;
	if (says === 'nothing') return plain === beginning;
	if (says === 'more') {
		const at = text.search(separator);
		return at > 0 && plainOf(text.slice(0, at), spaced) === beginning && /[\p{L}\p{N}]/u.test(text.slice(at));
	}
	const behind = plain.slice(Math.max(0, beginning.length - 1));
	return says.some(said => behind.includes(said));
}
