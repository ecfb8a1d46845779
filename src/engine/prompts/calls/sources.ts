/** The language files, by the languages' names in BCP 47. */
import {type Reason, veiledReasons} from '../../../reasons';
import de from './de';
import en from './en';
import es from './es';
import fr from './fr';
import it from './it';
import ja from './ja';
import ko from './ko';
import {type Languages, languageFrom, type Wanted} from './language';
import pt from './pt';
import ru from './ru';
import zh from './zh';

/** Every language with those of its rules that are wanted. */
export const languagesWith = <R extends Reason>(wanted: Wanted): Languages<R> =>
	Object.fromEntries([
		...Object.entries({en, de, fr, es, pt, it, ru}).map(([name, source]) => [
			name,
			languageFrom<R>(source, true, wanted),
		]),
		...Object.entries({ja, zh, ko}).map(([name, source]) => [name, languageFrom<R>(source, false, wanted)]),
	]);

/** The rules for what is hidden in a page. */
export const isHidden: Wanted = (reason, aside) => !aside && veiledReasons.some(one => one === reason);

/** All others: what is left out of the reading alone. */
export const isLeftOut: Wanted = (reason, aside) => !isHidden(reason, aside);
