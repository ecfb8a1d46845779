/** Every language of calls, by its name in BCP 47, read from its file when the extension is built. */
import de from './de';
import en from './en';
import es from './es';
import fr from './fr';
import it from './it';
import ja from './ja';
import ko from './ko';
import {type Language, languageFrom} from './language';
import pt from './pt';
import ru from './ru';
import zh from './zh';

const read = (sources: Record<string, string>, spaced: boolean): [string, Language][] =>
	Object.entries(sources).map(([name, source]) => [name, languageFrom(source, spaced)]);

const languages: Record<string, Language> = Object.fromEntries([
	...read({en, de, fr, es, pt, it, ru}, true),
	...read({ja, zh, ko}, false),
]);

export default languages;
