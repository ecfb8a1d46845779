/**
 * The ways of asking the reader for something, as whole lines do it. The language files write them in lines of
 * `reason[~][-][?|!] [most]: beginnings [=> sayings]`, alternatives parted by `|`:
 * - without `=>`, the line is one of the alternatives and says nothing else;
 * - with sayings, it begins so (`+`: with one of the language's `asks`; `*`: anyhow) and says one of them (`*`: anything),
 *   or on each side of an `&` one of them, wherever: so it asks (“sign up”) for what none but a newsroom gives (“news”);
 * - with `:`, the line is one of the alternatives, or a mark and something else stand behind it (then it is never weak);
 * - with `<=`, it says one of what stands before it, and is made of the words behind it and nothing else: `+` stands for the
 *   language's `words`, `X` for any names (made.ts);
 * - `-` marks what stays in the page and is left out of the reading alone, as callouts are: where stories may say it too, and
 *   little is lost with it. With `!`, as a whole line or with `<=`, it needs
 *   nothing else to be left out; with `<=` and `?` it must appeal to the reader besides;
 * - `~` marks common words that are a call only in company, `?` words that stories say too: they are a call only where the
 *   page has the means to answer (prompts/answered.ts), `!` what no story says of others: it needs none, though it is a
 *   sentence with its full stop; `most` is the longest such line in characters.
 * More lines say the `asks`, the `words` that lines are made of, the words by which a line `reports` something instead of
 * asking (public bodies among them: what they offer is no house's), those by which a newsroom speaks of itself (`ours`), words of its name (`house`: `@house` in the lines below it),
 * those of what `stays` in the page: signing in for it is no
 * prompt, unless the line speaks of what one `reads` too.
 */
import {calloutReasons, type Reason, type VeiledReason, veiledReasons} from '../../../reasons';
import type {Stems} from '../stems';
import {asked, pack} from './beginnings';

/**
 * `says`: what such a line says behind its beginning, alternatives parted by `|` and their sides by `&`; null for nothing, `*` for anything, `:` for
 * a mark and anything.
 */
export type Rule<R extends Reason = VeiledReason> = {
	reason: R;
	weak: boolean;
	unsure?: true;
	sure?: true;
	most: number;
	says: string | null;
	/** The only words that such a line is made of. */
	words?: string;
};

/**
 * A language's calls as lines are compared with them: plain data, so that a build can read the file once for all, and few
 * long texts, because each list and each word apart takes a page room and time, and hardly any is ever asked for.
 * `begins`: how its calls begin, as beginnings.ts packs it; `asked`: rules that any of the `asks` may begin; `anyhow`: rules that
 * may begin in any way;
 * `made`: rules for lines made of certain words. `reports`, `ours`, `stays` and `reads`: alternatives parted by `|`.
 */
export type Language<R extends Reason = VeiledReason> = {
	spaced: boolean;
	rules: Rule<R>[];
	begins: Record<string, string>;
	asked: number[];
	anyhow: number[];
	made: number[];
	reports: string;
	ours: string;
	stays: string;
	reads: string;
	/** The words that lines made of certain words share, parted by spaces. */
	words: string;
	/** What the stems of its words say for a pitch. */
	pitches?: Stems;
};

/** Languages by their names in BCP 47. */
export type Languages<R extends Reason = VeiledReason> = Readonly<Record<string, Language<R>>>;

/** Places where newsrooms ask to be followed, by the names that they have in every language: `@platforms` in a language file. */
const platforms =
	'facebook|instagram|whatsapp|telegram|twitter|youtube|tiktok|threads|bluesky|linkedin|google news|google discover|apple news|flipboard|reddit|discord|spotify|podcast';

/** Which rules of a file are wanted: by their reason, and whether they are for the reading alone. */
export type Wanted = (reason: Reason, aside: boolean) => boolean;

/** Reads the rules of a language file that are wanted. `spaced`: whether the language parts its words. Throws on a line that is none. */
export function languageFrom<R extends Reason>(source: string, spaced: boolean, wanted: Wanted): Language<R> {
	const language: Language<R> = {
		spaced,
		rules: [],
		begins: {},
		asked: [],
		anyhow: [],
		made: [],
		reports: '',
		ours: '',
		stays: '',
		reads: '',
		words: '',
	};
	const rulesOf = new Map<string, number[]>();
	const formOf = (words: string) => (spaced ? ` ${words} ` : words);
	let house = '';
	for (const line of source.trim().split('\n')) {
		const [head = '', rest] = partedAt(line, ': ');
		if (rest === undefined) throw new Error(`not a call: ${line}`);
		if (head === 'asks') for (const ask of rest.split('|')) rulesOf.set(formOf(ask), [asked]);
		else if (head === 'words') language.words = rest;
		else if (head === 'house') house = rest;
		else if (isSaid(head)) language[head] = rest.split('|').map(formOf).join('|');
		else {
			const {aside, ...rule} = ruleFrom<R>(head);
			if (!wanted(rule.reason, aside)) continue;
			const said = rest.replaceAll('@platforms', platforms).replaceAll('@house', house);
			const [keys = '', words] = partedAt(said, ' <= ');
			if (words !== undefined) {
				language.made.push(language.rules.push({...rule, says: sayingsFrom(keys, spaced), words}) - 1);
				continue;
			}
			const [begins = '', says] = partedAt(said, ' => ');
			const place = language.rules.push({...rule, says: sayingsFrom(says, spaced)}) - 1;
			for (const begin of begins.split('|')) {
				if (begin === '*') language.anyhow.push(place);
				else if (begin === '+') language.asked.push(place);
				else rulesOf.set(formOf(begin), [...(rulesOf.get(formOf(begin)) ?? []), place]);
			}
		}
	}
	if (language.made.length === 0) language.words = '';
	language.begins = pack(rulesOf, spaced);
	return language;
}

/** Reads `reason[~][-][?|!] [most]`. Throws for a reason that no call and no callout has. */
function ruleFrom<R extends Reason>(head: string): Omit<Rule<R>, 'says'> & {aside: boolean} {
	const [name = '', most = '160'] = partedAt(head, ' ');
	const reason = name.replace(/~?-?[?!]?$/, '') as R;
	if (![...veiledReasons, ...calloutReasons].some(one => one === reason)) throw new Error(`no reason: ${head}`);
	return {
		reason,
		weak: name.includes('~'),
		...(name.endsWith('?') && {unsure: true as const}),
		...(name.endsWith('!') && {sure: true as const}),
		most: Number(most),
		aside: /-[?!]?$/.test(name),
	};
}

const isSaid = (head: string): head is 'reports' | 'ours' | 'stays' | 'reads' =>
	head === 'reports' || head === 'ours' || head === 'stays' || head === 'reads';

function sayingsFrom(says: string | undefined, spaced: boolean): Rule['says'] {
	if (says === undefined) return null;
	if (says === '*' || says === ':') return says;
	const side = (words: string) => (spaced ? ` ${words.replaceAll('|', '| ')}` : words);
	return says.split(' & ').map(side).join('&');
}

function partedAt(text: string, mark: string): [string, string | undefined] {
	const at = text.indexOf(mark);
	return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + mark.length)];
}
