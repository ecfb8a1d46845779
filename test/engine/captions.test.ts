// @vitest-environment node
/** What says something of a picture or a table, and where that is not. */
import {JSDOM} from 'jsdom';
import {describe, expect, it} from 'vitest';
import {bodyText, readStory} from '../../src/engine/index';
import {bodyWith, paragraphs, url} from './free-ferries';

/** The blocks that are read when these lines stand between the paragraphs, none of these among them. */
function blocksOf(lines: string) {
	const [first, ...rest] = paragraphs.map(text => `<p>${text}</p>`);
	const html = `<body><main><article><h1>Ferries are free</h1>${first}${lines}${rest.join('')}</article></main></body>`;
	const {sections} = readStory(new JSDOM(html, {url}).window.document, url)!.story;
	return sections.flatMap(({blocks}) => blocks).filter(({kind}) => kind !== 'paragraph');
}

describe('a table’s caption', () => {
	const rows = [
		['North Quay', '412'],
		['South Quay', '388'],
		['Old Pier', '61'],
	];
	const table = `<table><tr><th>Pier</th><th>Passengers</th></tr>${rows.map(([pier, number]) => `<tr><td>${pier}</td><td>${number}</td></tr>`).join('')}</table>`;
	const caption = '<figcaption>Boats by pier. Source: harbour office.</figcaption>';
	it.each([
		['under it', `${table}${caption}`],
		['over it', `${caption}${table}`],
	])('%s in its figure is its own', (_, held) =>
		expect(blocksOf(`<figure class="wp-block-table">${held}</figure>`)).toEqual([
			expect.objectContaining({kind: 'table', caption: 'Boats by pier. Source: harbour office.'}),
		]),
	);

	it('is none where it stands under a picture', () => {
		const picture = `<figure><img src="/quay.jpg" alt="">${caption}</figure>`;
		expect(blocksOf(`<figure>${table}</figure>${picture}`).map(({kind}) => kind)).toEqual(['table', 'image']);
	});
});

describe('a picture’s credit', () => {
	it('by itself makes no picture', () => expect(blocksOf('<p>Photo: Quay Pictures</p>')).toEqual([]));

	it('under its picture is read with it', () =>
		expect(blocksOf('<p><img src="/quay.jpg" alt=""></p><p>Photo: Quay Pictures</p>')).toEqual([
			{kind: 'image', src: 'https://press.example/quay.jpg', credit: 'Photo: Quay Pictures'},
		]));
});

describe('a line under its picture that names an agency at its end', () => {
	const under = (line: string) => blocksOf(`<div><img src="/quay.jpg" alt=""></div><div>${line}</div>`);

	it.each([
		'The first free boat, on Sunday - Ida Berg/Shutterstock',
		'The first free boat, on Sunday – Getty Images',
		'The first free boat, on Sunday (Ida Berg/AFP)',
	])('is its caption: %s', line => {
		const [picture] = under(line);
		expect(JSON.stringify(picture)).toContain('The first free boat, on Sunday');
	});

	it('is none where it says more', () =>
		expect(JSON.stringify(under('The council – not the AFP – has said so.'))).not.toContain('council'));
});

it('reads no offer beside a field, though it is called a caption', () => {
	const offer =
		'The Ferry Letter is a reader-supported publication. To receive new posts, consider becoming a subscriber.';
	const thanks = 'Thanks for reading the Ferry Letter! Subscribe for free to receive new posts and support my work.';
	const box = `<div><div><p class="cta-caption">${offer}</p></div><form><input type="email"></form></div>
		<div><div><p class="cta-caption">${thanks}</p></div><form><input type="email"><button>Subscribe</button></form></div>`;
	const html = `<main><article><h1>Ferries are free</h1><figure><img src="/a.jpg"></figure><p>${paragraphs[0]}</p>${box}<p>${paragraphs[1]}</p><p>${paragraphs[2]}</p></article></main>`;
	const {story, removals} = readStory(new JSDOM(html, {url}).window.document, url)!;
	expect(JSON.stringify(story.sections)).not.toMatch(/reader-supported|Thanks/);
	expect(removals.find(({veiled}) => veiled)?.excerpt).toContain('Thanks for reading');
});

describe('who said a quotation', () => {
	const said = '<p>We will sail tomorrow, whatever the weather may be.</p>';
	const quoted = {kind: 'quote', runs: [{text: 'We will sail tomorrow, whatever the weather may be.'}]};

	it.each([
		['a figure’s caption', `<figure><blockquote>${said}</blockquote><figcaption>Mara Quinn</figcaption></figure>`],
		['its own footer', `<blockquote>${said}<footer>Mara Quinn</footer></blockquote>`],
	])('stands set apart under it, and is no author, where it is %s', (_, lines) =>
		expect(blocksOf(lines)).toEqual([quoted, {kind: 'quote', runs: [{text: 'Mara Quinn', emphasis: 'em'}]}]),
	);

	it('keeps the dash that it begins with', () =>
		expect(blocksOf(`<blockquote>${said}<footer>— Mara Quinn</footer></blockquote>`)).toEqual([
			quoted,
			{kind: 'quote', runs: [{text: '— Mara Quinn'}]},
		]));

	it('is no caption of a picture in the same figure', () => {
		const figure = `<figure><img src="/quay.jpg"><blockquote>${said}</blockquote><figcaption>The quay at noon</figcaption></figure>`;
		expect(blocksOf(figure)).toContainEqual(expect.objectContaining({kind: 'image', caption: 'The quay at noon'}));
	});
});

describe('a caption that no block parts from what follows', () => {
	it('keeps text that no block parts from the caption before it', () => {
		const caption = '<em class="img_desc">The old pier on the day it was opened.</em>';
		const photo = `<span class="photo"><img src="/pier.jpg" alt="">${caption}</span>`;
		const html = `<main><article><h1>Ferries are free</h1><div>${photo}${paragraphs.join('<br><br>')}</div></article></main>`;
		const {story} = readStory(new JSDOM(html, {url}).window.document, url)!;
		expect(bodyText(story)).toBe(paragraphs.join('\n\n'));
		expect(story.sections[0]!.blocks[0]).toMatchObject({caption: 'The old pier on the day it was opened.'});
	});

	it('takes a few words behind a caption for its credit', () => {
		const line = '<div><em class="img_desc">The old pier on the day it was opened.</em> Ida Berg, Harbour News</div>';
		expect(bodyWith(`<img src="/pier.jpg" alt="">${line}`)).toBe(paragraphs.join('\n\n'));
	});
});
