/** Calls to the reader in ten languages. Source of the phrases: public filter lists, scrapers and pages of news sites. */
import type {VeiledReason} from '../../story';
import {callOf, type Language, languageFrom} from './call';
import de from './de';
import en from './en';
import es from './es';
import fr from './fr';
import it from './it';
import ja from './ja';
import ko from './ko';
import pt from './pt';
import ru from './ru';
import zh from './zh';

const sources: Readonly<Record<string, string>> = {en, de, fr, es, pt, it, ja, zh, ko, ru};
const scripts: readonly [string, RegExp][] = [
	['ja', /[\u3040-\u30ff]/],
	['ko', /[\uac00-\ud7af]/],
	['ru', /[\u0400-\u04ff]/],
];
const ideographs = /[\u4e00-\u9fff]/;
const latin = ['en', 'de', 'fr', 'es', 'pt', 'it'];
const parsed = new Map<string, Language>();

/** No call is longer, in UTF-16 code units. */
export const longestCall = 360;

/** What a line asks of the reader, when it does. `weak` ones count only in company. */
export function callIn(text: string): {reason: VeiledReason; weak: boolean} | undefined {
	if (text.length < 2 || text.length > longestCall) return undefined;
	for (const name of languagesOf(text)) {
		const call = callOf(text, language(name));
		if (call) return call;
	}
	return undefined;
}

/** The languages a line may be in, by its script; English words stand in lines of any. */
function languagesOf(text: string): readonly string[] {
	for (const [name, script] of scripts) if (script.test(text)) return [name];
	return ideographs.test(text) ? ['zh', 'ja'] : latin;
}

/** A language's calls, read from its source when a line first needs them. */
function language(name: string): Language {
	const known = parsed.get(name) ?? languageFrom(sources[name] ?? '', name !== 'ja' && name !== 'zh');
	parsed.set(name, known);
	return known;
}
