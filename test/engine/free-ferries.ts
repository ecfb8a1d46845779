/** A story of four paragraphs for the tests of what is read between and around them. */
import {JSDOM} from 'jsdom';
import {bodyText, readStory} from '../../src/engine/index';

/** The address of a story, and its paragraphs. */
export const url = 'https://press.example/2026/05/ferries-are-free';
export const paragraphs = [
	'The ferries of Harbour City will cost nothing from the first of June, the council decided on Tuesday night.',
	'Eleven members voted for the plan and four against it, after a debate that went on until shortly before midnight.',
	'The operator expects twice as many passengers, and has asked for three more boats before the summer is over.',
	'A spokeswoman said that the first of them could sail in August, if the yard that builds it finds enough welders.',
];

/** The body that is read when this line stands between the paragraphs. */
export function bodyWith(line: string): string {
	const [first, ...rest] = paragraphs.map(text => `<p>${text}</p>`);
	const {document} = new JSDOM(
		`<body><main><article><h1>Ferries are free</h1><p>By Mara Quinn</p>${first}${line}${rest.join('')}</article></main></body>`,
		{url},
	).window;
	return bodyText(readStory(document, url)!.story);
}
