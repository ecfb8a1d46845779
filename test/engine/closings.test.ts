// @vitest-environment node
/** How a story closes, in few words, beside lines that houses close with. */
import {JSDOM} from 'jsdom';
import {describe, expect, it} from 'vitest';
import {bodyText, readStory} from '../../src/engine/index';
import {paragraphs, url} from './free-ferries';

it.each(['Today we know more.', 'Today we can.', 'This is our home.'])(
	'keeps how a story closes, in few words that houses have too: %s',
	close => {
		const text = [...paragraphs, close].map(one => `<p>${one}</p>`).join('');
		const {document} = new JSDOM(`<main><article><h1>Ferries are free</h1>${text}</article></main>`, {url}).window;
		expect(bodyText(readStory(document, url)!.story)).toContain(close);
	},
);

it.each([
	'CNN reported the US plan on Monday.',
	'The US plan was first reported by the Courier.',
	'A former US trade envoy has been hired, the Courier reported.',
])('a story’s last line asks nothing of its reader where it speaks of a country: %s', line => {
	const page = `<p>Get all your news in one place.</p><article><h1>Ferries are free</h1>${[...paragraphs, line].map(text => `<p>${text}</p>`).join('')}</article>`;
	const address = 'https://www.inkl.com/news/ferries-are-free';
	expect(bodyText(readStory(new JSDOM(page, {url: address}).window.document, address)!.story)).toContain(line);
});

describe('at the end of a story', () => {
	const bodyOf = (end: string, between = '') => {
		const [first, ...rest] = paragraphs.map(one => `<p>${one}</p>`);
		const html = `<main><article><h1>Ferries are free</h1><div>${first}${between}${rest.join('')}${end}</div></article></main>`;
		return bodyText(readStory(new JSDOM(html, {url}).window.document, url)!.story);
	};

	it.each([
		'If you have been affected by this story, Quayside Listeners are free to call at any hour on 0800 555 0144.',
		'Lighthouse Line can be contacted free on 116 555 or by email at jo@lighthouse.example.',
		'Si cet article vous touche, vous pouvez appeler gratuitement Écoute du Phare au 0800 555 019, à toute heure.',
		'Se questa storia ti tocca, puoi chiamare gratis il Telefono del Faro al numero 800 555 019, a ogni ora.',
	])('where help is had by telephone is story: %s', line => expect(bodyOf(`<p>${line}</p>`)).toContain(line));

	it.each([
		'If you enjoyed this story, share it with a friend.',
		'Got a story for us? Call our newsdesk on 0555 010 2020.',
	])('what asks the reader is none: %s', line => expect(bodyOf(`<p>${line}</p>`)).not.toContain(line));

	it('a sentence of few words is story, whatever stands between the paragraphs before', () => {
		const line = 'L’orario estivo sarà discusso in giunta il 4 febbraio.';
		expect(bodyOf(`<p>${line}</p>`, '<h2>Il porto</h2>')).toContain(line);
	});
});
