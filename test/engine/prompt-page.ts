/** Story pages with some markup set into them, for the tests of prompts. */
import {JSDOM} from 'jsdom';
import {readStory} from '../../src/engine/index';
import type {Line} from '../fixtures/load';

const url = 'https://www.inkl.com/news/ferry-vote';
export const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

export const prose = [
	'The council of Port Amity voted on Tuesday night to run its ferries without tickets from next spring, after two years of argument.',
	'Supporters filled the gallery and sang when the clerk read out the count, which was nine to eight with one abstention.',
	'The treasurer, who voted against, said that the money for the third year had not been found and might never be.',
	'Boats will run every twelve minutes in the morning and every twenty at night, according to the timetable that was handed out.',
].map(text => `<p>${text}</p>`);

export type Place = Line['where'] | 'end-of-body' | 'nowhere';

/** One story page with some markup set before its headline, in its body, at the body's end, or after it. */
export function pageWith(set: string, place: Place, language: string, headline = 'Ferries without tickets'): string {
	const at = (here: Place) => (place === here ? set : '');
	const [first, second, third, fourth] = prose;
	return `<html lang="${language}"><body><main>${at('before-headline')}<article><h1>${escaped(headline)}</h1><div>${first}${second}${at('in-body')}${third}${fourth}${at('end-of-body')}</div></article>${at('after-body')}</main></body></html>`;
}

const parser = new new JSDOM('').window.DOMParser();
export const read = (html: string) => readStory(parser.parseFromString(html, 'text/html'), url);
