/** The languages that come with the engine. */
import es from './es';
import fr from './fr';
import it from './it';
import ja from './ja';
import ko from './ko';
import pt from './pt';
import ru from './ru';
import zh from './zh';

export const more: Readonly<Record<string, string>> = {fr, es, pt, it, ja, zh, ko, ru};
