// @vitest-environment node
import {build} from 'esbuild';
import {JSDOM} from 'jsdom';
import {beforeAll, describe, expect, it} from 'vitest';
import type {Recipe} from '../src/recipes/recipe';
import {isStoryPath} from '../src/recipes/story-path';
import {fixtures} from './fixtures/load';
import {renderedLines} from './fixtures/rendered';
import {layOut} from './recipe/lay-out';
import {invented} from './recipe/words';

const host = 'morningwire.example';
const list = `import aol from './aol';
import {isHostOf, type Recipe} from './recipe';
import yahoo from './yahoo';

export const recipes: readonly Recipe[] = [
	aol,
	yahoo,
];
`;

/** A page of a known site as a person would have saved it of an unknown one. */
const page = fixtures('yahoo').find(({name}) => name === 'yahoo/promos')!;
const saved = `<!-- saved from url=(0044)https://www.${host}/2025/news/lake-skates-1.html -->\n${page.html.replaceAll('sports.yahoo.com', `www.${host}`)}`;
const linesOf = (html: string) => renderedLines(new JSDOM(html).window.document.body).map(line => line.text);
const shapeOf = (html: string) =>
	[...new JSDOM(html).window.document.body.querySelectorAll('*')].map(
		({localName, className, id}) => `${localName}.${className}#${id}`,
	);

describe('laying out a new recipe from a saved page', () => {
	const {files, said} = layOut({id: 'morning-wire', host, html: saved, list});
	const markup = files['test/fixtures/morning-wire/first/page.html'] ?? '';
	const story = JSON.parse(files['test/fixtures/morning-wire/first/story.json'] ?? '');
	const clutter = JSON.parse(files['test/fixtures/morning-wire/first/clutter.json'] ?? '');
	let recipe: Recipe;

	beforeAll(async () => {
		const contents = files['src/recipes/morning-wire.ts'] ?? '';
		const resolveDir = new URL('../src/recipes', import.meta.url).pathname;
		const {outputFiles} = await build({
			stdin: {contents, resolveDir, loader: 'ts'},
			bundle: true,
			format: 'esm',
			write: false,
		});
		const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
		({default: recipe} = await import(`data:text/javascript;base64,${code}`));
	});

	it('writes a recipe that covers the page', () => {
		expect([recipe.id, recipe.hosts, recipe.languages]).toEqual(['morning-wire', [host], ['en']]);
		expect(recipe.stories).toEqual(['/*/news/*.html']);
		expect(isStoryPath(new URL(story.url).pathname, recipe.stories)).toBe(true);
		expect(recipe.granted).toBeUndefined();
	});

	it('writes the lines and boxes that it found to be prompts into it', () => {
		expect(recipe.frame?.app).toContain('Get the Yahoo Sports app');
		expect(Object.values(recipe.hide ?? {}).flat()).toEqual(
			expect.arrayContaining(['.caas-carousel', '.app-banner', '.story-cluster']),
		);
		expect(recipe.article).toBe('.caas-body');
	});

	it('puts it into the list, in its place', () => {
		expect(files['src/recipes/index.ts']).toBe(
			list
				.replace('import {isHostOf', "import morningWire from './morning-wire';\nimport {isHostOf")
				.replace('	yahoo,\n', '	yahoo,\n	morningWire,\n'),
		);
	});

	it('refuses a recipe that is listed already', () => {
		expect(() => layOut({id: 'yahoo', host, html: saved, list})).toThrow('lists yahoo already');
	});

	it('keeps the tree, the names and the lengths of the page', () => {
		expect(shapeOf(markup)).toEqual(shapeOf(saved).filter(one => !one.startsWith('script')));
		const lengths = (html: string) => linesOf(html).map(line => line.length);
		expect(lengths(markup)).toEqual(lengths(saved));
	});

	it('keeps the frame’s lines, and of the story no sentence and no name', () => {
		const lines = linesOf(markup);
		expect(lines).toContain('You might also like');
		expect(lines).toContain('Advertisement');
		const prose = linesOf(saved).filter(line => line.length > 80 && !line.startsWith('Our goal is'));
		expect(prose.length).toBeGreaterThan(4);
		for (const line of prose) {
			expect(markup).not.toContain(line);
			for (const word of line.match(/\p{L}{6,}/gu) ?? []) expect(lines.join('\n')).not.toContain(word);
		}
		for (const name of ['Ellwick Whistle', 'Mikkel', 'Ostra'])
			expect(markup + JSON.stringify(story)).not.toContain(name);
	});

	it('leads nowhere but to the site and to invented places', () => {
		const hosts = [...markup.matchAll(/(?:href|src|action)="https?:\/\/([^/"]+)/g)].map(([, found]) => found ?? '');
		expect(hosts.length).toBeGreaterThan(10);
		expect(hosts.filter(found => !found.endsWith('.example'))).toEqual([]);
	});

	it('gives story and clutter of the fixture as a beginning', () => {
		const before = page.story?.sections[0]?.blocks.map(({kind}) => kind);
		expect(story.story.sections[0].blocks.map(({kind}: {kind: string}) => kind)).toEqual(before);
		expect(clutter.veiled.map(({text}: {text: string}) => text)).toContain('You might also like');
	});

	it('says in the fixture what the recipe adds to a reading: where the story was read', () => {
		expect(story.story.aggregator).toEqual({id: recipe.id, name: recipe.name});
		expect(story.story.publisher?.name).not.toBe(recipe.name);
	});

	it('goes by the address that it is given, and says when it knows none', () => {
		const nowhere = saved.replace(/<!-- saved from .*-->|<link rel="canonical".*>|<meta property="og:url".*>/g, '');
		const wish = {id: 'morning-wire', host, html: nowhere, list};
		const placed = layOut({...wish, address: `https://www.${host}/world/2031/lake-skates`});
		expect(placed.files['src/recipes/morning-wire.ts']).toContain("stories: ['/world/*/*']");
		expect(placed.said.join('\n')).not.toContain('missing     the address');
		expect(layOut(wish).said.join('\n')).toContain('missing     the address');
	});

	it('says what it found and what is missing', () => {
		expect(said.join('\n')).toContain('headline    The lake that skates back');
		expect(said.join('\n')).toContain('missing     the publisher: name the element that says it in `publisher`');
		expect(said.join('\n')).toContain('missing     two more fixtures');
	});
});

