import {describe, expect, it} from 'vitest';
import {scriptsFor} from '../src/coverage';
import {defineRecipe} from '../src/recipes/recipe';

const recipe = {name: '', languages: ['en']};
const inn = defineRecipe({...recipe, id: 'inn', hosts: ['inn.example'], stories: ['/news/*'], granted: true});
const wire = defineRecipe({
	...recipe,
	id: 'wire',
	hosts: ['wire.example', 'm.wire-mobile.example'],
	stories: ['/story/*', '/live/*'],
});
const recipes = [inn, wire];
const veiled = {css: ['veil.css'], runAt: 'document_start', persistAcrossSessions: true};

it('registers nothing where nothing was added', () => {
	expect(scriptsFor([], recipes, ['en'])).toEqual([]);
});

describe('a site without a recipe', () => {
	it('gets the generic judgement with the reader’s languages, and no known site with it', () => {
		expect(scriptsFor(['*://paper.example/*', '*://other.example/*'], recipes, ['de', 'en'])).toEqual([
			{
				id: 'added',
				matches: ['*://paper.example/*', '*://other.example/*'],
				excludeMatches: ['*://*.inn.example/*', '*://*.wire.example/*', '*://*.m.wire-mobile.example/*'],
				js: ['calls/de.js', 'calls/en.js', 'added.js', 'content.js'],
				...veiled,
			},
		]);
	});

	it('is not mistaken for one whose name it ends in', () => {
		expect(scriptsFor(['*://notwire.example/*'], recipes, []).map(({id}) => id)).toEqual(['added']);
	});
});

describe('a known site', () => {
	const stories = [
		'*://*.wire.example/story/*',
		'*://*.wire.example/live/*',
		'*://*.m.wire-mobile.example/story/*',
		'*://*.m.wire-mobile.example/live/*',
	];

	it.each(['*://*.wire.example/*', '*://www.wire.example/*', 'https://wire.example/*'])(
		'gets its own file on its stories, the gate elsewhere, and nothing generic: %s',
		origin => {
			expect(scriptsFor([origin], recipes, ['en'])).toEqual([
				{id: 'wire', matches: stories, excludeMatches: [], js: ['sites/wire.js', 'content.js'], ...veiled},
				{
					id: 'gate',
					matches: ['*://*.wire.example/*', '*://*.m.wire-mobile.example/*'],
					excludeMatches: stories,
					js: ['gate.js'],
					...veiled,
				},
			]);
		},
	);

	it('is not registered again where the manifest has it', () => {
		expect(scriptsFor(['*://*.inn.example/*', '*://*.inn.example/news/*'], recipes, [])).toEqual([]);
	});
});

it.each(['*://*/*', '<all_urls>', 'https://*/*'])(
	'gives every site its own when the reader lets it in everywhere: %s',
	all => {
		const scripts = scriptsFor([all], recipes, []);
		expect(scripts.map(({id}) => id)).toEqual(['wire', 'gate', 'added']);
		expect(scripts[2]?.matches).toEqual([all]);
	},
);

it('registers nothing for a site that has no stories of its own', () => {
	const leading = defineRecipe({...recipe, id: 'lead', hosts: ['lead.example'], stories: []});
	expect(scriptsFor(['*://*.lead.example/*'], [leading], [])).toEqual([]);
});

it('takes a story’s address with a query for the story’s too', () => {
	const pages = defineRecipe({...recipe, id: 'pages', hosts: ['pages.example'], stories: ['/*.html']});
	expect(scriptsFor(['*://*.pages.example/*'], [pages], [])[0]?.matches).toEqual([
		'*://*.pages.example/*.html',
		'*://*.pages.example/*.html?*',
	]);
});
