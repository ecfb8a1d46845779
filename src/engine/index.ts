/** The engine as others call it: no browser globals, one page in, plain data out. */
import type {Reading} from '../story';
import {pageOf} from './page/page';
import {finish} from './page/walk';
import {teach} from './prompts/calls/index';
import languages from './prompts/calls/languages.data';
import {read} from './reading';
import sites from './site/sites.data';

export {bodyText} from './story/body-text';
export {summarise} from './summary/summarise';

teach(languages);

/**
 * The story of a page and what was taken out of it; null when the page is no article.
 * Nothing in `document` is changed. Throws when `url` does not parse.
 */
export function readStory(document: Document, url: string): Reading | null {
	return finish(read(pageOf(document, url), sites));
}
