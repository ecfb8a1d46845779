// @vitest-environment node
import {describe, expect, it} from 'vitest';
import {story} from './furnished';

describe('the lines above the headline in a known frame', () => {
	const framed = (lines: string) =>
		story('', `<p>Get all your news in one place.</p>${lines}<h1>Ferries are free</h1>`, 'https://www.inkl.com/news/x');

	it('are publisher, category and people, though the publisher is named once', () => {
		const {publisher, kicker, byline} = framed('<p>Harbour Courier</p><p>National</p><p>Mara Quinn</p>');
		expect([publisher?.name, kicker, byline]).toEqual(['Harbour Courier', 'National', 'Mara Quinn']);
	});

	it('are category and people where no line stands before the category', () => {
		const {publisher, kicker, byline} = framed('<p>National</p><p>Mara Quinn</p>');
		expect([publisher, kicker, byline]).toEqual([undefined, 'National', 'Mara Quinn']);
	});

	it('are the publisher and its category where nobody signs', () => {
		const {publisher, kicker, byline} = framed('<p>Harbour Courier</p><p>Environment</p>');
		expect([publisher?.name, kicker, byline]).toEqual(['Harbour Courier', 'Environment', undefined]);
	});

	it('begin with the publisher that stands twice: what is above it are prompts, in whatever words', () => {
		const prompts = '<p>Every boat in one berth.</p><p>Sail on</p>';
		const {publisher, kicker, byline} = framed(
			`${prompts}<p>Harbour Courier</p><p>Harbour Courier</p><p>Pets</p><p>Mara Quinn</p>`,
		);
		expect([publisher?.name, kicker, byline]).toEqual(['Harbour Courier', 'Pets', 'Mara Quinn']);
	});

	it('are no sentences of the text', () => {
		const salutation = 'Dear Minister, I am giving the lanyard back.';
		const lines = `<p>Get all your news in one place.</p><p>Mara Quinn</p><h1>Ferries are free</h1><p>${salutation}</p>`;
		expect(story('', lines, 'https://www.inkl.com/news/x').byline).toBe('Mara Quinn');
	});

	it('have no publisher in a byline', () => {
		expect(framed('<p>By Mara Quinn</p><p>World</p>').publisher).toBeUndefined();
	});

	it.each(['inkl', 'Inkl', 'inkl.com'])('have no byline in the aggregator’s own name: %s', name => {
		const head = `<meta name="author" content="${name}">`;
		const frame = '<p>Get all your news in one place.</p><p>Harbour Courier</p><p>Harbour Courier</p>';
		expect(story(head, `${frame}<h1>Ferries are free</h1>`, 'https://www.inkl.com/news/x').byline).toBeUndefined();
	});
});
