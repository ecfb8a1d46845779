/** Pages of a newspaper, with what a test sets around the headline. */
import {JSDOM} from 'jsdom';
import {readStory} from '../../src/engine/index';
import {paragraphs as texts, url} from './free-ferries';

export {url};
export const paragraphs = texts
	.slice(0, 3)
	.map(text => `<p>${text}</p>`)
	.join('');

/** The story of a page with this head, and these lines between its start and its body. */
export function story(head: string, lines: string, address = url) {
	const {document} = new JSDOM(
		`<head>${head}</head><body><main><article>${lines}<div>${paragraphs}</div></article></main></body>`,
		{url: address},
	).window;
	return readStory(document, address)!.story;
}
