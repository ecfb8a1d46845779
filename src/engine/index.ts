/** The engine as others call it: no browser globals, one page in, plain data out. */
import {recipes} from '../recipes/index';
import type {Reading} from '../story';
import {teach} from './calls/index';
import {more} from './calls/more';
import {pageOf} from './page';
import {read} from './reading';
import {finish} from './walk';

export {bodyText} from './body-text';
export {summarise} from './summarise';

teach(more);

/**
 * The story of a page and what was taken out of it; null when the page is no article.
 * Nothing in `document` is changed. Throws when `url` does not parse.
 */
export function readStory(document: Document, url: string): Reading | null {
	return finish(read(pageOf(document, url), recipes));
}
