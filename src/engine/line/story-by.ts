/** The names in lines that say whose story it is, and how old or how long. */
import {areNames} from './byline';
import {partsOf} from './parts';
import {longest, measured, storyOf} from './story-stamp';

/** Who took a picture has a line with an age, too, and signs no story. */
const pictured = /^\p{L}+:/u;

/** The names in such a line; undefined for all others: "Historia de Roma • 12 capítulos" names a series. */
export function storyBy(text: string): string | undefined {
	const [own = '', ...others] =
		text.length < longest && storyOf.test(text) && !pictured.test(text) ? partsOf(text) : [];
	const names = own.replace(storyOf, '');
	return others.some(part => measured.test(part)) && areNames(names) ? names : undefined;
}
