/** A story of a page of its own, for the tests of whose it is. */
import {JSDOM} from 'jsdom';
import {readStory} from '../../src/engine/index';

/** A story of three paragraphs. */
export const prose = `<p>The harbour board has voted to let everyone ride for nothing, and the first boat leaves at six in the morning.</p>
<p>Nobody on the quay could remember a vote that had gone so fast, and the captain said that he had hardly sat down.</p>
<p>Tickets that were bought before will be paid back at the kiosk, in coins, from noon on, as long as there are coins.</p>`;

/** What is told of the source of a story on a page of `paper.example`. */
export function sourceOf({head = '', above = '', below = ''}: {head?: string; above?: string; below?: string}) {
	const html = `<!doctype html><html lang="en"><head><title>Ferries are free from Monday</title>
<meta property="og:type" content="article"><meta property="og:site_name" content="The Paper">${head}</head>
<body><article>${above}<h1>Ferries are free from Monday</h1>${prose}${below}</article></body></html>`;
	const url = 'https://www.paper.example/2025/03/ferries-are-free';
	const story = readStory(new JSDOM(html, {url}).window.document, url)?.story;
	return {publisher: story?.publisher?.name, original: story?.original};
}
