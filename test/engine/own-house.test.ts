// @vitest-environment node
import {JSDOM} from 'jsdom';
import {describe, expect, it} from 'vitest';
import {readStory} from '../../src/engine/index';
import {story} from './furnished';

describe('the publisher that the head names', () => {
	const named = (name: string) =>
		story(`<meta property="og:site_name" content="${name}">`, '<h1>Ferries are free</h1>').publisher;

	it.each(['The Ledger - - Tides and trade since 1911', 'The Ledger –', '@The Ledger', 'The Ledger'])(
		'is the Ledger in “%s”',
		name => {
			expect(named(name)?.name).toBe('The Ledger');
		},
	);

	it('is no address', () => {
		expect(named('https://ledger.example')).toBeUndefined();
	});
});

describe('the page’s own name above the headline', () => {
	const body = [
		'The harbour office said on Friday that the last of the nine boats had been found in the reeds below the weir.',
		'Nobody has been charged. The harbour master asked anyone who had seen a lantern on the water to come to the office.',
		'A tenth boat, which belongs to the school, was never gone; nobody had recognised it since it was painted, she said.',
	];
	const named = (name: string, line: string) => {
		const text = body.map(words => `<p>${words}</p>`).join('');
		const {document} = new JSDOM(
			`<title>Boats are found</title><meta property="og:site_name" content="${name}"><meta property="og:type" content="article">
<main><article>${line}<h1>Boats are found in the reeds</h1>${text}</article></main>`,
		).window;
		return readStory(document, 'https://paper.example/2026/boats')!.story;
	};

	it('is no part of the story', () => {
		const told = named('The Ledger', '<p>The Ledger</p>');
		expect(told.publisher).toEqual({name: 'The Ledger'});
		expect(JSON.stringify(told.sections)).not.toContain('The Ledger');
	});

	it('signs the story still, where a person has the site', () => {
		expect(named('Mara Quinn', '<p class="author">Mara Quinn</p>').byline).toBe('Mara Quinn');
	});
});
