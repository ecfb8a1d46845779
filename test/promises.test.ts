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

/** What each layer may import; entries at the top of src may import all. */
const layers: Record<string, string[]> = {
	'src/recipes/': ['src/recipes/', 'src/story', 'src/reasons', 'src/shape', 'src/address'],
	'src/engine/': ['src/engine/', 'src/recipes/', 'src/story', 'src/reasons', 'src/shape', 'src/address'],
	'src/platform/': ['src/platform/', 'src/story', 'src/reasons', 'src/shape', 'src/address'],
	'popup/': ['popup/', 'src/platform/', 'src/story', 'src/reasons', 'src/address', '_locales/'],
};

describe.each(Object.entries(layers))('%s', (layer, allowed) => {
	const files = sources.filter(file => file.startsWith(layer));

	it('imports only the layers below it', () => {
		expect(files.length).toBeGreaterThan(0);
		const strays = files.flatMap(file =>
			importsOf(file)
				.filter(to => !allowed.some(start => to.startsWith(start)))
				.map(to => `${file} → ${to}`),
		);
		expect(strays).toEqual([]);
	});
});

describe('our code', () => {
	const code = (file: string) => textOf(file).replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
	/** What must not stand in our code, and for each an example that shows that it would be found. */
	const banned: [what: string, pattern: RegExp, example: string][] = [
		['HTML sinks', /\.(?:inner|outer)HTML\b|insertAdjacentHTML|setHTML|document\.write|DOMParser/, 'a.innerHTML = b'],
		['HTML through Preact', /dangerouslySetInnerHTML/, '<p dangerouslySetInnerHTML={a} />'],
		['code from text', /\beval\(|new Function\(|set(?:Timeout|Interval)\(\s*['"`]/, 'setTimeout("a()")'],
		['clones of nodes', /\b(?:cloneNode|importNode)\b/, 'a.cloneNode(true)'],
		['data spread over an element', /<[a-z][^<>]*\{\s*\.\.\./, '<p {...story} />'],
		['tags from data', /createElement\(\s*[^'"`\s]|\bh\(\s*[^'"`\s]/, 'createElement(kind)'],
		['requests', /\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource/, 'fetch(a)'],
		[
			'ears for the page',
			/onMessageExternal|onConnectExternal|addEventListener\(\s*'message'/,
			"addEventListener('message', a)",
		],
	];

	it.each(banned)('has no %s', (_, pattern, example) => {
		expect(pattern.test(example)).toBe(true);
		expect(sources.filter(file => pattern.test(code(file)))).toEqual([]);
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
