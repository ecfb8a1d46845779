/** Pages of a newspaper, with what a test sets around the headline. */
import {JSDOM} from 'jsdom';
import {readStory} from '../../src/engine/index';

export const url = 'https://press.example/2026/05/ferries-are-free';
export const paragraphs = [
	'The ferries of Harbour City will cost nothing from the first of June, the council decided on Tuesday night.',
	'Eleven members voted for the plan and four against it, after a debate that went on until shortly before midnight.',
	'The operator expects twice as many passengers, and has asked for three more boats before the summer is over.',
]
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
