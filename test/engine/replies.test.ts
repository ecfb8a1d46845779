// @vitest-environment node
import {JSDOM} from 'jsdom';
import {expect, it} from 'vitest';
import {bodyText, readStory} from '../../src/engine/index';
import {paragraphs, url} from './free-ferries';

it('keeps the short reply to a heading with a colon or to a question, over running text', () => {
	const read = (inner: string) => {
		const text = paragraphs.map(one => `<p>${one}</p>`).join('');
		const html = `<body><main><article><h1>No, the ferries are not free</h1><p class="byline">By Ana Bell</p><div>${inner}${text}${text.replaceAll('The', 'This')}</div></article></main></body>`;
		return bodyText(readStory(new JSDOM(html, {url}).window.document, url)!.story).split(/\n+/);
	};
	expect(read('<h3>Rating:</h3><div>False</div>').slice(0, 2)).toEqual(['Rating', 'False']);
	expect(read('<h3>Bewertung：</h3><div>Falsch</div>')).toContain('Falsch');
	for (const inner of [
		'<h3>Share:</h3><div>Facebook</div>',
		'<h3>Topic:</h3><div><a href="/ferries">Ferries</a></div>',
	])
		expect(read(inner)).toEqual(read(''));
});
