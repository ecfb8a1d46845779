// @vitest-environment node
import {JSDOM} from 'jsdom';
import {describe, expect, it} from 'vitest';
import {bodyText, readStory} from '../../src/engine/index';
import {paragraphs, url} from './free-ferries';

const captions = [
	'The saw belongs to the ferrymen and is kept in the church.',
	'Inger, 81, has not missed a morning since the first of them.',
	'Coffee is drunk before the boats go out, and never after.',
];
const figures = captions.map((text, at) => `<figure><img src="/${at}.jpg"><figcaption>${text}</figcaption></figure>`);
const read = (html: string) =>
	readStory(new JSDOM(`<body><main><h1>Ferries are free</h1>${html}</main></body>`, {url}).window.document, url)!.story;
const shown = (html: string) =>
	read(html)
		.sections.flatMap(({blocks}) => blocks)
		.filter(block => block.kind === 'image');

describe('a gallery', () => {
	it.each([
		[
			'in a box behind the text',
			`<div><p>${paragraphs[0]}</p><p>${paragraphs[1]}</p></div><div>${figures.join('')}</div>`,
		],
		[
			'in a list with an advertisement',
			`<p>${paragraphs[0]}</p><p>${paragraphs[1]}</p><ol>${figures.map(figure => `<li>${figure}</li>`).join('<li>Advertisement</li>')}</ol>`,
		],
		...['of 3', '/ 3', 'of 3 Photos in Gallery'].map(of => [
			`without the counters of its pictures, with “${of}”`,
			`<p>${paragraphs[0]}</p><p>${paragraphs[1]}</p>${captions.map((text, at) => `<div><span>${at + 1} ${of}</span><img src="/${at}.jpg"><div class="caption">${text}</div></div>`).join('')}`,
		]),
	])('is story %s', (_, html) => {
		expect(shown(html).map(({caption}) => caption)).toEqual(captions);
		expect(bodyText(read(html))).toBe(paragraphs.slice(0, 2).join('\n\n'));
	});

	it('has no counters in what heads the parts of a story', () => {
		const parts = paragraphs.slice(0, 3).map((text, at) => `<h3>${at + 1}/3</h3><p>${text}</p>`);
		expect(bodyText(read(`<article>${parts.join('')}</article>`))).toContain('2/3');
		const scores = ['9 of 10 pictures', '7 of 10 pictures'].map((text, at) => `<p>${text}</p><p>${paragraphs[at]}</p>`);
		expect(bodyText(read(`<article>${scores.join('')}</article>`))).toContain('7 of 10 pictures');
	});

	it('is a story though its text is one line of fewer words than stories have', () => {
		const told = captions.map(text => text.replace('.', ', as it has been on every morning since the war.'));
		const all = told.map((text, at) => figures[at]!.replace(captions[at]!, text)).join('');
		const story = read(`<p>Ada Berg</p><p>12 May 2026</p><p>Pictures from the pier</p>${all}`);
		expect(story.sections.flatMap(({blocks}) => blocks).filter(({kind}) => kind === 'image')).toHaveLength(3);
	});

	const linked = (href: (at: number) => string) =>
		figures.map((figure, at) => figure.replace(/<img[^>]*>/, `<a href="${href(at)}">$&</a>`)).join('');

	it('is none where its pictures lead to other pages, and is one where they lead to themselves', () => {
		const text = `<div>${paragraphs.map(one => `<p>${one}</p>`).join('')}</div>`;
		expect(shown(`<article>${text}<div>${linked(at => `/story-${at}`)}</div></article>`)).toEqual([]);
		expect(shown(`<article>${text}<div>${linked(at => `/${at}.jpg`)}</div></article>`)).toHaveLength(3);
	});

	it('is none behind the text under a heading of its own', () => {
		const text = `<div>${[...paragraphs, ...paragraphs.map(one => `This too: ${one}`)].map(one => `<p>${one}</p>`).join('')}</div>`;
		expect(shown(`<article>${text}</article><section><h2>From our shop</h2>${figures.join('')}</section>`)).toEqual([]);
	});
});

describe('a line right under the picture above the body', () => {
	const body = `<div>${paragraphs.map(text => `<p>${text}</p>`).join('')}</div>`;
	const said = 'Ferrymen at the pier';

	it.each([
		['is called one', `<img src="/a.jpg"><div class="caption">${said} on Monday.</div>`, `${said} on Monday.`],
		[
			'ends with a credit',
			`<div><img src="/a.jpg" alt="Pier"></div><div>Pier</div><p>${said}. Photograph: Ida Berg/AP</p>`,
			`${said}.`,
		],
		['names an agency', `<div><img src="/a.jpg"></div><p>${said} (Getty Images)</p>`, `${said} (Getty Images)`],
		['is all that stands there', `<div><img src="/a.jpg"><p>${said}</p></div>`, said],
	])('is its caption where it %s', (_, html, caption) => {
		expect(shown(html + body)).toMatchObject([{caption}]);
	});

	it('is none where it only says the picture’s alt, or where more stands there', () => {
		expect(shown(`<div><img src="/a.jpg" alt="${said}"><p>${said}</p></div>${body}`)).toEqual([]);
		expect(shown(`<div><img src="/a.jpg"><p>${said}</p><p>Harbour</p></div>${body}`)).toEqual([]);
		expect(shown(`<div><img src="/a.jpg"><p>Ada Thorn 4 May 2026</p></div>${body}`)).toEqual([]);
	});
});
