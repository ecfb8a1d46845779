// @vitest-environment node
import {describe, expect, it} from 'vitest';
import {hiddenOf} from './prompt-page';

const stories = Array.from({length: 10}, (_, i) => `<a href="/${i}">Ferry number ${i} is late once more</a>`).join('');

/** The end of a page of a known frame, with some markup among its known lines. */
const tailWith = (set: string) =>
	`<section><h3>Related Stories</h3>${stories}<p>Sign up to read this article</p><p>Already a member? <a href="/in">Sign in here</a></p>${set}<p>Fourteen days free</p><a href="/app">Download the app</a></section>`;

describe('a line among the known lines of a frame', () => {
	it.each([
		'Member login',
		'See plans and pricing',
		'Popular on inkl today',
		'Your first month is on us',
		'Catorce días gratis',
		'14日間無料',
	])('is one of them by its place, in whatever words it says so: %s', text => {
		expect(hiddenOf(tailWith(`<p>${text}</p>`), 'after-body').join(' · ')).toContain(text);
	});

	it('goes with the rest of its bar, behind the ones that are known', () => {
		const bar = (more: string) =>
			`<div><div>Get all your news in one place.</div><div>100’s of premium titles.</div>${more}</div>`;
		const hidden = hiddenOf(bar('<div>Eine App.</div><a href="/s">Jetzt lesen</a>'), 'before-headline');
		expect(hidden.join(' · ')).toContain('Eine App. · Jetzt lesen');
		expect(hiddenOf(bar('<div>The Harbour Ledger</div><div>Ines Holm</div>'), 'before-headline')).toHaveLength(2);
	});

	it('goes with half a bar in the story’s own language', () => {
		const words = [
			'Toute votre actualité au même endroit.',
			'Des centaines de titres premium.',
			'Une seule application.',
		];
		const bar = words.map(one => `<div>${one}</div>`).join('');
		const hidden = hiddenOf(`<div>${bar}<a href="/s">Commencer à lire</a></div>`, 'before-headline', 'fr');
		expect(hidden.join(' · ')).toBe([...words, 'Commencer à lire'].join(' · '));
	});

	it('leads to other stories where they stand under it, and takes them along', () => {
		const teasers = '<a href="/1">Islanders vote on a new bridge</a><a href="/2">The ferry that runs on seaweed</a>';
		for (const head of ['Popular on inkl today', 'Stories we think you’ll like'])
			expect(hiddenOf(tailWith(`<div><p>${head}</p>${teasers}</div>`), 'after-body').join(' · ')).toContain('seaweed');
	});

	it.each([
		'<p>Comments</p>',
		'<p>Share this article</p>',
		'<p>Advertisement</p>',
		'<p>Photograph: Ivor Penn</p>',
		'<p>© 2026 The Harbour Ledger</p>',
		'<p>inkl could not load this story.</p>',
		'<p>Something went wrong with your payment</p>',
		'<a href="https://ledger.example/ferries">Continue at the Ledger</a>',
		'<p>Ferries, explained</p>',
		'<p>“Your story is free,” he said.</p>',
	])('stays when its words say nothing of what a house offers, or it leads to the rest of the story: %s', set => {
		const text = set.replace(/<[^>]+>/g, '');
		expect(hiddenOf(tailWith(set), 'after-body').join(' · ')).not.toContain(text);
	});

	it('stays in the story’s own text, between prompts', () => {
		const set = '<p>Download the app</p><p>My app was free.</p><p>Sign up to read this article</p>';
		expect(hiddenOf(set).join(' · ')).not.toContain('My app was free.');
	});
});
