import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';

/** The promises that the repository makes about its own code. */
const root = fileURLToPath(new URL('..', import.meta.url));

const sources = ['src', 'popup'].flatMap(folder =>
	(readdirSync(path.join(root, folder), {recursive: true}) as string[])
		.filter(file => /\.tsx?$/.test(file))
		.map(file => `${folder}/${file.split(path.sep).join('/')}`),
);
const textOf = (file: string) => readFileSync(path.join(root, file), 'utf8');

/** Files of ours that a file imports, from the root. */
const importsOf = (file: string) =>
	[...textOf(file).matchAll(/(?:from|import)\s+'(\.[^']+)'/g)].map(([, to = '']) =>
		path.posix.join(path.posix.dirname(file), to),
	);

/** What each layer may import, folders and files; entries at the top of src may import all. */
const layers: Record<string, string[]> = {
	'src/recipes/': ['src/recipes/', 'src/story', 'src/reasons', 'src/shape', 'src/address'],
	'src/engine/': [
		'src/engine/',
		'src/recipes/',
		'src/story',
		'src/story-text',
		'src/reasons',
		'src/shape',
		'src/address',
	],
	'src/platform/': ['src/platform/', 'src/story', 'src/reasons', 'src/shape', 'src/address'],
	'popup/': ['popup/', 'src/platform/', 'src/story', 'src/story-text', 'src/reasons', 'src/address', '_locales/'],
};

describe.each(Object.entries(layers))('%s', (layer, allowed) => {
	const files = sources.filter(file => file.startsWith(layer));
	const mayImport = (to: string) => allowed.some(one => (one.endsWith('/') ? to.startsWith(one) : to === one));

	it('imports only the layers below it', () => {
		expect(files.length).toBeGreaterThan(0);
		const strays = files.flatMap(file =>
			importsOf(file)
				.filter(to => !mayImport(to))
				.map(to => `${file} → ${to}`),
		);
		expect(strays).toEqual([]);
	});
});

/** The rooms of the engine, each of which may import those before it; the pipeline itself stands last. */
const rooms = [
	'page',
	'line',
	'site',
	'prompts',
	'laid',
	'appeals',
	'furniture',
	'article',
	'clutter',
	'story',
	'summary',
	'reading',
	'index',
];

describe('the engine', () => {
	const roomOf = (file: string) => rooms.indexOf(/^src\/engine\/(\w+)/.exec(file)?.[1] ?? '');
	const files = sources.filter(file => file.startsWith('src/engine/'));

	it('has no room but these', () => {
		expect(files.filter(file => roomOf(file) < 0)).toEqual([]);
	});

	it('imports nothing from a later room', () => {
		const strays = files.flatMap(file =>
			importsOf(file)
				.filter(to => roomOf(to) > roomOf(file))
				.map(to => `${file} → ${to}`),
		);
		expect(strays).toEqual([]);
	});
});

describe('our code', () => {
	it('silences no rule about what it may do', () => {
		const silenced = /biome-ignore(?:-all|-start)? lint(?:\/(?:plugin|security|nursery)|[:\s])/;
		expect(silenced.test('// biome-ignore lint/plugin: quicker')).toBe(true);
		expect(sources.filter(file => silenced.test(textOf(file)))).toEqual([]);
	});

	it('says at the head of every file what it is about; a recipe, on what it rests', () => {
		const head = (file: string) =>
			file.startsWith('src/recipes/') ? /^(?:\/\*\*|\/\/ )/m : /^(?:\/\*\* |\/\*\*\n|\/\/ Written by )/;
		expect(sources.filter(file => !head(file).test(textOf(file)))).toEqual([]);
	});

	it('has the one policy for its own pages', () => {
		const {
			content_security_policy: policy,
			externally_connectable,
			web_accessible_resources,
		} = JSON.parse(textOf('manifest.json'));
		expect([externally_connectable, web_accessible_resources]).toEqual([undefined, undefined]);
		expect(policy.extension_pages.split('; ').sort()).toEqual([
			"base-uri 'none'",
			"connect-src 'none'",
			"default-src 'none'",
			"font-src 'self'",
			"form-action 'none'",
			"frame-src 'none'",
			"img-src 'self'",
			"object-src 'none'",
			"require-trusted-types-for 'script'",
			"script-src 'self'",
			"style-src 'self'",
		]);
	});

	it('names no site in the engine', () => {
		const named = sources.filter(file => file.startsWith('src/engine/') && /\binkl\b/i.test(textOf(file)));
		expect(named).toEqual([]);
	});
});
