// @vitest-environment node
/** Boxes with a heading of their own among a story's paragraphs. */
import {JSDOM} from 'jsdom';
import {describe, expect, it} from 'vitest';
import {bodyText, readStory} from '../../src/engine/index';
import {finish} from '../../src/engine/page/walk';
import {sectioned} from '../../src/engine/story/section';
import {h, prose} from './blocks';
import {paragraphs, url} from './free-ferries';

const [first, ...rest] = paragraphs.map(text => `<p>${text}</p>`);
const facts = '<p>The boat is 45 metres long</p><p>It was built in 1961 for the mail</p>';

/** The labels of the story's sections, each with how many blocks it has. */
function sectionsOf(body: string) {
	const html = `<body><main><article><h1>Ferries are free</h1>${body}</article></main></body>`;
	const {sections} = readStory(new JSDOM(html, {url}).window.document, url)!.story;
	return sections.map(({label, role, blocks}) => [label ?? role, blocks.length]);
}

it.each([
	['an aside', `<aside class="factbox"><h3>The Mail Boat</h3>${facts}</aside>`],
	['a box, its heading in one of its own', `<div class="fact-box"><div><h3>The Mail Boat</h3></div>${facts}</div>`],
])('a section ends with %s', (_, box) => {
	expect(sectionsOf(first + box + rest.join(''))).toEqual([
		['lead', 1],
		['The Mail Boat', 2],
		[undefined, 3],
	]);
});

it('a heading in a box by itself, over a part of the story or in a box like the next stands over what follows', () => {
	const heading = '<h3>The Mail Boat</h3>';
	for (const text of [
		`${first}<div>${heading}</div>${rest.join('')}`,
		`${first}<div class="text">${heading}${rest[0]}</div>${rest.slice(1).join('')}`,
		`${first}<header>${heading}${rest[0]}</header>${rest.slice(1).join('')}`,
		`<div>${first}${heading}${rest[0]}</div>${rest.slice(1).join('')}`,
		`<div>${first}</div><div>${heading}${rest[0]}</div><div>${rest.slice(1).join('')}</div>`,
	])
		expect(sectionsOf(text)).toEqual([
			['lead', 1],
			['The Mail Boat', 3],
		]);
});

it('the story behind a box that opens it is its lead', () => {
	const [box, text] = [h('The Mail Boat'), prose('town')];
	expect(finish(sectioned([box, prose(), text], new Map([[text, box]]))).sections).toEqual([
		{label: 'The Mail Boat', blocks: [prose()]},
		{role: 'lead', blocks: [text]},
	]);
});

describe('a box of facts that leads nowhere', () => {
	it.each(['card', 'story-widget', 'feature-promo'])('is story, though it is called “%s”', name => {
		const fact =
			'Le bateau fait 34 traversées par jour et a transporté 212 000 personnes l’an dernier, pour un coût de 410 000 euros.';
		const box = `<div class="${name}"><h3>Le bac en chiffres</h3><p>${fact}</p></div>`;
		for (const texts of [
			[box, ...paragraphs],
			[...paragraphs, box],
		]) {
			const text = texts.map(one => (one === box ? box : `<p>${one}</p>`)).join('');
			const html = `<main><article><h1>Ferries are free</h1><p class="byline">By Mara Quinn</p>${text}</article></main>`;
			const {document} = new JSDOM(html, {url}).window;
			expect(JSON.stringify(readStory(document, url)!.story.sections)).toContain('Le bac en chiffres');
			expect(bodyText(readStory(document, url)!.story)).toContain(fact);
		}
	});
});
