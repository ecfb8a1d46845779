// @vitest-environment jsdom
/** Nothing is lost on any page of the fixtures: N1 the page is given back exactly, N2 no part of the article is hidden. */
import {describe, expect, it} from 'vitest';
import '../../src/engine/index';
import {wholePageOf} from '../../src/engine/page/page';
import {finish} from '../../src/engine/page/walk';
import {look} from '../../src/engine/prompts/look';
import {elementsFor, groupsOf, isHideable} from '../../src/engine/prompts/removals';
import sites from '../../src/engine/site/sites.data';
import {makeVeil} from '../../src/platform/veil';
import {fixtures, folders, longBlocksOf, sample} from '../fixtures/load';

const all = [sample(), ...folders().flatMap(folder => fixtures(folder))];

const tidy = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();

describe.each(all)('$name', fixture => {
	const {url, html, story} = fixture;

	it('N1 N2 hides no part of the article, and gives the page back', () => {
		const page = new DOMParser().parseFromString(html, 'text/html');
		const before = page.documentElement.outerHTML;
		const nodes = [...page.querySelectorAll('*')];
		const {marks, sheet} = finish(look(wholePageOf(page, new URL(url)), sites));
		const groups = story ? [...groupsOf(marks, sheet).values()].filter(isHideable) : [];
		const veil = makeVeil(page, () => 0);
		veil.apply(elementsFor(new Set(groups.flat()), sheet));
		const texts = longBlocksOf(fixture);
		const hidden = [...veil.elements()].flatMap(element =>
			texts.filter(text => tidy(element.textContent).includes(text)),
		);
		expect(hidden).toEqual([]);
		page.body.append(page.createElement('aside'));
		veil.apply([]);
		page.body.lastElementChild?.remove();
		expect(page.documentElement.outerHTML).toBe(before);
		expect([...page.querySelectorAll('*')].every((node, i) => node === nodes[i])).toBe(true);
	});
});
