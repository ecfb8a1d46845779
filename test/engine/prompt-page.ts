/** Story pages with some markup set into them, for the tests of prompts. */
import {JSDOM} from 'jsdom';
import {readStory} from '../../src/engine/index';
import {ferries} from '../fixtures/ferries';
import type {Line} from '../fixtures/load';

const url = 'https://www.inkl.com/news/ferry-vote';
export const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

export const prose = ferries.en!.slice(0, 4).map(text => `<p>${text}</p>`);

export type Place = Line['where'] | 'end-of-body' | 'nowhere';

/** One story page with some markup set before its headline, in its body, at the body's end, or after it. */
export function pageWith(set: string, place: Place, language: string, headline = 'Ferries without tickets'): string {
	const at = (here: Place) => (place === here ? set : '');
	const [first, second, third, fourth] = prose;
	return `<html lang="${language}"><body><main>${at('before-headline')}<article><h1>${escaped(headline)}</h1><div>${first}${second}${at('in-body')}${third}${fourth}${at('end-of-body')}</div></article>${at('after-body')}</main></body></html>`;
}

const parser = new new JSDOM('').window.DOMParser();
export const read = (html: string) => readStory(parser.parseFromString(html, 'text/html'), url);

/** The words of what is hidden of some markup at its place. */
export const hiddenOf = (set: string, place: Place = 'in-body', language = 'en'): string[] =>
	read(pageWith(set, place, language))!
		.removals.filter(one => one.veiled)
		.map(one => one.excerpt);
