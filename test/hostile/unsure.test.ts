// @vitest-environment node
/** Where a prompt is no prompt, and a page no story. */
import {describe, expect, it} from 'vitest';
import {bodyText} from '../../src/engine/index';
import {article, headline, paragraphs, promptBox, prompts, storyPage} from './page';
import {readBody, readPage} from './read';

const veiledIn = (html: string) => readPage(html)?.removals.filter(({veiled}) => veiled) ?? [];

describe('#56 a story about what prompts are about', () => {
	it.each([
		'Newsletters are the only part of the paper that still grows, its publisher told the board, and readers sign up for nine of them on average.',
		'“Sign up to read this article,” said the sign on the door of the reading room, and the mayor asked who had paid for it.',
		'Subscribe now or lose the boats: that was what the placards said along the whole of the quay on the morning of the vote.',
		'To sign up for the night watch, cut the potatoes into thin slices and bring them to the harbour office before the lamps are lit.',
	])('%s', text => {
		const reading = readBody(`<p>${text}</p>`);
		expect(bodyText(reading.story)).toContain(text);
		expect(reading.removals.filter(({veiled, excerpt}) => veiled && text.includes(excerpt.slice(0, 30)))).toEqual(
			reading.removals.filter(
				({veiled, excerpt}) =>
					veiled && prompts.some(one => one.startsWith(excerpt)) && text.includes(excerpt.slice(0, 30)),
			),
		);
	});

	it('a prompt that a story quotes stays in it', () => {
		const reading = readBody(`<blockquote><p>${prompts[0]}</p></blockquote>`);
		expect(bodyText(reading.story)).toContain(prompts[0]);
	});
});

it('#57 a prompt around a story takes no part of it along', () => {
	const html = storyPage({prompt: ''}).replace(
		article(),
		`<div class="paywall signup modal"><p>${prompts[0]}</p>${article()}</div>`,
	);
	const reading = readPage(html);
	for (const text of paragraphs) expect(bodyText(reading!.story)).toContain(text);
	expect(veiledIn(html).map(({excerpt}) => excerpt)).toEqual([prompts[0]]);
});

describe('#59 a page without a story', () => {
	const page = (body: string) =>
		`<!doctype html><html lang="en"><title>${headline}</title><body><main>${promptBox}${body}</main></body></html>`;
	const cards = Array.from(
		{length: 12},
		(_, i) => `<li><a href="/news/${i}"><h3>Card ${i} of the harbour page</h3></a></li>`,
	).join('');
	it.each([
		['an empty article', `<article><h1>${headline}</h1></article>`],
		['pictures alone', `<article><h1>${headline}</h1>${'<img src="/p.jpg" alt="A lamp">'.repeat(9)}</article>`],
		['a film', `<article><h1>${headline}</h1><video src="/v.mp4"></video><p>Watch: 1:20</p></article>`],
		[
			'a gallery',
			`<h1>${headline}</h1>${'<figure><img src="/p.jpg"><figcaption>A lamp</figcaption></figure>'.repeat(9)}`,
		],
		['a front page', `<h1>The Harbour Post</h1><ul>${cards}</ul>`],
		['a search', `<h1>Results for lamp</h1><form><input type="search"></form><ul>${cards}</ul>`],
		['nothing', ''],
	])('%s is said to be none', (_, body) => {
		expect(readPage(page(body))).toBeNull();
	});
});

it('#61 comments, the next page and other stories are not in the body', () => {
	const after = `<nav class="pages"><a href="?page=2">2</a> <a href="?page=2">Next page</a></nav>
<section class="related"><h2>Related Stories</h2><ul><li><a href="/news/a">A whale in the inner harbour has been named after the mayor</a></li></ul></section>
<section id="comments" class="comments"><h2>Comments</h2><div class="comment"><p>I have carried that ladder myself, in the winter of the long ice, and would again.</p></div></section>`;
	const text = bodyText(readPage(storyPage({after}))!.story);
	expect(text).toBe(paragraphs.join('\n\n'));
});
