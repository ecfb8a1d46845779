/** The built extension on generated pages that change in generated ways: a few here, more by `npm run fuzz`. */
import fc from 'fast-check';
import type {Page} from 'puppeteer-core';
import {expect, it} from 'vitest';
import {until} from '../../browser/until.mjs';
import {type Change, change, make} from '../../fuzz/changes';
import {pageMarkup, storyWord} from '../../fuzz/pages';
import {lost, nodesOf} from '../../fuzz/promises';
import {runs} from '../../fuzz/runs';
import {useBrowser} from '../session';

const url = 'https://www.inkl.com/news/one';
let served = '';
const session = useBrowser({'www.inkl.com': ({pathname}) => (/\.(svg|ico)$/.test(pathname) ? '' : served)});

declare global {
	interface Window {
		/** Put into pages under test: the functions of the generated tests. */
		fuzz: {make: typeof make; lost: typeof lost; nodesOf: typeof nodesOf; twin: Document; nodes: Node[]};
	}
}

const tools = `window.fuzz = {make: ${make}, lost: ${lost}, nodesOf: ${nodesOf}}`;

/** Makes a change in the page and in its twin, which nobody cleans. Runs in the page. */
function makeBoth(each: Change, source: string) {
	window.fuzz.twin ??= new DOMParser().parseFromString(source, 'text/html');
	if (each.kind === 'route') history.pushState({}, '', each.path);
	for (const page of [document, window.fuzz.twin]) window.fuzz.make(page, each);
}

/** Whether the page is its twin again, with the nodes it had. Runs in the page. */
function isGivenBack(source: string) {
	const {nodes, nodesOf} = window.fuzz;
	window.fuzz.twin ??= new DOMParser().parseFromString(source, 'text/html');
	const now = nodesOf(document);
	return (
		document.isEqualNode(window.fuzz.twin) && now.length === nodes.length && now.every((node, i) => node === nodes[i])
	);
}

const marks = (page: Page) => page.evaluate(() => document.querySelectorAll('[data-standfirst]').length);

/** Turns cleaning on or off, as the reader does; what is remembered of pages that fought is forgotten. */
const cleanEverywhere = (everywhere: boolean) =>
	session.driver.background().evaluate(
		async settings => {
			await chrome.storage.session.clear();
			await chrome.storage.local.set({settings});
		},
		{version: 1, everywhere, off: [], textSize: 0, theme: 'system'},
	);

it('hides no word of a story and gives every page back exactly, whatever changes', async () => {
	const page = await session.open('about:blank', opened => opened.evaluateOnNewDocument(tools));
	const errors: string[] = [];
	page.on('pageerror', error => errors.push(String(error)));
	let veiled = 0;
	await fc.assert(
		fc.asyncProperty(pageMarkup, fc.array(change, {maxLength: 10}), async (html, changes) => {
			served = html;
			await cleanEverywhere(true);
			await page.goto(url);
			for (const each of changes) await page.evaluate(makeBoth, each, html);
			await until(
				'every word of the story to be shown',
				async () => (await page.evaluate(word => window.fuzz.lost(document, word), storyWord)).length === 0,
			);
			veiled += await marks(page);
			await page.evaluate(() => {
				window.fuzz.nodes = window.fuzz.nodesOf(document);
			});
			await cleanEverywhere(false);
			await until('the page to be given back', () => page.evaluate(isGivenBack, html));
			expect(errors).toEqual([]);
		}),
		runs(25),
	);
	expect(veiled).toBeGreaterThan(0);
}, 3_600_000);
