/**
 * The ways of asking the reader for something, as whole lines do it. The language files write them in lines of
 * `reason[~][?|!] [most]: beginnings [=> sayings]`, alternatives parted by `|`:
 * - without `=>`, the line is one of the alternatives and says nothing else;
 * - with sayings, it begins so (`+`: with one of the language's `asks`; `*`: anyhow) and says one of them (`*`: anything);
 * - with `:`, the line is one of the alternatives, or a mark and something else stand behind it (then it is never weak);
 * - `~` marks common words that are a call only in company, `?` words that stories say too: they are a call only where the
 *   page has the means to answer (prompts/answered.ts), `!` what no story says of others: it needs none, though it is a
 *   sentence with its full stop; `most` is the longest such line in characters.
 * More lines say the `asks`, the words by which a line `reports` something instead of asking (public bodies among them: what
 * they offer is no house's), those by which a newsroom speaks of itself (`ours`) and to its reader (`yours`), those of what
 * `stays` in the page: signing in for it is no prompt, unless the line speaks of what one `reads` too.
 */
import {calloutReasons, type Reason, type VeiledReason, veiledReasons} from '../../../reasons';
import type {Stems} from '../stems';
import {asked, pack} from './beginnings';

/**
 * `says`: what such a line says behind its beginning, alternatives parted by `|`; null for nothing, `*` for anything, `:` for
 * a mark and anything.
 */
export type Rule<R extends Reason = VeiledReason> = {
	reason: R;
	weak: boolean;
	unsure?: true;
	sure?: true;
	most: number;
	says: string | null;
};

/**
 * A language's calls as lines are compared with them: plain data, so that a build can read the file once for all, and few
 * long texts, because each list and each word apart takes a page room and time, and hardly any is ever asked for.
 * `begins`: how its calls begin, as beginnings.ts packs it; `asked`: rules that any of the `asks` may begin; `anyhow`: rules that
 * may begin in any way. `reports`, `ours`, `yours`, `stays` and `reads`: alternatives parted by `|`.
 */
export type Language<R extends Reason = VeiledReason> = {
	spaced: boolean;
	rules: Rule<R>[];
	begins: Record<string, string>;
	asked: number[];
	anyhow: number[];
	reports: string;
	ours: string;
	yours: string;
	stays: string;
	reads: string;
	/** What the stems of its words say for a pitch. */
	pitches?: Stems;
};

/** Languages by their names in BCP 47. */
export type Languages<R extends Reason = VeiledReason> = Readonly<Record<string, Language<R>>>;

/** Places where newsrooms ask to be followed, by the names that they have in every language: `@platforms` in a language file. */
const platforms =
	'facebook|instagram|whatsapp|telegram|twitter|youtube|tiktok|threads|bluesky|linkedin|google news|google discover|apple news|flipboard|reddit|discord|spotify|podcast';

/**
 * Reads the rules of a language file whose reasons are among those wanted. `spaced`: whether the language parts its
 * words. Throws on a line that is none.
 */
export function languageFrom<R extends Reason>(source: string, spaced: boolean, wanted: readonly R[]): Language<R> {
	const language: Language<R> = {
		spaced,
		rules: [],
		begins: {},
		asked: [],
		anyhow: [],
		reports: '',
		ours: '',
		yours: '',
		stays: '',
		reads: '',
	};
	const rulesOf = new Map<string, number[]>();
	const formOf = (words: string) => (spaced ? ` ${words} ` : words);
	for (const line of source.trim().split('\n')) {
		const [head = '', rest] = partedAt(line, ': ');
		if (rest === undefined) throw new Error(`not a call: ${line}`);
		if (head === 'asks') for (const ask of rest.split('|')) rulesOf.set(formOf(ask), [asked]);
		else if (isSaid(head)) language[head] = rest.split('|').map(formOf).join('|');
		else {
			const [begins = '', says] = partedAt(rest.replaceAll('@platforms', platforms), ' => ');
			const rule = ruleFrom<R>(head, sayingsFrom(says, spaced));
			if (!wanted.includes(rule.reason)) continue;
			const place = language.rules.push(rule) - 1;
			for (const begin of begins.split('|')) {
				if (begin === '*') language.anyhow.push(place);
				else if (begin === '+') language.asked.push(place);
				else rulesOf.set(formOf(begin), [...(rulesOf.get(formOf(begin)) ?? []), place]);
			}
		}
	}
	language.begins = pack(rulesOf, spaced);
	return language;
}

/** Reads `reason[~][?|!] [most]`. Throws for a reason that no call and no callout has. */
function ruleFrom<R extends Reason>(head: string, says: Rule['says']): Rule<R> {
	const [name = '', most = '160'] = partedAt(head, ' ');
	const reason = name.replace(/~?[?!]?$/, '') as R;
	if (![...veiledReasons, ...calloutReasons].some(one => one === reason)) throw new Error(`no reason: ${head}`);
	return {
		reason,
		weak: name.includes('~'),
		...(name.endsWith('?') && {unsure: true as const}),
		...(name.endsWith('!') && {sure: true as const}),
		most: Number(most),
		says,
	};
}

const isSaid = (head: string): head is 'reports' | 'ours' | 'yours' | 'stays' | 'reads' =>
	head === 'reports' || head === 'ours' || head === 'yours' || head === 'stays' || head === 'reads';

function sayingsFrom(says: string | undefined, spaced: boolean): Rule['says'] {
	if (says === undefined) return null;
	if (says === '*' || says === ':') return says;
	return says
		.split('|')
		.map(one => (spaced ? ` ${one}` : one))
		.join('|');
}

function partedAt(text: string, mark: string): [string, string | undefined] {
	const at = text.indexOf(mark);
	return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + mark.length)];
}
