/** A stage for hostile pages: they play in a real browser with the built extension, and what went wrong is noted. */
import type {Page} from 'puppeteer-core';
import {afterEach, expect} from 'vitest';
import type {Route} from '../../browser/site.mjs';
import {until} from '../../browser/until.mjs';
import {type Session, tabOf, useBrowser} from '../../e2e/session';
import {headline, paragraphs, prompts} from '../page';

/** The address of a scene: a story page of a known aggregator, each on a host of its own. */
export const addressOf = (name: string) => `https://${name.toLowerCase()}.inkl.com/news/${name}`;

type Stage = Session & {
	/** Opens a scene by name. */
	play: (name: string, prepare?: (page: Page) => Promise<unknown>) => Promise<Page>;
	/** What pages have thrown, logged as errors or asked in dialogs since the test began. */
	wrongs: string[];
};

/** Scenes by name: a page, or a route that serves it. Other hosts may be given routes of their own. */
export function useStage(scenes: Record<string, string | Route>, others: Record<string, Route> = {}): Stage {
	const route: Route = (url, response, request) => {
		const scene = scenes[url.pathname.replace('/news/', '')];
		if (typeof scene === 'function') return scene(url, response, request);
		if (scene !== undefined) return scene;
		response.writeHead(url.pathname === '/favicon.ico' ? 204 : 404).end();
	};
	const session = useBrowser({'*.inkl.com': route, ...others});
	const wrongs: string[] = [];
	const listen = (page: Page) => {
		page.on('pageerror', error => wrongs.push(String(error)));
		page.on('console', message => message.type() === 'error' && wrongs.push(message.text()));
		page.on('dialog', dialog => {
			wrongs.push(`dialog: ${dialog.message()}`);
			void dialog.dismiss();
		});
	};
	afterEach(() => {
		wrongs.length = 0;
	});
	return Object.assign(session, {
		wrongs,
		play: (name: string, prepare?: (page: Page) => Promise<unknown>) =>
			session.open(addressOf(name), async page => {
				listen(page);
				await prepare?.(page);
			}),
	});
}

/** How often each of the frame's lines is seen, and which paragraphs of the story are. */
function look(lines: string[], texts: string[]) {
	const textOf = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
	const seen = [...document.querySelectorAll('p, h1, li')].filter(element => element.checkVisibility()).map(textOf);
	return {
		prompts: lines.filter(line => seen.includes(line)),
		missing: texts.filter(text => !seen.includes(text)),
	};
}

export const seenIn = (page: Page, lines = prompts, texts = [headline, ...paragraphs]) =>
	page.evaluate(look, lines, texts);

/** Waits until no prompt is seen, and says what of the story is not. */
export async function cleaned(page: Page, lines = prompts, texts = [headline, ...paragraphs]): Promise<Page> {
	await until('the prompts to be hidden', async () => (await seenIn(page, lines, texts)).prompts.length === 0);
	expect((await seenIn(page, lines, texts)).missing).toEqual([]);
	return page;
}

/** Waits until two looks in a row find the same. */
export async function rests<T>(what: string, look: () => Promise<T>): Promise<T> {
	let before: T | undefined;
	const same = async () => {
		const now = await look();
		const isSame = now === before;
		before = now;
		return isSame;
	};
	await until(`${what} to rest`, same, {every: 300});
	return before as T;
}

/** How many marks of ours the page carries, and how much of the story it shows. */
export const marksIn = (page: Page): Promise<number> =>
	page.evaluate(() => document.querySelectorAll('[data-standfirst]').length);

/** Reads a page as the popup does, without drawing it: the answer, or what went wrong. */
export async function readIn(stage: Session, page: Page): Promise<Report> {
	const tab = await tabOf(stage, page);
	return stage.driver.background().evaluate(async (tabId: number) => {
		await chrome.scripting.executeScript({target: {tabId}, files: ['/engine.js']});
		return chrome.tabs.sendMessage(tabId, {name: 'report', args: []}, {frameId: 0});
	}, tab) as Promise<Report>;
}

type Report = import('../../../src/platform/protocol').PageReport;

/** The text of a story, or undefined for a page that is none. */
export const storyText = (report: Report): string | undefined =>
	report.kind === 'story' ? JSON.stringify(report.reading.story.sections) : undefined;
