import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';
import {describe, expect, it, vi} from 'vitest';

/**
 * Every pattern of the engine and the recipes, found in the sources, runs over 100,000 characters made to be slow in
 * steps that grow with the text. A pattern that looks back or ahead at all the rest from every place needs some
 * thousand million steps there, and no pattern that is linear comes near.
 */
const length = 100_000;
const root = fileURLToPath(new URL('../../src/', import.meta.url));

type Pattern = {place: string; source: string; flags: string};

const files = ['engine', 'recipes', 'platform'].flatMap(folder =>
	(readdirSync(path.join(root, folder), {recursive: true}) as string[])
		.filter(file => file.endsWith('.ts'))
		.map(file => path.join(folder, file)),
);

const treeOf = (file: string): ts.SourceFile =>
	ts.createSourceFile(file, readFileSync(path.join(root, file), 'utf8'), ts.ScriptTarget.Latest, true);

function nodesOf(tree: ts.Node): ts.Node[] {
	const found: ts.Node[] = [tree];
	for (const node of found) node.forEachChild(child => void found.push(child));
	return found;
}

/** The pattern of a literal, or of a text that `latin` makes one of; undefined for all other nodes. */
function patternOf(node: ts.Node): Omit<Pattern, 'place'> | undefined {
	if (ts.isRegularExpressionLiteral(node)) {
		const end = node.text.lastIndexOf('/');
		return {source: node.text.slice(1, end), flags: node.text.slice(end + 1)};
	}
	if (!ts.isTaggedTemplateExpression(node) || node.tag.getText() !== 'String.raw') return undefined;
	const isWhole = ts.isNoSubstitutionTemplateLiteral(node.template);
	return isWhole ? {source: node.template.getText().slice(1, -1), flags: 'u'} : undefined;
}

function patternsIn(file: string): Pattern[] {
	const tree = treeOf(file);
	return nodesOf(tree).flatMap(node => {
		const pattern = patternOf(node);
		const {line} = tree.getLineAndCharacterOfPosition(node.getStart());
		return pattern ? {place: `${file}:${line + 1}`, ...pattern} : [];
	});
}

/** The patterns that modules put together when they are loaded, of parts that are no pattern each. */
async function madeOnLoading(): Promise<Pattern[]> {
	const made: Pattern[] = [];
	let place = '';
	const add = (source: string, flags = '') => void made.push({place, source, flags});
	const native = globalThis.RegExp;
	const construct = (target: typeof RegExp, [source, flags]: [string, string?]) => {
		add(source, flags);
		return new target(source, flags);
	};
	vi.doMock('../../src/engine/page/latin', async load => {
		const {latin} = await load<typeof import('../../src/engine/page/latin')>();
		return {
			latin(source: string, flags = '') {
				add(source, `${flags}u`);
				return latin(source, flags);
			},
		};
	});
	globalThis.RegExp = new Proxy(native, {construct});
	try {
		for (place of files.filter(file => file.startsWith('engine')))
			await import(/* @vite-ignore */ path.join(root, place));
	} finally {
		globalThis.RegExp = native;
		vi.doUnmock('../../src/engine/page/latin');
	}
	return made;
}

const written = files.flatMap(patternsIn);
const sources = new Set(written.map(({source}) => source));
const made = (await madeOnLoading()).filter(({source}) => !sources.has(source));
const patterns = [...written, ...made];

const fill = (part: string): string => `${part.repeat(Math.ceil(length / part.length)).slice(0, length)}\u0001`;

const hostile = [
	' ',
	'\n',
	'a',
	'A',
	'1',
	'.',
	';',
	'-',
	'&',
	"'s",
	'a - b\n',
	'<br>',
	'“"«',
	'A. ',
	'Aa ',
	'1,',
	'字',
	'👍',
	': ',
	'(',
	'/',
].map(fill);

/** The pattern's own words, again and again: as near to a match as a text comes. */
function nearTo({source}: Pattern): string[] {
	const words = source.split(/\\.|[|()[\]{}?*+^$.]/).filter(word => word.trim() !== '');
	const some = [...new Set(words)].slice(0, 60).filter((_, at) => at % Math.ceil(words.length / 5) === 0);
	return [...some.map(word => fill(`${word} `)), ...some.map(fill)];
}

/** How much of the processor it takes to find all matches, in µs: a busy machine takes longer, not more. */
function costOf(pattern: RegExp, text: string): number {
	const start = process.cpuUsage();
	for (const _ of text.matchAll(pattern));
	const {user, system} = process.cpuUsage(start);
	return user + system;
}

/** What many words looked for at every place of a text cost here: a linear pattern takes no more than some times that. */
const measure =
	/\b(?:alpha|beta|gamma|delta|epsilon|zeta|eta|theta|iota|kappa|lambda|mu|nu|xi|omicron|pi|rho)\b|x{3}y/giu;
const allowed = 20 * Math.max(...[1, 2, 3].map(() => costOf(measure, fill('abc eta '))));

function isSlow({source, flags}: Pattern, text: string): boolean {
	const pattern = new RegExp(source, flags.includes('g') ? flags : `${flags.replace('y', '')}g`);
	return [1, 2].every(() => costOf(pattern, text) > allowed);
}

const slowOn = (one: Pattern): string | undefined => [...hostile, ...nearTo(one)].find(text => isSlow(one, text));

describe('the patterns of the engine', () => {
	it('are all found', () => {
		expect(written.length).toBeGreaterThan(100);
		expect(made.length).toBeGreaterThan(10);
	});

	it('tells a slow pattern from a quick one', () => {
		// A third of the length will do, and takes seconds as it is.
		const text = `${' '.repeat(30_000)}x`;
		expect(isSlow({place: '', source: '\\s+$', flags: ''}, text)).toBe(true);
		expect(isSlow({place: '', source: '(?<!\\s)\\s+$', flags: ''}, text)).toBe(false);
	});

	it.each(patterns)('take linear time: $place /$source/', one => {
		expect(slowOn(one)?.slice(0, 20)).toBeUndefined();
	});
});
