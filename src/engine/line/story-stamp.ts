/**
 * Lines that say whose story it is, and how old or how long: "Historia de Mara Quinn • 6 hora(s) • 4 minutos de lectura". Told
 * without what a byline is told by: pages that are only cleaned have no use for the rest of it.
 */
import {partsOf} from './parts';

/** What an author's own line may say before the name, of a gallery's too; elsewhere it begins a title: "Histoire de France". */
export const storyOf =
	/^(?:(?:historia|histoire|história|article|artículo|artigo) (?:de|par|por)|(?:storia|articolo) di|(?:geschichte|artikel) von|(?:verhaal|artikel) van|(?:story|short) by|(?:pictures?|photos?|photographs?|photography|images?|fotos?):)\s+(?=\p{Lu})/iu;

/** How old a story is, and how long reading takes: "6 hora(s)", "4 minutes de lecture", "4 Std.". */
export const measured =
	/^(?:\d{1,3} ?(?:h|hours?|heures?|horas?|or[ae]|std|stunden?|uur|d|days?|jours?|d[ií]as?|giorn[io]|tage?|dag(?:en)?|w|weeks?|sem(?:ana|aine)?s?|settiman[ae]|wochen?|weken|mo|mois|m[eê]s(?:es)?|mes[ei]|monate?|min(?:ut[eoi]s?|uten?)?)\.?(?:\(s\))?(?: (?:ago|read|read(?:ing)? time|d[ei] (?:lectura|lecture|leitura|lettura)|lesezeit|leestijd|para leer))?|(?:reading time|temp[os]s? d[ei] (?:lecture|leitura|lettura)|tiempo de lectura|lesezeit|leestijd) ?: ?\d.{0,12})$/i;

/** No such line has more characters. */
export const longest = 100;

/** Words with capitals, as names are made of. */
const capitalised = /^\p{Lu}[\p{L}.’'-]*(?: (?:\p{Lu}[\p{L}.’'-]*|d[aei]l?|la|van|von|y|e|et|und|and))*$/u;

/**
 * Whether a line says whose story it is, or how old or long, and asks for nothing: "Storia di Mara Quinn", "EFE • 6 hora(s) • 4
 * minutos de lectura".
 */
export function stampsStory(text: string): boolean {
	if (text.length >= longest) return false;
	const [own = '', ...others] = partsOf(text);
	return others.length === 0
		? storyOf.test(own) && capitalised.test(own.replace(storyOf, ''))
		: [own, ...others].some(part => measured.test(part));
}
