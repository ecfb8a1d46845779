// @vitest-environment node
import {JSDOM} from 'jsdom';
import {describe, expect, it} from 'vitest';
import {bodyText, readStory} from '../../src/engine/index';
import {paragraphs, url} from './free-ferries';

describe('a box in which the house speaks for itself', () => {
	const [first, ...rest] = paragraphs.map(text => `<p>${text}</p>`);
	const read = (card: string, name: string) => {
		const page = `<head><meta property="og:site_name" content="${name}"></head><body><main><article><h1>Ferries are free</h1>${first}${card}${rest.join('')}</article></main></body>`;
		return bodyText(readStory(new JSDOM(page, {url}).window.document, url)!.story);
	};
	const card = (heading: string, text: string, link: string) =>
		`<div class="u-box"><h3>${heading}</h3><p>${text}</p><a href="/go">${link}</a></div>`;

	it.each([
		['The Calder Observer', 'The Calder Observer at the Corn Hall', 'Two evenings with the reporters.', 'Count me in'],
		['Calder Observer', 'The Observer is on Telegram', 'Twice a day, and nobody sees your number.', 'Yes'],
		['Hafener Tagblatt', 'Das Tagblatt auf WhatsApp', 'Zweimal am Tag, ganz ohne Gruppe.', 'Dabei sein'],
		['Il Messaggero di Porto', 'Messaggero su Telegram', 'Due volte al giorno, senza gruppi.', 'Va bene'],
		['潮目新聞', '潮目新聞の夕べ', '記者が港の話をします。', '席を取る'],
	])('of %s is none: %s', (name, heading, text, link) => {
		expect(read(card(heading, text, link), name)).toBe(paragraphs.join('\n\n'));
	});

	it.each([
		[
			'a town that its paper is called after',
			'Calder Observer',
			card('Calder in numbers', 'Nine boats, forty pilots.', 'See the map'),
		],
		[
			'its own name and no answer',
			'Calder Observer',
			'<div class="u-box"><h3>How the Calder Observer counted</h3><p>Nine boats, forty pilots.</p></div>',
		],
		[
			'a word of its name and no place to follow',
			'Calder Observer',
			card('The observer on the bridge', 'Nine boats, forty pilots.', 'See the map'),
		],
		[
			'a place to follow and no name',
			'Calder Observer',
			card('The pilots are on Telegram', 'Nine boats, forty pilots.', 'See the map'),
		],
		['a short name', 'The Sun', card('Under the sun on Telegram', 'Nine boats, forty pilots.', 'See the map')],
		[
			'running text',
			'Calder Observer',
			card('How the Calder Observer counted', paragraphs[0]!.replace('ferries', 'barges'), 'See the map'),
		],
		[
			'its name below another heading',
			'Calder Observer',
			card('Nine boats', 'The Calder Observer asked forty pilots.', 'See the map'),
		],
	])('is one about %s', (_, name, box) => {
		const text = read(box, name);
		for (const [, said] of box.matchAll(/<p>(.*?)<\/p>/g)) expect(text).toContain(said);
	});
});
