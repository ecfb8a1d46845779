// @vitest-environment node
/** Headings by whatever element. */
import {JSDOM} from 'jsdom';
import {describe, expect, it} from 'vitest';
import {readStory} from '../../src/engine/index';
import {paragraphs, url} from './free-ferries';

describe('a heading that says itself that it is one', () => {
	const sectionsOf = (heading: string) => {
		const [first, second, ...rest] = paragraphs.map(text => `<div class="t">${text}</div>`);
		const body = `<div>${first}${second}${heading}${rest.join('')}</div>`;
		const {document} = new JSDOM(`<body><main><h1>Ferries are free</h1>${body}</main></body>`, {url}).window;
		return readStory(document, url)!.story.sections.map(({label, blocks}) => [label, blocks.length]);
	};

	it.each(['2', '3', ''])('opens a section, of rank “%s”', level => {
		const rank = level && ` aria-level="${level}"`;
		expect(sectionsOf(`<div role="heading"${rank} class="s">Fourteen boats free</div>`)).toEqual([
			[undefined, 2],
			['Fourteen boats free', 2],
		]);
	});

	it('ranks as it says', () => {
		const under = '<div role="heading" aria-level="3" class="s">The yard</div>';
		const read = sectionsOf(`<div role="heading" aria-level="2" class="s">More boats</div>${paragraphs[0]}${under}`);
		expect(read.map(([label]) => label)).toEqual(
			sectionsOf(`<h2>More boats</h2>${paragraphs[0]}<h3>The yard</h3>`).map(([label]) => label),
		);
	});
});

it('a short heading over a short first paragraph is story', () => {
	const text = ['渡し船をめぐる争いは5年前の春に始まった。', ...paragraphs].map(one => `<p>${one}</p>`).join('');
	const html = `<main><article><h1>Ferries are free</h1><p class="byline">By Mara Quinn</p><div><h2>五年の争い</h2>${text}</div></article></main>`;
	expect(JSON.stringify(readStory(new JSDOM(html, {url}).window.document, url)!.story.sections)).toContain(
		'五年の争い',
	);
});
