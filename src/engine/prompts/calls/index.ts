/** Calls to the reader in the languages taught. Source of the phrases: public filter lists, scrapers and pages of news sites. */
import type {Reason} from '../../../reasons';
import {laterIn, Utterance} from '../../line/utterance';
import {baseOf} from '../../page/language';
import {type Speaking, speakingIn} from '../stems';
import {beginsAsking, type Call, callOf, isOfStaying, isSaidIn, mayBegin} from './call';
import type {Language, Languages} from './language';

/** The languages that we have calls of. Each is one of `latin`, or of those that a script may be of. */
export const callLanguages: readonly string[] = ['en', 'de', 'fr', 'es', 'pt', 'it', 'ja', 'zh', 'ko', 'ru'];

const scripts: readonly [readonly string[], RegExp][] = [
	[['ja'], /[\u3040-\u30ff]/],
	[['ko'], /[\uac00-\ud7af]/],
	[['ru'], /[\u0400-\u04ff]/],
	[['zh', 'ja'], /[\u4e00-\u9fff]/],
];
const latin = ['en', 'de', 'fr', 'es', 'pt', 'it'];

/** No call is longer, in UTF-16 code units. */
export const longestCall = 500;

/** Languages by name: a page is taught those of its site with the content script, and its own when that is another. */
let languages: Languages = {};
let hear = earFor(languages);
let taughtFor = amongst(languages);

/** Adds languages, by name. None is looked into before a line may be of it: a build reads each when it is first asked for. */
export function teach(more: Languages): void {
	const all = [languages, more].map(Object.getOwnPropertyDescriptors);
	languages = Object.defineProperties({}, Object.assign({}, ...all));
	hear = earFor(languages);
	taughtFor = amongst(languages);
}

/** What stems of words say in some languages. */
const speaking = new WeakMap<readonly Language[], Speaking>();

/** What stems of words say in the languages taught that a text may be in. */
export function stemsFor(text: string): Speaking {
	const some = taughtFor(text);
	let known = speaking.get(some);
	if (!known) {
		known = speakingIn(some.flatMap(({pitches}) => pitches ?? []));
		speaking.set(some, known);
	}
	return known;
}

/** The name of a language (BCP 47) that we have calls of and that is not taught yet; undefined for all others. */
export function unknown(language: string): string | undefined {
	const name = baseOf(language);
	return name in languages ? undefined : callLanguages.find(one => one === name);
}

/**
 * What a line asks of the reader, when it does. `weak` ones count only in company.
 * @param first the line's first word, as `firstWord` gives it
 */
export const callIn = (text: string, first: string): Call | undefined => hear(text, first);

/** Whether a line begins as the newsrooms of its language ask for something: "Sign up to …". */
export const asksIn = ({text, first}: {text: string; first: string}): boolean =>
	beginsAsking(text, first, taughtFor(text));

/** Whether a line speaks of what stays in the page, such as comments, and of nothing to read. */
export const staysIn = (text: string): boolean => isOfStaying(text, taughtFor(text));

/** Whether a line speaks of what one reads. */
export const readsIn = (text: string): boolean => isSaidIn(text, 'reads', taughtFor(text));

/** Whether a line speaks of its newsroom as its own: "our", "we". */
export const speaksOfHouse = (text: string): boolean => isSaidIn(text, 'ours', taughtFor(text));

/** Whether a line speaks to its reader: "you", "your". */
export const speaksToReader = (text: string): boolean => isSaidIn(text, 'yours', taughtFor(text));

/** Whether a text says that somebody said something. */
export const reportsIn = (text: string): boolean => isSaidIn(text, 'reports', taughtFor(text));

/** Lines heard already are kept: pages say the same ones again, and are looked at more than once. */
const mostKnown = 4000;

/** Hears the calls of some languages, as `callIn` does. */
export function earFor<R extends Reason>(taught: Languages<R>): (text: string, first: string) => Call<R> | undefined {
	const known = new Map<string, Call<R> | undefined>();
	const among = amongst(taught);
	return (text, first) => {
		if (text.length < 2 || text.length > longestCall || first === '') return undefined;
		const some = among(text);
		const later = laterIn(text);
		// Most lines begin as no call does, and need no closer look.
		if (later.length === 0 && !some.some(language => mayBegin(first, language))) return undefined;
		if (known.has(text)) return known.get(text);
		let call: Call<R> | undefined;
		const line = new Utterance(text, first);
		for (const language of some) call ??= callOf(line, later, language);
		if (known.size > mostKnown) known.clear();
		known.set(text, call);
		return call;
	};
}

/** Tells those of some languages that a text may be in; for texts in the same script it is the same list. */
function amongst<R extends Reason>(taught: Languages<R>): (text: string) => readonly Language<R>[] {
	const known = new Map<readonly string[], readonly Language<R>[]>();
	return text => {
		const names = languagesOf(text);
		let some = known.get(names);
		if (!some) {
			some = names.flatMap(name => taught[name] ?? []);
			known.set(names, some);
		}
		return some;
	};
}

/** The languages a line may be in, by its script. */
function languagesOf(text: string): readonly string[] {
	const middle = text.charCodeAt(text.length >> 1);
	const isLatin = middle < 0x400 && text.charCodeAt(0) < 0x400 && text.charCodeAt(text.length - 1) < 0x2100;
	return isLatin ? latin : (scripts.find(([, script]) => script.test(text))?.[0] ?? latin);
}
