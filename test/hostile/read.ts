/** Reads a hostile body as a story, in jsdom. */
import {JSDOM} from 'jsdom';
import {readStory} from '../../src/engine/index';
import {isReading, type Reading} from '../../src/story';
import {article, paragraphs, storyPage} from './page';

export const url = 'https://www.inkl.com/news/lamplighters';

/** The reading of a page; throws when it is one that no border lets through. */
export function readPage(html: string, address = url): Reading | null {
	const {window} = new JSDOM(html, {url: address});
	const reading = readStory(window.document, address);
	const crossed: unknown = JSON.parse(JSON.stringify(reading));
	if (reading && !isReading(crossed)) throw new Error('the guard refuses this reading');
	window.close();
	return reading;
}

/** The reading of the invented story with `html` as a paragraph in its middle. */
export function readBody(html: string): Reading {
	const body = article().replace(`<p>${paragraphs[2]}</p>`, `${html}<p>${paragraphs[2]}</p>`);
	const reading = readPage(storyPage().replace(article(), body));
	if (!reading) throw new Error('the page is no story any more');
	return reading;
}

export const linksOf = ({story}: Reading): string[] =>
	[...JSON.stringify(story.sections).matchAll(/"link":"([^"]*)"/g)].map(([, link]) => link ?? '');

export const textOf = ({story}: Reading): string => JSON.stringify(story.sections);