it('takes no other story’s headline for a line of the frame, and keeps of it only what leads to it', () => {
	const {html} = fixtures('articles').find(({name}) => name === 'articles/in-body-promos')!;
	const {files} = layOut({id: 'morning-wire', host, html, list});
	const [recipe = '', markup = ''] = ['src/recipes/morning-wire.ts', 'test/fixtures/morning-wire/first/page.html'].map(
		file => files[file],
	);
	expect(html).toContain('Pony walks home');
	expect(recipe).toContain('Sign up to our newsletter');
	expect(markup).toMatch(/Read more: .*Watch: /s);
	for (const word of ['Pony', 'walks', 'cope stone']) expect(recipe + markup).not.toContain(word);
});

it('says so when a saved page holds no story', () => {
	const html = '<title>Home</title><body><a href="/a">One</a> <a href="/b">Two</a></body>';
	expect(() => layOut({id: 'morning-wire', host, html, list})).toThrow('no story was found');
});

it.each([
	['Ferries, free on 12 May!', /^[A-Z]\p{Ll}{6}, \p{Ll}{4} \p{Ll}{2} \d\d [A-Z]\p{Ll}{2}!$/u],
	['Мост закрыт', /^\p{Lu}[а-я]{3} [а-я]{6}$/u],
	[
		'橋は月曜に閉まる',
		/^\p{Script=Han}\p{Script=Hiragana}\p{Script=Han}{2}\p{Script=Hiragana}\p{Script=Han}\p{Script=Hiragana}{2}$/u,
	],
	['다리는 닫힌다', /^[가-힣]{3} [가-힣]{3}$/],
])('invents words of the same length in the same script: %s', (text, shape) => {
	expect(invented(text)).toMatch(shape);
	expect(invented(text)).toHaveLength(text.length);
	expect(invented(text)).not.toBe(text);
	expect(invented(text)).toBe(invented(text));
});
