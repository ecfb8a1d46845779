/**
 * The browser's own model in the built popup. Chromium has its interface and no model, so one stands in for it, in the
 * same shape; what it writes and what it is given are looked at in the popup itself.
 */
import {readFileSync} from 'node:fs';
import type {Page} from 'puppeteer-core';
import {expect, it} from 'vitest';
import type {Popup} from '../../browser/driver';
import {routesFor} from '../../browser/stand-in.mjs';
import {until} from '../../browser/until.mjs';
import {sample} from '../../fixtures/load';
import {headingOf, messageIn, press, wordsIn} from '../popup';
import {settled, tabOf, useBrowser} from '../session';

const story = sample();
const session = useBrowser(routesFor([story]));
const axe = readFileSync(new URL('../../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

/** Runs in the popup before anything of ours: a model to be downloaded, which writes when it is told to. */
function standIn() {
	const asked: unknown[] = [];
	const seen = {asked, given: '', load: (_: number) => {}, arrive: () => {}, write: (_: string) => {}};
	const model = {
		inputQuota: 100_000,
		measureInputUsage: async (input: string) => input.length,
		summarize: (input: string) => {
			seen.given = input;
			return new Promise<string>(resolve => {
				seen.write = resolve;
			});
		},
		destroy: () => {},
	};
	const summarizer = {
		availability: async (options: unknown) => {
			asked.push(options);
			return 'downloadable';
		},
		create: ({monitor}: {monitor: (model: EventTarget) => void}) => {
			const loading = new EventTarget();
			monitor(loading);
			seen.load = loaded => void loading.dispatchEvent(new ProgressEvent('downloadprogress', {loaded, total: 1}));
			return new Promise(resolve => {
				seen.arrive = () => resolve(model);
			});
		},
	};
	Object.assign(globalThis, {Summarizer: summarizer, seen});
}

type Seen = {
	asked: unknown[];
	given: string;
	load: (loaded: number) => void;
	arrive: () => void;
	write: (text: string) => void;
};

const seenIn = (popup: Popup) =>
	popup.evaluate(() => {
		const {asked, given} = (globalThis as unknown as {seen: Seen}).seen;
		return {asked, given};
	});

/** Has the browser do a thing. */
const does = (popup: Popup, name: 'load' | 'arrive' | 'write', value?: number | string) =>
	popup.evaluate(
		(name, value) => (globalThis as unknown as {seen: Seen}).seen[name](value as never),
		name,
		value ?? null,
	);

it('tells the story in the model’s words beside ours, and asks nobody but the browser', async () => {
	const page = await settled(await session.open(story.url));
	const popup = await session.driver.popupInTab(`?tabId=${await tabOf(session, page)}`, (tab: Page) =>
		tab.evaluateOnNewDocument(standIn),
	);
	expect(await headingOf(popup)).toBe(story.story?.headline);
	const before = session.site.requests.length;
	await until('the model to be offered', async () =>
		(await wordsIn(popup)).includes(await messageIn(popup, 'rewriteDownloadable')),
	);
	await press(popup, await messageIn(popup, 'rewrite'));
	await does(popup, 'load', 0.4);
	await until('the download to be shown', () =>
		popup.evaluate(() => document.querySelector('progress')?.value === 0.4),
	);
	await does(popup, 'arrive');
	await until('the model to be given the story', async () => (await seenIn(popup)).given.length > 500);
	await does(popup, 'write', 'A ferry, told by a machine.');
	await until('its words to be shown', () =>
		popup.evaluate(() => document.querySelector('.written p')?.textContent === 'A ferry, told by a machine.'),
	);
	const words = await wordsIn(popup);
	for (const key of ['writtenTitle', 'writtenNote']) expect(words).toContain(await messageIn(popup, key));
	expect(await popup.evaluate(() => document.querySelectorAll('.summary > ol > li').length)).toBeGreaterThan(0);
	const {asked, given} = await seenIn(popup);
	expect(asked[0]).toMatchObject({expectedInputLanguages: ['en'], outputLanguage: 'en'});
	expect(given).not.toContain('Sign up');
	expect(session.site.requests.slice(before).filter(url => url.includes('inkl'))).toEqual([]);
	await popup.inject(axe);
	const faults = await popup.evaluate(async () => {
		const {axe} = globalThis as unknown as {axe: typeof import('axe-core')};
		return (await axe.run(document)).violations.map(({id, nodes}) => `${id}: ${nodes[0]?.html}`);
	});
	expect(faults).toEqual([]);
	await popup.close();
});

it('has no button where the browser has no model, or only the interface of one', async () => {
	const popup = await session.driver.clickAction(await settled(await session.open(story.url)));
	await headingOf(popup);
	const readiness = await popup.evaluate(async () => {
		const {Summarizer} = globalThis as unknown as {Summarizer?: {availability(options: object): Promise<string>}};
		const options = {
			type: 'tldr',
			format: 'plain-text',
			length: 'medium',
			expectedInputLanguages: ['en'],
			outputLanguage: 'en',
		};
		return Summarizer ? Summarizer.availability(options) : 'missing';
	});
	expect(['missing', 'unavailable']).toContain(readiness);
	expect(await popup.evaluate(() => document.querySelectorAll('.summary .rewrite').length)).toBe(0);
	await popup.close();
});

it('stands in for the interface as the browser has it, where it has one', async () => {
	const popup = await session.driver.clickAction(await settled(await session.open(story.url)));
	const missing = await popup.evaluate(() => {
		const {Summarizer} = globalThis as unknown as {Summarizer?: {prototype: object}};
		if (!Summarizer) return [];
		const own = ['inputQuota', 'measureInputUsage', 'summarize', 'destroy'].filter(
			name => !(name in Summarizer.prototype),
		);
		return [...own, ...['availability', 'create'].filter(name => !(name in Summarizer))];
	});
	expect(missing).toEqual([]);
	await popup.close();
});
