/** What of the calls and callouts of a line's languages it says, whole rule or not. */
import type {Reason} from '../../reasons';
import {plainOf} from '../page/plain';
import callouts from '../prompts/calls/callouts.data';
import {languagesOf} from '../prompts/calls/index';
import type {Language} from '../prompts/calls/language';
import languages from '../prompts/calls/languages.data';

/** A phrase of a language, and what saying it is: asking, naming what is asked for, speaking of the newsroom, reporting. */
type Phrase = {said: string; kind: 'asks' | 'says' | 'offers' | 'ours' | 'reports'; language: string};

/**
 * What a line says in one language: whether it asks at once, and in how many later clauses; how many things it asks for,
 * how many things that newsrooms offer it names, and the length of both in characters; whether it speaks of the newsroom;
 * whether it reports.
 */
export type Said = {
	asks: number;
	later: number;
	says: number;
	offers: number;
	length: number;
	ours: number;
	reports: number;
};

const silent: Said = {asks: 0, later: 0, says: 0, offers: 0, length: 0, ours: 0, reports: 0};

/** Phrases by how they begin, the longest first. */
type Phrases = Map<number, Phrase[]>;

/** Of the languages of one script, those that ask and all others; `spaced`: whether words are parted. */
type Vocabulary = {spaced: boolean; asks: Phrases; others: Phrases};

/** What phrases are looked up by: their first two letters, or their first character where words are not parted. */
const keyAt = (plain: string, at: number, spaced: boolean): number =>
	spaced ? plain.charCodeAt(at + 1) * 0x10000 + plain.charCodeAt(at + 2) : plain.charCodeAt(at);

const phrasesOf = (name: string, {begins, rules, offers, ours, reports}: Language<Reason>): Phrase[] => {
	const some = (kind: Phrase['kind'], list: Iterable<string>) => [...list].map(said => ({said, kind, language: name}));
	const says = new Set(rules.flatMap(rule => (Array.isArray(rule.says) ? rule.says : [])));
	const asks = Object.values(begins).flatMap(list => list.map(([ask]) => ask));
	return [
		...some('asks', asks),
		...some('says', says),
		...some('offers', offers),
		...some('ours', ours),
		...some('reports', reports),
	];
};

function vocabularyOf(names: readonly string[]): Vocabulary {
	const {spaced} = languages[names[0]!]!;
	const all = names.flatMap(name => [languages[name]!, callouts[name]!].flatMap(one => phrasesOf(name, one)));
	const [asks, others] = [true, false].map(asking =>
		byBegin(
			all.filter(({kind}) => (kind === 'asks') === asking),
			spaced,
		),
	);
	return {spaced, asks: asks!, others: others!};
}

function byBegin(all: readonly Phrase[], spaced: boolean): Phrases {
	const phrases: Phrases = new Map();
	for (const phrase of all) {
		const key = keyAt(phrase.said, 0, spaced);
		const some = phrases.get(key);
		if (some) some.push(phrase);
		else phrases.set(key, [phrase]);
	}
	for (const list of phrases.values()) list.sort((a, b) => b.said.length - a.said.length);
	return phrases;
}

const known = new Map<readonly string[], Vocabulary>();

/** Of the languages that lines of a script may be in, which are always the same list. */
function vocabularyFor(names: readonly string[]): Vocabulary {
	const found = known.get(names) ?? vocabularyOf(names);
	known.set(names, found);
	return found;
}

/** Where a clause ends. */
const clause = /(?<=[.!?…–—»])\s+|(?<=[。！？、，])/;

/** The words of a text, and where in them its clauses begin. */
type Plain = {plain: string; starts: Set<number>};

function plainly(text: string, spaced: boolean): Plain {
	const starts = new Set<number>();
	let plain = '';
	for (const one of text.split(clause)) {
		const words = plainOf(one);
		if (words === ' ') continue;
		starts.add(plain.length);
		plain += spaced ? words.slice(0, -1) : words.replaceAll(' ', '');
	}
	return {plain: spaced ? `${plain} ` : plain, starts};
}

/** What a text says in each of its languages that it says anything in, and how long its words are; silence where in none. */
export function saidIn(text: string): {said: Said[]; length: number} {
	const {spaced, asks, others} = vocabularyFor(languagesOf(text));
	const {plain, starts} = plainly(text, spaced);
	const said = new Map<string, Tally>();
	for (let at = 0; at >= 0 && at < plain.length; at = spaced ? plain.indexOf(' ', at + 1) : at + 1) {
		const key = keyAt(plain, at, spaced);
		for (const phrases of starts.has(at) ? [asks, others] : [others]) {
			const some = phrases.get(key);
			if (some) for (const phrase of some) if (plain.startsWith(phrase.said, at)) note(phrase, at, said);
		}
	}
	return {said: said.size > 0 ? [...said.values()] : [silent], length: plain.length};
}

/** `past`: where the last thing asked for ends; `asked`: where the last clause that asks begins. */
type Tally = Said & {past: number; asked: number};

/** Counts a phrase that stands `at` a place. Of those in the same words, the first and longest counts. */
function note({said, kind, language}: Phrase, at: number, all: Map<string, Tally>) {
	const own = all.get(language) ?? {...silent, past: 0, asked: -1};
	all.set(language, own);
	if (kind === 'ours' || kind === 'reports') own[kind] = 1;
	else if ((kind === 'says' || kind === 'offers') && at >= own.past) {
		own[kind]++;
		own.length += said.trim().length;
		own.past = at + said.trimEnd().length;
	} else if (kind === 'asks' && at > own.asked) {
		if (at === 0) own.asks = 1;
		else own.later++;
		own.asked = at;
	}
}
