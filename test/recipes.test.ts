// @vitest-environment node
import {readdirSync} from 'node:fs';
import {JSDOM} from 'jsdom';
import {describe, expect, it} from 'vitest';
import {pageOf} from '../src/engine/page/page';
import {select} from '../src/engine/page/select';
import {finish, walk} from '../src/engine/page/walk';
import {leadsOn} from '../src/engine/site/leads-on';
import {mayBeStory, siteFrom} from '../src/engine/site/site';
import {recipeFor, recipes} from '../src/recipes/index';
import {isStoryPath} from '../src/recipes/story-path';
import {fixtures, folders} from './fixtures/load';
import {renderedLines} from './fixtures/rendered';
import {openShadows} from './fixtures/shadows';

const all = folders().flatMap(folder => fixtures(folder));
const hostOf = (url: string) => new URL(url).hostname;

/** The selectors of a list of them: commas in brackets part nothing. */
const parts = (list: string | undefined): string[] => list?.split(/,\s*(?![^()[\]]*[)\]])/) ?? [];

/** The fixtures of a recipe's hosts; of its mirrors, those that tell of it. */
const pagesOf = (id: string) =>
	all
		.filter(({url, story}) => recipeFor(hostOf(url))?.id === id || story?.aggregator?.id === id)
		.map(fixture => {
			const {document} = new JSDOM(fixture.html, {url: fixture.url}).window;
			openShadows(document);
			const page = pageOf(document, fixture.url);
			return {...fixture, document, page, sheet: finish(walk(document.body, page.dom))};
		});

describe.each(recipes)('the recipe $id', recipe => {
	const {id, hosts, stories, frame, hide} = recipe;
	const pages = pagesOf(id);

	it('has stories among the fixtures, told as its own', () => {
		expect(pages.filter(({story}) => story?.aggregator?.id === id).length).toBeGreaterThan(0);
	});

	it('hides nothing that it cannot show in a fixture', () => {
		const selectors = Object.values(hide ?? {}).flat();
		const unseen = selectors.filter(one => pages.every(({page, sheet}) => select(page, sheet, one).length === 0));
		expect(unseen).toEqual([]);
	});

	it('knows no place that it cannot show in a fixture', () => {
		const {article, publisher, original, byline, standfirst, rest} = recipe;
		const places = [article, publisher, original, byline, standfirst, rest].flatMap(parts);
		const unseen = places.filter(one => pages.every(({page, sheet}) => select(page, sheet, one).length === 0));
		expect(unseen).toEqual([]);
	});

	it('knows no line of its frame that it cannot show in a fixture', () => {
		const shown = pages.flatMap(({document}) => renderedLines(document.body).map(line => line.text.toLowerCase()));
		const phrases = Object.values(frame ?? {}).flat();
		expect(phrases.filter(phrase => !shown.includes(phrase.toLowerCase()))).toEqual([]);
	});

	it('says of every fixture of its hosts by the address whether it may be a story', () => {
		const own = pages.filter(({url}) => recipeFor(hostOf(url))?.id === id);
		const missed = own.filter(({url, story}) => story && !mayBeStory(new URL(url), siteFrom(recipe)));
		expect(missed.map(({name}) => name)).toEqual([]);
	});

	it('leaves home, search, sign-in, mail and checkout alone', () => {
		const paths = ['/', '/search', '/login', '/signin', '/mail', '/mail/inbox', '/checkout', '/account/settings'];
		expect(paths.filter(path => isStoryPath(path, stories, recipe.except))).toEqual([]);
	});

	it('names hosts that are no other recipe’s', () => {
		const others = recipes.filter(other => other !== recipe);
		expect(others.flatMap(other => other.hosts).filter(host => hosts.includes(host))).toEqual([]);
		for (const host of hosts) expect(recipeFor(`${host}`)?.id).toBe(id);
	});
});

it('lists every recipe file', () => {
	const files = readdirSync(new URL('../src/recipes', import.meta.url)).map(file => file.replace(/\.ts$/, ''));
	const others = ['caas', 'glob', 'index', 'patterns', 'recipe', 'redirectors', 'story-path'];
	expect(files.filter(file => !others.includes(file)).sort()).toEqual(recipes.map(({id}) => id).sort());
});

it('asks at install for the hosts of one recipe alone', () => {
	expect(recipes.filter(({granted}) => granted).map(({id}) => id)).toEqual(['inkl']);
});

describe('a page that only leads on', () => {
	const leading = all.filter(({leadsTo}) => leadsTo !== undefined);
	const leadOf = (html: string, url: string) => leadsOn(pageOf(new JSDOM(html, {url}).window.document, url));

	it.each(leading)('says where: $name', ({html, url, leadsTo}) => {
		expect(leadOf(html, url)).toBe(leadsTo);
	});

	it('is one of four services’; every other page leads nowhere', () => {
		expect(new Set(leading.map(({url}) => hostOf(url))).size).toBe(4);
		expect(all.filter(({leadsTo}) => !leadsTo).filter(({html, url}) => leadOf(html, url) !== undefined)).toEqual([]);
	});

	it('leads to no address but another site’s on the web', () => {
		const link = (href: string) => leadOf(`<div><a rel="nofollow" href="${href}">x</a></div>`, 'https://apple.news/A1');
		expect(link('javascript:alert(1)')).toBeUndefined();
		expect(link('/about')).toBeUndefined();
		expect(link('https://support.apple.news/')).toBeUndefined();
		expect(link('https://user:word@ferry.example/a')).toBe('https://ferry.example/a');
	});
});
