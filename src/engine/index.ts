/** The engine as others call it: no browser globals, one page in, plain data out. */
import type {Reading} from '../story';
import {teach} from './calls/index';
import languages from './calls/languages.data';
import {pageOf} from './page';
import {read} from './reading';
import sites from './sites.data';
import {finish} from './walk';

export {bodyText} from './body-text';
export {summarise} from './summarise';

teach(languages);

/**
 * The story of a page and what was taken out of it; null when the page is no article.
 * Nothing in `document` is changed. Throws when `url` does not parse.
 */
export function readStory(document: Document, url: string): Reading | null {
	return finish(read(pageOf(document, url), sites));
}
