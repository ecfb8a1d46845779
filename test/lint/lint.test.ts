/** What must not stand in our code is found by the lint: each rule, on the smallest code that breaks it. */
import {spawnSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {beforeAll, expect, it} from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

const bad: Record<string, string[]> = {
	markup: [
		'box.innerHTML = text;',
		"box['outerHTML'] = text;",
		"box?.insertAdjacentHTML('beforeend', text);",
		'Object.assign(box, {innerHTML: text});',
		'const {setHTMLUnsafe} = box; setHTMLUnsafe(text);',
		'document.write(text);',
		'globalThis.document.writeln(text);',
		"new DOMParser().parseFromString(text, 'text/html');",
		'document.createRange().createContextualFragment(text);',
		'show(<p dangerouslySetInnerHTML={{__html: text}} />);',
		'show(<iframe title="a" srcdoc={text} />);',
	],
	'props of data': ['show(<p {...story} />);', 'show(<Story {...story} />);'],
	'tags from data': [
		'document.createElement(text);',
		'document.createElementNS(text, text);',
		'h(text, {});',
		'show(<story.kind />);',
		'const Tag = story.kind; show(<Tag />);',
	],
	'code from text': ['eval(text);', 'new Function(text);', "setTimeout('text()', 1);"],
	'clones of nodes': ['box.cloneNode(true);', "document['importNode'](box);", 'range.cloneContents();'],
	requests: [
		'fetch(text);',
		'globalThis.fetch(text);',
		'new XMLHttpRequest();',
		'new WebSocket(text);',
		'navigator.sendBeacon(text);',
		'new EventSource(text);',
		'new Image().src = text;',
	],
	'ears for strangers': [
		'chrome.runtime.onMessageExternal.addListener(show);',
		'chrome.runtime.onConnectExternal.addListener(show);',
		"addEventListener('message', show);",
		'window.onmessage = show;',
	],
};

/** What stands in our code, or might. */
const good = [
	"document.createElement('p').textContent = text;",
	"document.createElementNS('http://www.w3.org/2000/svg', 'path');",
	'show(<Story story={story} key={text} />);',
	'const Shown = () => <p>{text}</p>; show(<Shown />);',
	'setTimeout(show, 1);',
	'box.append(text);',
];

const folder = mkdtempSync(path.join(tmpdir(), 'standfirst-lint-'));
const pieces = [...Object.values(bad).flat(), ...good];
let refused: string[] = [];

/** Lays the pieces out under our rules, each as a file of ours. */
function layOut() {
	for (const from of ['biome.json', 'test/lint'])
		cpSync(path.join(root, from), path.join(folder, from), {recursive: true});
	mkdirSync(path.join(folder, 'src'));
	pieces.forEach((piece, i) => void writeFileSync(path.join(folder, `src/${i}.tsx`), `${piece}\n`));
}

type Found = {severity: string; location: {path: string}};

/** The names of the files that the lint refuses. */
function filesRefused(): string[] {
	const words = ['biome', 'lint', '--reporter=json', '--max-diagnostics=none', `--config-path=${folder}`, folder];
	const {stdout} = spawnSync('npx', words, {cwd: root, encoding: 'utf8', shell: process.platform === 'win32'});
	const {diagnostics} = JSON.parse(stdout) as {diagnostics: Found[]};
	return diagnostics.filter(({severity}) => severity === 'error').map(({location}) => path.basename(location.path));
}

beforeAll(() => {
	layOut();
	const files = filesRefused();
	refused = pieces.filter((_, i) => files.includes(`${i}.tsx`));
	return () => rmSync(folder, {recursive: true});
});

it.each(Object.entries(bad))('refuses %s', (_, some) => {
	expect(some.filter(piece => !refused.includes(piece))).toEqual([]);
});

it('lets pass what is none of them', () => {
	expect(good.filter(piece => refused.includes(piece))).toEqual([]);
});
