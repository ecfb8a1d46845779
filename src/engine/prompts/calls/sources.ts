/** The language files, by the languages' names in BCP 47. */
import type {Reason} from '../../../reasons';
import de from './de';
import en from './en';
import es from './es';
import fr from './fr';
import it from './it';
import ja from './ja';
import ko from './ko';
import {type Languages, languageFrom} from './language';
import pt from './pt';
import ru from './ru';
import zh from './zh';

/** Every language with those of its rules that have one of the reasons wanted. */
export const languagesWith = <R extends Reason>(wanted: readonly R[]): Languages<R> =>
	Object.fromEntries([
		...Object.entries({en, de, fr, es, pt, it, ru}).map(([name, source]) => [name, languageFrom(source, true, wanted)]),
		...Object.entries({ja, zh, ko}).map(([name, source]) => [name, languageFrom(source, false, wanted)]),
	]);
