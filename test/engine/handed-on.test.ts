// @vitest-environment node
import {describe, expect, it} from 'vitest';
import {sourceOf} from './sourced';

describe('the source of a story on an aggregator that nobody has described', () => {
	const way = 'https://www.tidal.example/2025/ferries';

	it('is the name at the headline that is that of the site to which a line leads on', () => {
		const below = `<p><a href="${way}">Read more on tidal.example</a></p>`;
		expect(sourceOf({above: '<div><a href="/@tidal">Tidal</a> • 2d</div>', below})).toEqual({
			publisher: 'Tidal',
			original: way,
		});
		expect(sourceOf({above: '<div><a href="/topics">Harbour</a> • 2d</div>', below}).publisher).toBe('The Paper');
		expect(sourceOf({above: '<div>Tidal</div>', below: `<p>See <a href="${way}">its report</a>.</p>`}).publisher).toBe(
			'The Paper',
		);
	});

	it('is the name at the headline to whom a line leads on', () => {
		const below = `<p>To continue reading, visit <a href="${way}">Quay Times</a></p>`;
		expect(sourceOf({above: '<a href="/source/quay">Quay Times</a>', below}).publisher).toBe('Quay Times');
		expect(sourceOf({below}).publisher).toBe('The Paper');
		const button = `<a href="${way}">Read on Quay Times</a>`;
		expect(sourceOf({above: '<div>Quay Times • 2d</div>', below: button}).publisher).toBe('Quay Times');
		expect(sourceOf({above: '<div>Quay • 2d</div>', below: button}).publisher).toBe('The Paper');
	});

	it.each([
		['a desk of its own', '<p>World</p>', '<p><a href="https://world.example/reports/7">Read the full report</a></p>'],
		['a short word of its host', '<p>Hafen</p>', '<p><a href="https://hafenbank.example/7">Read more</a></p>'],
		[
			'a link at its foot',
			'<p>Tidal</p>',
			'<footer><a href="https://tidal.example/7">Read more on tidal.example</a></footer>',
		],
		['its imprint', '', '<footer><p>The Paper. Editor: Max Roe. Publisher: Jane Dow</p></footer>'],
		['who provides its weather', '', '<p>The weather of The Paper is provided by: Quay Meteo</p>'],
	])('is no other by %s', (_, above, below) => {
		expect(sourceOf({above, below})).toEqual({publisher: 'The Paper', original: undefined});
	});

	it.each([
		'<div>Content created and supplied by: Tidal Agency (via The Paper)</div>',
		'<p>Disclaimer: This content has not been generated, created or edited by The Paper. Publisher: Tidal Agency</p>',
	])('is whom a label names in a line that tells the page’s own site from it: %s', below => {
		expect(sourceOf({below}).publisher).toBe('Tidal Agency');
	});

	const data = (type: string) =>
		`<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferries are free","author":{"@type":"${type}","name":"Tidal Agency"}}</script><meta property="og:title" content="Ferries are free | Tidal Agency | The Paper">`;

	it('is the house that the page’s data gives as the author, and its title before its own name', () => {
		expect(sourceOf({head: data('Organization')}).publisher).toBe('Tidal Agency');
		expect(sourceOf({head: data('Person')}).publisher).toBe('The Paper');
		expect(sourceOf({head: data('Organization').replace(' | Tidal Agency |', ' |')}).publisher).toBe('The Paper');
	});

	const titled = (title: string) => `<meta property="og:title" content="${title}">`;

	it('is whom its title names before its own name, where the address of that house stands at the headline', () => {
		const head = titled('Ferries are free | Tidal Agency | The Paper');
		expect(sourceOf({head, above: '<div>tidalagency.example • 3h</div>'}).publisher).toBe('Tidal Agency');
		expect(sourceOf({head, above: '<div>harbour.example • 3h</div>'}).publisher).toBe('The Paper');
	});

	it('is whom its title names instead of its own name, where a picture at the headline says so too', () => {
		const head = titled('Ferries are free — Tidal Agency');
		const above = (name: string) => `<div class="logo"><img src="/t.svg" alt="${name}"></div>`;
		expect(sourceOf({head, above: above('Tidal Agency')}).publisher).toBe('Tidal Agency');
		expect(sourceOf({head, above: above('Quay Agency')}).publisher).toBe('The Paper');
		expect(sourceOf({above: above('Tidal Agency')}).publisher).toBe('The Paper');
	});

	const first = (said: string, name = 'Tidal Agency', href = 'https://tidal.example/') =>
		`<p>${said} <a href="${href}">${name}</a>.</p>`;

	it.each([
		'The post Ferries are free appeared first on',
		'This story originally appeared on',
		'Der Beitrag Fähren sind frei erschien zuerst auf',
		'O post Balsas grátis apareceu primeiro em',
	])('is where it was first, when that name stands at the headline: %s …', said => {
		const above = '<div><a href="/p/ta">Tidal Agency</a></div>';
		expect(sourceOf({above, below: first(said)}).publisher).toBe('Tidal Agency');
		expect(sourceOf({below: first(said)}).publisher).toBe('The Paper');
		expect(sourceOf({above, below: first(said, 'Quay Agency')}).publisher).toBe('The Paper');
		expect(sourceOf({above, below: first(said, 'Tidal Agency', '/about')}).publisher).toBe('The Paper');
		expect(sourceOf({above, below: first('The harbour is run by')}).publisher).toBe('The Paper');
	});

	it.each(['Läs hela artikeln på Tidebladet', 'Les mer på Tidebladet', 'Lees verder op Tidebladet'])(
		'is to whom a line leads on in other languages: %s',
		said => {
			const below = `<p><a href="${way}">${said}</a></p>`;
			expect(sourceOf({above: '<div><a href="/s/t">Tidebladet</a> · 3 tim</div>', below}).publisher).toBe('Tidebladet');
			expect(sourceOf({above: '<div><a href="/s/t">Sporten</a> · 3 tim</div>', below}).publisher).toBe('The Paper');
		},
	);
});
