/** Nothing is ever lost, on any page that is cleaned: N1 undo is exact, N2 the article is safe, N3 and N4. */
import type {Page} from 'puppeteer-core';
import {beforeAll, describe, expect, it} from 'vitest';
import {recipeFor, recipes} from '../../../src/recipes/index';
import {routesFor} from '../../browser/stand-in.mjs';
import {until} from '../../browser/until.mjs';
import {withHostsOf} from '../../e2e/granted';
import {extension, settled, useBrowser} from '../../e2e/session';
import {type Fixture, fixtures, folders, longBlocksOf, sample} from '../../fixtures/load';

const all = [sample(), ...folders().flatMap(folder => fixtures(folder))];
const recipeOf = ({url}: Fixture) => recipeFor(new URL(url).hostname);
const hidesMost = (pages: Fixture[]) =>
	pages.reduce((most, page) => (page.clutter.veiled.length > most.clutter.veiled.length ? page : most));

/** Every story of the sites asked for at install, and of each other known site the one with most to hide. */
const stories = recipes.flatMap(recipe => {
	const own = all.filter(page => page.story && recipeOf(page) === recipe);
	return recipe.granted ? own : own.length > 0 ? [hidesMost(own)] : [];
});
const session = useBrowser(routesFor(stories), withHostsOf(extension, ...recipes.map(({id}) => id)));

it('looks at a story of every known site', () => {
	const shown = new Set(stories.map(recipeOf));
	expect(recipes.filter(recipe => !shown.has(recipe)).map(({id}) => id)).toEqual([]);
});

type Node_ = Node;
declare global {
	interface Window {
		/** Every node of the page before anything was shown again, and its attributes. */
		before: {nodes: Node_[]; html: string};
		added: Element;
	}
}

/** Every node, across open shadow roots, and all attributes but our own mark. Runs in the page. */
function snapshot() {
	const nodes: Node[] = [];
	const lines: string[] = [];
	const enter = (node: Node) => {
		if (node === window.added) return;
		nodes.push(node);
		if (node instanceof Element) {
			const own = [...node.attributes].filter(({name}) => name !== 'data-standfirst');
			lines.push(node.localName + own.map(({name, value}) => ` ${name}=${value}`).join(''));
			if (node.shadowRoot) enter(node.shadowRoot);
		}
		node.childNodes.forEach(enter);
	};
	enter(document);
	return {nodes, html: lines.join('\n')};
}

/** Runs in the page: what differs from the snapshot, besides what the page has added itself. */
const compare = `(() => {
	const now = (${snapshot})();
	const same = now.nodes.length === before.nodes.length && now.nodes.every((node, i) => node === before.nodes[i]);
	const marks = now.nodes.filter(node => node.nodeType === 1 && node.hasAttribute('data-standfirst')).length;
	return {same, marks, html: now.html === before.html};
})()`;

/** Blocks of the story and above them that are hidden. Runs in the page. */
function hiddenOf(texts: string[]) {
	const found: string[] = [];
	const plain = (node: Node) => (node.textContent ?? '').replace(/\s+/g, ' ').trim();
	const look = (root: ParentNode) => {
		for (const element of root.querySelectorAll('*')) {
			if (element.shadowRoot) look(element.shadowRoot);
			if (element.getAttribute('data-standfirst') !== 'veiled') continue;
			const text = plain(element);
			found.push(...texts.filter(one => text.includes(one)));
		}
	};
	look(document);
	return found;
}

describe.each(stories)('$name', fixture => {
	let page: Page;
	const wrongs: string[] = [];

	beforeAll(async () => {
		page = await session.driver.open(fixture.url, async tab => {
			tab.on('pageerror', error => wrongs.push(String(error)));
			tab.on('console', message => message.type() === 'error' && wrongs.push(message.text()));
		});
		await settled(page);
		return () => page.close();
	});

	it('N1 N3 gives back the same nodes and values, though the page has changed elsewhere', async () => {
		await page.evaluate(`window.before = (${snapshot})()`);
		await page.evaluate(() => {
			window.added = document.createElement('aside');
			window.added.textContent = 'High water at half past four.';
			document.body.append(window.added);
		});
		await session.driver.press('toggle-cleaning', page);
		const state = () => page.evaluate(compare) as Promise<{same: boolean; marks: number; html: boolean}>;
		await until('everything to be shown', async () => (await state()).marks === 0);
		const locks = fixture.name.endsWith('overlay');
		expect(await state()).toEqual({same: true, marks: 0, html: !locks});
		await session.driver.press('toggle-cleaning', page);
		if (fixture.clutter.veiled.length > 0)
			await until('the prompts to be hidden again', async () => (await state()).marks > 0);
		expect(wrongs.filter(text => !/40[34]|Failed to load/.test(text))).toEqual([]);
	});

	it('N2 hides neither a part of the article nor what it stands in', async () => {
		const texts = longBlocksOf(fixture);
		expect(texts.length).toBeGreaterThan(0);
		expect(await page.evaluate(hiddenOf, texts)).toEqual([]);
	});
});
