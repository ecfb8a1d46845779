// @vitest-environment node
/** Ways to a story's further pages stay in the page; ways to other stories, called alike, go. */
import {JSDOM} from 'jsdom';
import {describe, expect, it} from 'vitest';
import {bodyText, readStory} from '../../src/engine/index';
import {ferries} from '../fixtures/ferries';

const paragraphs = ferries.en!.slice(0, 4).map(text => `<p>${text}</p>`);

function readAt(url: string, set: string, language: string) {
	const html = `<html lang="${language}"><body><article><h1>Ferries without tickets</h1>${paragraphs.join('')}${set}</article></body></html>`;
	return readStory(new JSDOM(html, {url}).window.document, url)!;
}

const hiddenAt = (url: string, href: string, text: string, language: string) =>
	readAt(url, `<p><a href="${href}">${text}</a></p>`, language).removals.filter(one => one.veiled);

const story = 'https://press.example/news/ferry-vote';
const calls = [
	['ja', '次のページ：失敗した2号店'],
	['ja', '続きを読む'],
	['ja', 'もっと読む'],
	['en', 'Read more: the second pier'],
	['fr', 'Lire la suite : la seconde boutique'],
	['es', 'Leer más: el segundo muelle'],
	['ru', 'Читать далее: второй причал'],
	['pt', 'Leia mais: o segundo cais'],
] as const;

describe('a way to the next page of a story', () => {
	it.each(calls)('stays in %s: %s', (language, text) => {
		expect(hiddenAt(story, '?page=2', text, language)).toEqual([]);
		expect(hiddenAt(story, '/news/other', text, language)).not.toEqual([]);
	});

	it.each([
		[story, '/news/ferry-vote?p=2'],
		[story, '/news/ferry-vote/2'],
		[story, '/news/ferry-vote/page/2/'],
		[story, '/news/ferry-vote_2.html'],
		[`${story}.html`, '/news/ferry-vote/seite-2'],
		[`${story}/2`, '/news/ferry-vote/3'],
		[`${story}?page=2`, '/news/ferry-vote?page=3'],
		[`${story}?utm_source=quay`, '?page=2'],
		[`${story}?id=7`, '/news/ferry-vote?id=7&page=2'],
	])('stays at %s, led to %s', (url, href) =>
		expect(hiddenAt(url, href, 'Read more: the second pier', 'en')).toEqual([]),
	);

	it.each([
		[story, '/news/ferry-vote-2'],
		[story, '/news/other?page=2'],
		[story, '/news/ferry-vote?utm=2'],
		['https://press.example/?p=7', '/?p=8'],
		[`${story}.php?id=7`, '/news/ferry-vote.php?id=8&page=2'],
		[story, 'https://other.example/news/ferry-vote?page=2'],
		['https://press.example/a/1', '/a/2'],
		['https://press.example/2026/11', '/2026/12'],
	])('is none at %s, led to %s', (url, href) =>
		expect(hiddenAt(url, href, 'Read more: the second pier', 'en')).not.toEqual([]),
	);

	it('is no part of the text', () =>
		expect(
			bodyText(readAt(story, '<p><a href="?page=2">Read more: the second pier</a></p>', 'en').story),
		).not.toContain('second pier'));
});
