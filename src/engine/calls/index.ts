/** Calls to the reader in the languages taught. Source of the phrases: public filter lists, scrapers and pages of news sites. */
import type {VeiledReason} from '../../story';
import {tokens} from '../tokens';
import {callOf, type Language, languageFrom, mayBegin} from './call';
import de from './de';
import en from './en';

/** Languages by name. The content script carries those that the extension itself speaks, so that their prompts
 * are gone from the first paint; the engine teaches it the others. */
const sources = new Map<string, string>([
	['en', en],
	['de', de],
]);
const parsed = new Map<string, Language>();

const scripts: readonly [readonly string[], RegExp][] = [
	[['ja'], /[\u3040-\u30ff]/],
	[['ko'], /[\uac00-\ud7af]/],
	[['ru'], /[\u0400-\u04ff]/],
	[['zh', 'ja'], /[\u4e00-\u9fff]/],
];
const latin = ['en', 'de', 'fr', 'es', 'pt', 'it'];

/** No call is longer, in UTF-16 code units. */
export const longestCall = 360;

/** Adds languages, by name, as their files write them. */
export function teach(more: Readonly<Record<string, string>>): void {
	for (const [name, source] of Object.entries(more)) sources.set(name, source);
}

/** Whether the calls of a language (BCP 47) are known; languages we have no calls for count as known. */
export const knows = (language: string): boolean => {
	const name = language.toLowerCase().split('-')[0]!;
	return sources.has(name) || !['fr', 'es', 'pt', 'it', 'ja', 'zh', 'ko', 'ru'].includes(name);
};

/** What a line asks of the reader, when it does. `weak` ones count only in company. */
export function callIn(text: string): {reason: VeiledReason; weak: boolean} | undefined {
	if (text.length < 2 || text.length > longestCall) return undefined;
	// Most lines begin as no call does, and need no closer look.
	const [first = ''] = tokens(text.slice(0, 40));
	const names = languagesOf(text).filter(name => sources.has(name) && mayBegin(first, language(name)));
	if (names.length === 0) return undefined;
	const words = tokens(text);
	for (const name of names) {
		const call = callOf(text, words, language(name));
		if (call) return call;
	}
	return undefined;
}

/** The languages a line may be in, by its script. */
const languagesOf = (text: string): readonly string[] => scripts.find(([, script]) => script.test(text))?.[0] ?? latin;

/** A language's calls, read from its source when a line first needs them. */
function language(name: string): Language {
	const known = parsed.get(name) ?? languageFrom(sources.get(name) ?? '', !['ja', 'zh', 'ko'].includes(name));
	parsed.set(name, known);
	return known;
}
