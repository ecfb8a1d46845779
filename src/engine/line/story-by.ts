/** Lines that say whose story it is, and how old or how long: "Historia de Mara Quinn • 6 hora(s) • 4 minutos de lectura". */
import {areNames, partsOf} from './byline';

/** What an author's own line may say before the name, of a gallery's too; elsewhere it begins a title: "Histoire de France". */
export const storyOf =
	/^(?:(?:historia|histoire|história|article|artículo|artigo) (?:de|par|por)|(?:storia|articolo) di|(?:geschichte|artikel) von|(?:verhaal|artikel) van|(?:story|short) by|(?:pictures?|photos?|photographs?|photography|images?|fotos?):)\s+(?=\p{Lu})/iu;

/** How old a story is, and how long reading takes: "6 hora(s)", "4 minutes de lecture", "4 Std.". */
const measured =
	/^(?:\d{1,3} ?(?:h|hours?|heures?|horas?|or[ae]|std|stunden?|uur|d|days?|jours?|d[ií]as?|giorn[io]|tage?|dag(?:en)?|w|weeks?|sem(?:ana|aine)?s?|settiman[ae]|wochen?|weken|mo|mois|m[eê]s(?:es)?|mes[ei]|monate?|min(?:ut[eoi]s?|uten?)?)\.?(?:\(s\))?(?: (?:ago|read|read(?:ing)? time|d[ei] (?:lectura|lecture|leitura|lettura)|lesezeit|leestijd|para leer))?|(?:reading time|temp[os]s? d[ei] (?:lecture|leitura|lettura)|tiempo de lectura|lesezeit|leestijd) ?: ?\d.{0,12})$/i;

/** Who took a picture has a line with an age, too, and signs no story. */
const pictured = /^\p{L}+:/u;

/** No such line has more characters. */
const longest = 100;

/** The names in such a line; undefined for all others: "Historia de Roma • 12 capítulos" names a series. */
export function storyBy(text: string): string | undefined {
	const [own = '', ...others] =
		text.length < longest && storyOf.test(text) && !pictured.test(text) ? partsOf(text) : [];
	const names = own.replace(storyOf, '');
	return others.some(part => measured.test(part)) && areNames(names) ? names : undefined;
}

/**
 * Whether a line says whose story it is, or how old or long, and asks for nothing: "Storia di Mara Quinn", "EFE • 6 hora(s) • 4
 * minutos de lectura".
 */
export function stampsStory(text: string): boolean {
	if (text.length >= longest) return false;
	const [own = '', ...others] = partsOf(text);
	return others.length === 0
		? storyOf.test(own) && areNames(own.replace(storyOf, ''))
		: [own, ...others].some(part => measured.test(part));
}
