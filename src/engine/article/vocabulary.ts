/** What of the calls and callouts of a line's languages it says, whole rule or not. */
import type {Reason} from '../../reasons';
import {clausesOf} from '../page/clauses';
import {Phrases} from '../page/phrases';
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

/** Of the languages of one script, those that ask and all others; `spaced`: whether words are parted. */
type Vocabulary = {spaced: boolean; asks: Phrases<Phrase>; others: Phrases<Phrase>};

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
	const some = (asking: boolean) => new Phrases(all.filter(({kind}) => (kind === 'asks') === asking));
	return {spaced, asks: some(true), others: some(false)};
}

const known = new Map<readonly string[], Vocabulary>();

/** Of the languages that lines of a script may be in, which are always the same list. */
function vocabularyFor(names: readonly string[]): Vocabulary {
	const found = known.get(names) ?? vocabularyOf(names);
	known.set(names, found);
	return found;
}

/** What a text says in each of its languages that it says anything in, and how long its words are; silence where in none. */
export function saidIn(text: string): {said: Said[]; length: number} {
	const {spaced, asks, others} = vocabularyFor(languagesOf(text));
	const clauses = clausesOf(text, spaced);
	const said = new Map<string, Tally>();
	const take = (phrase: Phrase, at: number) => note(phrase, at, said);
	for (let at = 0; at < clauses.length; at++) {
		if (spaced && clauses.codes[at] !== space) continue;
		if (clauses.begins[at] === 1) asks.at(clauses, at, take);
		others.at(clauses, at, take);
	}
	return {said: said.size > 0 ? [...said.values()] : [silent], length: clauses.length};
}

const space = 32;

/** `past`: where the last thing asked for ends; `asked`: where the last clause that asks begins. */
class Tally implements Said {
	asks = 0;
	later = 0;
	says = 0;
	offers = 0;
	length = 0;
	ours = 0;
	reports = 0;
	past = 0;
	asked = -1;
}

/** What a text says that says nothing. */
const silent: Said = new Tally();

/** Counts a phrase that stands `at` a place. Of those in the same words, the first and longest counts. */
function note({said, kind, language}: Phrase, at: number, all: Map<string, Tally>) {
	let own = all.get(language);
	if (!own) {
		own = new Tally();
		all.set(language, own);
	}
	if (kind === 'ours' || kind === 'reports') own[kind] = 1;
	else if ((kind === 'says' || kind === 'offers') && at >= own.past) {
		own[kind]++;
		const end = said.length - Number(said.endsWith(' '));
		own.length += end - Number(said.startsWith(' '));
		own.past = at + end;
	} else if (kind === 'asks' && at > own.asked) {
		if (at === 0) own.asks = 1;
		else own.later++;
		own.asked = at;
	}
}
